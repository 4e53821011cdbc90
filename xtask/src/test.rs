//! `cargo xtask test`: everything that is tested, in one go.

mod checkers;
mod tally;

use std::{path::PathBuf, process::ExitCode};

use anyhow::{Context, Result, anyhow, bail};
use walkdir::WalkDir;

use crate::{
    build::{self, Standard, native},
    engines::Engine,
    package,
    process::{self, cargo, program, run_with_lines},
    project::Project,
    site::Site,
    tools::{self, Tools},
};
use tally::{Tally, Tests};

/// The extent of a test run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// All steps, and the browser tests in every engine.
    EveryEngine,
    /// All steps, and the browser tests in Chromium.
    Everything,
    /// All steps but those that need a browser.
    WithoutBrowser,
}

impl Extent {
    fn engines(self) -> &'static [Engine] {
        match self {
            Extent::EveryEngine => &Engine::ALL,
            Extent::Everything => &[Engine::Chromium],
            Extent::WithoutBrowser => &[],
        }
    }
}

/// Runs every step, also after one has failed, unless it needs what failed. The last line counts steps and tests.
pub fn run(project: &Project, extent: Extent) -> ExitCode {
    let mut tally = Tally::default();
    let tools = tally.step("Tools", |_| {
        tools::ensure_components(project)?;
        Tools::ensure(project)
    });
    check_source(project, &mut tally);
    checkers::run_all(project, &mut tally);
    tally.step("Content", |_| process::run(native(project).arg("check")));
    tally.step("Native tests", |tests| {
        cargo_test(project, tests, &["--workspace", "--no-fail-fast"])
    });
    tally.step("Servers", |tests| {
        tools::ensure_servers(project)?;
        cargo_test(project, tests, &["--package", "xtask", "--test", "servers"])
    });
    let built = tools.and_then(|tools| {
        tally.step("Release build", |_| {
            build::build_dist(project, &tools, &Site::portal(), Standard::ForSize)
        })
    });
    let mut on_the_built_site = |name: &str, run: &dyn Fn(&mut Tests) -> Result<()>| match built {
        Some(()) => drop(tally.step(name, run)),
        None => tally.skip(name, "the build"),
    };
    on_the_built_site("Sizes", &|_| {
        build::check_budgets(project, Standard::ForSize)
    });
    on_the_built_site("Package", &|_| {
        package::pack_and_check(project, &Site::portal())
    });
    on_the_built_site("HTML", &|_| validate_html(project));
    for engine in extent.engines() {
        on_the_built_site(&format!("Browser tests, {}", engine.name()), &|tests| {
            let mut test = engine.test(project)?;
            run_with_lines(&mut test, |line| tests.count_results(line))
        });
    }
    tally.finish()
}

/// The number of cases that `cargo xtask fuzz` tries for each one of the tests.
pub const TIMES: u32 = 100;

/// Runs the tests that take anything for input, with so many times as many cases.
///
/// # Errors
/// When a test fails, which says the smallest input it has found.
pub fn fuzz(project: &Project, times: u32) -> Result<()> {
    for of in [
        &["--test", "anything"][..],
        &["--test", "search", "anything::"],
    ] {
        let mut command = cargo(project);
        // Time counts too, so it is a build as visitors have it.
        command
            .args(["test", "--release", "--package", "usht"])
            .args(of);
        process::run(command.env("FUZZ", times.to_string()))?;
    }
    Ok(())
}

/// Checks the source without running it: its format, its lints, and the links in its documentation.
fn check_source(project: &Project, tally: &mut Tally) {
    tally.step("Formatting", |_| {
        process::run(cargo(project).args(["fmt", "--all", "--check", "--", "--files-with-diff"]))
    });
    tally.step("Clippy, native", |_| {
        let clippy = |targets: &[&str]| {
            let mut command = cargo(project);
            command.arg("clippy").args(targets);
            process::run(command.args(["--", "--deny", "warnings"]))
        };
        clippy(&["--workspace", "--all-targets"])?;
        // Not among all targets, since plain `cargo test` leaves it out.
        clippy(&["--package", "usht", "--test", "browser"])?;
        clippy(&["--package", "xtask", "--test", "servers"])
    });
    tally.step("Clippy, WebAssembly", |_| {
        let target = ["--target", "wasm32-unknown-unknown", "--lib", "--bins"];
        process::run(
            cargo(project)
                .args(["clippy", "--package", "usht"])
                .args(target)
                .args(["--", "--deny", "warnings"]),
        )
    });
    tally.step("Documentation", |_| {
        let whole = ["--workspace", "--no-deps", "--document-private-items"];
        // A link to a private item leads somewhere, since those are documented too.
        let flags = "--deny warnings --allow rustdoc::private_intra_doc_links";
        process::run(
            cargo(project)
                .arg("doc")
                .args(whole)
                .env("RUSTDOCFLAGS", flags),
        )
    });
}

fn cargo_test(project: &Project, tests: &mut Tests, arguments: &[&str]) -> Result<()> {
    let mut command = cargo(project);
    command
        .arg("test")
        .args(arguments)
        .env("DIST", project.dist());
    run_with_lines(&mut command, |line| tests.count_results(line))
}

/// Checks every prerendered page with html-validate and the rules in .htmlvalidate.json.
fn validate_html(project: &Project) -> Result<()> {
    let mut pages = Vec::new();
    for entry in WalkDir::new(project.dist()) {
        let path = entry?.into_path();
        if path.extension().is_some_and(|kind| kind == "html") {
            pages.push(path);
        }
    }
    if pages.is_empty() {
        bail!("dist/ has no page");
    }
    // Two processes: what CI machines have cores for.
    let (first, second) = pages.split_at(pages.len() / 2);
    let validate = |pages: &[PathBuf]| {
        let mut command = program(project, project.npm_program("html-validate"));
        command.args(["--max-warnings=0", "--config=.htmlvalidate.json"]);
        let result = process::run(command.args(pages));
        result.map_err(|_| anyhow!("html-validate found what is printed above"))
    };
    let (first, second) = std::thread::scope(|scope| {
        let first = scope.spawn(|| validate(first));
        let second = validate(second);
        (first.join(), second)
    });
    first
        .ok()
        .context("html-validate could not be waited for")??;
    second?;
    println!("{} pages are valid", pages.len());
    Ok(())
}
