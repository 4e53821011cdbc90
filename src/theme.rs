//! The colours of a site: what its accent colour makes of the theme, and whether all of it can be read. Native only.
//!
//! The theme is `style/theme.css`, whose accent is petrol. A site with another accent has the same steps of lightness in its own hue.

mod colour;
mod contrast;
mod map_tones;
mod palette;
mod unchanging;

pub use colour::{Colour, NotAColour, PETROL};
pub use contrast::Unreadable;
pub use palette::{Palette, Scheme};
pub use unchanging::{CLAY, PAGE, QUIET, SAND};

#[cfg(test)]
mod in_theme;

/// The colour that is meant for a site: links, buttons and headings are of it, or of a shade of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent(pub Colour);

impl Accent {
    /// The colours of the theme with this accent.
    pub fn palette(self) -> Palette {
        Palette::new(self.0)
    }

    /// Checks every pair of colours in which the theme uses the accent or a shade of it, in light and in dark.
    ///
    /// # Errors
    /// The pair that is furthest from what is wanted, with the nearest accent that would do.
    pub fn check(self) -> Result<(), Unreadable> {
        contrast::check(self.0)
    }
}
