//! Everything that is written into the folder of the site beside what Trunk has put there.

use super::assets::Assets;
use super::document::Template;
use super::look::{Style, look};
use super::manifest::manifest;
use super::page::pages;
use super::site_map::site_map;
use super::vcard::vcards;
use super::{Error, assets};
use super::{Inputs, Override};
use crate::editorial::Edition;
use crate::site_root::SiteRoot;
use crate::tables::{Context, Table, TableFile};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Makes the files of one kind.
type Make = fn(&Build) -> Result<Vec<Output>, Error>;

/// The one list of what is written.
const OUTPUTS: &[Make] = &[
    |build| Ok(assets::assets(build)),
    |build| Ok(assets::islands(build)),
    |build| Ok(look(build)),
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
    /// The style sheet, where the site has one of its own.
    pub style: Option<Style>,
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
            let TableFile { path, text, .. } = file.map_err(Error::io(table.name()))?;
            Ok(Output { path, text })
        })
        .collect()
}

/// Makes all files of a site and the page that Trunk has put into the folder `template`.
///
/// # Errors
/// When the content has mistakes, or when the folder has no `index.html` from Trunk.
pub fn outputs(inputs: &Inputs, template: &Path, place: Override) -> Result<Vec<Output>, Error> {
    made(&Build::new(inputs, template, place)?)
}

/// All files of a build.
fn made(build: &Build) -> Result<Vec<Output>, Error> {
    let mut outputs = Vec::new();
    for make in OUTPUTS {
        outputs.extend(make(build)?);
    }
    Ok(outputs)
}

impl Build {
    fn new(inputs: &Inputs, template: &Path, place: Override) -> Result<Self, Error> {
        let problems = inputs.check();
        if !problems.is_empty() {
            return Err(Error::Content(problems));
        }
        let edition = inputs.read()?;
        let mut page = Template::load(template)?;
        let accent = edition.config.accent();
        let style = accent.map(|accent| Style::new(template, &page, accent));
        let style = style.transpose()?;
        if let Some(style) = &style {
            page = page.with_style(&style.file.path);
        }
        Ok(Self {
            edition,
            root: place.root(edition),
            template: page,
            style,
            assets: Assets::new(edition),
        })
    }
}

/// Writes all files of the site into a folder that Trunk has built, and says what it did. The arguments are those of [`outputs`].
///
/// # Errors
/// Those of [`outputs`], and when a file cannot be written.
pub fn prerender(inputs: &Inputs, into: &Path, place: Override) -> Result<String, Error> {
    let start = Instant::now();
    let build = Build::new(inputs, into, place)?;
    let outputs = made(&build)?;
    for output in &outputs {
        output.write(into)?;
    }
    if let Some(style) = &build.style {
        // Nothing asks for it any more.
        let unused = into.join(style.instead_of.trim_start_matches('/'));
        fs::remove_file(&unused).map_err(Error::io(&unused))?;
    }
    let is_page = |output: &&Output| output.file().extension().is_some_and(|kind| kind == "html");
    Ok(format!(
        "{} pages prerendered in {} ms",
        outputs.iter().filter(is_page).count(),
        start.elapsed().as_millis()
    ))
}
