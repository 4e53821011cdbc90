//! The files of the app, by name.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use fs_err as fs;

use super::folder::{files, kept_files, name_of};

/// The files of the app in a folder.
pub(super) struct App {
    /// The script, which loads everything else.
    pub js: PathBuf,
    /// The WebAssembly that is loaded at the start.
    pub main: PathBuf,
    /// The WebAssembly that is loaded where a page needs it, named by its content.
    pub later: Vec<PathBuf>,
}

/// The end of the name of the WebAssembly that wasm-bindgen makes, behind the one of its script.
pub(super) const WASM: &str = "_bg.wasm";

/// The place in Trunk's page where the app is named, up to the names (`pattern_script` in Trunk.toml).
const NAMED: &str = r#"<meta name="app" content=""#;

impl App {
    /// Finds the app in the folder that Trunk has built.
    pub(super) fn of_trunk(dir: &Path) -> Result<App> {
        let found = files(dir, "wasm")?;
        let [wasm] = found.as_slice() else {
            bail!("Trunk has built {} apps, not one: {found:?}", found.len());
        };
        let name = wasm
            .strip_suffix(WASM)
            .with_context(|| format!("{wasm} does not end in {WASM}"))?;
        Ok(App {
            js: dir.join(name).with_extension("js"),
            main: dir.join(wasm),
            later: Vec::new(),
        })
    }

    /// Removes the files.
    pub(super) fn remove(self) -> Result<()> {
        for file in self.later.iter().chain([&self.js, &self.main]) {
            fs::remove_file(file)?;
        }
        Ok(())
    }

    /// Names the script and the first part by what they contain, moves them to the others of that kind, and names all of them in Trunk's page, for the prerenderer. Trunk names them by
    /// what the compiler wrote, so that a newer wasm-opt would put something else under a name that browsers keep for a year.
    pub(super) fn name(self, page: &Path) -> Result<()> {
        let dir = page.parent().context("the page lies in no folder")?;
        fs::create_dir_all(kept_files(dir))?;
        let mut names = Vec::new();
        for (from, end) in [(&self.js, ".js"), (&self.main, WASM)] {
            let old = name_of(from);
            let stem = old.split(['-', '.', '_']).next().unwrap_or(&old);
            let new = assets::address(stem, &assets::digest(fs::read(from)?), end);
            fs::rename(from, dir.join(new.trim_start_matches('/')))?;
            names.push(new);
        }
        let later = self.later.iter().map(|part| name_of(part));
        names.extend(later.map(|name| [assets::FOLDER, &name].concat()));
        let html = fs::read_to_string(page)?;
        let parts = html.split_once(NAMED);
        let parts = parts.and_then(|(before, rest)| Some((before, rest.split_once('"')?.1)));
        let (before, after) = parts.with_context(|| {
            format!(
                "{} does not name the app: see pattern_script in Trunk.toml",
                page.display()
            )
        })?;
        let html = format!("{before}{NAMED}{}\"{after}", names.join(" "));
        Ok(fs::write(page, html)?)
    }
}

#[cfg(test)]
mod tests {
    use std::env;

    use super::*;

    /// A folder with some files, each with its own name in it.
    fn folder(name: &str, files: &[&str]) -> PathBuf {
        let dir = env::temp_dir().join(format!("xtask-app-{name}-{}", std::process::id()));
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
        fs::write(&page, format!("<p>{NAMED}/a.js /a.wasm\"></p>")).unwrap();
        let mut app = App::of_trunk(&dir).unwrap();
        app.later.push(dir.join("directory-2.wasm"));
        app.name(&page).unwrap();
        let js = assets::address("usht", &assets::digest("usht-1f.js"), ".js");
        let wasm = assets::address("usht", &assets::digest("usht-1f_bg.wasm"), "_bg.wasm");
        let read = |path: &str| fs::read(dir.join(path.trim_start_matches('/'))).unwrap();
        assert_eq!(read(&js), b"usht-1f.js");
        assert_eq!(read(&wasm), b"usht-1f_bg.wasm");
        assert_eq!(
            fs::read_to_string(&page).unwrap(),
            format!("<p>{NAMED}{js} {wasm} /assets/directory-2.wasm\"></p>")
        );
        assert!(!dir.join("usht-1f.js").exists());
        fs::remove_dir_all(&dir).unwrap();
    }

    #[test]
    fn wants_one_app_that_the_page_names() {
        let dir = folder("one", &["index.html", "usht-1f.js"]);
        assert!(App::of_trunk(&dir).is_err());
        fs::write(dir.join("usht-1f_bg.wasm"), "wasm").unwrap();
        fs::write(dir.join("usht-2_bg.wasm"), "wasm").unwrap();
        assert!(App::of_trunk(&dir).is_err());
        fs::remove_file(dir.join("usht-2_bg.wasm")).unwrap();
        let app = App::of_trunk(&dir).unwrap();
        let error = app.name(&dir.join("index.html")).unwrap_err();
        assert!(
            error
                .to_string()
                .ends_with("see pattern_script in Trunk.toml")
        );
        fs::remove_dir_all(&dir).unwrap();
    }
}
