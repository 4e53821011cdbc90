//! Reads the inputs of a site.

use super::Error;
use crate::editorial::check::{Problem, check, check_site};
use crate::editorial::{Edition, ReadError};
use crate::site_root::SiteRoot;
use std::path::{Path, PathBuf};

/// The files that a site is made from.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// The folder of the content, such as `public/data`.
    pub data: PathBuf,
    /// The configuration of the site, such as `sites/portal.json`.
    pub config: PathBuf,
}

/// The place of the site on the web, where it is another than that in its configuration.
#[derive(Clone, Debug, Default)]
pub struct Override {
    /// The scheme and host, as [`sites::origin_of`] gives them.
    pub origin: Option<String>,
    /// The folder of the host, as [`sites::base_of`] gives it.
    pub base: Option<String>,
}

impl Inputs {
    /// The files of the site with a name, which is that of its file in the folder of the sites.
    ///
    /// # Errors
    /// When there is no such site.
    pub fn new(data: PathBuf, sites: &Path, name: &str) -> Result<Self, Error> {
        let config = sites::find(sites, name)?;
        Ok(Self { data, config })
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
        let origin = || sites::origin_of(config.origin.as_deref()?).ok();
        let base = || sites::base_of(config.base.as_deref()?).ok();
        SiteRoot {
            origin: self.origin.or_else(origin).unwrap_or_default().leak(),
            base: self.base.or_else(base).unwrap_or_default().leak(),
        }
    }
}
