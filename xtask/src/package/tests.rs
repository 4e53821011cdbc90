use super::*;
use crate::tools::ensure_npm_packages;
use std::sync::LazyLock;

/// The project with its npm packages, parts of which are shipped.
static PROJECT: LazyLock<Project> = LazyLock::new(|| {
    let project = Project::find().unwrap();
    ensure_npm_packages(&project).unwrap();
    project
});

/// A project with a small site, whose parts are those of this one.
fn site(name: &str) -> (PathBuf, Site) {
    let dist = env::temp_dir().join(format!("xtask-package-{name}-{}", std::process::id()));
    for (path, text) in [
        ("index.html", "front page"),
        ("nn/404.html", "lost"),
        (".htaccess", "host"),
        ("assets/a.png", ""),
    ] {
        let path = dist.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    (dist, Site::portal())
}

/// The entries of an archive of a site.
fn packed(dist: &Path, site: &Site) -> Vec<Entry> {
    let project = &*PROJECT;
    let entries = entries(project, dist, site, 1_764_000_000).unwrap();
    archive::read(&archive::written(entries, 1_764_000_000).unwrap()).unwrap()
}

#[test]
fn what_is_unpacked_is_what_was_packed() {
    let (dist, site) = site("same");
    let unpacked = packed(&dist, &site);
    check(&unpacked, &dist, &site).unwrap();
    assert!(unpacked.is_sorted_by_key(|entry| entry.path.clone()));
    fs::write(dist.join("index.html"), "other").unwrap();
    let error = check(&unpacked, &dist, &site).unwrap_err().to_string();
    assert_eq!(error, "nettsted/index.html is other in the archive");
    fs::write(dist.join("new.html"), "new").unwrap();
    fs::write(dist.join("index.html"), "front page").unwrap();
    let error = check(&unpacked, &dist, &site).unwrap_err().to_string();
    assert_eq!(error, "nettsted/new.html is not in the archive");
    fs::remove_dir_all(dist).unwrap();
}

#[test]
fn the_same_files_make_the_same_archive() {
    let entries = || vec![Entry::new("b", "2"), Entry::new("a.br", "1")];
    let made = archive::written(entries(), 1_764_000_000).unwrap();
    let again = archive::written(entries().into_iter().rev().collect(), 1_764_000_000).unwrap();
    assert_eq!(made, again);
    assert_ne!(made, archive::written(entries(), 1_764_000_002).unwrap());
    assert!(archive::written(entries(), 0).is_err());
}

#[test]
fn the_list_of_parts_names_every_work_with_its_licence() {
    let project = &*PROJECT;
    let works = shipped::all(project).unwrap();
    let has = |name: &str| works.iter().any(|work| work.name == name);
    for name in [
        "leptos",
        "wasm-bindgen",
        "@digdir/designsystemet-css",
        "Inter",
        "rust-std",
    ] {
        assert!(has(name), "{name}");
    }
    // What only builds or tests the site, or is of this project.
    for name in [
        "usht",
        "search-engine",
        "scraper",
        "clap",
        "axum",
        "lightningcss-cli",
    ] {
        assert!(!has(name), "{name}");
    }
    let json = sbom::json("portal", &works, 1_764_000_000).unwrap();
    let list: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(list["bomFormat"], "CycloneDX");
    let components = list["components"].as_array().unwrap();
    assert_eq!(components.len(), works.len());
    for component in components {
        let licence = component["licenses"][0]["expression"].as_str();
        assert!(
            licence.is_some_and(|licence| !licence.is_empty()),
            "{component}"
        );
    }
    assert!(json.contains("\"pkg:cargo/leptos@"));
    assert!(json.contains("\"pkg:npm/%40digdir/designsystemet-css@"));
    assert_eq!(json, sbom::json("portal", &works, 1_764_000_000).unwrap());
    // Every work that comes with a text of its licence has it in the notices.
    let notices = notices::text(project, &works).unwrap();
    for work in &works {
        for text in &work.texts {
            let text = String::from_utf8_lossy(&fs::read(text).unwrap()).replace("\r\n", "\n");
            assert!(notices.contains(text.trim()), "{}", work.name);
        }
    }
}
