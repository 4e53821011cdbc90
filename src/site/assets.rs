//! The files that pages load: the boot script, the bundle of the content, the gazetteer and the islands.

use super::outputs::{Build, Output};
use crate::components::Cx;
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
    pub bundle: Output,
    pub gazetteer: Output,
    /// Changes whenever the content does, so that a browser never pairs a page with other data than its own.
    pub version: String,
}

impl Assets {
    /// Makes the files.
    pub(crate) fn new(edition: Edition) -> Self {
        let gazetteer = edition.gazetteer.to_json();
        let bundle = edition.content.to_json();
        let version = bundle::digest(&bundle);
        Self {
            boot: Output {
                path: format!("/boot-{}.js", bundle::digest(BOOT)),
                text: BOOT.to_owned(),
            },
            bundle: Output {
                path: bundle::address(&version),
                text: bundle,
            },
            gazetteer: Output {
                path: gazetteer::address(&edition.content.gazetteer),
                text: gazetteer,
            },
            version,
        }
    }
}

/// The files that every page loads.
pub(super) fn assets(build: &Build) -> Vec<Output> {
    let Assets {
        boot,
        bundle,
        gazetteer,
        ..
    } = &build.assets;
    [boot, bundle, gazetteer].map(Output::clone).into()
}

/// Every island as a file of its own, for pages that were changed on their way.
pub(super) fn islands(build: &Build) -> Vec<Output> {
    let mut outputs = Vec::new();
    for lang in Lang::ALL {
        let owner = Owner::new();
        outputs.extend(Island::ALL.map(|island| {
            let text = owner.with(|| island_html(Cx::new(build.edition, build.root, lang), island));
            Output {
                path: islands::address(&bundle::digest(&text)),
                text,
            }
        }));
        owner.cleanup();
    }
    outputs
}
