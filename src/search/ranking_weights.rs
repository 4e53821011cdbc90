//! The ranking weights: every number that decides the order of hits, or whether something is a hit at all.
//!
//! The weights of the fields stand in the table of `field.rs`, beside the fields. How the numbers work together is shown for any query
//! by `usht search --explain`.
//!
//! "Set by" names a query of `tests/search/queries.tsv` that breaks where the number is lower or higher, as found by changing it. Where
//! no query breaks, the nearest thing that was found is said.

// Lookup: how nearly a word of the index is the one that was typed. Qualities are of 100, 100 for the same word; lengths are bytes of
// folded words.

/// Quality in percent of a word whose diacritics were left out: "lorenskog". Below 100 the word as typed comes first.
pub(super) const LEFT_OUT_MARKS: u32 = 97;
/// Quality in percent of a word whose diacritics are others than those that were typed, which makes it another word.
pub(super) const OTHER_MARKS: u32 = 74;
/// Highest quality of a word that only folds like a name of a place that is written as it was typed.
pub(super) const MAX_OTHER_NAME: u8 = 90;
/// Quality of another form of the word.
pub(super) const INFLECTED: u32 = 86;
/// Quality of another form of a word whose stem is short, unless it begins as the word that was typed.
pub(super) const INFLECTED_SHORT_STEM: u32 = 78;
/// Quality of the name of a place as the shorter form of what was typed: names have no forms, "heimen" is not Heim.
pub(super) const INFLECTED_PLACE_NAME: u32 = 62;
/// Shortest word that has other forms.
pub(super) const MIN_INFLECTED_LENGTH: usize = 4;
/// Shortest stem that tells one word from another by itself.
pub(super) const MIN_SURE_STEM: usize = 4;
/// Quality of a word that begins as what was typed, before [`PREFIX_SHARE`].
pub(super) const PREFIX: u32 = 76;
/// Points for the share of the word that was typed: all of them for the whole word.
pub(super) const PREFIX_SHARE: usize = 12;
/// A beginning is taken as known where the word is at most this many times as long: then it is no mistake for another word.
pub(super) const SURE_PREFIX_SHARE: usize = 2;
/// Shortest name of a place that is a beginning of words in texts too: "ål" is none of "Alzheimer".
pub(super) const MIN_TEXT_PREFIX: usize = 4;
/// Shortest word that may be a part of others or a mistake for them.
pub(super) const MIN_DISTANT_LENGTH: usize = 4;
/// Letters before a part of a compound at least, unless it is a name: "sorg" is no part of "omsorg".
pub(super) const MIN_PART_START: usize = 3;
/// Quality of a compound that ends in the word.
pub(super) const PART_AT_END: u32 = 66;
/// Quality of a compound that has the word in its middle.
pub(super) const PART_INSIDE: u32 = 50;
/// Quality of a compound with the word, where the word itself is known: "demensomsorg" for "sorg".
pub(super) const PART_OF_KNOWN: u32 = 26;
/// Quality of a word of the vocabulary that is most of the unknown compound that was typed.
pub(super) const MAIN_PART: u32 = 52;
/// Shortest word that may be the main part of a compound.
pub(super) const MIN_MAIN_PART: usize = 6;
/// A main part is at least one in this many of the letters of the compound.
pub(super) const MAIN_PART_SHARE: usize = 2;
/// Quality of a word with mistakes, before [`TYPO_COST`] for each.
pub(super) const TYPO: u32 = 84;
/// Points that a mistake costs.
pub(super) const TYPO_COST: u32 = 18;
/// Points for a word with mistakes whose first letter is right.
pub(super) const SAME_FIRST_LETTER: u32 = 4;
/// Quality of a word that begins as what was typed but for mistakes, before [`TYPO_COST`] for each.
pub(super) const TYPO_IN_PREFIX: u32 = 72;
/// Shortest beginning of a word that may have a mistake.
pub(super) const MIN_TYPO_IN_PREFIX: usize = 5;
/// A word with mistakes is dropped where another one is better by this many points: what is much farther is chance.
pub(super) const MAX_TYPO_GAP: u8 = 20;

// Steps: from a word to the words of the index by detours. Percentages are of what the match would be worth by itself.

/// Percentage for another word of the vocabulary: less in a title than the word itself in a summary.
pub(super) const SYNONYM: u32 = 45;
/// Score, of 10,000, from which on a match with a word of the vocabulary leads to its other words.
pub(super) const MIN_SYNONYM_SOURCE: u32 = 5_000;
/// Shortest beginning of a word of the vocabulary that leads to its other words.
pub(super) const MIN_SYNONYM_PREFIX: usize = 5;
/// Lowest quality of one word for several: mistakes over several words would be chance.
pub(super) const MIN_JOINED: u8 = 58;
/// Shortest word that several are taken for.
pub(super) const MIN_JOINED_LENGTH: usize = 4;
/// Highest number of words that are taken for one.
pub(super) const MAX_JOINED_WORDS: usize = 5;
/// The quality of a word in the spelling of bokmål falls by one part in this many.
pub(super) const RESPELLED_COST: u8 = 10;
/// Percentage for two words of a document that stand for one that was typed.
pub(super) const SPLIT: u32 = 84;
/// Shortest word that is read as two.
pub(super) const MIN_SPLIT_LENGTH: usize = 6;
/// Shortest part of a word that is read as two.
pub(super) const MIN_SPLIT_PART: usize = 3;
/// A word is read as two only where no match is better than this quality.
pub(super) const MAX_SPLIT: u8 = 84;
/// Lowest quality of both parts of a word that is read as two.
pub(super) const MIN_SPLIT_PART_QUALITY: u8 = 81;

// Scores: what the matches of a document come to. A match is worth the weight of its field times its quality, so 10,000 at most.

