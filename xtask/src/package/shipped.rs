//! The works of others of which parts are in the site: crates that are compiled into the WebAssembly, style sheets, the typeface.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use fs_err as fs;
use serde_json::Value;

use crate::{
    process::{cargo, output_of, program},
    project::Project,
    tools::{TARGET, cargo_metadata},
};

/// A work of which a part is in the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Work {
    pub name: String,
    pub version: String,
    /// The licence as an SPDX expression.
    pub licence: String,
    /// The kind of package, as package URLs name it: `cargo`, `npm`. Absent where it is none.
    pub registry: Option<&'static str>,
    /// The files with the texts of its licences.
    pub texts: Vec<PathBuf>,
    /// The names of the works that it uses itself.
    pub uses: Vec<String>,
}

/// All works, by their names.
pub(super) fn all(project: &Project) -> Result<Vec<Work>> {
    let mut works = crates(project)?;
    works.extend(style_sheets(project)?);
    works.push(typeface(project)?);
    works.push(standard_library(project)?);
    works.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    Ok(works)
}

/// The crates that are compiled for the WebAssembly, without those of this project and without what only runs while it is compiled. Some of
/// them the linker leaves out, since nobody calls them.
fn crates(project: &Project) -> Result<Vec<Work>> {
    let mut tree = cargo(project);
    tree.args(["tree", "--locked", "--package", "usht", "--target", TARGET]);
    tree.args([
        "--edges",
        "normal,no-proc-macro",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ]);
    let tree = output_of(&mut tree).context("`cargo tree` failed")?;
    let metadata = output_of(&mut cargo_metadata(project)).context("`cargo metadata` failed")?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let packages = metadata["packages"]
        .as_array()
        .context("cargo names no packages")?;
    let mut works = BTreeMap::new();
    for line in tree.lines() {
        // `fnv v1.0.7`, behind which the folder of a package of this project stands, or `(*)` for one that was named before.
        let mut parts = line.split_whitespace();
        let (Some(name), Some(version)) = (parts.next(), parts.next()) else {
            continue;
        };
        if parts.any(|part| part.starts_with("(/")) {
            continue;
        }
        let version = version.trim_start_matches('v');
        let is_it = |package: &&Value| package["name"] == name && package["version"] == version;
        let package = packages.iter().find(is_it);
        let package = package.with_context(|| format!("cargo does not know {name} {version}"))?;
        works.insert((name, version), of_crate(package)?);
    }
    let names: Vec<String> = works.keys().map(|(name, _)| (*name).to_owned()).collect();
    let mut works: Vec<Work> = works.into_values().collect();
    for work in &mut works {
        work.uses.retain(|used| names.contains(used));
    }
    Ok(works)
}

fn of_crate(package: &Value) -> Result<Work> {
    let text = |field: &str| -> Result<String> {
        let value = package[field].as_str();
        Ok(value
            .with_context(|| format!("a crate without {field}: {}", package["name"]))?
            .to_owned())
    };
    let manifest = PathBuf::from(text("manifest_path")?);
    let folder = manifest.parent().context("a crate lies in no folder")?;
    let dependencies = package["dependencies"].as_array().into_iter().flatten();
    let uses = dependencies
        .filter(|used| used["kind"].is_null() && !used["optional"].as_bool().unwrap_or_default());
    let mut uses: Vec<String> = uses
        .filter_map(|used| Some(used["name"].as_str()?.to_owned()))
        .collect();
    uses.sort();
    uses.dedup();
    Ok(Work {
        name: text("name")?,
        version: text("version")?,
        // Crates may still write `MIT/Apache-2.0`, which SPDX does not.
        licence: text("license")?.replace(" / ", "/").replace('/', " OR "),
        registry: Some("cargo"),
        texts: licence_files(folder)?,
        uses,
    })
}

/// The packages of npm whose style sheets are in the site's: those that `style/` imports.
fn style_sheets(project: &Project) -> Result<Vec<Work>> {
    const MARK: &str = "@import \"../node_modules/";
    let mut names = Vec::new();
    for entry in fs::read_dir(project.path("style"))? {
        let text = fs::read_to_string(entry?.path())?;
        for line in text.lines().filter_map(|line| line.strip_prefix(MARK)) {
            let parts: Vec<&str> = line
                .split('/')
                .take(1 + usize::from(line.starts_with('@')))
                .collect();
            names.push(parts.join("/"));
        }
    }
    names.sort();
    names.dedup();
    let lock: Value =
        serde_json::from_str(&fs::read_to_string(project.path("package-lock.json"))?)?;
    let works = names.into_iter().map(|name| {
        let path = format!("node_modules/{name}");
        let package = &lock["packages"][&path];
        let text = |field: &str| {
            package[field]
                .as_str()
                .map(str::to_owned)
                .with_context(|| format!("package-lock.json has no {field} of {name}"))
        };
        Ok(Work {
            version: text("version")?,
            licence: text("license")?,
            registry: Some("npm"),
            texts: licence_files(&project.path(&path))?,
            uses: Vec::new(),
            name,
        })
    });
    works.collect()
}

/// The typeface. Its version stands at the beginning of its style sheet.
fn typeface(project: &Project) -> Result<Work> {
    let style = fs::read_to_string(project.path("style/fonts.css"))?;
    let version = style
        .strip_prefix("/* Inter ")
        .and_then(|rest| rest.split(' ').next());
    Ok(Work {
        name: "Inter".to_owned(),
        version: version
            .context("style/fonts.css does not begin with the version of Inter")?
            .to_owned(),
        licence: "OFL-1.1".to_owned(),
        registry: None,
        texts: vec![project.path("public/fonts/OFL.txt")],
        uses: Vec::new(),
    })
}

/// The standard library of Rust, which comes with the compiler.
fn standard_library(project: &Project) -> Result<Work> {
    let rustc = |arguments: &[&str]| output_of(program(project, "rustc").args(arguments));
    let version = rustc(&["--version"]).context("cannot run `rustc`")?;
    let version = version
        .split_whitespace()
        .nth(1)
        .context("`rustc` has no version")?;
    let root = rustc(&["--print", "sysroot"]).context("cannot run `rustc`")?;
    let folder = Path::new(root.trim()).join("share/doc/rust/licenses");
    let texts = ["MIT.txt", "Apache-2.0.txt"].map(|name| folder.join(name));
    Ok(Work {
        name: "rust-std".to_owned(),
        version: version.to_owned(),
        licence: "MIT OR Apache-2.0".to_owned(),
        registry: None,
        texts: texts.into_iter().filter(|text| text.is_file()).collect(),
        uses: Vec::new(),
    })
}

/// The files of a folder with the texts of licences and what their authors want to be told with them.
fn licence_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .to_uppercase();
        let starts = [
            "LICENSE",
            "LICENCE",
            "COPYING",
            "COPYRIGHT",
            "NOTICE",
            "UNLICENSE",
        ];
        if path.is_file()
            && starts.iter().any(|start| name.starts_with(start))
            && path.extension().is_none_or(|kind| kind != "html")
        {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
