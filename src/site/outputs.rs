//! Everything that is written into the folder of the site beside what Trunk has put there.

use super::assets::Assets;
use super::document::Template;
use super::manifest::manifest;
use super::page::pages;
use super::site_map::site_map;
use super::vcard::vcards;
use super::{Error, assets};
use super::{Inputs, Override};
use crate::editorial::Edition;
use crate::site_root::SiteRoot;
use crate::tables::{Context, File, Table};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Makes the files of one kind.
type Make = fn(&Build) -> Result<Vec<Output>, Error>;

/// The one list of what is written.
const OUTPUTS: &[Make] = &[
    |build| Ok(assets::assets(build)),
    |build| Ok(assets::islands(build)),
    |build| Ok(vec![manifest(build)]),
    |build| Ok(pages(build)),
    |build| Ok(vcards(build)),
    tables,
    site_map,
];

/// The inputs that every output is made from.
pub(super) struct Build {
    pub edition: Edition,
    pub root: SiteRoot,
    pub template: Template,
    pub assets: Assets,
}

/// A file of the site.
#[derive(Clone, Debug)]
pub struct Output {
    /// Its path on the site; that of a page ends with `/`.
    pub path: String,
    /// The content of the file.
    pub text: String,
}

impl Output {
    /// The place of the file in the folder of the site: hosts look for a page in `index.html`.
    pub fn file(&self) -> PathBuf {
        let mut file = PathBuf::from(self.path.trim_start_matches('/'));
        if self.path.ends_with('/') {
            file.push("index.html");
        }
        file
    }

    fn write(&self, into: &Path) -> Result<(), Error> {
        let file = into.join(self.file());
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(Error::io(folder))?;
        }
        fs::write(&file, &self.text).map_err(Error::io(file))
    }
}

/// The records as files for spreadsheets, in all languages.
fn tables(build: &Build) -> Result<Vec<Output>, Error> {
    let tables = Table::ALL.into_iter();
    let languages = build.edition.config.languages();
    let tables = tables.flat_map(|table| languages.iter().map(move |lang| (table, *lang)));
    tables
        .map(|(table, lang)| {
            let file = table.file(Context {
                edition: build.edition.in_language(lang),
                lang,
                root: build.root,
            });
            let File { path, text, .. } = file.map_err(Error::io(table.name()))?;
            Ok(Output { path, text })
        })
        .collect()
}

/// Makes all files of a site and the page that Trunk has put into the folder `template`.
///
/// # Errors
/// When the content has mistakes, or when the folder has no `index.html` from Trunk.
pub fn outputs(inputs: &Inputs, template: &Path, place: Override) -> Result<Vec<Output>, Error> {
    let problems = inputs.check();
    if !problems.is_empty() {
        return Err(Error::Content(problems));
    }
    let edition = inputs.read()?;
    let build = Build {
        edition,
        root: place.root(edition),
        template: Template::load(template)?,
        assets: Assets::new(edition),
    };
    let mut outputs = Vec::new();
    for make in OUTPUTS {
        outputs.extend(make(&build)?);
    }
    Ok(outputs)
}

/// Writes all files of the site into a folder that Trunk has built, and says what it did. The arguments are those of [`outputs`].
///
/// # Errors
/// Those of [`outputs`], and when a file cannot be written.
pub fn prerender(inputs: &Inputs, into: &Path, place: Override) -> Result<String, Error> {
    let start = Instant::now();
    let outputs = outputs(inputs, into, place)?;
    for output in &outputs {
        output.write(into)?;
    }
    let is_page = |output: &&Output| output.file().extension().is_some_and(|kind| kind == "html");
    Ok(format!(
        "{} pages prerendered in {} ms",
        outputs.iter().filter(is_page).count(),
        start.elapsed().as_millis()
    ))
}
