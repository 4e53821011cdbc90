//! Hooks of Trunk, called before and after it has put the site together (see Trunk.toml).

mod app;
mod folder;
mod names;
pub(crate) mod parts;
mod script;

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use fs_err as fs;

use crate::{
    build::{compress::compress_folder, native},
    hosts,
    process::{program, run},
    project::Project,
    site::Site,
    tools::ensure_npm_packages,
};
use app::App;
use folder::{files, kept_files};

/// Path of the bundled style sheet, as index.html names it.
const STYLE: &str = "target/style/main.css";
/// Browsers from 2023 on, and Firefox ESR 115: what is newer in the style sheets is rewritten for them.
const BROWSERS: &str = "chrome 109, edge 109, firefox 115, safari 16.4, ios_saf 16.4";

/// The folder in which the page and the style sheet are kept that Trunk has built last, for the browser tests of other sites.
pub const TEMPLATE: &str = "target/site-template";

/// Checks the content, so that nothing broken is built, and bundles the style sheets.
pub fn pre_build(project: &Project) -> Result<()> {
    ensure_npm_packages(project)?;
    run(native(project).arg("check"))
        .context("the content in public/data has problems: see above")?;
    let style = project.path(STYLE);
    if let Some(dir) = style.parent() {
        fs::create_dir_all(dir)?;
    }
    let mut bundle = program(project, lightningcss(project)?);
    bundle.args([
        "--bundle",
        "--minify",
        "--targets",
        BROWSERS,
        "style/main.css",
        "-o",
        STYLE,
    ]);
    run(&mut bundle)
}

/// Puts the app, in parts and as small as can be, in place of what Trunk has made; names the files after what is in them, prerenders
/// every page, and compresses what a host may send so.
pub fn post_build(project: &Project) -> Result<()> {
    let dir = env::var_os("TRUNK_STAGING_DIR")
        .context("TRUNK_STAGING_DIR is not set: this is for Trunk to call")?;
    let dir = PathBuf::from(dir);
    let mut app = App::of_trunk(&dir)?;
    if is_release() {
        app.remove()?;
        app = parts::make(project, &kept_files(&dir))?;
    }
    app.name(&dir.join("index.html"))?;
    keep_template(&dir, &project.path(TEMPLATE))?;
    run(native(project).arg("prerender").arg("--into").arg(&dir))?;
    if is_release() {
        // The prerenderer adds the script that starts the app, named by its source, and the service worker.
        let assets = kept_files(&dir);
        let mut scripts = files(&assets, "js")?;
        scripts.retain(|name| name.starts_with("boot-"));
        for boot in scripts {
            script::minify(project, &assets.join(boot))?;
        }
        script::minify(project, &dir.join("worker.js"))?;
        compress_folder(&dir)?;
    }
    hosts::write_files(&dir, Site::find(project, None)?.base())
}

/// Keeps the page and the style sheet of a build in a folder, and nothing of the build before.
fn keep_template(dir: &Path, kept: &Path) -> Result<()> {
    if kept.exists() {
        fs::remove_dir_all(kept)?;
    }
    fs::create_dir_all(kept)?;
    fs::copy(dir.join("index.html"), kept.join("index.html"))?;
    for style in files(dir, "css")? {
        fs::copy(dir.join(&style), kept.join(&style))?;
    }
    Ok(())
}

fn is_release() -> bool {
    env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release")
}

/// The program inside lightningcss-cli; what npm puts into `.bin` works only after an install script.
fn lightningcss(project: &Project) -> Result<PathBuf> {
    let modules = project.path("node_modules");
    let packages = fs::read_dir(&modules)?;
    packages
        .flatten()
        .filter(|package| {
            package
                .file_name()
                .to_string_lossy()
                .starts_with("lightningcss-cli-")
        })
        .map(|package| {
            package
                .path()
                .join("lightningcss")
                .with_extension(env::consts::EXE_EXTENSION)
        })
        .find(|program| program.is_file())
        .context(
            "npm has no lightningcss-cli for this system; see its list of systems on npmjs.com",
        )
}
