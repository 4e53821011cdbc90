//! Reads the command line of `cargo xtask`.

#![allow(clippy::print_stdout, reason = "commands print what they do")]

use std::process::ExitCode;

use anyhow::Result;
use xtask::{
    bench,
    build::{self, Standard},
    hook, package,
    project::Project,
    serve,
    site::Site,
    test,
};

/// Each command as it is written, and what it does.
const COMMANDS: &[(&str, &str)] = &[
    (
        "serve [--site NAME] [--port N]",
        "build, serve on http://127.0.0.1:8080 and rebuild on change",
    ),
    (
        "build [--site NAME] [--stable]",
        "build dist/ for a static host, and hold it against budgets.json; --stable takes Rust's standard library as it is shipped",
    ),
    (
        "package [--site NAME]",
        "build, and pack all that a host needs into target/package",
    ),
    ("check", "check the content in public/data, and all sites"),
    (
        "test [--quick | --engines]",
        "everything that is tested, in Chromium; --quick leaves the browser out, --engines takes Firefox and WebKit too",
    ),
    (
        "fuzz [--times N]",
        "the tests with anything for input, with N times as many cases as `test` has; 100 where nothing is said",
    ),
    (
        "bench search",
        "measure the search beside others, and write benches/search.md",
    ),
    (
        "bench keystrokes",
        "measure typing in a slow browser, and write benches/keystrokes.md",
    ),
    (
        "bench pages [--runs N]",
        "measure what a phone on a slow line meets, hold it against its limits, and write benches/pages.md",
    ),
    (
        "bench growth",
        "make the pages of a site with thousands of projects, and write benches/growth.md",
    ),
    (
        "bench places",
        "ask for every postal code and post town, and write benches/places.md",
    ),
    (
        "bench servers",
        "ask nginx, Caddy and Apache with their configurations, and write docs/servers.md",
    ),
    (
        "bench faults",
        "visit the site with something missing, wrong or late in every engine, and write docs/faults.md",
    ),
];
/// The status of a command line that is none of the commands.
const WRONG_USAGE: u8 = 2;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<ExitCode> {
    let project = Project::find()?;
    match arguments {
        ["help", command @ ..] | [command @ .., "--help" | "-h"] => return Ok(help(command)),
        [] => return Ok(help(&[])),
        ["serve", options @ ..] => match serve_options(options) {
            Ok((site, port)) => serve::serve(&project, &Site::find(&project, site)?, port)?,
            Err(wrong) => return Ok(wrong_usage(&wrong, &["serve"])),
        },
        ["build", options @ ..] => match build_options(options) {
            Ok((site, standard)) => build::build(&project, &Site::find(&project, site)?, standard)?,
            Err(wrong) => return Ok(wrong_usage(&wrong, &["build"])),
        },
        ["package"] => package::package(&project, &Site::find(&project, None)?)?,
        ["package", "--site", name] => {
            package::package(&project, &Site::find(&project, Some(name))?)?;
        }
        ["check"] => return build::check(&project),
        ["test"] => return Ok(test::run(&project, test::Extent::Everything)),
        ["test", "--quick"] => return Ok(test::run(&project, test::Extent::WithoutBrowser)),
        ["test", "--engines"] => return Ok(test::run(&project, test::Extent::EveryEngine)),
        ["fuzz", options @ ..] => match times(options) {
            Ok(times) => test::fuzz(&project, times)?,
            Err(wrong) => return Ok(wrong_usage(&wrong, &["fuzz"])),
        },
        ["bench", "search"] => bench::search(&project)?,
        ["bench", "keystrokes"] => bench::keystrokes(&project)?,
        ["bench", "pages", options @ ..] => match runs(options) {
            Ok(runs) => bench::pages(&project, runs)?,
            Err(wrong) => return Ok(wrong_usage(&wrong, &["bench", "pages"])),
        },
        ["bench", "growth"] => bench::growth(&project)?,
        ["bench", "places"] => bench::places(&project)?,
        ["bench", "servers"] => bench::servers(&project)?,
        ["bench", "faults"] => bench::faults(&project)?,
        ["hook", "pre-build"] => hook::pre_build(&project)?,
        ["hook", "post-build"] => hook::post_build(&project)?,
        [command, ..] => {
            let wrong = format!("no command `{}`", arguments.join(" "));
            return Ok(wrong_usage(&wrong, &[command]));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The name of the site, if one is named, and the port; or what is wrong with the options.
fn serve_options<'a>(options: &[&'a str]) -> Result<(Option<&'a str>, u16), String> {
    let (mut site, mut port) = (None, serve::PORT);
    for option in options.chunks(2) {
        match option {
            ["--site", name] => site = Some(*name),
            ["--port", number] => {
                let wrong = |_| format!("--port wants a number up to 65535, not `{number}`");
                port = number.parse().map_err(wrong)?;
            }
            _ => return Err(format!("serve knows no `{}`", option.join(" "))),
        }
    }
    Ok((site, port))
}

/// The name of the site, if one is named, and the standard library; or what is wrong with the options.
fn build_options<'a>(options: &[&'a str]) -> Result<(Option<&'a str>, Standard), String> {
    match options {
        [] => Ok((None, Standard::ForSize)),
        ["--stable", rest @ ..] => Ok((build_options(rest)?.0, Standard::Shipped)),
        ["--site", name, rest @ ..] => Ok((Some(*name), build_options(rest)?.1)),
        _ => Err(format!("build knows no `{}`", options.join(" "))),
    }
}

