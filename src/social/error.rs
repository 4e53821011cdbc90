//! The reasons why pictures could not be drawn.

use thiserror::Error;

/// The reason why pictures could not be drawn.
#[derive(Debug, Error)]
pub enum Error {
    /// The logo of the site is one that only browsers can draw.
    #[error(
        "the logo of the site cannot be drawn on pictures for sharing: {0}; export it as plain SVG"
    )]
    Logo(#[source] picture::Error),
    /// Something else cannot be drawn.
    #[error("a picture for sharing cannot be drawn: {0}")]
    Picture(#[from] picture::Error),
}
