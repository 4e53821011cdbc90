//! The files that pages load: the boot script, the bundle of the content, the gazetteer and the islands.

use super::outputs::{Build, Output};
use crate::components::PageContext;
use crate::content::{bundle, gazetteer};
use crate::editorial::Edition;
use crate::islands::{self, Island};
use crate::pages::parts::island_html;
use crate::text::Lang;
use leptos::prelude::Owner;

/// The script that starts the app.
const BOOT: &str = include_str!("../browser/boot.js");

/// The files that every page loads, each named by what is in it.
#[derive(Debug)]
pub(super) struct Assets {
    pub boot: Output,
    pub gazetteer: Output,
    /// In the order of the site's languages.
    bundles: Vec<Bundle>,
}

/// The content in one language.
#[derive(Debug)]
pub(super) struct Bundle {
    lang: Lang,
    pub file: Output,
    /// Changes whenever the content does, so that a browser never pairs a page with other data than its own.
    pub version: String,
}

impl Bundle {
    fn new(edition: Edition, lang: Lang) -> Self {
        let text = edition.in_language(lang).content.to_json();
        let version = bundle::digest(&text);
        Self {
            lang,
            file: Output {
                path: bundle::address(&version),
                text,
            },
            version,
        }
    }
}

impl Assets {
    /// Makes the files.
    pub(crate) fn new(edition: Edition) -> Self {
        let gazetteer = edition.published.gazetteer.to_json();
        let languages = edition.config.languages().into_iter();
        Self {
            boot: Output {
                path: format!("/boot-{}.js", bundle::digest(BOOT)),
                text: BOOT.to_owned(),
            },
            gazetteer: Output {
                path: gazetteer::address(&edition.content.gazetteer),
                text: gazetteer,
            },
            bundles: languages.map(|lang| Bundle::new(edition, lang)).collect(),
        }
    }

    /// The bundle that the pages of a language load.
    pub(crate) fn bundle(&self, lang: Lang) -> Option<&Bundle> {
        self.bundles.iter().find(|bundle| bundle.lang == lang)
    }
}

/// The files that every page loads.
pub(super) fn assets(build: &Build) -> Vec<Output> {
    let Assets {
        boot,
        gazetteer,
        bundles,
    } = &build.assets;
    let bundles = bundles.iter().map(|bundle| &bundle.file);
    [boot, gazetteer]
        .into_iter()
        .chain(bundles)
        .cloned()
        .collect()
}

/// Every island as a file of its own, for pages that were changed on their way.
pub(super) fn islands(build: &Build) -> Vec<Output> {
    let mut outputs = Vec::new();
    for lang in build.edition.config.languages() {
        let owner = Owner::new();
        outputs.extend(Island::ALL.map(|island| {
            let text = owner
                .with(|| island_html(PageContext::new(build.edition, build.root, lang), island));
            Output {
                path: islands::address(&bundle::digest(&text)),
                text,
            }
        }));
        owner.cleanup();
    }
    outputs
}
