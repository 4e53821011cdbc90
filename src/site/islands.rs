//! The islands as files, for pages that were changed on their way.

use super::output::Output;
use crate::components::PageContext;
use crate::editorial::Edition;
use crate::islands::{self, Island};
use crate::pages::parts::island_html;
use crate::site_root::SiteRoot;
use leptos::prelude::Owner;

/// Every island as a file of its own.
pub(super) fn islands(edition: Edition, root: SiteRoot) -> Vec<Output> {
    let mut outputs = Vec::new();
    for lang in edition.config.languages() {
        let owner = Owner::new();
        outputs.extend(Island::ALL.map(|island| {
            let text = owner.with(|| island_html(PageContext::new(edition, root, lang), island));
            Output::new(islands::address(&assets::digest(&text)), text)
        }));
        owner.cleanup();
    }
    outputs
}
