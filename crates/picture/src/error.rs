//! The reasons why there is no picture.

use thiserror::Error;

/// The reason why there is no picture.
#[derive(Debug, Error)]
pub enum Error {
    /// A font is no WOFF2, or a broken one.
    #[error("a font is no WOFF2 that can be read; make it anew as style/fonts.css says")]
    Compressed,
    /// A font has no outlines that can be read.
    #[error("a font has no outlines that can be read: {0}; make it anew as style/fonts.css says")]
    Font(#[from] ttf_parser::FaceParsingError),
    /// A font has no weights to choose from.
    #[error("a font has no axis of weight; make it anew as style/fonts.css says")]
    NoWeights,
    /// There is no font.
    #[error("no font is given")]
    NoFont,
    /// The drawing is no SVG.
    #[error("the drawing cannot be read: {0}")]
    Svg(#[from] resvg::usvg::Error),
    /// The picture has no room for a pixel, or more of them than there is memory for.
    #[error("a picture of {width} × {height} pixels cannot be drawn")]
    Size {
        /// Its width.
        width: u32,
        /// Its height.
        height: u32,
    },
    /// The picture cannot be written.
    #[error("the picture cannot be written: {0}")]
    Png(#[from] png::EncodingError),
}
