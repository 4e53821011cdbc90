//! The app in parts: what every search needs, and what is loaded where a page needs it.
//!
//! Trunk knows one WebAssembly from one crate, so its last steps are done again here: the functions that carry `wasm_split` are cut out of
//! what the compiler made, with everything that is called from there alone; wasm-bindgen, the bundler and wasm-opt follow.

use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, ensure};
use fs_err as fs;

use super::{
    app::{App, WASM},
    folder::name_of,
    names, script,
};
use crate::{
    process::{program, run},
    project::Project,
    tools::{TARGET, ensure_wasm_bindgen},
};

/// Name of the app.
const NAME: &str = "usht";
/// The script that loads the later parts, as the first part imports it.
const LINK: &str = "./__wasm_split.js";
/// The way in which that script loads a part: it fails where a host sends WebAssembly as something else.
const STREAMING: &str = "WebAssembly.instantiateStreaming(src, imports)";
/// The same for any host.
const FROM_BYTES: &str = "src.then((answer) => answer.arrayBuffer()).then((bytes) => WebAssembly.instantiate(bytes, imports))";

/// The way in which it asks for a part.
const ASKS: &str = "fetch(new URL(";
/// The same with a function of the boot script, which may have asked for it before.
const TAKES: &str = "answer(new URL(";
/// The script that [`TAKES`] needs.
const ANSWER: &str = "let answers;
export const takeAnswers = (given) => { answers = given; };
const answer = (url) => answers(url.pathname);
";

/// Makes the app in a folder out of what cargo has compiled.
pub(super) fn make(project: &Project, into: &Path) -> Result<App> {
    fs::create_dir_all(into)?;
    let work = project.path("target/app");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    let parts = split(project, &work)?;
    let mut link = fs::read_to_string(work.join(LINK))?;
    for (theirs, ours) in [(STREAMING, FROM_BYTES), (ASKS, TAKES)] {
        ensure!(
            link.matches(theirs).count() == parts.len(),
            "wasm_split_cli_support loads parts in another way than before: see hook/parts.rs"
        );
        link = link.replace(theirs, ours);
    }
    link.push_str(ANSWER);
    let mut later = Vec::new();
    for part in parts {
        optimise(project, &part)?;
        let old = name_of(&part);
        let stem = old.trim_start_matches("split_").trim_end_matches(".wasm");
        let content = fs::read(&part)?;
        let new = assets::address(stem, &assets::digest(&content), ".wasm");
        let new = new.trim_start_matches(assets::FOLDER);
        link = link.replace(&format!("\"./{old}\""), &format!("\"./{new}\""));
        fs::write(into.join(new), content)?;
        later.push(into.join(new));
    }
    fs::write(work.join(LINK), link)?;
    let app = App {
        js: into.join(NAME).with_extension("js"),
        main: into.join(format!("{NAME}{WASM}")),
        later,
    };
    let main = work.join(NAME).with_extension("js");
    let exports = format!("export {{ takeAnswers }} from \"{LINK}\";");
    script::bundle(project, &main, &exports, &app.js)?;
    let mut bundled = fs::read_to_string(&app.js)?;
    let bound = fs::read(work.join(format!("{NAME}{WASM}")))?;
    fs::write(&app.main, names::shorten(&mut bundled, &bound)?)?;
    fs::write(&app.js, bundled)?;
    optimise(project, &app.main)?;
    Ok(app)
}

/// Cuts the compiled app into parts, and binds the first one to its script. Returns the others.
fn split(project: &Project, work: &Path) -> Result<Vec<PathBuf>> {
    let release = project.target().join(TARGET).join("release");
    let compiled = fs::read(release.join(NAME).with_extension("wasm"))?;
    let (main, script) = (work.join("main.wasm"), format!("./{NAME}.js"));
    let mut options = wasm_split_cli_support::Options::new(&compiled);
    options.output_dir = work;
    options.main_out_path = &main;
    options.main_module = &script;
    options.link_name = LINK;
    let split = wasm_split_cli_support::transform(options)
        .map_err(|error| anyhow!("the app cannot be split: {error:#}"))?;
    let mut bind = program(project, ensure_wasm_bindgen(project)?);
    bind.args(["--target", "web", "--no-typescript", "--keep-lld-exports"]);
    run(bind
        .args(["--out-name", NAME, "--out-dir"])
        .arg(work)
        .arg(main))?;
    Ok(split.split_modules)
}

/// Makes WebAssembly as small as can be: three rounds of `-Oz`, the first before what it cannot see through is made flat. Nothing of ours
/// lies in the first kilobyte of memory, where the stack ends, and nobody reads which compiler it was.
pub(crate) fn optimise(project: &Project, wasm: &Path) -> Result<()> {
    let mut optimise = program(project, project.npm_program("wasm-opt"));
    optimise.args(["-Oz", "--flatten", "--rereloop", "-Oz", "-Oz"]);
    optimise.args([
        "--low-memory-unused",
        "--strip-producers",
        "--strip-target-features",
    ]);
    run(optimise.arg(wasm).arg("-o").arg(wasm))
}
