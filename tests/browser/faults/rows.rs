//! The table of faults.

use super::html::{ON_ITS_WAY, of_another_build, of_another_version};
use super::journey::Expected::{self, Bare, Off, Waits, Works};
use super::visits;
use crate::Stage;
use crate::needs::Needs;
use crate::visitor::{APP, BOOT, DETAILS, DIRECTORY, GAZETTEER, NAMES, PAGES, SCRIPT, Visitor};
use std::sync::Arc;
use xtask::server::Rule;

/// A fault, and how a visit ends.
pub struct Row {
    pub name: &'static str,
    pub needs: Needs,
    pub visit: Visit,
}

/// The visit of a row.
pub enum Visit {
    /// The one of `journey.rs`: the fault, the page that wants what is at fault, and how that page ends.
    Journey(fn(&Visitor), &'static str, Expected),
    /// One of its own.
    Own(fn(&Stage)),
}

/// Rows that are visited one after another.
pub struct Group {
    pub name: &'static str,
    pub rows: &'static [Row],
}

/// A list that is asked for something, and needs all that the app has.
const LIST: &str = "/prosjekter/?tema=demens";
/// A search, with which the gazetteer is asked for.
const PLACE: &str = "/sok/?q=lorenskog";
/// A page that needs the names alone.
const FRONT: &str = "/";

const fn row(name: &'static str, fault: fn(&Visitor), page: &'static str, end: Expected) -> Row {
    Row {
        name,
        needs: Needs::Any,
        visit: Visit::Journey(fault, page, end),
    }
}

const fn own(name: &'static str, needs: Needs, visit: fn(&Stage)) -> Row {
    let visit = Visit::Own(visit);
    Row { name, needs, visit }
}

/// A type that browsers do not run as a script, and do not compile while it arrives.
fn of_other_type() -> Rule {
    Rule::Header("content-type", "application/octet-stream".to_owned())
}

/// Data that are well-formed and of the version of another build.
fn of_other_version() -> Rule {
    Rule::Text(Arc::new(|data| {
        let texts = data.rsplit_once(",\n").map_or(data, |(texts, _)| texts);
        format!("{texts},\n\"0123456789abcdef\"]\n")
    }))
}

fn of_other_shape() -> Rule {
    Rule::Text(Arc::new(|_| "[{}]".to_owned()))
}

/// The policy without the word that lets WebAssembly be compiled.
fn without_webassembly() -> Rule {
    let policy = hosting::policy().replace(" 'wasm-unsafe-eval'", "");
    Rule::Header("content-security-policy", policy)
}

fn altered(change: fn(&str) -> String) -> Rule {
    Rule::Text(Arc::new(change))
}

/// All rows. Those of the service worker and of visits without a line are a group of their own, with `offline.rs`.
// A row is a line.
#[rustfmt::skip]
pub const GROUPS: [Group; 6] = [
    Group {
        name: "WebAssembly and scripts",
        rows: &[
            row("WebAssembly: 404", |v| v.treat(APP, Rule::Status(404)), LIST, Off),
            row("WebAssembly: half of it", |v| v.treat(APP, Rule::Half), LIST, Off),
            row("WebAssembly: the line breaks off", |v| v.treat(APP, Rule::Breaks), LIST, Off),
            row("WebAssembly: of another type", |v| v.treat(APP, of_other_type()), LIST, Works),
            row("WebAssembly: a page instead", |v| v.treat(APP, Rule::Instead("/index.html")), LIST, Off),
            row("WebAssembly: never ends", |v| v.treat(APP, Rule::Stalls), LIST, Waits),
            row("WebAssembly: forbidden by a policy", |v| v.treat(PAGES, without_webassembly()), LIST, Off),
            row("App script: 404", |v| v.treat(SCRIPT, Rule::Status(404)), LIST, Off),
            row("App script: half of it", |v| v.treat(SCRIPT, Rule::Half), LIST, Off),
            row("App script: a page instead", |v| v.treat(SCRIPT, Rule::Instead("/index.html")), LIST, Off),
            row("App script: never comes", |v| v.treat(SCRIPT, Rule::Never), LIST, Waits),
            row("All scripts: 404", |v| v.treat("*.js", Rule::Status(404)), "/prosjekter/", Bare),
            row("Boot script: never comes", |v| v.treat(BOOT, Rule::Never), "/prosjekter/", Bare),
            own("JavaScript is turned off", Needs::Any, visits::without_javascript),
        ],
    },
    Group {
        name: "Data",
        rows: &[
            row("Names: 404", |v| v.treat(NAMES, Rule::Status(404)), LIST, Off),
            row("Names: half of them", |v| v.treat(NAMES, Rule::Half), LIST, Off),
            row("Names: a page instead", |v| v.treat(NAMES, Rule::Instead("/index.html")), LIST, Off),
            row("Names: of another shape", |v| v.treat(NAMES, of_other_shape()), LIST, Off),
            row("Names: of another build", |v| v.treat(NAMES, of_other_version()), LIST, Off),
            row("Names: never end", |v| v.treat(NAMES, Rule::Stalls), LIST, Waits),
            row("Details: 404", |v| v.treat(DETAILS, Rule::Status(404)), LIST, Off),
            row("Details: 404, on the front page", |v| v.treat(DETAILS, Rule::Status(404)), FRONT, Works),
            row("Details: half of them", |v| v.treat(DETAILS, Rule::Half), LIST, Off),
            row("Details: a page instead", |v| v.treat(DETAILS, Rule::Instead("/index.html")), LIST, Off),
            row("Details: of another shape", |v| v.treat(DETAILS, of_other_shape()), LIST, Off),
            row("Details: of another build", |v| v.treat(DETAILS, of_other_version()), LIST, Off),
            row("Details: never end", |v| v.treat(DETAILS, Rule::Stalls), LIST, Waits),
        ],
    },
    Group {
        name: "What comes later",
        rows: &[
            row("Gazetteer: 404", |v| v.treat(GAZETTEER, Rule::Status(404)), PLACE, Works),
            row("Gazetteer: half of it", |v| v.treat(GAZETTEER, Rule::Half), PLACE, Works),
            row("Gazetteer: a page instead", |v| v.treat(GAZETTEER, Rule::Instead("/index.html")), PLACE, Works),
            row("Gazetteer: of another shape", |v| v.treat(GAZETTEER, of_other_shape()), PLACE, Works),
            row("Gazetteer: of another build", |v| v.treat(GAZETTEER, of_other_version()), PLACE, Works),
            row("Gazetteer: never ends", |v| v.treat(GAZETTEER, Rule::Stalls), PLACE, Works),
            row("Part for directories: 404", |v| v.treat(DIRECTORY, Rule::Status(404)), LIST, Off),
            row("Part for directories: half of it", |v| v.treat(DIRECTORY, Rule::Half), LIST, Off),
            row("Part for directories: a page instead", |v| v.treat(DIRECTORY, Rule::Instead("/index.html")), LIST, Off),
            row("Part for directories: never ends", |v| v.treat(DIRECTORY, Rule::Stalls), LIST, Waits),
            row("A font that never comes", |v| v.treat("*.woff2", Rule::Never), LIST, Works),
            row("No style sheet", |v| v.treat("*.css", Rule::Status(404)), FRONT, Works),
        ],
    },
    Group {
        name: "Hosts, and what lies between",
        rows: &[
            row("Pages of the build before, whose files are gone", |v| v.treat(PAGES, altered(of_another_build)), "/prosjekter/", Bare),
            row("Pages of another build than all files", |v| v.treat(PAGES, altered(of_another_version)), LIST, Off),
            own("A new build while somebody reads", Needs::Any, visits::new_build),
            row("The front page for what is unknown", |v| v.treat("/finnes-ikke/", Rule::Instead("/index.html")), "/finnes-ikke/", Works),
            own("A foreign script in every page", Needs::Any, visits::foreign_script),
            row(ON_ITS_WAY[0].0, |v| v.treat(PAGES, altered(ON_ITS_WAY[0].1)), LIST, Works),
            row(ON_ITS_WAY[1].0, |v| v.treat(PAGES, altered(ON_ITS_WAY[1].1)), LIST, Works),
            row(ON_ITS_WAY[2].0, |v| v.treat(PAGES, altered(ON_ITS_WAY[2].1)), LIST, Works),
            row(ON_ITS_WAY[3].0, |v| v.treat(PAGES, altered(ON_ITS_WAY[3].1)), LIST, Works),
            row(ON_ITS_WAY[4].0, |v| v.treat(PAGES, altered(ON_ITS_WAY[4].1)), LIST, Works),
            row(ON_ITS_WAY[5].0, |v| v.treat(PAGES, altered(ON_ITS_WAY[5].1)), LIST, Works),
        ],
    },
    Group {
        name: "Browsers",
        rows: &[
            row("Storage is blocked", visits::block_storage, LIST, Works),
            row("The clock is ten years behind", |v| visits::set_clock(v, -10), LIST, Works),
            row("The clock is ten years ahead", |v| visits::set_clock(v, 10), LIST, Works),
            own("Back to a page that was kept whole", Needs::Any, visits::back_to_a_kept_page),
            own("1,000 steps: memory does not grow", Needs::Heap, visits::thousand_steps),
        ],
    },
    Group {
        name: "Time",
        rows: &[own("The content comes after 20 seconds", Needs::Any, visits::late)],
    },
];
