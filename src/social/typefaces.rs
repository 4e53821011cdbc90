//! The typeface of the site, in the weights that pictures have.

use picture::{Error, Font, Typeface};
use std::sync::OnceLock;

/// The files of the typeface, in the order in which the style sheet names them.
const FILES: [&[u8]; 2] = [
    include_bytes!("../../public/fonts/inter-latin.woff2"),
    include_bytes!("../../public/fonts/inter-supplement.woff2"),
];

/// The typeface of the site, in the weights that pictures have.
pub(super) struct Typefaces {
    /// For what is large, and for names.
    pub strong: Typeface<'static>,
    /// For what is said besides.
    pub plain: Typeface<'static>,
}

impl Typefaces {
    pub(super) fn new() -> Result<Self, Error> {
        static FONT: OnceLock<Font> = OnceLock::new();
        let font = if let Some(font) = FONT.get() {
            font
        } else {
            let font = Font::of_woff2(&FILES)?;
            FONT.get_or_init(|| font)
        };
        Ok(Self {
            strong: font.at(650.0)?,
            plain: font.at(450.0)?,
        })
    }
}