/// The number, from 1, that an option of a command gives; `default` where there is none; or what is wrong with the options.
fn number(options: &[&str], command: &str, option: &str, default: u32) -> Result<u32, String> {
    match options {
        [] => Ok(default),
        [name, number] if *name == option => match number.parse() {
            Ok(number) if number > 0 => Ok(number),
            _ => Err(format!("{option} wants a number from 1, not `{number}`")),
        },
        _ => Err(format!("{command} knows no `{}`", options.join(" "))),
    }
}

/// The number of runs that the options ask for.
fn runs(options: &[&str]) -> Result<u32, String> {
    number(options, "bench pages", "--runs", bench::RUNS)
}

/// The number of cases for each one of the tests that the options ask for.
fn times(options: &[&str]) -> Result<u32, String> {
    number(options, "fuzz", "--times", test::TIMES)
}

/// Prints the usage of the commands that begin with the given words.
fn help(command: &[&str]) -> ExitCode {
    let Some(usage) = usage(command) else {
        return wrong_usage(&format!("no command `{}`", command.join(" ")), &[]);
    };
    println!("{usage}");
    ExitCode::SUCCESS
}

fn wrong_usage(wrong: &str, command: &[&str]) -> ExitCode {
    let usage = usage(command).or_else(|| usage(&[])).unwrap_or_default();
    eprintln!("error: {wrong}\n\n{usage}");
    ExitCode::from(WRONG_USAGE)
}

/// The usage of the commands that begin with the given words, or `None` if there is none.
fn usage(command: &[&str]) -> Option<String> {
    let begins = |line: &str| {
        let mut words = line.split(' ');
        command.iter().all(|word| words.next() == Some(word))
    };
    let lines: Vec<String> = COMMANDS
        .iter()
        .filter(|(line, _)| begins(line))
        .map(|(line, what)| format!("cargo xtask {line:<33}{what}"))
        .collect();
    let first =
        "Whatever is missing is installed into target/tools and node_modules first, and named.";
    let next = "To read of one command alone: cargo xtask help COMMAND";
    (!lines.is_empty()).then(|| format!("{}\n\n{first}\n{next}", lines.join("\n")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_usage_of_all_commands_or_of_one() {
        assert_eq!(
            usage(&[]).unwrap().matches("cargo xtask ").count(),
            COMMANDS.len() + 1
        );
        let bench = usage(&["bench"]).unwrap();
        assert!(bench.contains("bench places") && !bench.contains("serve ["));
        assert!(!usage(&["bench", "search"]).unwrap().contains("places"));
        assert_eq!(usage(&["ben"]), None);
        assert_eq!(usage(&["serve", "8080"]), None);
    }

    #[test]
    fn build_takes_a_site_and_the_standard_library() {
        assert_eq!(build_options(&[]), Ok((None, Standard::ForSize)));
        let both = ["--site", "akershus", "--stable"];
        assert_eq!(
            build_options(&both),
            Ok((Some("akershus"), Standard::Shipped))
        );
        assert_eq!(
            build_options(&both[..2]),
            Ok((Some("akershus"), Standard::ForSize))
        );
        assert!(build_options(&["--site"]).is_err());
        assert!(build_options(&["akershus"]).is_err());
    }

    #[test]
    fn a_measurement_takes_a_number_of_runs() {
        assert_eq!(runs(&[]), Ok(3));
        assert_eq!(runs(&["--runs", "1"]), Ok(1));
        for wrong in [&["--runs", "0"][..], &["--runs", "x"], &["--runs"], &["1"]] {
            assert!(runs(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn fuzz_takes_a_number_of_times() {
        assert_eq!(times(&[]), Ok(100));
        assert_eq!(times(&["--times", "7"]), Ok(7));
        for wrong in [&["--times", "0"][..], &["--times"], &["7"]] {
            assert!(times(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn serve_takes_a_site_and_a_port() {
        assert_eq!(serve_options(&[]), Ok((None, 8080)));
        let both = ["--port", "90", "--site", "akershus"];
        assert_eq!(serve_options(&both), Ok((Some("akershus"), 90)));
        assert_eq!(serve_options(&both[2..]), Ok((Some("akershus"), 8080)));
        for wrong in [&["--port", "x"][..], &["--port"], &["--site"], &["8080"]] {
            assert!(serve_options(wrong).is_err(), "{wrong:?}");
        }
    }
}
