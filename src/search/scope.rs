//! The directories.

use crate::search::record::Kind;

/// The extent of a directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Records of all kinds: the search page.
    Everything,
    /// The projects.
    Projects,
    /// The municipalities.
    Municipalities,
}

impl Scope {
    /// The only kind it lists.
    pub const fn kind(self) -> Option<Kind> {
        match self {
            Self::Everything => None,
            Self::Projects => Some(Kind::Project),
            Self::Municipalities => Some(Kind::Municipality),
        }
    }

    /// Returns `true` if it can be listed in another order than the usual one.
    pub const fn is_sortable(self) -> bool {
        match self {
            Self::Everything | Self::Projects => true,
            Self::Municipalities => false,
        }
    }
}
