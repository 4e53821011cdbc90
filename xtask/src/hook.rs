//! Hooks of Trunk, called before and after it has put the site together (see Trunk.toml).

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use fs_err as fs;

use crate::{
    build::native,
    process::{program, run},
    project::Project,
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

/// Makes the scripts small, names the files after what is in them, and prerenders every page.
pub fn post_build(project: &Project) -> Result<()> {
    let dir = env::var_os("TRUNK_STAGING_DIR")
        .context("TRUNK_STAGING_DIR is not set: this is for Trunk to call")?;
    let dir = PathBuf::from(dir);
    let template = dir.join("index.html");
    let html = fs::read_to_string(&template)?;
    let app = App::in_template(&html)?;
    if is_release() {
        bundle(project, &dir.join(app.js.trim_start_matches('/')))?;
    }
    let html = app.rename(&dir, &html)?;
    fs::write(&template, &html)?;
    keep_template(&dir, &html, &project.path(TEMPLATE))?;
    run(native(project, is_release())
        .arg("prerender")
        .arg("--into")
        .arg(&dir))?;
    if is_release() {
        // The prerenderer adds the script that starts the app, named by its source.
        for boot in boot_scripts(&dir)? {
            // Without a format, esbuild keeps the names at the top of a script that is no module.
            minify(project, &boot, &boot, &[])?;
        }
    }
    Ok(())
}

/// Keeps the page and the style sheet of a build in a folder, and nothing of the build before.
fn keep_template(dir: &Path, html: &str, kept: &Path) -> Result<()> {
    if kept.exists() {
        fs::remove_dir_all(kept)?;
    }
    fs::create_dir_all(kept)?;
    fs::write(kept.join("index.html"), html)?;
    for entry in fs::read_dir(dir)? {
        let file = entry?;
        let is_style = file.path().extension().is_some_and(|kind| kind == "css");
        if is_style {
            fs::copy(file.path(), kept.join(file.file_name()))?;
        }
    }
    Ok(())
}

fn boot_scripts(dir: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(dir)?;
    let paths = entries.flatten().map(|entry| entry.path());
    let is_boot = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("boot-") && path.extension().is_some_and(|extension| extension == "js")
    };
    Ok(paths.filter(is_boot).collect())
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

/// The addresses of the app's two files, as the template names them (`pattern_script` in Trunk.toml).
#[derive(Debug, PartialEq)]
struct App<'a> {
    js: &'a str,
    wasm: &'a str,
}

impl<'a> App<'a> {
    fn in_template(html: &'a str) -> Result<App<'a>> {
        let (_, rest) = html.split_once("<meta name=\"app\" content=\"").context(
            "no <meta name=\"app\"> in Trunk's index.html: see pattern_script in Trunk.toml",
        )?;
        let (content, _) = rest
            .split_once('"')
            .context("the content of <meta name=\"app\"> does not end")?;
        let (js, wasm) = content
            .split_once(' ')
            .context("<meta name=\"app\"> does not name two files")?;
        Ok(App { js, wasm })
    }

    /// Names both files by what they contain now. Trunk names them by what the compiler wrote, so that a newer
    /// wasm-opt would put something else under a name that browsers keep for a year.
    fn rename(&self, dir: &Path, html: &str) -> Result<String> {
        let mut html = html.to_owned();
        for (old, suffix) in [(self.js, ".js"), (self.wasm, "_bg.wasm")] {
            let from = dir.join(old.trim_start_matches('/'));
            let content = fs::read(&from)?;
            let (place, file) = old.rsplit_once('/').unwrap_or(("", old));
            let stem = file.split('-').next().unwrap_or(file);
            let new = format!("{stem}-{:016x}{suffix}", fnv1a(&content));
            let to = from.with_file_name(&new);
            fs::rename(&from, &to)?;
            html = html.replace(old, &format!("{place}/{new}"));
        }
        Ok(html)
    }
}

/// The 64-bit Fowler–Noll–Vo hash: enough to tell builds of one file apart, and the same on every machine.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_app_in_the_template() {
        let html = r#"<head><meta name="app" content="/usht-1f.js /usht-1f_bg.wasm"></head>"#;
        let app = App {
            js: "/usht-1f.js",
            wasm: "/usht-1f_bg.wasm",
        };
        assert_eq!(App::in_template(html).unwrap(), app);
        assert!(App::in_template("<head></head>").is_err());
        assert!(App::in_template(r#"<meta name="app" content="/usht.js">"#).is_err());
    }

    #[test]
    fn names_files_by_their_content() {
        let dir = env::temp_dir().join(format!("xtask-hook-{}", std::process::id()));
        fs::create_dir_all(&dir).unwrap();
        fs::write(dir.join("usht-1f.js"), "js").unwrap();
        fs::write(dir.join("usht-1f_bg.wasm"), "wasm").unwrap();
        let html = r#"<meta name="app" content="/usht-1f.js /usht-1f_bg.wasm">"#;
        let html = App::in_template(html).unwrap().rename(&dir, html).unwrap();
        let app = App::in_template(&html).unwrap();
        assert_eq!(fs::read(dir.join(&app.js[1..])).unwrap(), b"js");
        assert_eq!(fs::read(dir.join(&app.wasm[1..])).unwrap(), b"wasm");
        assert!(
            app.js.ends_with(&format!("-{:016x}.js", fnv1a(b"js"))),
            "{}",
            app.js
        );
        fs::remove_dir_all(&dir).unwrap();
    }

    #[test]
    fn hashes_as_published() {
        assert_eq!(fnv1a(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv1a(b"a"), 0xaf63_dc4c_8601_ec8c);
    }
}
