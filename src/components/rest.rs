//! The parts of the content that come once somebody searches.

/// The progress of loading a part of the content that comes later than the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loading {
    /// Nobody has wanted it yet.
    Unwanted,
    /// Somebody waits for it.
    Wanted,
    /// It is loaded.
    Here,
    /// It could not be had.
    Missing,
}

impl Loading {
    /// Returns `true` if it may still come.
    pub const fn may_come(self) -> bool {
        matches!(self, Self::Unwanted | Self::Wanted)
    }
}

/// A part of the content that comes once somebody searches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Without it, places are not known by their postal codes.
    Gazetteer,
    /// Without them, records are known by their names alone. A directory is there once they have come.
    Details,
}

/// The progress of all these parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rest([Loading; 2]);

impl Rest {
    /// All parts.
    pub const PARTS: [Part; 2] = [Part::Gazetteer, Part::Details];

    /// The progress as long as nobody has searched.
    pub const UNWANTED: Self = Self([Loading::Unwanted; 2]);

    /// The progress of a part.
    pub const fn of(self, part: Part) -> Loading {
        self.0[part as usize]
    }

    /// The progress once that of a part is another.
    #[must_use]
    pub const fn with(mut self, part: Part, progress: Loading) -> Self {
        self.0[part as usize] = progress;
        self
    }
}
