//! The score of a match.

use crate::fields::{FIELD_MASK, FieldNumber};
use crate::match_kind::MatchKind;

/// The score of a match, comparable: points, field and kind, in one number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct MatchScore(u32);

impl MatchScore {
    /// `points` of 10,000, and the number of the field.
    pub const fn new(points: u32, field: FieldNumber, kind: MatchKind) -> Self {
        Self(points << 16 | field << 8 | kind.bits() as u32)
    }

    /// The points, of 10,000: the weight of the field times the quality of the match.
    pub const fn points(self) -> u32 {
        self.0 >> 16
    }

    /// The field that matched.
    pub const fn field(self) -> FieldNumber {
        self.0 >> 8 & FIELD_MASK
    }

    /// The kinds of match that it is.
    pub const fn kind(self) -> MatchKind {
        MatchKind::from_bits_retain((self.0 & 0xff) as u8)
    }

    /// The same match with a percentage of its points, and another kind besides.
    pub(crate) fn scaled(self, percent: u32, kind: MatchKind) -> Self {
        let points = self.points() * percent / 100;
        Self(points << 16 | self.0 & 0xff00 | self.0 & 0xff | u32::from(kind.bits()))
    }

    /// The same match, with the kinds of others.
    pub(crate) const fn with_kinds(self, kind: MatchKind) -> Self {
        Self(self.0 | kind.bits() as u32)
    }
}
