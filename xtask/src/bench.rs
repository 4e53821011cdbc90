//! `cargo xtask bench search`: the search of the site beside others, measured with Node.
//! `cargo xtask bench keystrokes`: typing on the built site, measured in Chromium.
//! `cargo xtask bench places`: every postal code and post town, asked of the native binary.
//! `cargo xtask bench servers`: what each server answers with the configuration that is made for it.

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use fs_err as fs;

use crate::{
    build,
    process::{cargo, program, run},
    project::Project,
    server::Server,
    site::Site,
    tools::{
        TARGET, ensure_browser, ensure_npm_packages, ensure_npm_packages_in, ensure_servers,
        ensure_target, ensure_wasm_bindgen,
    },
};

/// The crate that gives the engine to Node.
const CRATE: &str = "search-bench";
/// Folder of the engine for Node.
const OUT: &str = "target/bench";
const NAME: &str = "search_bench";

/// Builds the engine for Node, measures it beside the packages of benches/package.json, prints what was found and writes it to
/// benches/search.md.
pub fn search(project: &Project) -> Result<()> {
    ensure_target(project)?;
    ensure_npm_packages(project)?;
    let why = "the searches that ours is measured beside";
    ensure_npm_packages_in(project, "benches/", why)?;
    let wasm_bindgen = ensure_wasm_bindgen(project)?;
    let out = project.path(OUT);
    fs::create_dir_all(&out)?;
    // First without the engine, so that its size is known; the last one, which also takes generated records, stays.
    let mut sizes = Vec::new();
    for features in [
        &["--no-default-features", "--features", "without"][..],
        &["--no-default-features"],
        &[],
    ] {
        let wasm = compile(project, features)?;
        let mut bind = program(project, &wasm_bindgen);
        bind.args(["--target", "nodejs", "--no-typescript", "--out-name", NAME]);
        run(bind.arg("--out-dir").arg(&out).arg(wasm))?;
        let bound = out.join(format!("{NAME}_bg.wasm"));
        optimise(project, &bound)?;
        let content = fs::read(&bound)?;
        sizes.push(compress::brotli(&content).len());
    }
    let text = serde_json::json!({ "withoutBytes": sizes[0], "brotliBytes": sizes[1] });
    let file = out.join("size.json");
    fs::write(&file, text.to_string())?;
    let binary = native(project)?;
    run(program(project, "node")
        .arg("benches/run.mjs")
        .env("USHT", binary))
}

/// Asks every server the same, and writes to docs/servers.md how each answers.
pub fn servers(project: &Project) -> Result<()> {
    ensure_servers(project)?;
    let test = ["test", "--package", "xtask", "--test", "servers"];
    run(cargo(project).args(test).env("SERVERS_TABLE", "1"))
}

/// Number of projects that the enlarged site has besides its own.
const MANY: &str = "100000";

/// Builds the site, types in it and in a copy with many more projects, prints how long that took and writes it to
/// benches/keystrokes.md.
pub fn keystrokes(project: &Project) -> Result<()> {
    build::build(project, &Site::portal())?;
    ensure_browser(project)?;
    let dist = project.dist();
    let enlarged = project.path(OUT).join("enlarged");
    let mut enlarge = program(project, "node");
    enlarge.env("USHT", native(project)?);
    enlarge.args([Path::new("benches/enlarge.mjs"), &dist, &enlarged]);
    run(enlarge.arg(MANY))?;
    let serve = |dir: &Path| Server::start(dir, 0).context("cannot serve the site");
    let (own, many) = (serve(&dist)?, serve(&enlarged)?);
    let mut measure = program(project, "node");
    measure.arg("benches/keystrokes.mjs");
    measure.arg(format!("The real content={}", own.url()));
    run(measure.arg(format!("With {MANY} more projects={}", many.url())))
}

/// Asks the native binary for every place of the content, prints how often the right one is found and writes it to benches/places.md.
pub fn places(project: &Project) -> Result<()> {
    let binary = native(project)?;
    run(program(project, "node")
        .arg("benches/places.mjs")
        .arg(binary))
}

/// The native binary, which is built.
fn native(project: &Project) -> Result<PathBuf> {
    run(cargo(project).args(["build", "--release", "--package", "usht"]))?;
    Ok(target(project).join("release").join("usht"))
}

/// The folder into which cargo puts what it builds.
fn target(project: &Project) -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| project.path("target"), PathBuf::from)
}

/// The engine as it comes from rustc.
fn compile(project: &Project, features: &[&str]) -> Result<PathBuf> {
    let build = ["build", "--release", "--target", TARGET, "-p", CRATE];
    run(cargo(project).args(build).args(features))?;
    Ok(target(project)
        .join(TARGET)
        .join("release")
        .join(format!("{NAME}.wasm")))
}

/// The same passes as the app's (index.html), of which Trunk gives the first `-Oz`.
fn optimise(project: &Project, wasm: &Path) -> Result<()> {
    let index = project.path("index.html");
    let html = fs::read_to_string(&index)?;
    let passes = passes(&html).context("index.html names no data-wasm-opt-params")?;
    let mut optimise = program(project, project.npm_program("wasm-opt"));
    optimise.arg("-Oz").args(passes);
    run(optimise.arg(wasm).arg("-o").arg(wasm))
}

fn passes(html: &str) -> Option<Vec<&str>> {
    let (_, after) = html.split_once("data-wasm-opt-params=\"")?;
    let (passes, _) = after.split_once('"')?;
    Some(passes.split_whitespace().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn optimises_as_the_app_is_optimised() {
        let project = Project::find().unwrap();
        let html = fs::read_to_string(project.path("index.html")).unwrap();
        assert_eq!(
            passes(&html).unwrap(),
            [
                "--flatten",
                "--rereloop",
                "-Oz",
                "-Oz",
                "--low-memory-unused"
            ]
        );
        assert_eq!(passes("<link data-trunk>"), None);
    }
}
