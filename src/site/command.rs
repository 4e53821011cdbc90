//! The command line of the native binary.

use super::{Error, prerender};
use crate::content::check::check;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

pub(super) const USAGE: &str = "\
usht check [--data DIR]                 checks the content and prints all problems
usht prerender --into DIR [--data DIR]  writes every page into DIR, which Trunk has built

DIR of the content is public/data unless --data says otherwise.
SITE_ORIGIN, such as https://example.org, makes canonical links absolute and adds a sitemap.";

/// Does what the command line says.
pub fn command_line() -> ExitCode {
    match run(std::env::args_os().skip(1)) {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut arguments: impl Iterator<Item = OsString>) -> Result<String, Error> {
    let command = arguments.next().unwrap_or_default();
    let mut data = PathBuf::from("public/data");
    let mut into = None;
    while let Some(argument) = arguments.next() {
        let mut value = || {
            arguments
                .next()
                .map(PathBuf::from)
                .ok_or_else(|| Error::Usage(format!("{} needs a folder", argument.display())))
        };
        match argument.to_str() {
            Some("--data") => data = value()?,
            Some("--into") => into = Some(value()?),
            _ => return Err(Error::Usage(format!("unknown: {}", argument.display()))),
        }
    }
    match (command.to_str(), into) {
        (Some("check"), None) => {
            let problems = check(&data);
            if problems.is_empty() {
                Ok(format!("{}: no problems", data.display()))
            } else {
                Err(Error::Content(problems))
            }
        }
        (Some("prerender"), Some(into)) => {
            let origin = std::env::var("SITE_ORIGIN").unwrap_or_default();
            prerender(&data, &into, origin.trim_end_matches('/'))
        }
        (Some("prerender"), None) => Err(Error::Usage("prerender needs --into DIR".to_owned())),
        _ => Err(Error::Usage(format!("unknown: {}", command.display()))),
    }
}
