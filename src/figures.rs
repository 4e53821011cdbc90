//! The geometry of charts, drawn when the site is built: pure functions from values to places on a picture. Native only.
//!
//! A place to the side is a share of the width, in percent, and one in height is in em. So a picture is as wide as there is room for, while
//! its letters are as large on a phone as on a wide screen.

mod flags;
mod history;
mod scale;
mod years;

pub use flags::rows;
pub use history::{Bar, Count, Event, Flag, Gap, HistoryChart};
pub use scale::{Scale, ticks};
pub use years::Years;
