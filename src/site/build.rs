//! The inputs that every output is made from.

use super::assets::Assets;
use super::document::Template;
use super::islands::islands;
use super::look::{Look, colours};
use super::output::Output;
use super::{Error, Inputs, Override};
use crate::editorial::Edition;
use crate::site_root::SiteRoot;
use crate::social::Social;
use std::path::Path;

/// The inputs that every output is made from.
pub(super) struct Build {
    pub edition: Edition,
    pub root: SiteRoot,
    pub template: Template,
    pub look: Look,
    pub assets: Assets,
    pub islands: Vec<Output>,
    /// The pictures for sharing; none where the host is not known, since they are called by their whole addresses.
    pub social: Social,
    /// The digest of the names of all files that pages live with. Each is named by its content: so pages of one id go together.
    pub id: String,
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
        Self::unchecked(inputs, template, place)
    }

    /// Reads the same of content that may have mistakes.
    ///
    /// # Errors
    /// When the content cannot be read, or when the folder has no `index.html` from Trunk.
    pub(super) fn unchecked(
        inputs: &Inputs,
        template: &Path,
        place: Override,
    ) -> Result<Self, Error> {
        let edition = inputs.read()?;
        let page = Template::load(template)?;
        let look = Look::new(template, &page, edition)?;
        let root = place.root(edition);
        let assets = Assets::new(edition);
        let social = if root.origin.is_empty() {
            Social::default()
        } else {
            Social::new(edition)?
        };
        let islands = islands(edition, root);
        let files = [assets.files(), look.files(), islands.clone()].concat();
        let made = files.iter().map(|file| file.path.as_str());
        let mut names: Vec<&str> = page.app().chain(made).collect();
        names.sort_unstable();
        Ok(Self {
            id: assets::digest(names.join(" ")),
            edition,
            root,
            template: look.named_in(page).with_colours(colours(edition)),
            look,
            assets,
            islands,
            social,
        })
    }
}
