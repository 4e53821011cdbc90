//! Finds or installs the tools that the project needs besides Rust. Nothing outside the project's folder changes, except that rustup gets
//! the wasm32 target and, for tests, Debian gets a browser and servers.

mod browser;
mod debian;
mod install;
mod rust;
mod servers;

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};
use fs_err as fs;
use semver::{Version, VersionReq};

use crate::{
    process::{cargo, output_of, program, run},
    project::Project,
};
pub use browser::ensure_browser;
pub(crate) use browser::{ensure_firefox, ensure_webkit};
pub use debian::server_program;
use install::{announce, retry_once};
pub use rust::{TARGET, ensure_components, ensure_rust_src, ensure_target};
pub use servers::{NGINX_BROTLI, ensure_servers};

const TRUNK: &str = "0.21.14";

/// Everything that building the site needs.
pub struct Tools {
    trunk: PathBuf,
    path: OsString,
}

impl Tools {
    /// Finds the tools, and installs those that are missing.
    pub fn ensure(project: &Project) -> Result<Tools> {
        ensure_target(project)?;
        ensure_npm_packages(project)?;
        let wasm_bindgen = ensure_wasm_bindgen(project)?;
        let trunk = ensure_trunk(project)?;
        let path = env::var_os("PATH").unwrap_or_default();
        let first = [
            wasm_bindgen.parent().map(Path::to_owned),
            Some(project.path("node_modules/.bin")),
        ];
        let path = env::join_paths(first.into_iter().flatten().chain(env::split_paths(&path)))
            .context("a folder on PATH has a name that PATH cannot hold")?;
        Ok(Tools { trunk, path })
    }

    /// A Trunk command that finds the right tools and so downloads none.
    pub fn trunk(&self, project: &Project) -> Command {
        let mut command = program(project, &self.trunk);
        command.env("PATH", &self.path);
        // Trunk 0.21 takes only `true` and `false` here, and refuses to start with the usual `1`.
        command.env_remove("NO_COLOR");
        // Where in Trunk an error passed by says nothing about its cause.
        command.env("RUST_LIB_BACKTRACE", "0");
        command
    }
}

/// Installs, unless they are there, the packages of package.json in exactly the versions of package-lock.json.
pub fn ensure_npm_packages(project: &Project) -> Result<()> {
    let why = "wasm-opt, the style sheets, and the HTML checker come from npm";
    ensure_npm_packages_in(project, "", why)
}

/// Does the same for the package.json in a folder; `dir` is empty or ends in a slash, and `why` is printed.
pub fn ensure_npm_packages_in(project: &Project, dir: &str, why: &str) -> Result<()> {
    let lock = project.path(&format!("{dir}package-lock.json"));
    let wanted = fs::read(&lock)?;
    let stamp = project.path(&format!("{dir}node_modules/.installed-from.json"));
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    announce(
        &format!("the packages in {dir}package.json"),
        why,
        "10 seconds",
    );
    let arguments = [
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
    ];
    let folder = project.path(dir);
    retry_once(|| run(program(project, "npm").args(arguments).current_dir(&folder)))
        .context("Node 20.19 or newer with npm is needed")?;
    Ok(fs::write(&stamp, wanted)?)
}

/// Finds or installs wasm-bindgen's program in the version of its crate in Cargo.lock. The two must be equal, since the format
/// between them changes with every version.
pub fn ensure_wasm_bindgen(project: &Project) -> Result<PathBuf> {
    let version = project.locked_version("wasm-bindgen")?;
    let exact = VersionReq::parse(&format!("={version}"))
        .with_context(|| format!("Cargo.lock has wasm-bindgen {version:?}"))?;
    if let Some(found) = find(project, "wasm-bindgen", &exact) {
        return Ok(found);
    }
    announce(
        &format!("wasm-bindgen {version}"),
        "it connects the compiled site with the browser, and has to be of Cargo.lock's version",
        "1 to 2 minutes",
    );
    cargo_install(
        project,
        &["wasm-bindgen-cli", "--version", &version, "--debug"],
    )?;
    find(project, "wasm-bindgen", &exact).context("wasm-bindgen was installed, but does not run")
}

