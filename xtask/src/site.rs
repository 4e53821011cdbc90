//! The sites that can be built: the configurations in `sites/`.

use std::{env, process::Command};

use anyhow::{Context, Result, bail};
use fs_err as fs;

use crate::project::Project;

/// The site that is built where none is named.
const PORTAL: &str = "portal";

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
        let name = named.unwrap_or_else(|| PORTAL.to_owned());
        let known = names(project)?;
        if !known.contains(&name) {
            bail!("no site {name:?} in sites; there are: {}", known.join(", "));
        }
        let text = fs::read_to_string(project.path("sites").join(&name).with_extension("json"))?;
        let base = env::var("SITE_BASE").ok().or_else(|| base_in(&text));
        let base = base.unwrap_or_default();
        let base = match base.trim_matches('/') {
            "" => String::new(),
            folder => format!("/{folder}"),
        };
        Ok(Site { name, base })
    }

    /// The portal at the root of its host, whatever the environment says: what is tested.
    pub fn portal() -> Site {
        Site {
            name: PORTAL.to_owned(),
            base: String::new(),
        }
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

/// The names of all sites, in alphabetical order.
fn names(project: &Project) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(project.path("sites"))? {
        let path = entry.context("cannot list the sites")?.path();
        if path.extension().is_some_and(|kind| kind == "json") {
            names.extend(
                path.file_stem()
                    .map(|stem| stem.to_string_lossy().into_owned()),
            );
        }
    }
    names.sort();
    Ok(names)
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
    fn a_site_is_a_file_and_an_unknown_one_is_told_which_there_are() {
        let project = Project::find().unwrap();
        for name in ["portal", "akershus", "finnmark"] {
            assert_eq!(Site::find(&project, Some(name)).unwrap().name, name);
        }
        for name in ["akershuss", "", "../sites/portal", "portal.json"] {
            let error = Site::find(&project, Some(name)).err().unwrap().to_string();
            let said = format!("no site {name:?} in sites; there are: akershus, finnmark, portal");
            assert_eq!(error, said);
        }
    }

    #[test]
    fn the_folder_is_that_of_the_configuration() {
        assert_eq!(base_in(r#"{"base": "/usht/"}"#).as_deref(), Some("/usht/"));
        assert_eq!(base_in("{}"), None);
        assert_eq!(base_in("{"), None);
    }
}
