//! The ranking weights: every number that decides the order of hits, or whether something is a hit at all.
//!
//! The weights of the fields come with the fields. A [`Trace`](crate::Trace) is told how the numbers work together.
//!
//! "Breaks" was measured on the site of this workspace, by changing one number at a time: with that value the query of `tests/search/queries.tsv` has a wrong first
//! answer, or the test of `tests/search` fails. It is the first value that was found to break something, in steps of a twentieth to a
//! half of the number. Where nothing breaks, a query is named that gets other hits below the first.

// Term matches: how nearly a term of the index is the word that was typed. Qualities are of 100, 100 for the same word; lengths are bytes of
// folded words.

/// Quality in percent of a word whose diacritics were left out: "lorenskog". Below 100 the word as typed comes first.
/// Breaks: the query "AALESUND" at 0.
pub const LEFT_OUT_MARKS: u32 = 97;
/// Quality in percent of a word whose diacritics are others than those that were typed, which makes it another word.
/// Breaks: the query "Sàmi àlbmoganàšunala buhcciidruokto" at 56, the test `letters_typed_as_they_are_come_first` at 92.
pub const OTHER_MARKS: u32 = 74;
/// Highest quality of a word that only folds like a name of a place that is written as it was typed.
/// Nothing breaks at 50 or 100.
pub const MAX_OTHER_NAME: u8 = 90;
/// Quality of another form of the word.
/// Breaks: the query "kommunene" at 65, the query "velferdsteknologi i heimetenesta" at 94.
pub const INFLECTED: u32 = 86;
/// Quality of another form of a word whose stem is short, unless it begins as the word that was typed.
/// Breaks: the query "samisk tunet" at 0, the test `the_nearer_a_name_is_the_earlier_it_comes` at 97.
pub const INFLECTED_SHORT_STEM: u32 = 78;
/// Quality of the name of a place as the shorter form of what was typed: names have no forms, "heimen" is not Heim.
/// Breaks: the query "Frøyas" at 0, the query "Vestes" at 93.
pub const INFLECTED_PLACE_NAME: u32 = 62;
/// Shortest word that has other forms.
/// Breaks: the query "sørr-ådal" at 5.
pub const MIN_INFLECTED_LENGTH: usize = 4;
/// Shortest stem that tells one word from another by itself.
/// Breaks: the test `the_nearer_a_name_is_the_earlier_it_comes` at 3, the test `names_of_places_have_no_other_forms` at 5.
pub const MIN_SURE_STEM: usize = 4;
/// Quality of a word that begins as what was typed, before [`PREFIX_SHARE`].
/// Breaks: the query "musikk vestland" at 69, the query "Sàmi àlbmoganàšunala buhcciidruokto" at 83.
pub const PREFIX: u32 = 76;
/// Points for the share of the word that was typed: all of them for the whole word.
/// Breaks: the test `the_nearer_a_name_is_the_earlier_it_comes` at 0, the test `one_letter_finds_the_beginnings` at 24.
pub const PREFIX_SHARE: usize = 12;
/// A beginning is taken as known where the word is at most this many times as long: then it is no mistake for another word.
/// Breaks: the test `what_matched_is_marked` at 1.
pub const SURE_PREFIX_SHARE: usize = 2;
/// Shortest name of a place that is a beginning of words in texts too: "ål" is none of "Alzheimer".
/// Breaks: the query "demens Ål" at 2.
pub const MIN_TEXT_PREFIX: usize = 4;
/// Shortest word that may be a part of others or a mistake for them.
/// Breaks: the query "ranz" at 5.
pub const MIN_DISTANT_LENGTH: usize = 4;
/// Letters before a part of a compound at least, unless it is a name: "sorg" is no part of "omsorg".
/// Nothing breaks. "løte" gets other hits at 2; "klin obs kommune" gets other hits at 5.
pub const MIN_PART_START: usize = 3;
/// Quality of a compound that ends in the word.
/// Nothing breaks. "ernæring i kershus" gets other hits at 63; "sør reisa" gets other hits at 69.
pub const PART_AT_END: u32 = 66;
/// Quality of a compound that has the word in its middle.
/// Breaks: the query "Holm" at 100.
pub const PART_INSIDE: u32 = 50;
/// Quality of a compound with the word, where the word itself is known: "demensomsorg" for "sorg".
/// Breaks: the query "sandefjord forskning" at 39.
pub const PART_OF_KNOWN: u32 = 26;
/// Quality of a word of the vocabulary that is most of the unknown compound that was typed.
/// Breaks: the query "Kompetanseutvyking" at 65.
pub const MAIN_PART: u32 = 52;
/// Shortest word that may be the main part of a compound.
/// Breaks: the test `most_of_a_compound_stands_for_it` at 10.
pub const MIN_MAIN_PART: usize = 6;
/// A main part is at least one in this many of the letters of the compound.
/// Breaks: the test `most_of_a_compound_stands_for_it` at 1, the test `most_of_a_compound_stands_for_it` at 4.
pub const MAIN_PART_SHARE: usize = 2;
/// Quality of a word with mistakes, before [`TYPO_COST`] for each.
/// Breaks: the query "Kompetanseutvyking" at 76, the query "sørr-ådal" at 92.
pub const TYPO: u32 = 84;
/// Points that a mistake costs.
/// Breaks: the query "sørr-ådal" at 14, the query "Kompetanseutvyking" at 22.
pub const TYPO_COST: u32 = 18;
/// Points for a word with mistakes whose first letter is right.
/// Breaks: the test `a_word_that_is_nearly_what_was_typed_is_meant_alone` at 0.
pub const SAME_FIRST_LETTER: u32 = 4;
/// Quality of a word that begins as what was typed but for mistakes, before [`TYPO_COST`] for each.
/// Breaks: the query "Vestes" at 90.
pub const TYPO_IN_PREFIX: u32 = 72;
/// Shortest beginning of a word that may have a mistake.
/// Nothing breaks. "Gule" gets other hits at 4; "Steig" gets other hits at 6.
pub const MIN_TYPO_IN_PREFIX: usize = 5;
/// A word with mistakes is dropped where another one is better by this many points: what is much farther is chance.
/// Breaks: the query "Gloppeh" at 0.
pub const MAX_TYPO_GAP: u8 = 20;

