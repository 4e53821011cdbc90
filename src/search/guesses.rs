//! Answers and guesses: puts the places that a query names before all else, and says of every hit whether it is certain.

use super::engine::{Engine, Hit};
use super::field::Field;
use super::gazetteer::Lead;
use super::places::{Place, Reading};
use super::ranking_weights as weights;
use super::{Kind, Record};
use crate::content::Centre;
use norwegian::fold;
use search_engine::{Query, Role, Worth, folded, how, mistaken};

/// The kinds of match that make a hit a guess: the beginning of a word, a part of it, or a mistake in it. Another form of the word, or
/// another word for it, is no guess.
const GUESSED: u8 = how::PREFIX | how::PART | how::TYPO;

/// The certainty of the first hits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sureness {
    /// The first hit is what was asked for.
    Certain,
    /// Each of so many first hits may be what was asked for: places or centres of one name, a number that is a postal code too.
    Choice(usize),
    /// The first hit begins with what was typed, or has it in it.
    Begun,
    /// So many first hits are only nearly what was typed.
    Mistaken(usize),
}

impl Sureness {
    pub(super) fn of(hits: &[Hit], reading: &Reading) -> Self {
        let Some(first) = hits.first() else {
            return Self::Begun;
        };
        if first.certain {
            return Self::Certain;
        }
        let centres = hits
            .iter()
            .take_while(|hit| hit.record.kind() == Kind::Centre && is_exact(hit));
        let alike = match first.record.kind() {
            Kind::Centre => centres.count(),
            _ if reading.is_whole => reading.places.len(),
            _ => 0,
        };
        if (2..=weights::MAX_CHOICES).contains(&alike) {
            Self::Choice(alike)
        } else if alike > weights::MAX_CHOICES {
            Self::Begun
        } else if first.worth.how() & how::TYPO != 0 {
            let near = hits.iter().take(weights::OFFERED_TOWNS).take_while(|hit| {
                is_place(hit.record.kind()) && hit.score + weights::ANOTHER_TYPO >= first.score
            });
            Self::Mistaken(near.count().max(1))
        } else if reading.is_whole || first.score < weights::ALL_WORDS {
            Self::Mistaken(1)
        } else {
            Self::Begun
        }
    }
}

impl Engine {
    /// The hits with the places that the query names before them, or with post towns that it may begin to name among them.
    pub(super) fn with_places(
        &self,
        mut hits: Vec<Hit>,
        reading: &mut Reading,
        query: &Query<Kind>,
        question: &str,
    ) -> Vec<Hit> {
        if reading.is_whole {
            // A place that is named is typed without a mistake, and no other is meant that has the name in its own: "Våler" is not Hvaler.
            hits.retain(|hit| {
                !is_place(hit.record.kind()) || hit.worth.how() & (how::TYPO | how::PART) == 0
            });
            let first = if query.wanted.iter().all(|kind| is_place(*kind)) {
                0
            } else {
                hits.len()
            };
            self.insert(&mut hits, first, &reading.places, 0);
        } else if reading.places.is_empty() {
            let (begun, near, far) = self.offered(&hits, query);
            let is_guess = |hit: &Hit| is_mistaken(hit) && !has_prefix(hit);
            let first = hits.iter().position(is_guess).unwrap_or(hits.len());
            self.insert(
                &mut hits,
                first.min(weights::OFFERED_TOWNS),
                &begun,
                how::PREFIX,
            );
            // As good as a name that is searched would be.
            let score = weights::ALL_WORDS + Field::PostTown.weight() * mistaken(far, true);
            let poorer = hits.iter().position(|hit| hit.score < score);
            let last = poorer.unwrap_or(hits.len()).min(weights::OFFERED_TOWNS);
            self.insert(&mut hits, last, &near, how::TYPO);
            reading.offered = begun;
            reading.offered.extend(near);
        }
        self.mark_certain(&mut hits, reading, query, question);
        hits
    }

