//! Answers and guesses: puts the places that a query names before all else, and says of every hit whether it is certain.

use crate::content::Centre;
use crate::search::field::Field;
use crate::search::gazetteer::Lead;
use crate::search::hit::Hit;
use crate::search::places::{Place, Places, Reading};
use crate::search::ranking_weights as weights;
use crate::search::record::{Kind, Record};
use norwegian::fold;
use search_engine::{MatchKind, MatchScore, Occur, ParsedQuery, fold_words, typo_quality};

/// The guesses at a query, and what is certain of its answers.
pub(super) struct Guesses<'a> {
    pub places: Places<'a>,
    pub query: &'a ParsedQuery<Kind>,
    /// The text of the query, folded.
    pub folded: &'a str,
    /// True on the site of one centre.
    pub is_of_centre: bool,
}

/// Post towns that a query may mean.
#[derive(Default)]
struct Towns {
    /// Those whose names begin as what was typed.
    begun: Vec<Place>,
    /// Those whose names are nearly what was typed.
    near: Vec<Place>,
    /// The number of mistakes that these have.
    distance: u32,
}

impl Guesses<'_> {
    /// The hits with the places that the query names before them, or with post towns that it may begin to name among them.
    pub(super) fn with_places(&self, mut hits: Vec<Hit>, reading: &mut Reading) -> Vec<Hit> {
        if reading.is_whole {
            // A place that is named is typed without a mistake, and no other is meant that has the name in its own: "Våler" is not Hvaler.
            hits.retain(|hit| !hit.is_place() || !hit.is_mistaken());
            let is_place = |kind: &Kind| matches!(kind, Kind::Municipality | Kind::County);
            let first = if self.query.kinds.iter().all(is_place) {
                0
            } else {
                hits.len()
            };
            self.insert(&mut hits, first, &reading.places, MatchKind::empty());
        } else if reading.places.is_empty() {
            let Towns {
                begun,
                near,
                distance,
            } = self.towns(&hits);
            let is_guess = |hit: &Hit| hit.is_mistaken() && !hit.has_prefix();
            let first = hits.iter().position(is_guess).unwrap_or(hits.len());
            let first = first.min(weights::OFFERED_TOWNS);
            self.insert(&mut hits, first, &begun, MatchKind::PREFIX);
            // As good as a name that is searched would be.
            let score =
                weights::ALL_WORDS + Field::PostTown.weight() * typo_quality(distance, true);
            let poorer = hits.iter().position(|hit| hit.score < score);
            let last = poorer.unwrap_or(hits.len()).min(weights::OFFERED_TOWNS);
            self.insert(&mut hits, last, &near, MatchKind::TYPO);
            reading.offered = begun;
            reading.offered.extend(near);
        }
        self.mark_certain(&mut hits, reading);
        hits
    }

    /// Puts places into the hits from an index on, as found by a kind of match. Those that are there already and stand behind it move.
    fn insert(&self, hits: &mut Vec<Hit>, mut at: usize, places: &[Place], kind: MatchKind) {
        for place in places {
            let Some(record) = self.places.record(place) else {
                continue;
            };
            let mut hit = Hit {
                record,
                score: 0,
                certain: false,
                best: MatchScore::new(0, place.field.number(), kind),
            };
            if let Some(known) = hits.iter().position(|hit| hit.record == record) {
                if known < at {
                    continue;
                }
                hit = hits.remove(known);
            }
            // Scores fall from hit to hit.
            let below = hits.get(at).map_or(0, |hit| hit.score + 1);
            hit.score = hit.score.max(below);
            hits.insert(at, hit);
            at += 1;
        }
        let mut least = 0;
        for hit in hits.iter_mut().rev() {
            if hit.score < least {
                hit.score = least + 1;
            }
            least = hit.score;
        }
    }

    /// The municipalities of post towns whose names begin as what was typed; and, where nothing else is meant, of those that are
    /// nearly it.
    fn towns(&self, hits: &[Hit]) -> Towns {
        let Some(gazetteer) = self.places.gazetteer else {
            return Towns::default();
        };
        let words = self.query.words.iter();
        let typed = fold_words(words.filter(|word| word.occur == Occur::Must));
        let is_digits = typed.bytes().any(|byte| byte.is_ascii_digit());
        if is_digits || typed.is_empty() {
            return Towns::default();
        }
        let is_short = !hits.is_empty() && typed.len() < weights::MIN_TOWN_LENGTH;
        let begun = if is_short || self.places.index.dictionary.has(&typed) {
            gazetteer.named(&typed)
        } else {
            gazetteer.beginning_with(&typed, weights::OFFERED_TOWNS)
        };
        let (near, distance) = if begun.is_empty() && hits.iter().all(Hit::is_mistaken) {
            gazetteer.nearest(&typed, weights::OFFERED_TOWNS)
        } else {
            (Vec::new(), 0)
        };
        Towns {
            begun: self.news(hits, &begun),
            near: self.news(hits, &near),
            distance,
        }
    }

    /// The municipalities that are not found by their own names.
    fn news(&self, hits: &[Hit], leads: &[Lead]) -> Vec<Place> {
        let mut places = self.places.places_of(leads);
        places.retain(|place| {
            let Some(record) = self.places.record(place) else {
                return false;
            };
            let known = hits.iter().find(|hit| hit.record == record);
            let is_found = known.is_some_and(|hit| !hit.is_mistaken() || hit.has_prefix());
            !is_found && fold(record.title()) != fold(&self.places.text(place))
        });
        places
    }

    /// The number of first hits among which the centre that is meant is looked for: all where the order depends on the site, so that it is
    /// not the order that tells that only one is called so.
    const fn centres_window(&self) -> usize {
        if self.is_of_centre {
            usize::MAX
        } else {
            weights::MAX_CENTRES
        }
    }

    /// Marks the hits that are what was asked for, and no guesses.
    fn mark_certain(&self, hits: &mut [Hit], reading: &Reading) {
        let place = reading.certain();
        let place = place.and_then(|place| self.places.record(place));
        let centre = the_centre(hits, self.folded, self.centres_window());
        let asks_for_centre = reading.is_whole && self.query.kinds.contains(&Kind::Centre);
        for (at, hit) in hits.iter_mut().enumerate() {
            hit.certain = match (hit.record, place) {
                (Record::Municipality(_) | Record::County(_), _) => place == Some(hit.record),
                (Record::Centre(centre), Some(Record::Municipality(place)))
                    if asks_for_centre && place.service_of(centre).is_some() =>
                {
                    true
                }
                (Record::Centre(_), _) => centre == Some(at),
                // Either the town may be meant, or the record that has its name.
                _ => hit.is_exact() && reading.offered.is_empty(),
            };
        }
    }
}

/// The one centre among the first hits that is or was called as the query, or else the one that has all its words in its names.
fn the_centre(hits: &[Hit], query: &str, first: usize) -> Option<usize> {
    let mut called = Vec::new();
    let mut named = Vec::new();
    // No centre has a name of one word.
    let is_name = query.bytes().any(|byte| byte == b' ');
    for (at, hit) in hits.iter().enumerate().take(first) {
        // Another word for "sykehjem" is in nobody's name.
        if let Record::Centre(centre) = hit.record
            && hit.is_exact()
            && !hit.kinds().contains(MatchKind::SYNONYM)
        {
            if is_name && is_called(centre, query) {
                called.push(at);
            }
            if matches!(
                hit.field(),
                Field::Name | Field::FullName | Field::FormerName
            ) {
                named.push(at);
            }
        }
    }
    match (called.as_slice(), named.as_slice()) {
        ([one], _) | ([], [one]) => Some(*one),
        _ => None,
    }
}

/// Returns `true` if a centre is or was called exactly so.
fn is_called(centre: &Centre, query: &str) -> bool {
    let names = [&centre.short_name, &centre.name].into_iter();
    let mut names = names.chain(&centre.other_names);
    names.any(|name| fold(name) == query)
}
