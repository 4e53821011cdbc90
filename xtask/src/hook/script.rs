//! Scripts made small, with esbuild.

use std::path::Path;

use anyhow::Result;
use fs_err as fs;

use super::folder::name_of;
use crate::{
    process::{program, run},
    project::Project,
};

/// The exports of `src/browser.rs`, which the boot script calls.
const EXPORTS: &str = "begin, canonical, follow, hydrate, leave";

/// Makes one script of what wasm-bindgen wrote and of what that imports, and keeps only what the boot script asks for: its exports, and
/// those that the statement `more` names.
pub(super) fn bundle(project: &Project, script: &Path, more: &str, out: &Path) -> Result<()> {
    // What wasm-bindgen writes of each class that it exports would run, so that the bundler could drop none.
    let written = fs::read_to_string(script)?;
    let written = written.replace("if (Symbol.dispose)", "if (false)");
    let unused = "/* @__PURE__ */ new FinalizationRegistry(";
    fs::write(script, written.replace("new FinalizationRegistry(", unused))?;
    let entry = script.with_extension("entry.js");
    fs::write(
        &entry,
        format!(
            "export {{ default, {EXPORTS} }} from \"./{}\"; {more}",
            name_of(script)
        ),
    )?;
    esbuild(project, &entry, out, &["--bundle", "--format=esm"])
}

/// Minifies a script in place. Without a format, esbuild keeps the names at the top of a script that is no module.
pub(super) fn minify(project: &Project, script: &Path) -> Result<()> {
    esbuild(project, script, script, &[])
}

fn esbuild(project: &Project, script: &Path, out: &Path, options: &[&str]) -> Result<()> {
    let mut outfile = std::ffi::OsString::from("--outfile=");
    outfile.push(out);
    run(program(project, project.npm_program("esbuild"))
        .args([
            "--minify",
            "--target=es2022",
            "--legal-comments=none",
            "--log-level=warning",
            "--allow-overwrite",
        ])
        .args(options)
        .arg(outfile)
        .arg(script))
}
