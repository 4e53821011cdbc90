//! Everything that is written into the folder of the site beside what Trunk has put there.

use super::build::Build;
use super::output::Output;
use super::task::{Task, once};
use super::{Error, Inputs, Override};
use crate::tables::{Context, Table, TableFile};
use crate::text::Lang;
use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

/// Lists the work for the files of one kind.
type Plan = for<'a> fn(&'a Build) -> Vec<Task<'a>>;

/// The one list of what is written.
const OUTPUTS: &[Plan] = &[
    |build| once(|| Ok(build.assets.files())),
    |build| once(|| Ok(super::islands::islands(build))),
    |build| once(|| Ok(build.look.files())),
    |build| once(|| Ok(vec![super::manifest::manifest(build)])),
    super::page::pages,
    |build| once(|| Ok(super::vcard::vcards(build))),
    tables,
    |build| once(|| Ok(super::security_txt::security_txt(build))),
    |build| once(|| super::site_map::site_map(build)),
];

/// The records as files for spreadsheets, in all languages.
fn tables(build: &Build) -> Vec<Task<'_>> {
    let languages = build.edition.config.languages();
    let tables = Table::ALL.into_iter();
    let tables = tables.flat_map(|table| languages.iter().map(move |lang| (table, *lang)));
    tables
        .map(|(table, lang)| -> Task {
            Box::new(move || Ok(vec![table_file(build, table, lang)?]))
        })
        .collect()
}

fn table_file(build: &Build, table: Table, lang: Lang) -> Result<Output, Error> {
    let file = table.file(Context {
        edition: build.edition.in_language(lang),
        lang,
        root: build.root,
    });
    let TableFile { path, text, .. } = file.map_err(Error::io(table.name()))?;
    Ok(Output::new(path, text))
}

/// The work for all files of a site.
fn tasks(build: &Build) -> Vec<Task<'_>> {
    OUTPUTS.iter().flat_map(|plan| plan(build)).collect()
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
    let made = tasks(build).into_par_iter().map(|task| task());
    let made = made.collect::<Result<Vec<_>, _>>()?;
    Ok(made.into_iter().flatten().collect())
}

/// Writes all files of the site into a folder that Trunk has built, and says what it did. The arguments are those of [`outputs`].
///
/// A file is written as soon as it is made, so that memory does not grow with the number of pages. A terminal is shown how far it is.
///
/// # Errors
/// Those of [`outputs`], and when a file cannot be written.
pub fn prerender(inputs: &Inputs, into: &Path, place: Override) -> Result<String, Error> {
    let start = Instant::now();
    let build = Build::new(inputs, into, place)?;
    let tasks = tasks(&build);
    let progress = progress(tasks.len());
    let pages = AtomicUsize::new(0);
    tasks.par_iter().try_for_each(|task| {
        for output in task()? {
            output.write(into)?;
            let is_page = output.file().extension().is_some_and(|kind| kind == "html");
            pages.fetch_add(usize::from(is_page), Ordering::Relaxed);
        }
        progress.inc(1);
        Ok::<(), Error>(())
    })?;
    progress.finish_and_clear();
    let unused = into.join(build.look.unused());
    fs::remove_file(&unused).map_err(Error::io(&unused))?;
    Ok(format!(
        "{} pages prerendered in {} ms",
        pages.into_inner(),
        start.elapsed().as_millis()
    ))
}

/// A bar on standard error, where that is a terminal; nothing is shown anywhere else.
fn progress(tasks: usize) -> ProgressBar {
    let bar = ProgressBar::new(u64::try_from(tasks).unwrap_or(u64::MAX));
    let style = ProgressStyle::with_template("Prerendering {bar:40} {pos} of {len}, {eta} left");
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
