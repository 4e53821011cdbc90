//! The command line of the native binary: `usht --help`.
//!
//! Its status is 0 for success and help, 1 for a failure, and 2 for wrong usage.

use super::search::{Form, search};
use super::{Error, Inputs, Override, prerender};
use crate::editorial::Editorial;
use crate::editorial::check::{check, check_site, untranslated};
use crate::text::Lang;
use clap::{Args, Parser, Subcommand};
use std::io;
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
    /// Checks the content and all sites, and prints all problems
    Check {
        /// The folder of the content
        #[arg(long, value_name = "DIR", default_value = "public/data")]
        data: PathBuf,
        /// The folder of the sites, each a file
        #[arg(long, value_name = "DIR", default_value = "sites")]
        sites: PathBuf,
    },
    /// Prints the bundle, which is all that the browser reads of the content
    Bundle {
        /// The folder of the content
        #[arg(long, value_name = "DIR", default_value = "public/data")]
        data: PathBuf,
    },
    /// Writes every page of the site
    Prerender {
        #[command(flatten)]
        folders: Folders,
        /// The folder of the pages, which Trunk has built
        #[arg(long, value_name = "DIR")]
        into: PathBuf,
        #[arg(
            long,
            help = "The origin of the site, such as https://example.org: adds canonical links and a sitemap",
            env = "SITE_ORIGIN",
            value_parser = sites::origin_of
        )]
        origin: Option<String>,
        #[arg(
            long,
            help = "The folder of the host in which the site lies, such as /usht/",
            env = "SITE_BASE",
            value_parser = sites::base_of
        )]
        base: Option<String>,
    },
    /// Answers each line of standard input as the site's search would, with a line of JSON
    Search {
        #[command(flatten)]
        folders: Folders,
        /// The number of best hits in an answer
        #[arg(long, value_name = "N", default_value_t = 10)]
        top: usize,
        /// Prints how the score of each hit came about, as text instead of JSON
        #[arg(long)]
        explain: bool,
    },
}

/// The inputs of the site: folders and configuration.
#[derive(Args)]
struct Folders {
    /// The folder of the content
    #[arg(long, value_name = "DIR", default_value = "public/data")]
    data: PathBuf,
    /// The folder of the sites, each a file
    #[arg(long, value_name = "DIR", default_value = "sites")]
    sites: PathBuf,
    /// The site, by the name of its file
    #[arg(long, value_name = "NAME", env = "SITE", default_value = sites::PORTAL)]
    site: String,
}

impl Folders {
    fn inputs(self) -> Result<Inputs, Error> {
        Inputs::new(self.data, &self.sites, &self.site)
    }
}

/// Does what the command line says, and returns the status of the process.
#[expect(clippy::print_stdout, reason = "a command says what it has done")]
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
        Command::Check { data, sites } => {
            let mut problems = check(&data);
            let configs = sites::all(&sites)?;
            problems.extend(configs.iter().flat_map(|config| check_site(config, &data)));
            if problems.is_empty() {
                let mut said = vec![format!("{}: no problems", data.display())];
                said.extend(untranslated(&data));
                Ok(Some(said.join("\n")))
            } else {
                Err(Error::Content(problems))
            }
        }
        Command::Bundle { data } => {
            let editorial = Editorial::read(&data)?;
            let content = editorial.publish(&editorial.gazetteer(), None, Lang::default());
            let written = serde_json::to_writer(io::stdout().lock(), &content.to_bundle());
            written.map_err(|error| Error::io("standard output")(error.into()))?;
            Ok(None)
        }
        Command::Prerender {
            folders,
            into,
            origin,
            base,
        } => prerender(&folders.inputs()?, &into, Override { origin, base }).map(Some),
        Command::Search {
            folders,
            top,
            explain,
        } => {
            let (input, output) = (io::stdin().lock(), io::stdout().lock());
            let form = if explain { Form::Scores } else { Form::Json };
            search(&folders.inputs()?, top, form, input, output)?;
            Ok(None)
        }
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
