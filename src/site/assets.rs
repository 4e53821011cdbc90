//! The files that pages load: the boot script, the bundle of the content, the gazetteer and the islands.

use super::Error;
use super::outputs::{Build, Output};
use crate::components::Cx;
use crate::content::{Content, Gazetteer, bundle, gazetteer};
use crate::islands::{self, Island};
use crate::text::Lang;
use leptos::prelude::Owner;
use std::path::Path;

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
    /// Makes the files from the content and the folder that it was read from.
    ///
    /// # Errors
    /// When a content file cannot be read.
    pub fn new(data: &Path, content: &Content) -> Result<Self, Error> {
        let gazetteer = Gazetteer::new(content).to_json();
        let gazetteer_version = bundle::digest(&gazetteer);
        let bundle = bundle::bundle(data, &gazetteer_version)?;
        let version = bundle::digest(&bundle);
        Ok(Self {
            boot: Output {
                path: format!("/boot-{}.js", bundle::digest(BOOT)),
                text: BOOT.to_owned(),
            },
            bundle: Output {
                path: bundle::address(&version),
                text: bundle,
            },
            gazetteer: Output {
                path: gazetteer::address(&gazetteer_version),
                text: gazetteer,
            },
            version,
        })
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
            let text = owner.with(|| island.html(Cx::new(build.content, lang)));
            Output {
                path: islands::address(&bundle::digest(&text)),
                text,
            }
        }));
        owner.cleanup();
    }
    outputs
}
