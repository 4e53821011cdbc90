//! The pairs of colours in which the theme uses its accent, and how much they must differ (WCAG 2.2, 1.4.3 and 1.4.11).

use super::colour::{Colour, PETROL};
use super::palette::{Palette, Scheme};

/// The least contrast of text.
const TEXT: f64 = 4.5;
/// The least contrast of what is no text: the edges of fields and buttons.
const EDGE: f64 = 3.0;

/// A pair that cannot be told apart well enough.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{colour} on {ground} has a contrast of {} to 1 in the {scheme} scheme, where it must have {wanted}", floored(*ratio))]
pub struct Unreadable {
    colour: Colour,
    ground: Colour,
    scheme: &'static str,
    ratio: f64,
    wanted: f64,
    /// The nearest accent that would do.
    pub nearest: Colour,
}

/// Rounded down, so that what is too little is not written as enough.
fn floored(ratio: f64) -> f64 {
    (ratio * 100.0).floor() / 100.0
}

/// The colours that do not depend on the accent, as `style/theme.css` has them in the light and in the dark scheme. A test compares them
/// with the file.
const GROUNDS: [(&str, [Colour; 2]); 4] = [
    (
        "--ds-color-background-default",
        [Colour::new(0xfb, 0xfa, 0xf7), Colour::new(0x0f, 0x16, 0x17)],
    ),
    (
        "--ds-color-background-tinted",
        [Colour::new(0xf4, 0xf0, 0xe8), Colour::new(0x17, 0x20, 0x22)],
    ),
    (
        "--ds-color-surface-default",
        [Colour::new(0xff, 0xff, 0xff), Colour::new(0x21, 0x2b, 0x2e)],
    ),
    (
        "--mark",
        [Colour::new(0xfb, 0xe3, 0xb5), Colour::new(0x6b, 0x4a, 0x0d)],
    ),
];

/// The text of the footer on `--deep`, in both schemes.
const FOOTER_TEXT: [Colour; 2] = [Colour::new(0xdf, 0xea, 0xea), Colour::new(0xff, 0xff, 0xff)];

/// The pairs of variables: what stands on what, and how much they must differ. What a link or a button stands on is named without its
/// beginning.
const PAIRS: [(&str, &[&str], f64); 7] = [
    // Links, and buttons without a ground of their own, which get one when they are pointed at.
    (
        "--ds-color-text-subtle",
        &[
            "--ds-color-background-default",
            "--ds-color-background-tinted",
            "--ds-color-surface-default",
            "--ds-color-surface-tinted",
            "--ds-color-surface-hover",
            "--mark",
        ],
        TEXT,
    ),
    // Headings, chips and notices.
    (
        "--ds-color-text-default",
        &[
            "--ds-color-background-default",
            "--ds-color-background-tinted",
            "--ds-color-surface-default",
            "--ds-color-surface-tinted",
            "--ds-color-surface-hover",
            "--ds-color-surface-active",
        ],
        TEXT,
    ),
    // Buttons.
    (
        "--ds-color-base-contrast-default",
        &[
            "--ds-color-base-default",
            "--ds-color-base-hover",
            "--ds-color-base-active",
        ],
        TEXT,
    ),
    (
        "--ds-color-base-default",
        &[
            "--ds-color-background-default",
            "--ds-color-background-tinted",
            "--ds-color-surface-default",
            "--ds-color-surface-tinted",
        ],
        EDGE,
    ),
    // The edges of fields.
    (
        "--ds-color-border-strong",
        &[
            "--ds-color-background-default",
            "--ds-color-background-tinted",
            "--ds-color-surface-default",
            "--ds-color-surface-tinted",
        ],
        EDGE,
    ),
    (
        "--ds-color-border-default",
        &[
            "--ds-color-background-default",
            "--ds-color-surface-default",
        ],
        EDGE,
    ),
    // The footer: its text is written before the ground here, as in the others.
    ("footer", &["--deep"], TEXT),
];

/// Checks an accent.
pub(super) fn check(accent: Colour) -> Result<(), Unreadable> {
    let Some(worst) = worst(accent) else {
        return Ok(());
    };
    Err(Unreadable {
        nearest: nearest(accent),
        ..worst
    })
}

