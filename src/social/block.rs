//! Lines of text where they stand.

use super::chart::Chart;
use super::frame::{LEFT, WIDTH};
use crate::theme::Colour;
use maud::{Markup, html};
use picture::{Fitted, Setting, Typeface, fitted};

/// The least space between text and map, in pixels: half as much above and below.
const GAP: f64 = 36.0;

/// The way in which lines are set.
pub(super) struct Style {
    /// The sizes in pixels, the one that is wanted most first, with the most lines of each.
    pub sizes: &'static [(f64, usize)],
    /// The distance from line to line, in sizes.
    pub leading: f64,
}

/// The place of lines between the left and the map.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    /// The pixels before the lines.
    pub left: f64,
    pub anchor: Anchor,
    /// The pixels from the top below which no line may stand.
    pub end: f64,
    pub chart: Option<&'a Chart>,
}

/// The height at which lines stand, in pixels from the top of the picture.
#[derive(Clone, Copy)]
pub(super) enum Anchor {
    /// That of the top of their capitals.
    Top(f64),
    /// That of their middle.
    Middle(f64),
}

/// Lines of text where they stand.
pub(super) struct Block {
    text: Fitted,
    left: f64,
    /// The pixels that a line may be wide.
    #[cfg(test)]
    room: f64,
    /// The height below which no line may stand.
    #[cfg(test)]
    end: f64,
    /// The baseline of the last line.
    pub bottom: f64,
    /// The baseline of the first line, and the way to the next.
    first: f64,
    step: f64,
}

impl Block {
    /// Sets a text as large as there is room for.
    pub(super) fn new(face: &Typeface, text: &str, style: &Style, place: Place) -> Self {
        let height = |size: f64, lines: usize| {
            let steps = u32::try_from(lines.saturating_sub(1)).unwrap_or_default();
            face.capitals(size) + f64::from(steps) * size * style.leading
        };
        let top = |size: f64, lines: usize| match place.anchor {
            Anchor::Top(top) => top,
            Anchor::Middle(middle) => middle - height(size, lines) / 2.0,
        };
        let settings = style.sizes.iter().filter_map(|&(size, lines)| {
            let top = top(size, lines);
            let bottom = top + height(size, lines);
            let room = place.room(top, bottom);
            (bottom <= place.end).then_some(Setting { size, lines, room })
        });
        let settings: Vec<Setting> = settings.collect();
        let text = fitted(text, &settings, |text, size| face.width(text, size));
        let top = top(text.size, text.lines.len());
        let bottom = top + height(text.size, text.lines.len());
        Self {
            left: place.left,
            #[cfg(test)]
            room: place.room(top, bottom),
            #[cfg(test)]
            end: place.end,
            bottom,
            first: top + face.capitals(text.size),
            step: text.size * style.leading,
            text,
        }
    }

    /// The lines as SVG.
    pub(super) fn svg(&self, face: &Typeface, colour: Colour) -> Markup {
        let lines = (0_u32..).zip(&self.text.lines).map(|(at, line)| {
            let baseline = self.first + f64::from(at) * self.step;
            face.path(line, (self.left, baseline), self.text.size)
        });
        html! {
            path fill=(colour) d=(lines.collect::<String>()) {}
        }
    }

    /// Says what is wrong with a text that was set: a line that comes too near to the map or leaves the picture, or an end that is missing.
    #[cfg(test)]
    pub(super) fn fault(&self, face: &Typeface, text: &str) -> Option<String> {
        let lines = &self.text.lines;
        let widest = lines.iter().map(|line| face.width(line, self.text.size));
        let widest = widest.fold(0.0, f64::max);
        if widest > self.room || self.bottom > self.end {
            return Some(format!("{lines:?}: {widest} of {}", self.room));
        }
        let is_whole = lines.join(" ").replace('\u{a0}', " ") == text;
        (!is_whole).then(|| format!("{lines:?} of {text}"))
    }
}

impl Place<'_> {
    /// The pixels for lines between two heights.
    fn room(&self, top: f64, bottom: f64) -> f64 {
        let map = self
            .chart
            .and_then(|chart| chart.left_between(top - GAP / 2.0, bottom + GAP / 2.0));
        map.map_or(f64::from(WIDTH) - LEFT, |left| left - GAP) - self.left
    }
}
