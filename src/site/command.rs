//! The command line of the native binary.

use super::search::search;
use super::{Error, prerender};
use crate::editorial::check::check;
use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

pub(super) const USAGE: &str = "\
usht check [--data DIR]                 checks the content and prints all problems
usht prerender --into DIR [--data DIR]  writes every page into DIR, which Trunk has built
usht search [--data DIR] [--top N]      answers each line of standard input as the site's search would,
                                        with a line of JSON and its N best hits, 10 unless --top says otherwise

DIR of the content is public/data unless --data says otherwise.
SITE_ORIGIN, such as https://example.org, makes canonical links absolute and adds a sitemap.";

/// Does what the command line says.
pub fn command_line() -> ExitCode {
    match run(std::env::args_os().skip(1)) {
        Ok(said) => {
            if let Some(said) = said {
                println!("{said}");
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Does a command, and returns what there is to say about it.
fn run(mut arguments: impl Iterator<Item = OsString>) -> Result<Option<String>, Error> {
    let command = arguments.next().unwrap_or_default();
    let mut data = PathBuf::from("public/data");
    let mut into = None;
    let mut top = None;
    while let Some(argument) = arguments.next() {
        let needs = |what| Error::Usage(format!("{} needs {what}", argument.display()));
        let mut value = |what| arguments.next().ok_or_else(|| needs(what));
        match argument.to_str() {
            Some("--data") => data = value("a folder")?.into(),
            Some("--into") => into = Some(PathBuf::from(value("a folder")?)),
            Some("--top") => {
                let number = value("a number")?;
                let number = number.to_str().and_then(|number| number.parse().ok());
                top = Some(number.ok_or_else(|| needs("a number"))?);
            }
            _ => return Err(Error::Usage(format!("unknown: {}", argument.display()))),
        }
    }
    match (command.to_str(), into, top) {
        (Some("check"), None, None) => {
            let problems = check(&data);
            if problems.is_empty() {
                Ok(Some(format!("{}: no problems", data.display())))
            } else {
                Err(Error::Content(problems))
            }
        }
        (Some("prerender"), Some(into), None) => {
            let origin = std::env::var("SITE_ORIGIN").unwrap_or_default();
            prerender(&data, &into, origin.trim_end_matches('/')).map(Some)
        }
        (Some("prerender"), None, None) => {
            Err(Error::Usage("prerender needs --into DIR".to_owned()))
        }
        (Some("search"), None, top) => {
            let (input, output) = (io::stdin().lock(), io::stdout().lock());
            search(&data, top.unwrap_or(10), input, output)?;
            Ok(None)
        }
        (Some("check" | "prerender" | "search"), ..) => Err(Error::Usage(format!(
            "{} takes no such option",
            command.display()
        ))),
        _ => Err(Error::Usage(format!("unknown: {}", command.display()))),
    }
}
