//! The engines of browsers in which the built site is tested.

use std::{env, path::Path, process::Command};

use anyhow::{Context, Result};

use crate::{
    process::{cargo, program},
    project::Project,
    tools::{ensure_browser, ensure_firefox, ensure_webkit},
};

/// An engine, and with it a browser and its driver.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub(crate) const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    /// The name, for people.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "Chromium",
            Engine::Firefox => "Firefox",
            Engine::WebKit => "WebKit",
        }
    }

    /// A command that runs the browser tests in this engine, which is installed if it is missing.
    pub(crate) fn test(self, project: &Project) -> Result<Command> {
        let mut command = match self {
            Engine::Chromium => {
                ensure_browser(project)?;
                cargo(project)
            }
            Engine::Firefox => {
                let driver = ensure_firefox(project)?;
                let mut command = cargo(project);
                command.env("PATH", path_with(&driver)?);
                command
            }
            Engine::WebKit => {
                ensure_webkit(project)?;
                // Its browser has no mode without a screen.
                let mut command = program(project, "xvfb-run");
                command.args(["--auto-servernum", "--server-args=-screen 0 1600x1200x24"]);
                command.arg("cargo");
                command
            }
        };
        command
            .args(["test", "--package", "usht", "--test", "browser"])
            .env("BROWSER", self.name().to_lowercase())
            .env("DIST", project.dist());
        Ok(command)
    }
}

/// The folders of `PATH`, after that of a program.
fn path_with(program: &Path) -> Result<std::ffi::OsString> {
    let path = env::var_os("PATH").unwrap_or_default();
    let own = program.parent().map(Path::to_owned);
    env::join_paths(own.into_iter().chain(env::split_paths(&path)))
        .context("a folder on PATH has a name that PATH cannot hold")
}
