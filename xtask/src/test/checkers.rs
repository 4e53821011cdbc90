//! Checkers that run where they are installed. To build them takes up to ten minutes, so nobody is made to; the workflow on GitHub has them.

use std::path::Path;

use anyhow::{Result, bail};
use fs_err as fs;

use crate::{
    process::{program, run},
    project::Project,
    tools::{self, cargo_metadata},
};

use super::tally::Tally;

/// A program that checks the source.
struct Checker {
    /// The step of the test.
    step: &'static str,
    program: &'static str,
    /// The crate that has the program.
    package: &'static str,
    /// Runs the program, which lies at a path.
    check: fn(&Project, &Path) -> Result<()>,
}

const CHECKERS: [Checker; 2] = [
    Checker {
        step: "Licences, bans and duplicates",
        program: "cargo-deny",
        package: "cargo-deny",
        check: deny,
    },
    Checker {
        step: "Spelling",
        program: "typos",
        package: "typos-cli",
        check: |project, typos| run(&mut program(project, typos)),
    },
];

/// Runs each checker that is installed, and says of the others how to install them.
pub(super) fn run_all(project: &Project, tally: &mut Tally) {
    for checker in CHECKERS {
        let Checker {
            step,
            program,
            package,
            check,
        } = checker;
        match tools::installed(project, program) {
            Some(path) => drop(tally.step(step, |_| check(project, &path))),
            None => tally.leave_out(
                step,
                &format!("not installed: {program}; cargo install --locked {package}"),
            ),
        }
    }
}

/// Holds the packages against deny.toml. Advisories are no part of it: they change by themselves, and come from the internet.
fn deny(project: &Project, deny: &Path) -> Result<()> {
    let output = cargo_metadata(project).output()?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    }
    let packages = project.path("target/packages.json");
    fs::write(&packages, output.stdout)?;
    run(program(project, deny)
        .arg("--metadata-path")
        .arg(packages)
        .args(["check", "--hide-inclusion-graph"])
        .args(["bans", "licenses", "sources"]))
}
