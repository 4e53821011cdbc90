//! Colours as screens have them, and as eyes do.

#![allow(
    clippy::many_single_char_names,
    reason = "the letters are those of the formulas"
)]

use std::fmt;
use std::str::FromStr;

/// A colour of the sRGB space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

/// The accent of the portal, as `style/theme.css` has it: petrol.
pub const PETROL: Colour = Colour::new(0x00, 0x56, 0x5f);

/// The reason why a text is no colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("write it as #00565f")]
pub struct NotAColour;

/// A colour by lightness (0 to 1), chroma (0 to about 0.4) and hue (in radians): OKLCH.
#[derive(Clone, Copy, Debug)]
pub(super) struct Perceived {
    pub lightness: f64,
    pub chroma: f64,
    pub hue: f64,
}

impl Colour {
    /// The colour of three parts of light, each 0 to 255.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// The parts of light, each 0 to 1, in proportion to their energy.
    pub(super) fn linear(self) -> [f64; 3] {
        [self.red, self.green, self.blue].map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        })
    }

    /// The mix with another colour, as `color-mix(in srgb, …)` makes it; `share` is that of this colour, 0 to 1.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between two bytes"
    )]
    pub(super) fn mixed(self, other: Self, share: f64) -> Self {
        let part = |one: u8, other: u8| {
            (f64::from(one) * share + f64::from(other) * (1.0 - share)).round() as u8
        };
        Self {
            red: part(self.red, other.red),
            green: part(self.green, other.green),
            blue: part(self.blue, other.blue),
        }
    }

    /// The relative luminance of WCAG 2, 0 for black and 1 for white.
    pub(super) fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The contrast ratio of WCAG 2 to another colour, 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance() + 0.05, other.luminance() + 0.05);
        one.max(two) / one.min(two)
    }

    pub(super) fn perceived(self) -> Perceived {
        let [r, g, b] = self.linear();
        let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        let green_red = 1.977_998_495_1 * l - 2.428_592_205 * m + 0.450_593_709_9 * s;
        let blue_yellow = 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766 * s;
        Perceived {
            lightness: 0.210_454_255_3 * l + 0.793_617_785 * m - 0.004_072_046_8 * s,
            chroma: green_red.hypot(blue_yellow),
            hue: blue_yellow.atan2(green_red),
        }
    }
}

impl Perceived {
    /// The nearest colour that a screen has of this lightness and hue: with less chroma, where it must.
    pub(super) fn on_screen(self) -> Colour {
        let lightness = self.lightness.clamp(0.0, 1.0);
        let with = |chroma| Self {
            lightness,
            chroma,
            ..self
        };
        let (mut least, mut most) = (0.0, self.chroma);
        if let Some(colour) = with(most).exactly() {
            return colour;
        }
        for _ in 0..24 {
            let middle = f64::midpoint(least, most);
            match with(middle).exactly() {
                Some(_) => least = middle,
                None => most = middle,
            }
        }
        with(least).exactly().unwrap_or(if lightness < 0.5 {
            Colour::new(0, 0, 0)
        } else {
            Colour::new(255, 255, 255)
        })
    }

    /// The colour itself; none where a screen does not have it.
    fn exactly(self) -> Option<Colour> {
        let (sin, cos) = self.hue.sin_cos();
        let (a, b) = (self.chroma * cos, self.chroma * sin);
        let l = (self.lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let m = (self.lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let s = (self.lightness - 0.089_484_177_5 * a - 1.291_485_548 * b).powi(3);
        let red = part(4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s)?;
        let green = part(-1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s)?;
        let blue = part(-0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701 * s)?;
        Some(Colour { red, green, blue })
    }
}

/// A part of light, 0 to 1 in proportion to its energy, as a number of 0 to 255; none where it is less or more than a screen has, by more
/// than half a step.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "rounded, and between 0 and 255"
)]
fn part(linear: f64) -> Option<u8> {
    let part = if linear <= 0.003_130_8 {
        linear * 12.92
    } else {
        1.055 * linear.powf(1.0 / 2.4) - 0.055
    };
    let part = (part * 255.0).round();
    (0.0..=255.0).contains(&part).then_some(part as u8)
}

impl FromStr for Colour {
    type Err = NotAColour;

    /// Reads `#00565f`.
    fn from_str(text: &str) -> Result<Self, NotAColour> {
        let digits = text.strip_prefix('#').ok_or(NotAColour)?;
        let is_hex = digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit());
        let number = u32::from_str_radix(digits, 16).map_err(|_| NotAColour)?;
        let [_, red, green, blue] = number.to_be_bytes();
        let colour = Self { red, green, blue };
        is_hex.then_some(colour).ok_or(NotAColour)
    }
}

/// As a style sheet writes it: `#00565f`.
impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { red, green, blue } = self;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::{Colour, NotAColour};

    #[test]
    fn contrast_is_that_of_wcag() {
        let of = |one: &str, two: &str| {
            let [one, two]: [Colour; 2] = [one, two].map(|text| text.parse().unwrap());
            (one.contrast(two) * 100.0).floor()
        };
        assert_eq!(of("#000000", "#ffffff").to_bits(), 2100.0_f64.to_bits());
        assert_eq!(of("#777777", "#ffffff").to_bits(), 447.0_f64.to_bits());
        assert_eq!(of("#ffffff", "#767676").to_bits(), 454.0_f64.to_bits());
        assert_eq!(of("#00565f", "#00565f").to_bits(), 100.0_f64.to_bits());
    }

    #[test]
    fn a_colour_is_written_as_it_is_read() {
        for text in ["#00565f", "#ffffff", "#0a0b0c"] {
            assert_eq!(text.parse::<Colour>().unwrap().to_string(), text);
        }
        for text in [
            "00565f", "#056", "#00565g", "#00565f0", "#+0565f", "teal", "#å0565",
        ] {
            assert_eq!(text.parse::<Colour>(), Err(NotAColour), "{text}");
        }
    }

    #[test]
    fn what_is_perceived_is_the_colour_again() {
        for red in (0..=255).step_by(51) {
            for green in (0..=255).step_by(51) {
                for blue in (0..=255).step_by(51) {
                    let colour = Colour::new(red, green, blue);
                    assert_eq!(colour.perceived().on_screen(), colour);
                }
            }
        }
    }
}
