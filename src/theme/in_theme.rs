//! The style sheet of the theme, for tests that compare it with what stands in the code.

use super::Colour;
use std::fs;
use std::path::Path;

/// The values of a variable in `style/theme.css`: in the light and in the dark scheme. What follows gives it to parts of pages.
pub(super) fn in_theme(variable: &str) -> Vec<Colour> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("style/theme.css");
    let css = fs::read_to_string(file).unwrap();
    let values = css.lines().filter_map(|line| {
        let (name, rest) = line.trim().split_once(": ")?;
        let value = rest.split(';').next()?;
        let value = if value == "#fff" { "#ffffff" } else { value };
        (name == variable).then(|| value.parse().unwrap())
    });
    values.take(2).collect()
}
