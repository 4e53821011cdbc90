//! Copies of the site, in which something is changed.

use super::ORIGIN;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use tempfile::TempDir;
use usht::site::{Inputs, Override, outputs_unchecked};
use xtask::build::compress::forget_compressed;
use xtask::hook::TEMPLATE;

/// The folder of a copy. Its files are hard links, so they are replaced, never written into.
pub struct Copy(pub(super) PathBuf);

/// The folder of the content.
pub(super) fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data")
}

/// The folder of the host in that of a made site.
const HOST: &str = "host";

/// Sites that were made of the parts of another, by their names and the folders of their hosts. Making one takes seconds.
#[derive(Default)]
pub(super) struct Made(Mutex<BTreeMap<[String; 2], Arc<OnceLock<TempDir>>>>);

impl Made {
    /// Links a site into a new folder, `to`. When it is asked for the first time it is made, of the parts in `built`.
    pub(super) fn link(&self, name: &str, base: &str, built: &Path, to: &Path) {
        let made = {
            let mut made = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            made.entry([name, base].map(str::to_owned))
                .or_default()
                .clone()
        };
        let made = made.get_or_init(|| make(name, base, built));
        link_all(&made.path().join(HOST), to).expect("a copy of the site");
    }
}

/// Makes a site in a folder of its host.
fn make(name: &str, base: &str, built: &Path) -> TempDir {
    let made = TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder for the site");
    let host = made.path().join(HOST);
    let folder = host.join(base.trim_matches('/'));
    if folder != host {
        fs::create_dir(&host).expect("a folder for the host");
    }
    link_all(built, &folder).expect("a copy of the site");
    let written = Copy(folder);
    written.publish(&content(), name, base);
    let unknown = written.read("404.html");
    Copy(host).write("404.html", unknown);
    made
}

impl Copy {
    /// Writes the files of a site in a folder of its host, made of the parts that the built one has. The content is not checked.
    pub(super) fn publish(&self, data: &Path, name: &str, base: &str) {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let inputs = Inputs::new(data.to_owned(), &root.join("sites"), name);
        let inputs = inputs.unwrap_or_else(|error| panic!("{error}"));
        let place = Override {
            origin: Some(ORIGIN.to_owned()),
            base: Some(base.to_owned()),
        };
        let outputs = outputs_unchecked(&inputs, &root.join(TEMPLATE), place);
        let outputs = outputs.unwrap_or_else(|error| panic!("{error}: `cargo xtask build` first"));
        for output in outputs {
            self.write(&output.file().to_string_lossy(), output.content);
        }
    }

    /// Writes the portal anew with the content of a folder. The data of the old one are gone.
    pub(super) fn replace_content(&self, data: &Path) {
        for kind in ["content-", "details-", "pages-"] {
            for name in self.names(kind, ".json") {
                self.remove(&name);
            }
        }
        self.publish(data, "portal", "");
    }

    pub fn remove(&self, file: &str) {
        let path = self.0.join(file);
        fs::remove_file(&path).expect("a file to remove");
        forget_compressed(&path).expect("it is forgotten");
    }

    pub fn write(&self, file: &str, text: impl AsRef<[u8]>) {
        let path = self.0.join(file);
        let _ = fs::remove_file(&path);
        forget_compressed(&path).expect("it is forgotten");
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder for the file");
        fs::write(path, text).expect("a file to write");
    }

    pub fn read(&self, file: &str) -> Vec<u8> {
        fs::read(self.0.join(file)).expect("a file to read")
    }

    /// The only file with a digest between beginning and end of its name.
    pub fn name(&self, beginning: &str, end: &str) -> String {
        match self.names(beginning, end).as_slice() {
            [name] => name.clone(),
            names => panic!("{beginning}…{end}: {names:?}"),
        }
    }

    /// The files with a digest between beginning and end of their names.
    pub fn names(&self, beginning: &str, end: &str) -> Vec<String> {
        let folder = assets::FOLDER.trim_matches('/');
        fs::read_dir(self.0.join(folder))
            .expect("a folder")
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| name.starts_with(beginning) && name.ends_with(end))
            .map(|name| [folder, "/", &name].concat())
            .collect()
    }
}

/// Links all files of a folder into a new one.
pub(super) fn link_all(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            link_all(&entry.path(), &target)?;
        } else if fs::hard_link(entry.path(), &target).is_err() {
            // On another disk.
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}
