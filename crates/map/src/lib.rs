//! The map of Norway's municipalities as paths of SVG.
//!
//! A [`Map`] is the whole country or some counties, in a grid of whole numbers that are coordinates of a picture. Its regions are
//! municipalities, and after [`Map::grouped`] any areas that are made of them. It is simplified for the size at which it is shown, and
//! gives the [`Outline`] of areas, the [`Borders`] between them, the [`Place`] for a name, and [tones](Map::tones) that part neighbours.
//!
//! The crate knows geometry alone: no names, no colours, no markup. It is for the build of the site, and the browser has none of it.

mod bounds;
mod error;
mod islands;
mod lines;
mod map;
mod outline;
mod path;
mod place;
mod point;
mod projection;
mod simplify;
mod sources;
mod tones;
mod topojson;
mod topology;

pub use bounds::Bounds;
pub use error::Error;
pub use map::Map;
pub use outline::{Borders, Outline};
pub use place::Place;
pub use point::{Point, Ring};
pub use tones::{TONES, Tone};