/// The pair of an accent that is furthest from what is wanted.
fn worst(accent: Colour) -> Option<Unreadable> {
    let palette = Palette::new(accent);
    let mut worst: Option<Unreadable> = None;
    for scheme in Scheme::ALL {
        for (colour, grounds, wanted) in PAIRS {
            for colour in colours(&palette, colour, scheme) {
                for ground in grounds.iter().flat_map(|of| colours(&palette, of, scheme)) {
                    let ratio = colour.contrast(ground);
                    let lack = |ratio: f64, wanted: f64| wanted / ratio;
                    let is_worse = worst
                        .as_ref()
                        .is_none_or(|worst| lack(worst.ratio, worst.wanted) < lack(ratio, wanted));
                    if ratio < wanted && is_worse {
                        worst = Some(Unreadable {
                            colour,
                            ground,
                            scheme: name(scheme),
                            ratio,
                            wanted,
                            nearest: accent,
                        });
                    }
                }
            }
        }
    }
    worst
}

/// The colours that stand behind a name.
fn colours(palette: &Palette, name: &str, scheme: Scheme) -> Vec<Colour> {
    if name == "footer" {
        return FOOTER_TEXT.to_vec();
    }
    let ground = GROUNDS.iter().find(|(variable, _)| *variable == name);
    let ground = ground.map(|(_, colours)| colours[scheme as usize]);
    ground
        .or_else(|| palette.get(name, scheme))
        .into_iter()
        .collect()
}

const fn name(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Light => "light",
        Scheme::Dark => "dark",
    }
}

/// The accent of the same hue that would do and is nearest in lightness; where no lightness does, a less colourful one.
fn nearest(accent: Colour) -> Colour {
    let of = accent.perceived();
    for colourful in [1.0, 0.75, 0.5, 0.25, 0.0] {
        for step in 0..=200 {
            for lightness in [-0.005, 0.005].map(|one| of.lightness + one * f64::from(step)) {
                let mut other = of;
                other.lightness = lightness;
                other.chroma *= colourful;
                let other = other.on_screen();
                if worst(other).is_none() {
                    return other;
                }
            }
        }
    }
    PETROL
}

#[cfg(test)]
mod tests {
    use super::{Colour, GROUNDS, PAIRS, Scheme, colours, worst};
    use crate::theme::in_theme::in_theme;
    use crate::theme::{Accent, PETROL};
    use std::fs;
    use std::path::Path;

    #[test]
    fn the_grounds_are_those_of_the_theme() {
        for (name, expected) in GROUNDS {
            assert_eq!(in_theme(name), expected, "{name}");
        }
        let footer = Path::new(env!("CARGO_MANIFEST_DIR")).join("style/footer.css");
        let css = fs::read_to_string(footer).unwrap();
        assert!(css.contains("color: #dfeaea;") && css.contains("color: #fff;"));
    }

    #[test]
    fn every_pair_names_colours() {
        let palette = Accent(PETROL).palette();
        for scheme in Scheme::ALL {
            for (colour, grounds, _) in PAIRS {
                for name in grounds.iter().chain([&colour]) {
                    assert!(!colours(&palette, name, scheme).is_empty(), "{name}");
                }
            }
        }
    }

    #[test]
    fn petrol_can_be_read() {
        assert_eq!(Accent(PETROL).check(), Ok(()));
    }

    #[test]
    fn what_is_too_light_is_refused_with_one_that_would_do() {
        let said = |text: &str| {
            let unreadable = Accent(text.parse().unwrap()).check().unwrap_err();
            (unreadable.to_string(), unreadable.nearest.to_string())
        };
        let (what, _) = said("#ffffff");
        assert!(
            what.contains("has a contrast of 1 to 1 in the light scheme, where it must have 4.5"),
            "{what}"
        );
        let (what, nearest) = said("#0a7f8a");
        assert!(what.starts_with("#0a7f8a on "), "{what}");
        assert_ne!(nearest, "#0a7f8a");
    }

    /// Colours of all hues: each that is refused has a suggestion, which is not, of its hue.
    #[test]
    fn every_suggestion_can_be_read() {
        let mut refused = 0;
        for red in (0..=255).step_by(51) {
            for green in (0..=255).step_by(51) {
                for blue in (0..=255).step_by(51) {
                    let colour = Colour::new(red, green, blue);
                    let Err(unreadable) = Accent(colour).check() else {
                        continue;
                    };
                    refused += 1;
                    assert!(unreadable.ratio < unreadable.wanted);
                    assert!(worst(unreadable.nearest).is_none(), "{colour}");
                    let [before, after] = [colour, unreadable.nearest].map(Colour::perceived);
                    if before.chroma > 0.02 && after.chroma > 0.02 {
                        assert!(
                            (before.hue - after.hue).cos() > 0.95,
                            "{colour}: {}",
                            unreadable.nearest
                        );
                    }
                }
            }
        }
        assert!((50..216).contains(&refused), "{refused} of 216");
    }
}
