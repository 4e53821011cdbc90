//! Pictures of few colours, drawn from SVG, with text set in the typeface of the site.
//!
//! A font for the web becomes a [`Font`], text in one weight of it paths of SVG, and a [`Canvas`] makes an indexed PNG of the whole. It knows no
//! content. It is a crate of its own so that it alone is optimised (`Cargo.toml`, `profile.dev.package`).
//!
//! ```
//! # fn main() -> Result<(), picture::Error> {
//! let font = picture::Font::of_woff2(&[include_bytes!("../../../public/fonts/inter-latin.woff2")])?;
//! let bold = font.at(650.0)?;
//! let setting = picture::Setting { size: 80.0, lines: 2, room: 480.0 };
//! let lines = picture::fitted("USHT Møre og Romsdal", &[setting], |text, size| bold.width(text, size));
//! assert_eq!(lines.lines, ["USHT Møre", "og Romsdal"]);
//! let text = bold.path(&lines.lines[0], (10.0, 90.0), lines.size);
//! let svg = format!("<svg xmlns='http://www.w3.org/2000/svg' width='600' height='120'><path d='{text}' fill='#00565f'/></svg>");
//! let mut canvas = picture::Canvas::new(600, 120)?;
//! canvas.draw(&svg, picture::Place::default())?;
//! let png = canvas.png()?;
//! assert!(png.starts_with(b"\x89PNG") && png.len() < 4_000);
//! # Ok(())
//! # }
//! ```

mod draw;
mod error;
mod fitted;
mod font;
mod kerning;
mod palette;
mod typeface;

pub use draw::{Canvas, Place};
pub use error::Error;
pub use fitted::{Fitted, Setting, fitted};
pub use font::Font;
pub use typeface::Typeface;
