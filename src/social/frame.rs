//! The measures of all pictures.

/// The width in pixels, which is that for which the services ask.
pub const WIDTH: u32 = 1200;

/// The height in pixels.
pub const HEIGHT: u32 = 630;

/// The pixels to the left of everything.
pub(super) const LEFT: f64 = 72.0;
