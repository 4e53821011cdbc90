//! Size budgets: reads budgets.json and holds the built site against it.

mod visits;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    path::Path,
};

use anyhow::{Context, Result, ensure};
use fs_err as fs;
use serde::Deserialize;

use super::{fetched::fetched, files::File};
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
    /// The files that a page needs to be read, besides itself and the style sheet.
    reading: Vec<String>,
    /// The budgets for the first visit of a page of each kind, by its address.
    visits: BTreeMap<String, Visit>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Limits {
    #[serde(rename = "WebAssembly")]
    wasm: usize,
    #[serde(rename = "JavaScript")]
    js: usize,
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
    /// The budget for the gazetteer, which is loaded after that, once somebody searches.
    gazetteer: usize,
}

/// One thing that has a budget.
#[derive(Debug)]
pub(super) struct Measure {
    pub name: String,
    pub bytes: usize,
    /// In bytes.
    pub limit: usize,
}

impl Measure {
    fn new(name: impl Into<String>, bytes: usize, kilobytes: usize) -> Measure {
        Measure {
            name: name.into(),
            bytes,
            limit: kilobytes * 1000,
        }
    }

    pub(super) fn is_over(&self) -> bool {
        self.bytes > self.limit
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(
            out,
            "{}: {} kB of {}",
            self.name,
            kilobytes(self.bytes),
            self.limit / 1000
        )
    }
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
    pub(super) fn measure(&self, files: &[File]) -> Result<Vec<Measure>> {
        let limits = &self.limits;
        let of_kind = |extension| files.iter().filter(move |file| file.is(extension));
        let total = |extension| of_kind(extension).map(File::brotli).sum();
        let mut measures = vec![
            Measure::new("WebAssembly", total("wasm"), limits.wasm),
            Measure::new("JavaScript", total("js"), limits.js),
            Measure::new("CSS", total("css"), limits.css),
        ];
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

        measures.extend(self.measure_visits(files)?);
        measures.extend(self.measure_each_kind(files)?);
        let gazetteer = files.iter().filter(|file| file.is_gazetteer());
        measures.push(Measure::new(
            "gazetteer, once somebody searches",
            gazetteer.map(File::brotli).sum(),
            limits.gazetteer,
        ));
        Ok(measures)
    }

    /// Measures what is loaded to read a page, by a visit that touches nothing, and to search on the front page.
    fn measure_visits(&self, files: &[File]) -> Result<[Measure; 3]> {
        let limits = &self.limits;
        let municipalities = files
            .iter()
            .filter(|file| self.group(file) == Some("kommuner"));
        let (page, _) = largest(municipalities).context("dist/ has no page of a municipality")?;
        let styles = files.iter().filter(|file| file.is("css"));
        let mut visit: BTreeSet<&str> = styles.map(|file| file.path.as_str()).collect();
        visit.insert(&page.path);
        visit.extend(self.reading.iter().map(String::as_str));
        let reading = Measure::new(
            format!("reading {}", page.path),
            sum(&visit, files)?,
            limits.reading,
        );

        // The field in its header starts the app when it is touched, not by itself (src/browser/boot.js).
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
        let app = files.iter().filter(|file| file.is("wasm") || file.is("js"));
        // There is one for each language, of which a visitor loads that of the page.
        let (bundle, _) =
            largest(files.iter().filter(|file| file.is_bundle())).context("dist/ has no bundle")?;
        visit.extend(app.chain([bundle]).map(|file| file.path.as_str()));
        let search = Measure::new(
            "front page until its search answers",
            sum(&visit, files)?,
            limits.search,
        );
        Ok([reading, first_visit, search])
    }
}

impl Budgets {
    /// Measures what the page of each kind names, with its fonts.
    fn measure_each_kind(&self, files: &[File]) -> Result<Vec<Measure>> {
        let visits = self.visits.iter().map(|(address, budget)| {
            let path = format!("{}index.html", address.trim_start_matches('/'));
            let page = files.iter().find(|file| file.path == path);
            let page = page.with_context(|| {
                format!("dist/ has no {path}, whose visit has a budget in budgets.json")
            })?;
            let html = String::from_utf8_lossy(&page.content);
            let fetched = fetched(&html).with_context(|| path.clone())?;
            let named = fetched.iter().chain(&self.reading).map(String::as_str);
            let visit: BTreeSet<&str> = named.chain([path.as_str()]).collect();
            let name = format!("visit of {address}, what it names itself");
            Ok(Measure::new(name, sum(&visit, files)?, budget.kilobytes))
        });
        visits.collect()
    }
}

/// Bytes as kB with one digit after the point.
pub(super) fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes + 50) / 100;
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// The page that is largest after compression.
pub(super) fn largest<'a>(pages: impl Iterator<Item = &'a File>) -> Option<(&'a File, usize)> {
    let mut pages: Vec<_> = pages.collect();
    pages.sort_by_key(|page| std::cmp::Reverse(page.gzip));
    // Brotli at its best takes long, and the largest by brotli is always among the largest by gzip.
    let candidates = pages.into_iter().take(3);
    candidates
        .map(|page| (page, page.brotli()))
        .max_by_key(|(_, bytes)| *bytes)
}

fn sum(paths: &BTreeSet<&str>, files: &[File]) -> Result<usize> {
    let mut sum = 0;
    for path in paths {
        let file = files.iter().find(|file| file.path == *path);
        ensure!(
            file.is_some(),
            "dist/ has no {path}, which a page or budgets.json names"
        );
        sum += file.map_or(0, File::brotli);
    }
    Ok(sum)
}

#[cfg(test)]
mod tests;
