//! Everything that is written into the folder of the site beside what Trunk has put there.

use super::build::Build;
use super::output::Output;
use super::task::{Task, once};
use super::worker::worker;
use super::{Error, Inputs, Override};
use crate::maps;
use crate::tables::{Context, Table, TableFile};
use crate::text::Lang;
use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;
use std::fs;
use std::path::Path;
use std::time::Instant;

/// Lists the work for the files of one kind.
type Plan = for<'a> fn(&'a Build) -> Vec<Task<'a>>;

/// The one list of what is written, but for the service worker, which is made last, since it names what was made.
const OUTPUTS: &[Plan] = &[
    |build| once(|| Ok(build.assets.files())),
    |build| once(|| Ok(build.islands.clone())),
    |build| once(|| Ok(build.look.files())),
    |build| once(|| Ok(vec![super::manifest::manifest(build)])),
    super::page::pages,
    |build| once(|| Ok(super::vcard::vcards(build))),
    |build| once(|| Ok(sheets(build))),
    |build| once(|| Ok(pictures(build))),
    tables,
    |build| once(|| Ok(super::security_txt::security_txt(build))),
    |build| once(|| super::site_map::site_map(build)),
];

/// The maps that pages show.
fn sheets(build: &Build) -> Vec<Output> {
    let sheets = maps::all(build.edition.content);
    let files = sheets
        .into_iter()
        .map(|sheet| Output::new(sheet.path.as_str(), sheet.svg.as_str()));
    files.collect()
}

/// The pictures that show where a page is shared.
fn pictures(build: &Build) -> Vec<Output> {
    let files = build.social.files();
    let files = files.map(|(path, file)| Output::new(path.as_str(), file.as_slice()));
    files.collect()
}

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
    let mut made: Vec<Output> = made.into_iter().flatten().collect();
    let worker = worker(build, made.iter().map(|file| file.path.as_str()));
    made.push(worker);
    Ok(made)
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
    let written = tasks.par_iter().map(|task| {
        let mut paths = Vec::new();
        for output in task()? {
            output.write(into)?;
            paths.push(output.path);
        }
        progress.inc(1);
        Ok(paths)
    });
    let written = written.collect::<Result<Vec<_>, Error>>()?.concat();
    worker(&build, written.iter().map(String::as_str)).write(into)?;
    progress.finish_and_clear();
    let unused = into.join(build.look.unused());
    fs::remove_file(&unused).map_err(Error::io(&unused))?;
    let is_page = |path: &&String| path.ends_with('/') || path.ends_with("404.html");
    Ok(format!(
        "{} pages prerendered in {} ms",
        written.iter().filter(is_page).count(),
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
