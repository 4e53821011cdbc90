//! The colours of the theme that are shades of its accent.

use super::colour::{Colour, PETROL};
use std::fmt::Write;

/// The two sets of colours, which the visitor's system chooses between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Dark text on light surfaces.
    Light,
    /// Light text on dark surfaces.
    Dark,
}

impl Scheme {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];
}

/// The relation of a colour of the theme to the accent.
#[derive(Clone, Copy, PartialEq)]
enum Shade {
    /// The accent itself in the light scheme.
    Itself,
    /// As much darker than the accent as in the portal.
    Darker,
    /// A lightness of its own, whatever that of the accent.
    Fixed,
}

/// The variables of `style/theme.css` that are shades of the accent, with their values on the portal in the light and in the dark scheme.
/// A test compares them with the file.
const SHADES: [(&str, [u32; 2], Shade); 13] = [
    (
        "--ds-color-surface-tinted",
        [0xe0_eaec, 0x1d_383c],
        Shade::Fixed,
    ),
    (
        "--ds-color-surface-hover",
        [0xcc_dddf, 0x24_464b],
        Shade::Fixed,
    ),
    (
        "--ds-color-surface-active",
        [0xb6_cfd1, 0x2b_565c],
        Shade::Fixed,
    ),
    (
        "--ds-color-border-subtle",
        [0xa2_c1c5, 0x2f_5a60],
        Shade::Fixed,
    ),
    (
        "--ds-color-border-default",
        [0x43_8289, 0x68_878b],
        Shade::Fixed,
    ),
    (
        "--ds-color-border-strong",
        [0x19_676f, 0x96_acaf],
        Shade::Fixed,
    ),
    (
        "--ds-color-text-subtle",
        [0x00_565f, 0x8f_cfd5],
        Shade::Itself,
    ),
    (
        "--ds-color-text-default",
        [0x00_3136, 0xe3_f1f2],
        Shade::Fixed,
    ),
    (
        "--ds-color-base-default",
        [0x00_565f, 0x8f_cfd5],
        Shade::Itself,
    ),
    (
        "--ds-color-base-hover",
        [0x00_4249, 0xb3_e0e4],
        Shade::Darker,
    ),
    (
        "--ds-color-base-active",
        [0x00_2f34, 0xd3_eff1],
        Shade::Darker,
    ),
    (
        "--ds-color-base-contrast-default",
        [0xff_ffff, 0x05_191c],
        Shade::Fixed,
    ),
    ("--deep", [0x00_393f, 0x0b_1213], Shade::Fixed),
];

/// The colours of the theme with an accent.
pub struct Palette {
    /// In the order of [`SHADES`], for each scheme.
    colours: Vec<[Colour; 2]>,
}

impl Palette {
    pub(super) fn new(accent: Colour) -> Self {
        let colours = SHADES.iter().map(|(_, on_portal, shade)| {
            Scheme::ALL.map(|scheme| {
                let on_portal = of_number(on_portal[scheme as usize]);
                match (shade, scheme) {
                    (Shade::Itself, Scheme::Light) => accent,
                    (Shade::Darker, Scheme::Light) => shaded(accent, on_portal, true),
                    _ => shaded(accent, on_portal, false),
                }
            })
        });
        Self {
            colours: colours.collect(),
        }
    }

    /// The value of a variable, such as `--deep`; none where it is no shade of the accent.
    pub fn get(&self, variable: &str, scheme: Scheme) -> Option<Colour> {
        let place = SHADES.iter().position(|(name, ..)| *name == variable)?;
        Some(self.colours.get(place)?[scheme as usize])
    }

    /// The rules that give these colours to the theme, to stand behind its own in the style sheet.
    pub fn css(&self) -> String {
        let values = |scheme: Scheme| {
            let mut values = String::new();
            for ((name, ..), colours) in SHADES.iter().zip(&self.colours) {
                let _ = write!(values, "{name}:{};", colours[scheme as usize]);
            }
            values
        };
        let [light, dark] = Scheme::ALL.map(values);
        format!(
            "@layer theme{{:root{{{light}}}@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}}}"
        )
    }
}

/// The shade of another accent that answers to one of petrol: turned to its hue, as colourful in proportion, and of the same luminance, so that contrasts
/// stay; or as much darker than the accent.
fn shaded(accent: Colour, of_petrol: Colour, follows: bool) -> Colour {
    let [of_accent, petrol, mut shaded] = [accent, PETROL, of_petrol].map(Colour::perceived);
    shaded.hue += of_accent.hue - petrol.hue;
    // Tints of a glaring colour are no more colourful than petrol's.
    shaded.chroma *= (of_accent.chroma / petrol.chroma).min(1.0);
    if follows {
        shaded.lightness += of_accent.lightness - petrol.lightness;
        return shaded.on_screen();
    }
    let (mut least, mut most) = (0.0, 1.0);
    for _ in 0..16 {
        shaded.lightness = f64::midpoint(least, most);
        if shaded.on_screen().luminance() < of_petrol.luminance() {
            least = shaded.lightness;
        } else {
            most = shaded.lightness;
        }
    }
    shaded.lightness = most;
    shaded.on_screen()
}

/// The colour of a number such as 0x00565f.
const fn of_number(number: u32) -> Colour {
    let [_, red, green, blue] = number.to_be_bytes();
    Colour::new(red, green, blue)
}

#[cfg(test)]
mod tests {
    use super::{SHADES, Scheme, of_number};
    use crate::theme::in_theme::in_theme;
    use crate::theme::{Accent, PETROL};

    #[test]
    fn with_petrol_it_is_the_theme_of_the_portal() {
        let palette = Accent(PETROL).palette();
        for (name, on_portal, _) in SHADES {
            let expected = on_portal.map(of_number);
            assert_eq!(in_theme(name), expected, "{name}");
            let found = Scheme::ALL.map(|scheme| palette.get(name, scheme).unwrap());
            assert_eq!(found, expected, "{name}");
        }
        assert!(palette.get("--mark", Scheme::Light).is_none());
    }

    #[test]
    fn the_rules_say_all_colours_of_both_schemes() {
        let accent = Accent("#70305f".parse().unwrap());
        let css = accent.palette().css();
        assert_eq!(css.matches("--").count(), 2 * SHADES.len());
        assert!(css.contains("--ds-color-text-subtle:#70305f;"), "{css}");
        assert_eq!(css.matches('{').count(), css.matches('}').count());
    }
}
