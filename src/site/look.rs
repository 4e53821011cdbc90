//! The look of a site with an accent of its own: its style sheet and its icons.

use super::Error;
use super::document::Template;
use super::outputs::{Build, Output};
use crate::content::bundle::digest;
use crate::theme::{Accent, PETROL};
use std::fs;
use std::path::Path;

/// The icons that are drawn, in petrol.
const ICONS: [(&str, &str); 2] = [
    (
        "/icons/mark.svg",
        include_str!("../../public/icons/mark.svg"),
    ),
    (
        "/icons/favicon.svg",
        include_str!("../../public/icons/favicon.svg"),
    ),
];

/// A style sheet that takes the place of the one that Trunk has built: it is one file all the same, so that no page asks for two.
#[derive(Debug)]
pub(super) struct Style {
    /// The path of the style sheet whose place it takes.
    pub instead_of: String,
    pub file: Output,
}

impl Style {
    /// The style sheet of a folder that Trunk has built, with an accent.
    ///
    /// # Errors
    /// When the page there names no style sheet, or that cannot be read.
    pub(super) fn new(folder: &Path, template: &Template, accent: Accent) -> Result<Self, Error> {
        let path = template.style().ok_or_else(|| Error::Template {
            path: folder.join("index.html"),
            lacks: "<link rel=\"stylesheet\">",
        })?;
        let file = folder.join(path.trim_start_matches('/'));
        let css = fs::read_to_string(&file).map_err(Error::io(&file))?;
        // Behind it, since the last value of a layer counts.
        let css = [css.trim_end(), &accent.palette().css(), "\n"].concat();
        Ok(Self {
            instead_of: path.to_owned(),
            file: Output {
                path: format!("/main-{}.css", digest(&css)),
                text: css,
            },
        })
    }
}

/// The style sheet and the icons, on a site whose accent is its own.
pub(super) fn look(build: &Build) -> Vec<Output> {
    let Some(accent) = build.edition.config.accent() else {
        return Vec::new();
    };
    let icons = ICONS.map(|(path, svg)| Output {
        path: path.to_owned(),
        text: svg.replace(&PETROL.to_string(), &accent.0.to_string()),
    });
    let style = build.style.iter().map(|style| style.file.clone());
    style.chain(icons).collect()
}