/// Percentage that a name of several words loses for a match of one of them, before [`NAME_LENGTH_PER_WORD`].
pub(super) const NAME_LENGTH: u32 = 6;
/// Percentage that it loses for each of its words, fewer than [`NAME_SIZES`].
pub(super) const NAME_LENGTH_PER_WORD: u32 = 2;
/// Names of one word less than this, or more, are treated as equally long.
pub(super) const NAME_SIZES: usize = 7;
/// Weight of `Serves` where centres are asked for, instead of that of the table.
pub(super) const SERVES_FOR_CENTRES: u8 = 78;
/// Weight of `Host` where centres are asked for, instead of that of the table.
pub(super) const HOST_FOR_CENTRES: u8 = 86;
/// Lowest score of a match. Below it a match is chance and is not kept.
pub(super) const MIN_MATCH_SCORE: u32 = 1_500;
/// Lowest score of a match by which a document has a word of the query.
pub(super) const MIN_WORD_SCORE: u32 = 1_500;
/// Lowest score of the best match of a document that has all of several words.
pub(super) const MIN_BEST_SCORE: u32 = 3_200;
/// Lowest score of the best match of a document that has some of the words, where all words are known.
pub(super) const MIN_PARTIAL_SCORE: u32 = 3_000;
/// The same where one of the words is not known: then what answers must name something.
pub(super) const MIN_PARTIAL_SCORE_WITH_UNKNOWN_WORD: u32 = 4_600;
/// A document that has some of the words has at least one in this many.
pub(super) const PARTIAL_WORDS: u32 = 2;
/// Quality of a part of a compound for the thresholds of partial matches: a compound is about what its part is about.
pub(super) const PART_OF_COMPOUND: u32 = 58;
/// Shortest beginning of a word that counts for the thresholds of partial matches.
pub(super) const MIN_TELLING_PREFIX: usize = 5;
/// Percentage for a match with several words as one.
pub(super) const JOINED: u32 = 110;
/// The same where they are all words of the query.
pub(super) const WHOLE_QUERY_JOINED: u32 = 130;
/// Importance of a word that most documents have, before [`IDF_STEP`].
pub(super) const IDF: u32 = 8;
/// Importance that a word gains each time half as many documents have it: a stepped inverse document frequency.
pub(super) const IDF_STEP: u32 = 2;
/// A word that only tells the kind that is wanted is this many times less important.
pub(super) const OPTIONAL_WORD: u32 = 3;
/// Points for having all words: more than any score without.
pub(super) const ALL_WORDS: u32 = 10_000;

// Order: what moves a record beside its matches.

/// Percentage of the score of a municipality: what people ask for most comes first among equals.
pub(super) const MUNICIPALITY: u32 = 100;
/// Percentage of the score of a theme.
pub(super) const THEME: u32 = 100;
/// Percentage of the score of a county.
pub(super) const COUNTY: u32 = 99;
/// Percentage of the score of a centre.
pub(super) const CENTRE: u32 = 98;
/// Percentage of the score of a project.
pub(super) const PROJECT: u32 = 97;
/// Percentage of the score of a page of the site.
pub(super) const PAGE: u32 = 92;
/// Percentage for a record of the kind that the query asks for.
pub(super) const WANTED_KIND: u32 = 130;
/// Percentage for a page where nothing else than a kind is asked for.
pub(super) const GENERAL_PAGE: u32 = 125;
/// Number of best hits whose titles are compared with the whole query.
pub(super) const RERANK_TOP: usize = 20;
/// Points for the title of a project that is the one word of the query.
pub(super) const TITLE_IS_WORD: u32 = 500;
/// Points for a title that is the query of several words.
pub(super) const TITLE_IS_QUERY: u32 = 4_000;
/// Points for a title that begins as the query of several words.
pub(super) const TITLE_BEGINS: u32 = 2_500;

// Guesses: what is certain, and what is offered.

/// Number of post towns that are offered at most, and of first hits behind which they may stand.
pub(super) const OFFERED_TOWNS: usize = 3;
/// Shortest beginning of a post town that is offered beside other hits.
pub(super) const MIN_TOWN_LENGTH: usize = 4;
/// Highest number of hits that are a choice. More are a list.
pub(super) const MAX_CHOICES: usize = 6;
/// Number of first hits among which the centre that is meant is looked for.
pub(super) const MAX_CENTRES: usize = 12;
/// Points that a score falls by with one more mistake in a name, approximately. Guesses are as near as this to the first.
pub(super) const ANOTHER_TYPO: u32 = 2_000;
/// Shortest word with a mistake that is read as one that asks for a kind, and the shortest such word.
pub(super) const MIN_FUZZY_INTENT: usize = 6;
/// Letters of a word that asks for a kind for each mistake after the first that is forgiven.
pub(super) const INTENT_LETTERS_PER_TYPO: usize = 12;

/// Number of mistakes that a word of a length may have. Words that only stand in running text are many and mean little.
pub(super) const fn max_distance(length: usize, stands_in_title: bool) -> u32 {
    match (length, stands_in_title) {
        (0..=3, _) | (4..=5, false) => 0,
        (4..=5, true) | (_, false) => 1,
        (6..=11, true) => 2,
        (_, true) => 3,
    }
}

/// Number of mistakes that a word of a length may have which is not found, for "mente du". With 0 nothing is proposed.
pub(super) const fn max_distance_of_suggestion(length: usize) -> usize {
    match length {
        0..=4 => 0,
        5 => 2,
        _ => 3,
    }
}

/// Number of mistakes that the name of a post town or a district of a length may have.
pub(super) const fn max_distance_of_town(length: usize) -> usize {
    match length {
        0..=4 => 0,
        5..=7 => 1,
        _ => 2,
    }
}
