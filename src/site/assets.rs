//! The files that every page loads: the boot script, the bundle of the content and the gazetteer.

use super::Error;
use super::prerender::Output;
use crate::content::{Content, Gazetteer, bundle, gazetteer};
use std::path::Path;

/// The script that starts the app.
const BOOT: &str = include_str!("../browser/boot.js");

/// The files that every page loads, each named by what is in it.
#[derive(Clone, Debug)]
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
