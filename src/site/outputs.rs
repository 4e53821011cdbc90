//! Everything that is written into the folder of the site beside what Trunk has put there.

use super::build::Build;
use super::output::Output;
use super::{Error, Inputs, Override};
use crate::tables::{Context, Table, TableFile};
use std::fs;
use std::path::Path;
use std::time::Instant;

/// Makes the files of one kind.
type Make = fn(&Build) -> Result<Vec<Output>, Error>;

/// The one list of what is written.
const OUTPUTS: &[Make] = &[
    |build| Ok(build.assets.files()),
    |build| Ok(super::islands::islands(build)),
    |build| Ok(build.look.files()),
    |build| Ok(vec![super::manifest::manifest(build)]),
    |build| Ok(super::page::pages(build)),
    |build| Ok(super::vcard::vcards(build)),
    tables,
    |build| Ok(super::security_txt::security_txt(build)),
    super::site_map::site_map,
];

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
            Ok(Output::new(path, text))
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

/// Makes the same of content that may have mistakes, for tests: what shows the content has to hold whatever that is.
///
/// # Errors
/// As [`outputs`], but for mistakes that can be read.
pub fn outputs_unchecked(
    inputs: &Inputs,
    template: &Path,
    place: Override,
) -> Result<Vec<Output>, Error> {
    made(&Build::unchecked(inputs, template, place)?)
}

/// All files of a build.
fn made(build: &Build) -> Result<Vec<Output>, Error> {
    let mut outputs = Vec::new();
    for make in OUTPUTS {
        outputs.extend(make(build)?);
    }
    Ok(outputs)
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
    let unused = into.join(build.look.unused());
    fs::remove_file(&unused).map_err(Error::io(&unused))?;
    let is_page = |output: &&Output| output.file().extension().is_some_and(|kind| kind == "html");
    Ok(format!(
        "{} pages prerendered in {} ms",
        outputs.iter().filter(is_page).count(),
        start.elapsed().as_millis()
    ))
}
