//! The colours of the light scheme that are the same on every site, where more than the style sheets needs them.

use super::colour::Colour;

/// The ground of pages.
pub const PAGE: Colour = Colour::new(0xfb, 0xfa, 0xf7);

/// The ground of bands: sand.
pub const SAND: Colour = Colour::new(0xf4, 0xf0, 0xe8);

/// Text that is not the main thing.
pub const QUIET: Colour = Colour::new(0x5c, 0x50, 0x40);

/// The mark of where the reader is, or of the host of a centre: clay.
pub const CLAY: Colour = Colour::new(0xb8, 0x55, 0x1a);

#[cfg(test)]
mod tests {
    use super::{CLAY, PAGE, QUIET, SAND};
    use crate::theme::in_theme::in_theme;

    #[test]
    fn they_are_those_of_the_style_sheets() {
        for (variable, colour) in [
            ("--ds-color-background-default", PAGE),
            ("--ds-color-background-tinted", SAND),
            ("--ds-color-neutral-text-subtle", QUIET),
            ("--ds-color-warm-border", CLAY),
        ] {
            assert_eq!(in_theme(variable)[0], colour, "{variable}");
        }
    }
}
