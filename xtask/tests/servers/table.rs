//! The table of what was asked and how each server answers, for readers: `docs/servers.md`.

use super::checks::Check;
use super::start::SERVERS;
use std::fs;
use std::path::Path;

/// A line of the table.
pub struct Row {
    name: &'static str,
    /// For each server so far, whether it answers as it should.
    pub passes: Vec<bool>,
}

impl Row {
    pub fn new(check: &Check) -> Self {
        Self {
            name: check.name,
            passes: Vec::new(),
        }
    }
}

const HEAD: &str = "# Servers, and what they answer

Each server is started with the configuration that `cargo xtask package` makes for it, at the root of a host and in a folder of it, and asked
the same. `cargo xtask test` does so too, and fails where an answer is another. The configurations of hosts that cannot be started here
(Netlify, Cloudflare Pages, Azure Static Web Apps, IIS) are read by tests of `crates/hosting` and held against the same list.

This file is written by `cargo xtask bench servers`.
";

/// Writes the table where `SERVERS_TABLE` says so, else holds it against the one that is there.
pub fn hold(rows: &[Row]) {
    let names: Vec<&str> = SERVERS.iter().map(|server| server.name).collect();
    let mut text = format!(
        "{HEAD}\n| | {} |\n|---|{}\n",
        names.join(" | "),
        ":-:|".repeat(names.len())
    );
    for row in rows {
        let passes = row
            .passes
            .iter()
            .map(|passes| if *passes { "yes" } else { "**no**" });
        let passes: Vec<&str> = passes.collect();
        text += &["| ", row.name, " | ", &passes.join(" | "), " |\n"].concat();
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/servers.md");
    if std::env::var_os("SERVERS_TABLE").is_some() {
        fs::write(file, text).expect("the table is written");
    } else {
        let there = fs::read_to_string(file).unwrap_or_default();
        assert!(
            there == text,
            "docs/servers.md is of another run: cargo xtask bench servers"
        );
    }
}
