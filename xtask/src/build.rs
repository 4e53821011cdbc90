//! `cargo xtask build` and `cargo xtask check`.

mod budgets;
pub mod compress;
mod fetched;
mod files;
mod standard;
mod table;

use std::{
    fs,
    process::{Command, ExitCode},
};

use anyhow::{Context, Result, bail};

use crate::{
    process::{cannot_start, cargo, run},
    project::Project,
    site::Site,
    tools::{self, Tools},
};
use budgets::Budgets;
pub use standard::Standard;

/// Builds a site into dist/, prints how large everything is, and fails if a budget is exceeded.
pub fn build(project: &Project, site: &Site, standard: Standard) -> Result<()> {
    build_dist(project, &Tools::ensure(project)?, site, standard)?;
    check_budgets(project, standard)
}

/// Builds a site into dist/; if that fails, leaves it as it was.
pub fn build_dist(project: &Project, tools: &Tools, site: &Site, standard: Standard) -> Result<()> {
    if standard == Standard::ForSize {
        tools::ensure_rust_src(project)?;
    }
    let mut trunk = tools.trunk(project);
    standard.tell(&mut trunk);
    site.tell(&mut trunk);
    let built = run(trunk.args(["build", "--release"]));
    if built.is_err() {
        // Trunk leaves what it had so far inside dist/.
        let _ = fs::remove_dir_all(project.dist().join(".stage"));
    }
    built.context("dist/ is as it was before")
}

/// Prints how large the files in dist/ are, and fails if a budget is exceeded.
pub fn check_budgets(project: &Project, standard: Standard) -> Result<()> {
    let budgets = Budgets::read(&project.path("budgets.json"))?;
    let files = files::read(&project.dist())?;
    let measures = budgets.measure(&files, standard)?;
    table::print(&files, &budgets, &measures);
    let over: Vec<_> = measures
        .iter()
        .filter(|measure| measure.is_over())
        .map(ToString::to_string)
        .collect();
    if !over.is_empty() {
        bail!("over the budgets in budgets.json: {}", over.join("; "));
    }
    Ok(())
}

/// Checks the content and all sites, with the exit code of the check.
pub fn check(project: &Project) -> Result<ExitCode> {
    let mut command = native(project);
    let status = command
        .arg("check")
        .status()
        .with_context(|| cannot_start(&command))?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The site's own program on this machine, as the tests compile it too: what an optimised one wins is less than compiling it takes.
pub fn native(project: &Project) -> Command {
    let mut command = cargo(project);
    command.args(["run", "--quiet", "--package", "usht", "--"]);
    command
}
