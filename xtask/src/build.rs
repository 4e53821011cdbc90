//! `cargo xtask build` and `cargo xtask check`.

mod budgets;
mod compress;
mod files;
mod table;

use std::{
    fs,
    process::{Command, ExitCode},
};

use anyhow::{Context, Result, bail};

use crate::{
    process::{cannot_start, cargo, run},
    project::Project,
    tools::Tools,
};

/// Builds dist/, prints how large everything is, and fails if a budget is exceeded.
pub fn build(project: &Project) -> Result<()> {
    let tools = Tools::ensure(project)?;
    build_with(project, &tools)
}

pub fn build_with(project: &Project, tools: &Tools) -> Result<()> {
    let built = run(tools.trunk(project).args(["build", "--release"]));
    if built.is_err() {
        // Trunk leaves what it had so far inside dist/, which is otherwise as it was.
        let _ = fs::remove_dir_all(project.dist().join(".stage"));
    }
    built.context("dist/ is as it was before")?;
    let budgets = budgets::Budgets::read(&project.path("budgets.json"))?;
    let files = files::read(&project.dist())?;
    let measures = budgets.measure(&files)?;
    table::print(&files, &budgets, &measures);
    let over: Vec<_> = measures
        .iter()
        .filter(|measure| measure.is_over())
        .map(ToString::to_string)
        .collect();
    if !over.is_empty() {
        bail!("over the budgets in budgets.json:\n  {}", over.join("\n  "));
    }
    Ok(())
}

/// Checks the content, with the exit code of the check.
pub fn check(project: &Project) -> Result<ExitCode> {
    let mut command = native(project, false);
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

/// The site's own program on this machine.
pub fn native(project: &Project, release: bool) -> Command {
    let mut command = cargo(project);
    command.args(["run", "--quiet", "--package", "usht"]);
    if release {
        command.arg("--release");
    }
    command.arg("--");
    command
}
