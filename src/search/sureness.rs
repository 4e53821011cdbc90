//! The certainty of the first hits as a whole.

use crate::search::hit::Hit;
use crate::search::places::Reading;
use crate::search::ranking_weights as weights;
use crate::search::record::Kind;
use search_engine::MatchKind;

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
        let is_centre = |hit: &&Hit| hit.record.kind() == Kind::Centre && hit.is_exact();
        let centres = hits.iter().take_while(is_centre);
        let alike = match first.record.kind() {
            Kind::Centre => centres.count(),
            _ if reading.is_whole => reading.places.len(),
            _ => 0,
        };
        if (2..=weights::MAX_CHOICES).contains(&alike) {
            Self::Choice(alike)
        } else if alike > weights::MAX_CHOICES {
            Self::Begun
        } else if first.kinds().contains(MatchKind::TYPO) {
            let near = hits.iter().take(weights::OFFERED_TOWNS).take_while(|hit| {
                hit.is_place() && hit.score + weights::ANOTHER_TYPO >= first.score
            });
            Self::Mistaken(near.count().max(1))
        } else if reading.is_whole || first.score < weights::ALL_WORDS {
            Self::Mistaken(1)
        } else {
            Self::Begun
        }
    }
}
