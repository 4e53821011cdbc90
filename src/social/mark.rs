//! The drawing beside the name of a site, on a picture.

use super::error::Error;
use super::frame::{HEIGHT, LEFT, WIDTH};
use crate::editorial::Edition;
use picture::{Canvas, Place};
use std::borrow::Cow;

/// The pixels above the drawing, its height, and the space to the name.
const ABOVE: f32 = 64.0;
const HIGH: f32 = 64.0;
const BESIDE: f64 = 20.0;

/// The middle of the drawing, in pixels from the top.
pub(super) const MIDDLE: f64 = 96.0;

/// The drawing beside the name of a site: its logo, or the mark in its accent.
pub(super) struct Mark {
    svg: Cow<'static, str>,
    /// Its width in heights.
    ratio: f32,
}

impl Mark {
    pub(super) fn of(edition: Edition) -> Self {
        match edition.logo {
            Some(logo) => Self {
                svg: logo.svg.as_str().into(),
                ratio: logo.ratio,
            },
            None => Self {
                svg: edition.mark(),
                ratio: 1.0,
            },
        }
    }

    /// A drawing that is some times as wide as high.
    #[cfg(test)]
    pub(super) fn with_ratio(ratio: f32) -> Self {
        Self {
            svg: Cow::default(),
            ratio,
        }
    }

    /// The pixels to the left of what stands beside it.
    pub(super) fn end(&self) -> f64 {
        LEFT + f64::from(HIGH * self.ratio) + BESIDE
    }

    /// A picture of an SVG with the drawing upon it.
    ///
    /// # Errors
    /// When the drawing is a logo that only browsers can draw.
    pub(super) fn upon(&self, svg: &str) -> Result<Canvas, Error> {
        let mut canvas = Canvas::new(WIDTH, HEIGHT)?;
        canvas.draw(svg, Place::default())?;
        #[expect(clippy::cast_possible_truncation, reason = "some pixels")]
        let place = Place {
            left: LEFT as f32,
            top: ABOVE,
            height: Some(HIGH),
        };
        canvas.draw(&self.svg, place).map_err(Error::Logo)?;
        Ok(canvas)
    }
}
