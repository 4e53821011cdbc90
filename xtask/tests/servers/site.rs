//! A small site with a file of every kind, compressed as a release build does it.

use hosting::{MEDIA_TYPES, Place};
use std::fs;
use std::path::PathBuf;
use xtask::build::compress::compress_folder;
use xtask::hosts;

/// The pages, by their paths.
pub const PAGES: [&str; 6] = ["/", "/om/", "/nn/", "/nn/om/", "/404.html", "/nn/404.html"];

/// A site in a folder of its own, beside a file that is none of it. The folder is removed when this is dropped.
pub struct Site {
    outer: PathBuf,
    pub base: &'static str,
}

impl Site {
    pub fn new(name: &str, base: &'static str) -> Self {
        let name = format!(
            "xtask-{}-{}-{}",
            name.to_lowercase().replace('\'', ""),
            base.len(),
            std::process::id()
        );
        let site = Self {
            outer: std::env::temp_dir().join(name.replace(' ', "-")),
            base,
        };
        let _ = fs::remove_dir_all(&site.outer);
        for page in PAGES {
            site.write(page, &text_of(page));
        }
        for path in kept().iter().chain(&others()) {
            site.write(path, &text_of(path));
        }
        fs::write(site.outer.join("secret.txt"), "secret").expect("a file");
        let folder = site.folder();
        compress_folder(&folder).expect("compressed files");
        hosts::write_files(&folder, base).expect("the files of hosts");
        site
    }

    fn write(&self, path: &str, text: &str) {
        let page = if path.ends_with('/') {
            "index.html"
        } else {
            ""
        };
        let file = self.folder().join([&path[1..], page].concat());
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, text).expect("a file");
    }

    /// The folder of the files.
    pub fn folder(&self) -> PathBuf {
        self.outer.join("site")
    }

    /// A folder for what a server needs besides.
    pub fn beside(&self) -> PathBuf {
        let folder = self.outer.join("server");
        fs::create_dir_all(&folder).expect("a folder");
        folder
    }

    /// The place that configurations are made for.
    pub fn place(&self) -> Place {
        hosts::place(&self.folder(), self.base).expect("the files of the site")
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.outer);
    }
}

/// A text that tells of which file it is, and is worth compressing.
pub fn text_of(path: &str) -> String {
    format!("This is {path} of the site.\n").repeat(20)
}

/// The files that are named by their content, one of every kind.
pub fn kept() -> Vec<String> {
    let kinds = MEDIA_TYPES.iter().map(|kind| kind.extension);
    kinds
        .map(|kind| assets::named(&format!("file.{kind}"), kind))
        .collect()
}

/// The files with names that stay, one of every kind but pages.
pub fn others() -> Vec<String> {
    let kinds = MEDIA_TYPES.iter().filter(|kind| kind.extension != "html");
    kinds
        .map(|kind| format!("/data/file.{}", kind.extension))
        .chain([
            "/.well-known/security.txt".to_owned(),
            "/robots.txt".to_owned(),
            // Kept for a year, it could not be taken back.
            "/worker.js".to_owned(),
        ])
        .collect()
}