fn ensure_trunk(project: &Project) -> Result<PathBuf> {
    let compatible = VersionReq::parse(TRUNK).context("the version of Trunk is no version")?;
    if let Some(found) = find(project, "trunk", &compatible) {
        return Ok(found);
    }
    announce(
        &format!("Trunk {TRUNK}"),
        "it puts the site together and rebuilds it on change",
        "3 to 6 minutes",
    );
    // It only copies files and starts programs: an optimised build takes twice as long and gains nothing.
    let lean = ["--debug", "--no-default-features", "--features", "rustls"];
    cargo_install(
        project,
        &[&["trunk", "--version", TRUNK, "--locked"], &lean[..]].concat(),
    )?;
    find(project, "trunk", &compatible).context("Trunk was installed, but does not run")
}

fn cargo_install(project: &Project, arguments: &[&str]) -> Result<()> {
    let build = project.path("target/tools/build");
    let install = || {
        let mut command = cargo(project);
        command.arg("install").args(arguments);
        command.arg("--root").arg(project.path("target/tools"));
        // Kept until it has succeeded, so that a second attempt goes on where the first one stopped.
        command.arg("--target-dir").arg(&build);
        run(&mut command)
    };
    retry_once(install)?;
    // Gigabytes that nobody needs any more; leaving them does no harm either.
    let _ = fs::remove_dir_all(&build);
    Ok(())
}

/// A cargo command that prints, as JSON, the packages for this machine and for the browser. Those are there once both were compiled, so that
/// nothing is downloaded for systems that are not this one.
pub fn cargo_metadata(project: &Project) -> Command {
    let mut command = cargo(project);
    command.args(["metadata", "--locked", "--format-version=1"]);
    for platform in ["host-tuple", TARGET] {
        command.args(["--filter-platform", platform]);
    }
    command
}

/// Finds a program in any version, and installs none.
pub fn installed(project: &Project, name: &str) -> Option<PathBuf> {
    find(project, name, &VersionReq::STAR)
}

/// Finds a program whose version will do: the project's own, else the first on PATH.
fn find(project: &Project, name: &str, wanted: &VersionReq) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let own = project.path("target/tools/bin");
    let mut candidates = std::iter::once(own)
        .chain(env::split_paths(&path))
        .map(|dir| dir.join(name).with_extension(env::consts::EXE_EXTENSION))
        .filter(|candidate| candidate.is_file());
    candidates.find(|candidate| {
        let text = output_of(
            Command::new(candidate)
                .arg("--version")
                .env_remove("NO_COLOR"),
        );
        text.and_then(|text| version_in(&text))
            .is_some_and(|version| wanted.matches(&version))
    })
}

/// Finds the first word of `text` that is a version, such as the one in `trunk 0.21.14`.
fn version_in(text: &str) -> Option<Version> {
    text.split_whitespace()
        .find_map(|word| Version::parse(word).ok())
}

fn is_on_path(name: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|dir| dir.join(name).is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_version_in_what_a_tool_prints() {
        for (text, version) in [
            ("trunk 0.21.14\n", Some("0.21.14")),
            ("wasm-bindgen 0.2.130 (a1b2c3 2026-01-02)", Some("0.2.130")),
            ("", None),
            ("trunk", None),
            ("tool 1.2", None),
            ("tool 1.2.3.4", None),
            ("tool v1.2.3", None),
        ] {
            let found = version_in(text).map(|found| found.to_string());
            assert_eq!(found.as_deref(), version, "{text}");
        }
    }

    #[test]
    fn takes_a_later_patch_but_no_other_minor_or_preview() {
        let wanted = VersionReq::parse("0.21.9").unwrap();
        for (version, suits) in [
            ("0.21.9", true),
            ("0.21.14", true),
            ("0.21.8", false),
            ("0.22.14", false),
            ("0.21.14-beta.1", false),
            ("1.21.14", false),
        ] {
            let version = Version::parse(version).unwrap();
            assert_eq!(wanted.matches(&version), suits, "{version}");
        }
    }
}
