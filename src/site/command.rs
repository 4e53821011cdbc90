//! The command line of the native binary: `usht --help`.
//!
//! Its status is 0 for success and help, 1 for a failure, and 2 for wrong usage.

use super::search::{Form, search};
use super::{Error, prerender};
use crate::editorial::Edition;
use crate::editorial::check::check;
use crate::route::SiteRoot;
use clap::{Args, Parser, Subcommand};
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// Checks and prerenders the site of Norway's development centres for nursing homes and home care, and asks its search.
#[derive(Parser)]
#[command(name = "usht", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Checks the content and prints all problems
    Check {
        #[command(flatten)]
        content: ContentFolder,
    },
    /// Prints the bundle, which is all that the browser reads of the content
    Bundle {
        #[command(flatten)]
        content: ContentFolder,
    },
    /// Writes every page of the site
    Prerender {
        #[command(flatten)]
        content: ContentFolder,
        /// The folder of the pages, which Trunk has built
        #[arg(long, value_name = "DIR")]
        into: PathBuf,
        #[arg(
            long,
            help = "The origin of the site, such as https://example.org: makes canonical links absolute and adds a sitemap",
            env = "SITE_ORIGIN",
            default_value = "",
            hide_default_value = true
        )]
        origin: String,
        #[arg(
            long,
            help = "The folder of the host in which the site lies, such as /usht/",
            env = "SITE_BASE",
            default_value = "/",
            value_parser = base
        )]
        base: String,
    },
    /// Answers each line of standard input as the site's search would, with a line of JSON
    Search {
        #[command(flatten)]
        content: ContentFolder,
        /// The number of best hits in an answer
        #[arg(long, value_name = "N", default_value_t = 10)]
        top: usize,
        /// Prints how the score of each hit came about, as text instead of JSON
        #[arg(long)]
        explain: bool,
    },
}

#[derive(Args)]
struct ContentFolder {
    /// The folder of the content
    #[arg(long, value_name = "DIR", default_value = "public/data")]
    data: PathBuf,
}

/// Does what the command line says, and returns the status of the process.
pub fn command_line() -> ExitCode {
    let command = match Arguments::try_parse() {
        Ok(arguments) => arguments.command,
        // Asking for help is an error to clap too, with a status of its own.
        Err(error) => {
            let is_usage = error.use_stderr();
            let is_printed = error.print().is_ok();
            return match (is_usage, is_printed) {
                (true, _) => ExitCode::from(2),
                (false, true) => ExitCode::SUCCESS,
                (false, false) => ExitCode::FAILURE,
            };
        }
    };
    match run(command) {
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
///
/// # Errors
/// When the content has problems or cannot be read, or something cannot be written.
fn run(command: Command) -> Result<Option<String>, Error> {
    match command {
        Command::Check { content } => {
            let problems = check(&content.data);
            if problems.is_empty() {
                Ok(Some(format!("{}: no problems", content.data.display())))
            } else {
                Err(Error::Content(problems))
            }
        }
        Command::Bundle { content } => {
            let bundle = Edition::read(&content.data)?.content.to_json();
            let mut output = io::stdout().lock();
            let written = output.write_all(bundle.as_bytes());
            written.map_err(Error::io("standard output"))?;
            Ok(None)
        }
        Command::Prerender {
            content,
            into,
            origin,
            base,
        } => {
            let origin = origin.trim_end_matches('/').to_owned();
            let root = SiteRoot {
                origin: origin.leak(),
                base: base.leak(),
            };
            prerender(&content.data, &into, root).map(Some)
        }
        Command::Search {
            content,
            top,
            explain,
        } => {
            let (input, output) = (io::stdin().lock(), io::stdout().lock());
            let form = if explain { Form::Scores } else { Form::Json };
            search(&content.data, top, form, input, output)?;
            Ok(None)
        }
    }
}

/// The folder of the host in which the site lies, with a slash before and none behind; empty for the root.
///
/// # Errors
/// When it is no folder, or one that links would have to escape.
fn base(text: &str) -> Result<String, String> {
    if text == "/" {
        return Ok(String::new());
    }
    let folder = text.strip_prefix('/').ok_or("write it as /usht/")?;
    let folder = folder.strip_suffix('/').unwrap_or(folder);
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.~".contains(c);
    let is_name =
        |name: &str| !name.is_empty() && name.chars().all(is_plain) && name != "." && name != "..";
    if folder.split('/').all(is_name) {
        Ok(format!("/{folder}"))
    } else {
        Err("a folder has letters from a to z, digits and -_.~ alone, as in /usht/".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;
    use clap::CommandFactory;

    #[test]
    fn the_definition_of_the_command_line_has_no_contradictions() {
        Arguments::command().debug_assert();
    }
}
