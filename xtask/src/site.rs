//! The sites that can be built: the configurations in `sites/`.

use std::{env, process::Command};

use anyhow::{Result, anyhow};
use fs_err as fs;

use crate::project::Project;

/// One of the sites.
pub struct Site {
    name: String,
    /// The folder of the host in which it lies, such as `/usht`. Empty where that is the root.
    base: String,
}

impl Site {
    /// The site with a name; without one that of `SITE`, else the portal.
    ///
    /// # Errors
    /// When there is no such site: the error names those that there are.
    pub fn find(project: &Project, name: Option<&str>) -> Result<Site> {
        let named = name.map(str::to_owned).or_else(|| env::var("SITE").ok());
        let name = named.unwrap_or_else(|| sites::PORTAL.to_owned());
        let config = sites::find(&project.path("sites"), &name)?;
        let base = env::var("SITE_BASE").ok();
        let base = base.or(base_in(&fs::read_to_string(config)?));
        let base = base.unwrap_or_default();
        let base = sites::base_of(&base)
            .map_err(|remedy| anyhow!("the base {base:?} of the site {name}: {remedy}"))?;
        Ok(Site { name, base })
    }

    /// The portal at the root of its host, whatever the environment says: what is tested.
    pub fn portal() -> Site {
        Site {
            name: sites::PORTAL.to_owned(),
            base: String::new(),
        }
    }

    /// Its name, which is that of its file in `sites/`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The folder of the host in which it lies, such as `/usht`. Empty where that is the root.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Tells a command, and what that starts, which site it is about.
    pub fn tell(&self, command: &mut Command) {
        command.env("SITE", &self.name);
    }
}

/// The folder that a configuration names. What is malformed is told by the check, which comes before the build.
fn base_in(config: &str) -> Option<String> {
    let config: serde_json::Value = serde_json::from_str(config).ok()?;
    Some(config.get("base")?.as_str()?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_is_that_of_the_configuration() {
        assert_eq!(base_in(r#"{"base": "/usht/"}"#).as_deref(), Some("/usht/"));
        assert_eq!(base_in("{}"), None);
        assert_eq!(base_in("{"), None);
    }
}
