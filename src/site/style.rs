//! The style sheet of a site with an accent of its own.

use super::Error;
use super::document::Template;
use super::output::Output;
use crate::content::bundle::digest;
use crate::theme::Accent;
use std::fs;
use std::path::Path;

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
