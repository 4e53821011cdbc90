//! Size budgets: reads budgets.json and holds the built site against it.

mod measure;
mod visits;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use anyhow::{Context, Result};
use fs_err as fs;
use serde::Deserialize;

use super::{Standard, fetched::fetched, files::File};
use measure::sum;
pub(super) use measure::{Measure, kilobytes};
use visits::Visit;

/// budgets.json; each budget in kB of 1000 bytes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Budgets {
    /// For people who read the file.
    #[serde(rename = "unit")]
    _unit: String,
    #[serde(rename = "budgets")]
    limits: Limits,
    /// Pages that list everything and may be larger than others.
    directories: Vec<String>,
    /// The files that a page needs to be read, besides itself and the style sheet, by their names without a digest.
    reading: Vec<String>,
    /// The budgets for the first visit of a page of each kind, by its address.
    visits: BTreeMap<String, Visit>,
}

/// Budgets with the standard library as Rust ships it, as in [`Limits`].
#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stable {
    #[serde(rename = "WebAssembly")]
    wasm: usize,
    #[serde(rename = "WebAssembly of directories")]
    directories: usize,
    #[serde(rename = "JavaScript")]
    js: usize,
    search: usize,
}

impl Limits {
    /// The budgets of what has the standard library in it.
    const fn of(&self, standard: Standard) -> Stable {
        match standard {
            Standard::ForSize => Stable {
                wasm: self.wasm,
                directories: self.directories,
                js: self.js,
                search: self.search,
            },
            Standard::Shipped => self.stable,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Limits {
    /// The part that is loaded at the start, with the standard library compiled for size.
    #[serde(rename = "WebAssembly")]
    wasm: usize,
    /// The part for directories.
    #[serde(rename = "WebAssembly of directories")]
    directories: usize,
    #[serde(rename = "JavaScript")]
    js: usize,
    #[serde(rename = "service worker")]
    worker: usize,
    /// The packs of one language, with which every page can be read without a network.
    #[serde(rename = "pages on the device")]
    packs: usize,
    #[serde(rename = "CSS")]
    css: usize,
    page: usize,
    directory: usize,
    reading: usize,
    /// The load of the largest page of a municipality when nothing on it is touched.
    #[serde(rename = "first visit")]
    first_visit: usize,
    /// The load of the front page until its search answers.
    search: usize,
    /// Those that are others with the standard library as Rust ships it.
    stable: Stable,
    /// The budget for the gazetteer, which is loaded after that, once somebody searches.
    gazetteer: usize,
}

impl Budgets {
    pub(super) fn read(path: &Path) -> Result<Budgets> {
        let text = fs::read_to_string(path)?;
        serde_json::from_str(&text)
            .with_context(|| format!("{} is not as xtask expects it", path.display()))
    }

    /// The group of pages that a file belongs to: `directory`, the folder that it lies in, or `other`.
    pub(super) fn group<'a>(&self, file: &'a File) -> Option<&'a str> {
        if !file.is("html") {
            return None;
        }
        let path = ["nn/", "en/", "se/"]
            .iter()
            .find_map(|language| file.path.strip_prefix(language))
            .unwrap_or(&file.path);
        if self.directories.iter().any(|directory| directory == path) {
            return Some("directory");
        }
        match path.split('/').collect::<Vec<_>>()[..] {
            [folder, _, "index.html"] => Some(folder),
            _ => Some("other"),
        }
    }

    /// Holds the files of the site against the budgets.
    pub(super) fn measure(&self, files: &[File], standard: Standard) -> Result<Vec<Measure>> {
        let limits = &self.limits;
        let of_kind = |extension| files.iter().filter(move |file| file.is(extension));
        let total = |extension| of_kind(extension).map(File::brotli).sum();
        let main = files.iter().filter(|file| file.is_main());
        let main: usize = main.map(File::brotli).sum();
        let scripts = of_kind("js").filter(|file| !file.is_worker());
        let mut measures = vec![
            Measure::new("WebAssembly", main, limits.of(standard).wasm),
            Measure::new(
                "WebAssembly of directories",
                total("wasm") - main,
                limits.of(standard).directories,
            ),
            Measure::new(
                "JavaScript",
                scripts.map(File::brotli).sum(),
                limits.of(standard).js,
            ),
            Measure::new("CSS", total("css"), limits.css),
        ];
        measures.extend(self.measure_device(files)?);
        for (name, limit, is_directory) in [
            ("page", limits.page, false),
            ("directory", limits.directory, true),
        ] {
            let pages = of_kind("html")
                .filter(|file| (self.group(file) == Some("directory")) == is_directory);
            let (page, bytes) = largest(pages).with_context(|| format!("dist/ has no {name}"))?;
            measures.push(Measure::new(
                format!("largest {name}, {}", page.path),
                bytes,
                limit,
            ));
        }

        measures.extend(self.measure_visits(files, standard)?);
        let read = self.read_with_a_page(files)?;
        for (address, visit) in &self.visits {
            measures.push(visit.measure(address, files, &read)?);
        }
        let gazetteer = files.iter().filter(|file| file.is_gazetteer());
        measures.push(Measure::new(
            "gazetteer, once somebody searches",
            gazetteer.map(File::brotli).sum(),
            limits.gazetteer,
        ));
        Ok(measures)
    }

    /// Measures what is loaded for the time without a network, once nothing else is waited for.
    fn measure_device(&self, files: &[File]) -> Result<[Measure; 2]> {
        let worker = files.iter().find(|file| file.is_worker());
        let worker = worker.context("dist/ has no service worker")?;
        let mut packs: BTreeMap<String, usize> = BTreeMap::new();
        for file in files {
            if let Some(language) = file.pack() {
                *packs.entry(language).or_default() += file.brotli();
            }
        }
        let largest = packs.into_values().max().context("dist/ has no packs")?;
        Ok([
            Measure::new("service worker", worker.brotli(), self.limits.worker),
            Measure::new(
                "pages on the device, in one language",
                largest,
                self.limits.packs,
            ),
        ])
    }

    /// The paths of the files that every page needs to be read.
    fn read_with_a_page<'a>(&self, files: &'a [File]) -> Result<Vec<&'a str>> {
        let paths = self.reading.iter().map(|name| {
            let named = files.iter().find(|file| file.is_named(name));
            let missing = || format!("dist/ has no {name}, which budgets.json names");
            Ok(named.with_context(missing)?.path.as_str())
        });
        paths.collect()
    }

    /// Measures what is loaded to read a page, by a visit that touches nothing, and to search on the front page.
    fn measure_visits(&self, files: &[File], standard: Standard) -> Result<[Measure; 3]> {
        let limits = &self.limits;
        let municipalities = files
            .iter()
            .filter(|file| self.group(file) == Some("kommuner"));
        let (page, _) = largest(municipalities).context("dist/ has no page of a municipality")?;
        let styles = files.iter().filter(|file| file.is("css"));
        let mut visit: BTreeSet<&str> = styles.map(|file| file.path.as_str()).collect();
        visit.insert(&page.path);
        let read = self.read_with_a_page(files)?;
        visit.extend(&read);
        let reading = Measure::new(
            format!("reading {}", page.path),
            sum(&visit, files)?,
            limits.reading,
        );

        // The field in its header starts the app when it is touched, not by itself (src/browser/boot/start.js).
        let html = String::from_utf8_lossy(&page.content);
        let fetched = fetched(&html).with_context(|| page.path.clone())?;
        visit.extend(fetched.iter().map(String::as_str));
        let first_visit = Measure::new(
            "first visit there, all that is loaded by itself",
            sum(&visit, files)?,
            limits.first_visit,
        );

        visit.remove(page.path.as_str());
        visit.insert("index.html");
        let app = files
            .iter()
            .filter(|file| file.is_main() || file.is("js") && !file.is_worker());
        // There is one for each language, of which a visitor loads that of the page.
        let (bundle, _) =
            largest(files.iter().filter(|file| file.is_bundle())).context("dist/ has no bundle")?;
        visit.extend(app.chain([bundle]).map(|file| file.path.as_str()));
        let search = Measure::new(
            "front page until its search answers",
            sum(&visit, files)?,
            limits.of(standard).search,
        );
        Ok([reading, first_visit, search])
    }
}

/// The page that is largest after compression.
pub(super) fn largest<'a>(pages: impl Iterator<Item = &'a File>) -> Option<(&'a File, usize)> {
    let mut pages: Vec<_> = pages.collect();
    pages.sort_by_key(|page| std::cmp::Reverse(page.gzip()));
    // Brotli at its best takes long, and the largest by brotli is always among the largest by gzip.
    let candidates = pages.into_iter().take(3);
    candidates
        .map(|page| (page, page.brotli()))
        .max_by_key(|(_, bytes)| *bytes)
}

#[cfg(test)]
mod tests;
