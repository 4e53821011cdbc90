//! Reads the inputs of a site.

use super::Error;
use crate::editorial::check::{Problem, check, check_site};
use crate::editorial::{Edition, ReadError};
use crate::site_root::SiteRoot;
use std::fs;
use std::path::{Path, PathBuf};

/// The files that a site is made from.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// The folder of the content, such as `public/data`.
    pub data: PathBuf,
    /// The configuration of the site, such as `sites/portal.json`.
    pub config: PathBuf,
}

/// The configurations of all sites in a folder, by their names.
///
/// # Errors
/// When the folder cannot be read.
pub(super) fn configs(sites: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = fs::read_dir(sites).map_err(Error::io(sites))?;
    let files = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let is_config = |file: &PathBuf| file.extension().is_some_and(|kind| kind == "json");
    let mut configs: Vec<PathBuf> = files.filter(is_config).collect();
    configs.sort();
    Ok(configs)
}

/// The place of the site on the web, where it is another than that in its configuration.
#[derive(Clone, Debug, Default)]
pub struct Override {
    /// The scheme and host, as [`SiteRoot::origin_of`] gives them.
    pub origin: Option<String>,
    /// The folder of the host, as [`SiteRoot::base_of`] gives it.
    pub base: Option<String>,
}

impl Inputs {
    /// The files of the site with a name, which is that of its file in the folder of the sites.
    ///
    /// # Errors
    /// When there is no such site.
    pub fn new(data: PathBuf, sites: &Path, name: &str) -> Result<Self, Error> {
        let config = sites.join(name).with_extension("json");
        let is_name = !name.contains(['/', '\\', '.']);
        if is_name && config.is_file() {
            return Ok(Self { data, config });
        }
        let known = configs(sites)?;
        let names = known.iter().filter_map(|file| file.file_stem()?.to_str());
        let known = names.map(str::to_owned).collect();
        Err(Error::UnknownSite {
            name: name.to_owned(),
            sites: sites.to_owned(),
            known,
        })
    }

    /// Everything that is wrong with the content and with the configuration.
    pub fn check(&self) -> Vec<Problem> {
        [check_site(&self.config, &self.data), check(&self.data)].concat()
    }

    /// Reads the files.
    ///
    /// # Errors
    /// When one is missing, unreadable or does not have the shape of its type.
    pub fn read(&self) -> Result<Edition, ReadError> {
        Edition::read(&self.data, &self.config)
    }
}

impl Override {
    /// The place of a site. It is kept until the program ends.
    pub fn root(self, edition: Edition) -> SiteRoot {
        let config = edition.config;
        let origin = || SiteRoot::origin_of(config.origin.as_deref()?).ok();
        let base = || SiteRoot::base_of(config.base.as_deref()?).ok();
        SiteRoot {
            origin: self.origin.or_else(origin).unwrap_or_default().leak(),
            base: self.base.or_else(base).unwrap_or_default().leak(),
        }
    }
}
