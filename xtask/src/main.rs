use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use xtask::{bench, build, hook, project::Project, serve, suite};

const HELP: &str = "\
cargo xtask serve [--port N]   build, serve on http://127.0.0.1:8080 and rebuild on change
cargo xtask build              build dist/ for a static host, and hold it against budgets.json
cargo xtask check              check the content in public/data
cargo xtask test [--quick]     everything that is tested; --quick leaves the browser out
cargo xtask bench search       measure the search beside others, and write benches/search.md
cargo xtask bench keystrokes   measure typing in a slow browser, and write benches/keystrokes.md
cargo xtask bench places       ask for every postal code and post town, and write benches/places.md

Whatever is missing is installed into target/tools and node_modules first, and named.";

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
        ["serve"] => serve::serve(&project, serve::PORT)?,
        ["serve", "--port", port] => {
            let port = port
                .parse()
                .with_context(|| format!("--port wants a number up to 65535, not `{port}`"))?;
            serve::serve(&project, port)?;
        }
        ["build"] => build::build(&project)?,
        ["check"] => return build::check(&project),
        ["test"] => return Ok(suite::run(&project, suite::Extent::Everything)),
        ["test", "--quick"] => return Ok(suite::run(&project, suite::Extent::WithoutBrowser)),
        ["bench", "search"] => bench::search(&project)?,
        ["bench", "keystrokes"] => bench::keystrokes(&project)?,
        ["bench", "places"] => bench::places(&project)?,
        ["hook", "pre-build"] => hook::pre_build(&project)?,
        ["hook", "post-build"] => hook::post_build(&project)?,
        [] | ["help" | "--help" | "-h"] => println!("{HELP}"),
        other => bail!("no command `{}`\n\n{HELP}", other.join(" ")),
    }
    Ok(ExitCode::SUCCESS)
}