// Clauses: from a word to the terms of the index by detours. Percentages are of the points that the match would have by itself.

/// Percentage for another word of the vocabulary: less in a title than the word itself in a summary.
/// Breaks: the query "nursing homes" at 0, the query "sandefjord forskning" at 67.
pub const SYNONYM: u32 = 45;
/// Score, of 10,000, from which on a match with a word of the vocabulary leads to its other words.
/// Breaks: the query "nursing homes" at 7,500.
pub const MIN_SYNONYM_SOURCE: u32 = 5_000;
/// Shortest beginning of a word of the vocabulary that leads to its other words.
/// Nothing breaks. "Reha" gets other hits at 4; "utviklingssenter for sykehjem og hjemmetjenester helse fonna-kommunene" gets other
/// hits at 6.
pub const MIN_SYNONYM_PREFIX: usize = 5;
/// Lowest quality of one word for several: mistakes over several words would be chance.
/// Breaks: the query "sørr-ådal" at 44.
pub const MIN_JOINED: u8 = 58;
/// Shortest word that several are taken for.
/// Breaks: the test `a_former_county_is_no_municipality_and_a_number_is_of_its_kind` at 8.
pub const MIN_JOINED_LENGTH: usize = 4;
/// Highest number of words that are taken for one.
/// Breaks: the query "Hva er et utviklingssenter?" at 3.
pub const MAX_JOINED_WORDS: usize = 5;
/// The quality of a word in the spelling of bokmål falls by one part in this many.
/// Breaks: the test `what_all_centres_are_called_finds_them_but_not_their_projects` at 2.
pub const RESPELLED_COST: u8 = 10;
/// Percentage for two words of a document that stand for one that was typed.
/// Nothing breaks. "Dagtil" gets other hits at 42; "Frålandd" gets other hits at 88.
pub const SPLIT: u32 = 84;
/// Shortest word that is read as two.
/// Nothing breaks. "Dagtil" gets other hits at 7.
pub const MIN_SPLIT_LENGTH: usize = 6;
/// Shortest part of a word that is read as two.
/// Nothing breaks. "Dagtil" gets other hits at 4.
pub const MIN_SPLIT_PART: usize = 3;
/// A word is read as two only where no match is better than this quality.
/// Nothing breaks. "Dagtil" gets other hits at 80; "ernæringsnettverk" gets other hits at 88.
pub const MAX_SPLIT: u8 = 84;
/// Lowest quality of both parts of a word that is read as two.
/// Nothing breaks. "Frålandd" gets other hits at 89.
pub const MIN_SPLIT_PART_QUALITY: u8 = 81;

// Scores: what the matches of a document come to. A match has the weight of its field times its quality as points, so 10,000 at most.

