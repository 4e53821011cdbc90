//! Running other programs, with errors that say what to do.

use std::{
    env,
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::project::Project;

/// A cargo command in the project's folder.
pub fn cargo(project: &Project) -> Command {
    let mut command = program(project, "cargo");
    // What `cargo run` told this program about itself would make build scripts run again.
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(name);
        }
    }
    command
}

/// A command in the project's folder.
pub fn program(project: &Project, program: impl AsRef<Path>) -> Command {
    let mut command = Command::new(program.as_ref());
    command.current_dir(project.root());
    command
}

/// Runs a command that shows its own output, and fails if it does.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| cannot_start(command))?;
    if !status.success() {
        bail!("`{}` failed ({status})", shown(command));
    }
    Ok(())
}

/// Runs a command, passes its standard output on and gives each line to `on_line`.
pub fn run_with_lines(command: &mut Command, mut on_line: impl FnMut(&str)) -> Result<()> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| cannot_start(command))?;
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).split(b'\n') {
            let line = line.context("cannot read what the program prints")?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            on_line(&line);
        }
    }
    let status = child.wait().with_context(|| cannot_start(command))?;
    if !status.success() {
        bail!("`{}` failed ({status})", shown(command));
    }
    Ok(())
}

/// The output of a command, or nothing if it cannot be started or fails.
pub fn output_of(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    output.status.success().then_some(text)
}

/// The message for a program that could not be started.
pub fn cannot_start(command: &Command) -> String {
    format!(
        "cannot start `{}`: is it installed and on PATH?",
        command.get_program().to_string_lossy()
    )
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program());
    let mut text = name.to_string_lossy().into_owned();
    // A command line of hundreds of files helps nobody.
    for argument in command.get_args().take(12) {
        text.push(' ');
        text.push_str(&argument.to_string_lossy());
    }
    text
}
