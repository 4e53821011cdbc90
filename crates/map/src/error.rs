//! The faults of a map.

use crate::point::Point;
use thiserror::Error;

/// A fault of a map: of what is asked for, or of the files in `data`.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Error {
    /// A county that there is no file of.
    #[error(
        "there is no map of county \"{0}\": give the two digits with which its municipalities begin, such as \"32\""
    )]
    UnknownCounty(String),
    /// A map of nothing.
    #[error("no county is named: give one county or more")]
    NoCounty,
    /// A file that is no map, or none of the expected shape.
    #[error("crates/map/data/{file} cannot be read: make it as crates/map/data/README.md says")]
    Unreadable {
        /// The name of the file.
        file: &'static str,
        /// The place and the cause.
        source: serde_json::Error,
    },
    /// A municipality whose border names an arc that there is not, or has a ring without an area.
    #[error(
        "crates/map/data/{file}: the border of {municipality} is broken: make the file as crates/map/data/README.md says"
    )]
    BrokenBorder {
        /// The name of the file.
        file: &'static str,
        /// The number of the municipality.
        municipality: String,
    },
    /// A file whose grid is not that of the others.
    #[error(
        "crates/map/data/{file} has another grid than the files it is shown with: make all with one size and one origin"
    )]
    OtherGrid {
        /// The name of the file.
        file: &'static str,
    },
    /// Two municipalities on the same side of a border.
    #[error(
        "two municipalities have the same side of the border from {from:?} to {to:?}: make the files of both counties from the same data"
    )]
    Overlap {
        /// The point where the border begins.
        from: Point,
        /// The next point of the border.
        to: Point,
    },
    /// Areas of which five or more are neighbours of each other in a way that four tones cannot part.
    #[error(
        "four tones cannot part {0} areas: areas that are in one piece each can always be parted, so join or cut those that are not"
    )]
    FiveTones(usize),
}