    /// Puts places into the hits from a position on, as found in a way. Those that are there already and stand behind it move.
    fn insert(&self, hits: &mut Vec<Hit>, mut at: usize, places: &[Place], how: u8) {
        for place in places {
            let Some(record) = self.places().record(place) else {
                continue;
            };
            let mut hit = Hit {
                record,
                score: 0,
                certain: false,
                worth: Worth::of(0, place.field as u32, how),
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
    /// nearly it, with the number of mistakes.
    fn offered(&self, hits: &[Hit], query: &Query<Kind>) -> (Vec<Place>, Vec<Place>, u32) {
        let nothing = (Vec::new(), Vec::new(), 0);
        let Some(gazetteer) = self.gazetteer.get() else {
            return nothing;
        };
        let words = query.words.iter();
        let typed = folded(words.filter(|word| word.role == Role::Sought));
        let is_digits = typed.bytes().any(|byte| byte.is_ascii_digit());
        if is_digits || typed.is_empty() {
            return nothing;
        }
        let is_short = !hits.is_empty() && typed.len() < weights::MIN_TOWN_LENGTH;
        let begun = if is_short || self.documents.index.words.has(&typed) {
            gazetteer.named(&typed)
        } else {
            gazetteer.beginning_with(&typed, weights::OFFERED_TOWNS)
        };
        let (near, far) = if begun.is_empty() && hits.iter().all(is_mistaken) {
            gazetteer.nearest(&typed, weights::OFFERED_TOWNS)
        } else {
            (Vec::new(), 0)
        };
        (self.news(hits, &begun), self.news(hits, &near), far)
    }

    /// The municipalities that are not found by their own names.
    fn news(&self, hits: &[Hit], leads: &[Lead]) -> Vec<Place> {
        let mut places = self.places().places_of(leads);
        places.retain(|place| {
            let Some(record) = self.places().record(place) else {
                return false;
            };
            let known = hits.iter().find(|hit| hit.record == record);
            let is_found = known.is_some_and(|hit| !is_mistaken(hit) || has_prefix(hit));
            !is_found && fold(record.title()) != fold(&self.places().text(place))
        });
        places
    }

    /// The number of first hits among which the centre that is meant is looked for: all where the order depends on the site, so that it is
    /// not the order that tells that only one is called so.
    const fn centres_window(&self) -> usize {
        if self.own.is_empty() {
            weights::MAX_CENTRES
        } else {
            usize::MAX
        }
    }

    /// Marks the hits that are what was asked for, and no guesses.
    fn mark_certain(
        &self,
        hits: &mut [Hit],
        reading: &Reading,
        query: &Query<Kind>,
        question: &str,
    ) {
        let place = reading.certain();
        let place = place.and_then(|place| self.places().record(place));
        let centre = the_centre(hits, question, self.centres_window());
        let asks_for_centre = reading.is_whole && query.wanted.contains(&Kind::Centre);
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
                _ => is_exact(hit) && reading.offered.is_empty(),
            };
        }
    }
}

/// The one centre among the first hits that is or was called as the question, or else the one that has all its words in its names.
fn the_centre(hits: &[Hit], question: &str, first: usize) -> Option<usize> {
    let mut called = Vec::new();
    let mut named = Vec::new();
    // No centre has a name of one word.
    let is_name = question.bytes().any(|byte| byte == b' ');
    for (at, hit) in hits.iter().enumerate().take(first) {
        // Another word for "sykehjem" is in nobody's name.
        if let Record::Centre(centre) = hit.record
            && is_exact(hit)
            && hit.worth.how() & how::SYNONYM == 0
        {
            if is_name && is_called(centre, question) {
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
fn is_called(centre: &Centre, question: &str) -> bool {
    let names = [&centre.short_name, &centre.name].into_iter();
    let mut names = names.chain(&centre.other_names);
    names.any(|name| fold(name) == question)
}

const fn is_place(kind: Kind) -> bool {
    matches!(kind, Kind::Municipality | Kind::County)
}

/// Returns `true` if a hit rests on a part of a word, or on a mistake.
const fn is_mistaken(hit: &Hit) -> bool {
    hit.worth.how() & (how::PART | how::TYPO) != 0
}

/// Returns `true` if a hit begins as what was typed.
const fn has_prefix(hit: &Hit) -> bool {
    hit.worth.how() & how::PREFIX != 0
}

/// Returns `true` if a hit has all words, be it by a guess.
pub(super) const fn has_all_words(hit: &Hit) -> bool {
    hit.score >= weights::ALL_WORDS
}

/// Returns `true` if a hit has all words as they were typed, in another form, or by another word for them.
const fn is_exact(hit: &Hit) -> bool {
    has_all_words(hit) && hit.worth.how() & GUESSED == 0
}
