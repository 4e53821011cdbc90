//! The table of the faults and the engines, for readers: `docs/faults.md`.

use super::rows::GROUPS;
use crate::Stage;
use crate::driver::Browser;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// The end of a visit.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Passed,
    Failed,
    /// The browser cannot have it, for a reason.
    LeftOut(&'static str),
}

/// The visits so far.
static OUTCOMES: Mutex<BTreeMap<&'static str, Outcome>> = Mutex::new(BTreeMap::new());

/// The variable of the environment that has the table written.
pub const WANTED: &str = "FAULTS_TABLE";

const ENGINES: [Browser; 3] = [Browser::Chromium, Browser::Firefox, Browser::WebKit];

const HEAD: &str = "# Faults, and what is left

Somebody opens the page of a municipality, goes to its centre and sees how to reach it, and then asks for something that needs what is missing,
wrong or late. The page is never blank and is not loaded over and over; its links lead on. Where the app is off the page says so, also where
not even the boot script has come.
`cargo xtask test` makes these visits in Chromium, and fails where one of them ends otherwise; `cargo xtask test --engines` in all three.
The rows are in `tests/browser/faults/rows.rs`.

This file is written by `cargo xtask bench faults`.
";

/// Notes how a visit has ended.
pub fn record(row: &'static str, outcome: Outcome) {
    OUTCOMES
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .insert(row, outcome);
}

fn file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/faults.md")
}

/// The cells of the table as it was written last: by row, one for each engine.
fn written() -> BTreeMap<String, Vec<String>> {
    let text = fs::read_to_string(file()).unwrap_or_default();
    let lines = text.lines().filter(|line| line.starts_with("| "));
    let cells = lines.map(|line| line.trim_matches('|').split('|').map(str::trim));
    cells
        .filter_map(|mut cells| {
            Some((cells.next()?.to_owned(), cells.map(str::to_owned).collect()))
        })
        .collect()
}

/// Writes how the visits have ended in this engine, beside what stands there of the others.
pub fn write(browser: Browser) -> std::io::Result<()> {
    let outcomes = OUTCOMES.lock().unwrap_or_else(PoisonError::into_inner);
    let written = written();
    let mut text = format!("{HEAD}\n| | Chromium | Firefox | WebKit |\n|---|:-:|:-:|:-:|\n");
    let mut reasons = Vec::new();
    for group in &GROUPS {
        let _ = writeln!(text, "| **{}** | | | |", group.name);
        for row in group.rows {
            let _ = write!(text, "| {} |", row.name);
            for (at, engine) in ENGINES.into_iter().enumerate() {
                let before = written.get(row.name).and_then(|cells| cells.get(at));
                let before = before.map_or("", String::as_str);
                let cell = match outcomes.get(row.name) {
                    _ if engine != browser => before,
                    Some(Outcome::Passed) => "yes",
                    Some(Outcome::Failed) => "**no**",
                    Some(Outcome::LeftOut(_)) => "–",
                    None => before,
                };
                let _ = write!(text, " {cell} |");
                if let Some(reason) = row.needs.lacking(engine) {
                    reasons.push(format!("{} in {engine:?}: {reason}", row.name));
                }
            }
            text.push('\n');
        }
    }
    if !reasons.is_empty() {
        let _ = writeln!(text, "\nLeft out (–): {}.", reasons.join("; "));
    }
    fs::write(file(), text)
}

/// The table that readers have is of these rows, and every engine passes each, or cannot have it.
pub fn the_table_says_that_every_engine_passes(_: &Stage) {
    let written = written();
    let rows = GROUPS.iter().flat_map(|group| group.rows);
    for row in rows {
        let cells = written.get(row.name);
        let is_whole = cells.is_some_and(|cells| {
            let mut cells = ENGINES.iter().zip(cells);
            cells.all(|(engine, cell)| row.needs.lacking(*engine).is_some() || cell == "yes")
        });
        assert!(
            is_whole,
            "docs/faults.md does not say of every engine that it passes “{}”, but {cells:?}: cargo xtask bench faults",
            row.name
        );
    }
}
