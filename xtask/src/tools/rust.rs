//! The parts of Rust that not every installation has.

use std::path::Path;

use anyhow::{Context, Result, bail};

use super::install::{announce, retry_once};
use crate::{
    process::{cargo, output_of, program, run},
    project::Project,
};

/// Target of the code for the browser.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Installs, unless it is there, the part of Rust's standard library that the browser side needs.
pub fn ensure_target(project: &Project) -> Result<()> {
    let find = &["--print", "target-libdir", "--target", TARGET];
    let libraries = output_of(program(project, "rustc").args(find))
        .context("cannot run `rustc`: is Rust installed?")?;
    if Path::new(libraries.trim()).is_dir() {
        return Ok(());
    }
    announce(
        &format!("Rust's target {TARGET}"),
        "the part of the site that runs in the browser is compiled to it",
        "seconds",
    );
    retry_once(|| run(program(project, "rustup").args(["target", "add", TARGET]))).with_context(|| {
        format!(
            "Rust without rustup needs the standard library for {TARGET} from where Rust came from"
        )
    })
}

/// Installs, unless it is there, the source of Rust's standard library, which is compiled for size with the app.
pub fn ensure_rust_src(project: &Project) -> Result<()> {
    let root = output_of(program(project, "rustc").args(["--print", "sysroot"]))
        .context("cannot run `rustc`: is Rust installed?")?;
    if Path::new(root.trim())
        .join("lib/rustlib/src/rust/library/std")
        .is_dir()
    {
        return Ok(());
    }
    announce(
        "the source of Rust's standard library",
        "it is compiled with the app, for size",
        "seconds",
    );
    retry_once(|| run(program(project, "rustup").args(["component", "add", "rust-src"]))).context(
        "Rust without rustup needs rust-src from where Rust came from; `cargo xtask build --stable` does without it",
    )
}

/// Installs, unless they are there, rustfmt and clippy, which a minimal Rust lacks.
pub fn ensure_components(project: &Project) -> Result<()> {
    for (command, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if output_of(cargo(project).args([command, "--version"])).is_none() {
            announce(component, "the tests include it", "seconds");
            let added = retry_once(|| {
                run(program(project, "rustup").args(["component", "add", component]))
            });
            if let Err(error) = added {
                bail!("{component} is missing, and could not be added: {error:#}");
            }
        }
    }
    Ok(())
}