/// Percentage that a name of several words loses for a match of one of them, before [`NAME_LENGTH_PER_WORD`].
/// Breaks: the query "usht hurdeland" at 16.
pub const NAME_LENGTH: u32 = 6;
/// Percentage that it loses for each of its words, fewer than [`NAME_SIZES`].
/// Breaks: the query "Sàmi àlbmoganàšunala buhcciidruokto" at 4.
pub const NAME_LENGTH_PER_WORD: u32 = 2;
/// Names of one word less than this, or more, are treated as equally long.
/// It is the length of a table, and was not changed by itself.
pub const NAME_SIZES: usize = 7;
/// Lowest score of a match. Below it a match is chance and is not kept.
/// Breaks: the query "vstvågøy legemiddelbruk" at 1,875.
pub const MIN_MATCH_SCORE: u32 = 1_500;
/// Lowest score of a match by which a document has a word of the query.
/// Breaks: the query "læringsnettverk Vestvågy" at 1,875.
pub const MIN_WORD_SCORE: u32 = 1_500;
/// Lowest score of the best match of a document that has all of several words.
/// Breaks: the query "vestlann avlastning" at 4,000.
pub const MIN_BEST_SCORE: u32 = 3_200;
/// Lowest score of the best match of a document that has some of the words, where all words are known.
/// Breaks: the query "cheap flights" at 0.
pub const MIN_PARTIAL_SCORE: u32 = 3_000;
/// The same where one of the words is not known: then what answers must name something.
/// Breaks: the query "champions league" at 0, the query "Sàmi àlbmoganàšunala buhcciidruokto" at 6,900.
pub const MIN_PARTIAL_SCORE_WITH_UNKNOWN_WORD: u32 = 4_600;
/// A document that has some of the words has at least one in this many.
/// Breaks: the query "velferdsteknologi i heimetenesta" at 1.
pub const PARTIAL_WORDS: u32 = 2;
/// Quality of a part of a compound for the thresholds of partial matches: a compound is about what its part is about.
/// Breaks: the test `nonsense_finds_nothing` at 100.
pub const PART_OF_COMPOUND: u32 = 58;
/// Shortest beginning of a word that counts for the thresholds of partial matches.
/// Breaks: the test `what_a_word_finds_alone_it_finds_beside_another_word` at 8.
pub const MIN_TELLING_PREFIX: usize = 5;
/// Percentage for a match with several words as one.
/// Breaks: the query "klin obs kommune" at 137.
pub const JOINED: u32 = 110;
/// The same where they are all words of the query.
/// Breaks: the query "klin obs kommune" at 98, the query "Aktiv o" at 162.
pub const WHOLE_QUERY_JOINED: u32 = 130;
/// Importance of a word that most documents have, before [`IDF_STEP`].
/// Breaks: the query "velferdsteknologi i heimetenesta" at 4.
pub const IDF: u32 = 8;
/// Importance that a word gains each time half as many documents have it: a stepped inverse document frequency.
/// Breaks: the query "bruker nettstedet informasjonskapsler?" at 0, the query "velferdsteknologi i heimetenesta" at 4.
pub const IDF_STEP: u32 = 2;
/// A word that only tells the kind that is wanted is this many times less important.
/// Breaks: the query "which development centre serves Trondheim?" at 1.
pub const OPTIONAL_WORD: u32 = 3;
/// Points for having all words: more than any score without.
/// Nothing breaks. "USHT Agder (øst)" gets other hits at 5,000. It has to be more than any score without.
pub const ALL_WORDS: u32 = 10_000;
/// Shortest word with a mistake that is read as one that asks for a kind, and the shortest such word.
/// Nothing breaks. "kvin" gets other hits at 4.
pub const MIN_FUZZY_INTENT: usize = 6;
/// Letters of a word that asks for a kind for each mistake after the first that is forgiven.
/// Breaks: the query "ernærnig i Haugesund" at 8.
pub const INTENT_LETTERS_PER_TYPO: usize = 12;

/// Number of mistakes that a word of a length may have. Words that only stand in running text are many and mean little.
///
/// Breaks: the query "ranz" with 5 instead of 4, the query "usht aershus" with 7 instead of 6; at 12 nothing breaks, "lærlingene" gets
/// other hits with 10.
pub const fn max_distance(length: usize, stands_in_title: bool) -> u32 {
    match (length, stands_in_title) {
        (0..=3, _) | (4..=5, false) => 0,
        (4..=5, true) | (_, false) => 1,
        (6..=11, true) => 2,
        (_, true) => 3,
    }
}

/// Number of mistakes that a word of a length may have which is not found, for "mente du". With 0 nothing is proposed. It decides no order.
pub const fn max_distance_of_suggestion(length: usize) -> usize {
    match length {
        0..=4 => 0,
        5 => 2,
        _ => 3,
    }
}

// As many mistakes as are allowed must not cost more than there is.
const _: () = {
    let lowest = if TYPO < TYPO_IN_PREFIX {
        TYPO
    } else {
        TYPO_IN_PREFIX
    };
    assert!(TYPO_COST * max_distance(usize::MAX, true) <= lowest);
};
