//! Reads the command line of `cargo xtask`.

#![allow(clippy::print_stdout, reason = "commands print what they do")]
#![allow(
    clippy::doc_markdown,
    reason = "clap shows what is said of commands as it is written"
)]

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Parser, Subcommand, value_parser};
use xtask::{
    bench,
    build::{self, Standard},
    hook, package,
    project::Project,
    reproduce, serve,
    site::Site,
    test::{self, Extent},
};

/// The commands of the project.
///
/// Whatever is missing is installed into target/tools and node_modules first, and named.
#[derive(Parser)]
#[command(bin_name = "cargo xtask", arg_required_else_help = true)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build, serve on 127.0.0.1 and rebuild on change
    Serve {
        #[command(flatten)]
        site: SiteName,
        #[arg(long, default_value_t = serve::PORT)]
        port: u16,
    },
    /// Build dist/ for a static host, and hold it against budgets.json
    Build {
        #[command(flatten)]
        site: SiteName,
        /// Take Rust's standard library as it is shipped
        #[arg(long)]
        stable: bool,
    },
    /// Build, and pack all that a host needs into target/package
    Package {
        #[command(flatten)]
        site: SiteName,
    },
    /// Check the content in public/data, and all sites
    Check,
    /// Test everything, with the browser tests in Chromium
    Test {
        /// Leave the browser out
        #[arg(long)]
        quick: bool,
        /// Take Firefox and WebKit too
        #[arg(long, conflicts_with = "quick")]
        engines: bool,
    },
    /// Run the tests with anything for input, with more cases than `test` has
    Fuzz {
        /// Factor for the number of cases
        #[arg(long, default_value_t = test::TIMES, value_parser = value_parser!(u32).range(1..))]
        times: u32,
    },
    /// Build the commit that is checked out in two folders, and compare every file
    Reproduce,
    /// Measure something, and write a report
    #[command(subcommand)]
    Bench(Bench),
    /// Prepare and finish a build, for Trunk
    #[command(subcommand, hide = true)]
    Hook(Hook),
}

#[derive(Subcommand)]
enum Bench {
    /// Measure the search beside others, and write benches/search.md
    Search,
    /// Measure typing in a slow browser, and write benches/keystrokes.md
    Keystrokes,
    /// Measure what a phone on a slow line meets, hold it against its limits, and write benches/pages.md
    Pages {
        /// Number of runs behind each median
        #[arg(long, default_value_t = bench::RUNS, value_parser = value_parser!(u32).range(1..))]
        runs: u32,
    },
    /// Make the pages of a site with thousands of projects, and write benches/growth.md
    Growth,
    /// Ask for every postal code and post town, and write benches/places.md
    Places,
    /// Ask nginx, Caddy and Apache with their configurations, and write docs/servers.md
    Servers,
    /// Visit the site with something missing, wrong or late in every engine, and write docs/faults.md
    Faults,
}

#[derive(Subcommand)]
enum Hook {
    PreBuild,
    PostBuild,
}

#[derive(Args)]
struct SiteName {
    /// A site of sites/, by the name of its file; the portal where none is named
    #[arg(long = "site", value_name = "NAME")]
    name: Option<String>,
}

impl SiteName {
    fn find(&self, project: &Project) -> Result<Site> {
        Site::find(project, self.name.as_deref())
    }
}

fn main() -> ExitCode {
    match run(CommandLine::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    let project = Project::find()?;
    match command {
        Command::Serve { site, port } => serve::serve(&project, &site.find(&project)?, port)?,
        Command::Build { site, stable } => {
            let standard = if stable {
                Standard::Shipped
            } else {
                Standard::ForSize
            };
            build::build(&project, &site.find(&project)?, standard)?;
        }
        Command::Package { site } => package::package(&project, &site.find(&project)?)?,
        Command::Check => return build::check(&project),
        Command::Test { quick, engines } => {
            let extent = match (quick, engines) {
                (true, _) => Extent::WithoutBrowser,
                (_, true) => Extent::EveryEngine,
                _ => Extent::Everything,
            };
            return Ok(test::run(&project, extent));
        }
        Command::Fuzz { times } => test::fuzz(&project, times)?,
        Command::Reproduce => reproduce::reproduce(&project)?,
        Command::Bench(bench) => match bench {
            Bench::Search => bench::search(&project)?,
            Bench::Keystrokes => bench::keystrokes(&project)?,
            Bench::Pages { runs } => bench::pages(&project, runs)?,
            Bench::Growth => bench::growth(&project)?,
            Bench::Places => bench::places(&project)?,
            Bench::Servers => bench::servers(&project)?,
            Bench::Faults => bench::faults(&project)?,
        },
        Command::Hook(Hook::PreBuild) => hook::pre_build(&project)?,
        Command::Hook(Hook::PostBuild) => hook::post_build(&project)?,
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        CommandLine::command().debug_assert();
    }

    #[test]
    fn wrong_command_lines_are_refused() {
        for wrong in [
            "test --quick --engines",
            "fuzz --times 0",
            "bench",
            "bench pages --runs 0",
            "serve --port x",
            "build --site",
            "build akershus",
        ] {
            let words = ["xtask"].into_iter().chain(wrong.split(' '));
            assert!(CommandLine::try_parse_from(words).is_err(), "{wrong}");
        }
    }
}
