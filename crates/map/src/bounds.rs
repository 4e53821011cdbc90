//! The box around something that is drawn.

use crate::point::Point;

/// The smallest upright box around some points, in units of the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The corner at the top on the left.
    pub min: Point,
    /// The corner at the bottom on the right.
    pub max: Point,
}

impl Bounds {
    /// The box around points; none if there are no points.
    pub fn around(points: impl IntoIterator<Item = Point>) -> Option<Self> {
        points.into_iter().fold(None, |bounds, point| {
            let Self { min, max } = bounds.unwrap_or(Self {
                min: point,
                max: point,
            });
            Some(Self {
                min: Point::new(min.x.min(point.x), min.y.min(point.y)),
                max: Point::new(max.x.max(point.x), max.y.max(point.y)),
            })
        })
    }

    /// The width in units.
    pub fn width(&self) -> i32 {
        self.max.x - self.min.x
    }

    /// The height in units.
    pub fn height(&self) -> i32 {
        self.max.y - self.min.y
    }

    /// The box with a margin on each side, in units.
    #[must_use]
    pub fn with_margin(&self, margin: i32) -> Self {
        Self {
            min: Point::new(self.min.x - margin, self.min.y - margin),
            max: Point::new(self.max.x + margin, self.max.y + margin),
        }
    }

    /// The units that one pixel shows, where the box is shown as large as fits into a width and a height in pixels.
    pub fn units_per_pixel(&self, width: u32, height: u32) -> f64 {
        let across = f64::from(self.width()) / f64::from(width.max(1));
        across.max(f64::from(self.height()) / f64::from(height.max(1)))
    }

    /// The value of the attribute `viewBox`: left, top, width and height, such as `5 4 2966 3694`.
    pub fn view_box(&self) -> String {
        let Point { x, y } = self.min;
        format!("{x} {y} {} {}", self.width(), self.height())
    }
}
