//! Compiles the texts of the interface, `locales/`, to Rust, and tells the linker what splitting the app takes.

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

/// The language that says which messages there are.
const BASE: &str = "nb";
const LOCALES: &str = "locales";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={LOCALES}");
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|found| found == value);
    if is("CARGO_CFG_TARGET_ARCH", "wasm32") && is("PROFILE", "release") {
        // What belongs together is read from there when the app is split (xtask/src/hook/parts.rs).
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    match compile() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={LOCALES}/{problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn compile() -> Result<(), Vec<String>> {
    let said = |error: std::io::Error| vec![format!(": {error}")];
    let languages = fluent_codegen::read(LOCALES.as_ref(), BASE).map_err(said)?;
    let files = fluent_codegen::compile(&languages);
    let files =
        files.map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let folder = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    for file in files {
        fs::write(folder.join(file.name).with_extension("rs"), file.rust).map_err(said)?;
    }
    fs::write(
        folder.join("lang.rs"),
        fluent_codegen::enumeration(&languages),
    )
    .map_err(said)
}
