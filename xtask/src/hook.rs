//! Hooks of Trunk, called before and after it has put the site together (see Trunk.toml).

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail, ensure};
use fs_err as fs;

use crate::{
    build::{compress::compress_folder, native},
    hosts,
    process::{program, run},
    project::Project,
    site::Site,
    tools::ensure_npm_packages,
};

/// Path of the bundled style sheet, as index.html names it.
const STYLE: &str = "target/style/main.css";
/// Browsers from 2023 on, and Firefox ESR 115: what is newer in the style sheets is rewritten for them.
const BROWSERS: &str = "chrome 109, edge 109, firefox 115, safari 16.4, ios_saf 16.4";

/// The folder in which the page and the style sheet are kept that Trunk has built last, for the browser tests of other sites.
pub const TEMPLATE: &str = "target/site-template";

/// Checks the content, so that nothing broken is built, and bundles the style sheets.
pub fn pre_build(project: &Project) -> Result<()> {
    ensure_npm_packages(project)?;
    run(native(project, is_release()).arg("check"))
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

/// Makes the scripts small, names the files after what is in them, prerenders every page, and compresses what a host may send so.
pub fn post_build(project: &Project) -> Result<()> {
    let dir = env::var_os("TRUNK_STAGING_DIR")
        .context("TRUNK_STAGING_DIR is not set: this is for Trunk to call")?;
    let dir = PathBuf::from(dir);
    let app = App::in_folder(&dir)?;
    if is_release() {
        bundle(project, &app.js)?;
    }
    app.rename(&dir.join("index.html"))?;
    keep_template(&dir, &project.path(TEMPLATE))?;
    run(native(project, is_release())
        .arg("prerender")
        .arg("--into")
        .arg(&dir))?;
    if is_release() {
        // The prerenderer adds the script that starts the app, named by its source.
        let assets = kept_files(&dir);
        let mut scripts = files(&assets, "js")?;
        scripts.retain(|name| name.starts_with("boot-"));
        for boot in scripts {
            let boot = assets.join(boot);
            // Without a format, esbuild keeps the names at the top of a script that is no module.
            minify(project, &boot, &boot, &[])?;
        }
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

/// The folder of the files that are named by their content, in the folder of the site.
fn kept_files(dir: &Path) -> PathBuf {
    dir.join(assets::FOLDER.trim_matches('/'))
}

/// The names of the files of a folder that have an extension.
fn files(dir: &Path, extension: &str) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.extension().is_some_and(|kind| kind == extension) {
            names.extend(
                path.file_name()
                    .map(|name| name.to_string_lossy().into_owned()),
            );
        }
    }
    Ok(names)
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

/// Keeps of what wasm-bindgen wrote only what the boot script imports.
fn bundle(project: &Project, script: &Path) -> Result<()> {
    let entry = script.with_extension("entry.js");
    let name = script.file_name().unwrap_or_default().to_string_lossy();
    fs::write(&entry, format!("export {{ default }} from \"./{name}\";"))?;
    minify(project, &entry, script, &["--bundle", "--format=esm"])?;
    Ok(fs::remove_file(&entry)?)
}

fn minify(project: &Project, script: &Path, out: &Path, options: &[&str]) -> Result<()> {
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

/// The app's two files.
struct App {
    js: PathBuf,
    wasm: PathBuf,
}

/// The end of the name of the app's WebAssembly, behind the one of its script.
const WASM: &str = "_bg.wasm";

impl App {
    /// Finds the app in the folder that Trunk has built. Trunk's page names it too (`pattern_script` in Trunk.toml), for the prerenderer.
    fn in_folder(dir: &Path) -> Result<App> {
        let found = files(dir, "wasm")?;
        let [wasm] = found.as_slice() else {
            bail!("Trunk has built {} apps, not one: {found:?}", found.len());
        };
        let name = wasm
            .strip_suffix(WASM)
            .with_context(|| format!("{wasm} does not end in {WASM}"))?;
        Ok(App {
            js: dir.join(name).with_extension("js"),
            wasm: dir.join(wasm),
        })
    }

    /// Names both files by what they contain now, and moves them to the others of that kind, also in Trunk's page. Trunk names them by
    /// what the compiler wrote, so that a newer wasm-opt would put something else under a name that browsers keep for a year.
    fn rename(self, page: &Path) -> Result<()> {
        let mut html = fs::read_to_string(page)?;
        let dir = page.parent().context("the page lies in no folder")?;
        fs::create_dir_all(kept_files(dir))?;
        for (from, end) in [(self.js, ".js"), (self.wasm, WASM)] {
            let old = from.file_name().unwrap_or_default().to_string_lossy();
            let stem = old.split('-').next().unwrap_or(&old);
            let new = assets::address(stem, &assets::digest(fs::read(&from)?), end);
            ensure!(
                html.contains(&*old),
                "{} does not name {old}: see pattern_script in Trunk.toml",
                page.display()
            );
            html = html.replace(&["/", &*old].concat(), &new);
            fs::rename(&from, dir.join(new.trim_start_matches('/')))?;
        }
        Ok(fs::write(page, html)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with some files, each with its own name in it.
    fn folder(name: &str, files: &[&str]) -> PathBuf {
        let dir = env::temp_dir().join(format!("xtask-hook-{name}-{}", std::process::id()));
        fs::create_dir_all(&dir).unwrap();
        for file in files {
            fs::write(dir.join(file), file).unwrap();
        }
        dir
    }

    #[test]
    fn names_files_by_their_content() {
        let dir = folder("names", &["usht-1f.js", "usht-1f_bg.wasm", "other-1.js"]);
        let page = dir.join("index.html");
        let named = |js: &str, wasm: &str| format!(r#"<meta content="{js} {wasm}">"#);
        fs::write(&page, named("/usht-1f.js", "/usht-1f_bg.wasm")).unwrap();
        App::in_folder(&dir).unwrap().rename(&page).unwrap();
        let js = assets::address("usht", &assets::digest("usht-1f.js"), ".js");
        let wasm = assets::address("usht", &assets::digest("usht-1f_bg.wasm"), "_bg.wasm");
        let read = |path: &str| fs::read(dir.join(path.trim_start_matches('/'))).unwrap();
        assert_eq!(read(&js), b"usht-1f.js");
        assert_eq!(read(&wasm), b"usht-1f_bg.wasm");
        assert_eq!(fs::read_to_string(&page).unwrap(), named(&js, &wasm));
        assert!(!dir.join("usht-1f.js").exists());
        fs::remove_dir_all(&dir).unwrap();
    }

    #[test]
    fn wants_one_app_that_the_page_names() {
        let dir = folder("app", &["index.html", "usht-1f.js"]);
        assert!(App::in_folder(&dir).is_err());
        fs::write(dir.join("usht-1f_bg.wasm"), "wasm").unwrap();
        let app = App::in_folder(&dir).unwrap();
        let error = app.rename(&dir.join("index.html")).unwrap_err();
        assert!(
            error
                .to_string()
                .ends_with("see pattern_script in Trunk.toml")
        );
        fs::write(dir.join("usht-2_bg.wasm"), "wasm").unwrap();
        assert!(App::in_folder(&dir).is_err());
        fs::remove_dir_all(&dir).unwrap();
    }
}
