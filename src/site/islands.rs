//! The islands as files, for pages that were changed on their way.

use super::build::Build;
use super::output::Output;
use crate::components::PageContext;
use crate::islands::{self, Island};
use crate::pages::parts::island_html;
use leptos::prelude::Owner;

/// Every island as a file of its own.
pub(super) fn islands(build: &Build) -> Vec<Output> {
    let mut outputs = Vec::new();
    for lang in build.edition.config.languages() {
        let owner = Owner::new();
        outputs.extend(Island::ALL.map(|island| {
            let text = owner
                .with(|| island_html(PageContext::new(build.edition, build.root, lang), island));
            Output::new(islands::address(&assets::digest(&text)), text)
        }));
        owner.cleanup();
    }
    outputs
}
