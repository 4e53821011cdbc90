//! Programs that come as packages of Debian.

use std::{env, path::PathBuf};

use anyhow::{Result, bail};

use super::{
    install::{announce, retry_once},
    is_on_path,
};
use crate::{
    process::{output_of, program, run},
    project::Project,
};

/// Programs that the tests need, and the packages of Debian that have them.
pub(super) struct Packages {
    /// The name of what is installed, for people.
    pub name: &'static str,
    /// The purpose of it.
    pub why: &'static str,
    pub of_debian: &'static [&'static str],
    /// Returns the name of something that is missing.
    pub missing: fn() -> Option<&'static str>,
    /// The way to do without.
    pub without: &'static str,
}

impl Packages {
    /// Finds the programs, or installs Debian's where that is possible without asking.
    pub(super) fn ensure(&self, project: &Project) -> Result<()> {
        if (self.missing)().is_none() {
            return Ok(());
        }
        if let Some(prefix) = way_to_apt(project) {
            announce(self.name, self.why, "1 to 2 minutes");
            let apt = |arguments: &[&str]| {
                let mut words = prefix
                    .iter()
                    .chain(["apt-get", "-y"].iter())
                    .chain(arguments);
                let first = words.next().copied().unwrap_or("apt-get");
                run(program(project, first)
                    .args(words)
                    .env("DEBIAN_FRONTEND", "noninteractive"))
            };
            retry_once(|| apt(&["update"]))?;
            let install = [&["install", "--no-install-recommends"], self.of_debian].concat();
            retry_once(|| apt(&install))?;
        }
        match (self.missing)() {
            None => Ok(()),
            Some(missing) => bail!(
                "`{missing}` is missing, {}; on Debian and Ubuntu: sudo apt-get install {}{}",
                self.why,
                self.of_debian.join(" "),
                self.without
            ),
        }
    }
}

/// The words before `apt-get`, such as `sudo`; `None` if it cannot be used.
fn way_to_apt(project: &Project) -> Option<&'static [&'static str]> {
    if !is_on_path("apt-get") {
        return None;
    }
    let user = output_of(program(project, "id").arg("-u"))?;
    if user.trim() == "0" {
        return Some(&[]);
    }
    output_of(program(project, "sudo").args(["-n", "true"]))?;
    Some(&["sudo", "-n", "--preserve-env=DEBIAN_FRONTEND"])
}

/// The path of a server's program: on the `PATH`, or where Debian has programs of the administrator.
pub fn server_program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = env::split_paths(&path).chain([PathBuf::from("/usr/sbin")]);
    folders
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}
