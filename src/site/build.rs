//! The inputs that every output is made from.

use super::assets::Assets;
use super::document::Template;
use super::style::Style;
use super::{Error, Inputs, Override};
use crate::editorial::Edition;
use crate::site_root::SiteRoot;
use std::path::Path;

/// The inputs that every output is made from.
pub(super) struct Build {
    pub edition: Edition,
    pub root: SiteRoot,
    pub template: Template,
    /// The style sheet, where the site has one of its own.
    pub style: Option<Style>,
    pub assets: Assets,
}

impl Build {
    /// Reads the inputs of a site, and the page that Trunk has put into a folder.
    ///
    /// # Errors
    /// When the content has mistakes, or when the folder has no `index.html` from Trunk.
    pub(super) fn new(inputs: &Inputs, template: &Path, place: Override) -> Result<Self, Error> {
        let problems = inputs.check();
        if !problems.is_empty() {
            return Err(Error::Content(problems));
        }
        let edition = inputs.read()?;
        let mut page = Template::load(template)?;
        let accent = edition.config.accent();
        let style = accent.map(|accent| Style::new(template, &page, accent));
        let style = style.transpose()?;
        if let Some(style) = &style {
            page = page.with_style(&style.file.path);
        }
        Ok(Self {
            edition,
            root: place.root(edition),
            template: page,
            style,
            assets: Assets::new(edition),
        })
    }
}
