//! The ranking weights of the site: the numbers that decide the order of its hits beside those of the engine
//! (`crates/search-engine/src/ranking_weights.rs`).
//!
//! The weights of the fields stand in the table of `field.rs`, beside the fields. How the numbers work together is shown for any query
//! by `usht search --explain`.
//!
//! "Breaks" was measured by changing one number at a time: with that value the query of `tests/search/queries.tsv` has a wrong first
//! answer, or the test of `tests/search` fails. It is the first value that was found to break something, in steps of a twentieth to a
//! half of the number. Where nothing breaks, a query is named that gets other hits below the first.

pub(super) use search_engine::ranking_weights::ALL_WORDS;

/// Weight of `Serves` where centres are asked for, instead of that of the table.
/// Breaks: the query "hvem hjelper sykehjemmene i Hammerfest" at 0, the query "utviklingssenter leknes" at 85.
pub(super) const SERVES_FOR_CENTRES: u8 = 78;
/// Weight of `Host` where centres are asked for, instead of that of the table.
/// Breaks: the query "utviklingssenter leknes" at 78.
pub(super) const HOST_FOR_CENTRES: u8 = 86;

// Order: what moves a record beside its matches.

/// Percentage of the score of a municipality: what people ask for most comes first among equals.
/// Breaks: the query "kon" at 90, the query "Tele" at 110.
pub(super) const MUNICIPALITY: u32 = 100;
/// Percentage of the score of a theme.
/// Breaks: the query "velferdsteknologi i heimetenesta" at 90, the query "sansehage" at 105.
pub(super) const THEME: u32 = 100;
/// Percentage of the score of a county.
/// Breaks: the query "Tele" at 90, the query "hvem er vertskommune for senteret i Oppland" at 123.
pub(super) const COUNTY: u32 = 99;
/// Percentage of the score of a centre.
/// Breaks: the query "senteret i Lørenskog" at 89, the query "velferdsteknologi i heimetenesta" at 107.
pub(super) const CENTRE: u32 = 98;
/// Percentage of the score of a project.
/// Breaks: the query "sansehage" at 93, the query "Divtasvuodna" at 106.
pub(super) const PROJECT: u32 = 97;
/// Percentage of the score of a page of the site.
/// Breaks: the query "kommunene" at 69, the query "kon" at 101.
pub(super) const PAGE: u32 = 92;
/// Percentage for a record of the kind that the query asks for.
/// Breaks: the query "senteret i Lørenskog" at 117.
pub(super) const WANTED_KIND: u32 = 130;
/// Percentage for a page where nothing else than a kind is asked for.
/// Breaks: the query "kommunene" at 94, the query "usht" at 156.
pub(super) const GENERAL_PAGE: u32 = 125;
/// Percentage for a record of the centre whose site it is: the centre itself, its municipalities and its projects. The site of all
/// centres has none.
/// Breaks: the test `the_area_weighs_less_than_the_words` at 103, the test `what_answers_first_for_certain_still_does` at 115.
pub(super) const OWN_AREA: u32 = 105;
/// Number of best hits whose titles are compared with the whole query.
/// Breaks: the query "Aktiv o" at 0.
pub(super) const RERANK_TOP: usize = 20;
/// Points for the title of a project that is the one word of the query.
/// Breaks: the test `every_record_comes_first_by_its_title` at 0.
pub(super) const TITLE_IS_WORD: u32 = 500;
/// Points for a title that is the query of several words.
/// Breaks: the query "Lindrende behandling og omsorg ved livets slutt" at 0.
pub(super) const TITLE_IS_QUERY: u32 = 4_000;
/// Points for a title that begins as the query of several words.
/// Breaks: the query "Aktiv o" at 0.
pub(super) const TITLE_BEGINS: u32 = 2_500;

// Guesses: what is certain, and what is offered.

/// Number of post towns that are offered at most, and of first hits behind which they may stand.
/// Breaks: the test `a_mistake_in_a_town_is_a_guess_of_it` at 2, the test `a_mistake_in_a_town_is_a_guess_of_it` at 8.
pub(super) const OFFERED_TOWNS: usize = 3;
/// Shortest beginning of a post town that is offered beside other hits.
/// Breaks: the test `a_guess_is_never_certain` at 8.
pub(super) const MIN_TOWN_LENGTH: usize = 4;
/// Highest number of hits that are a choice. More are a list.
/// Nothing breaks at 1, 2 or 30.
pub(super) const MAX_CHOICES: usize = 6;
/// Number of first hits among which the centre that is meant is looked for.
/// Breaks: the test `a_centre_of_a_county_of_before_is_found_among_those_that_came_after` at 1.
pub(super) const MAX_CENTRES: usize = 12;
/// Points that a score falls by with one more mistake in a name, approximately. Guesses are as near as this to the first.
/// Breaks: the test `a_mistake_in_a_town_is_a_guess_of_it` at 0.
pub(super) const ANOTHER_TYPO: u32 = 2_000;

/// Number of mistakes that the name of a post town or a district of a length may have.
///
/// Nothing breaks. "Gøvik" gets other hits with 6 instead of 5, "Ozterøy" with 7 instead of 8.
pub(super) const fn max_distance_of_town(length: usize) -> usize {
    match length {
        0..=4 => 0,
        5..=7 => 1,
        _ => 2,
    }
}
