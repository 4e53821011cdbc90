//! Compiles the messages of [Fluent](https://projectfluent.org) files to Rust, when the program is built.
//!
//! A folder has a folder for each language, by its tag, and these have the same files: `nb/pages.ftl` and `nn/pages.ftl`. A file is a
//! struct with a struct for each group (`## home: The front page.`), and that has a field for each message of the group (`home-lead`), or
//! a function where the message has variables. What is missing, unknown or takes other variables in one language is a [`Problem`].
//!
//! ```
//! use fluent_codegen::{Language, compile};
//!
//! let nb = "## home: The front page.\n\n# Says how many there are.\n#   $count (Number) - Projects.\nhome-count = { $count ->\n    [one] ett prosjekt\n   *[other] { $count } prosjekter\n}\n";
//! let language = |tag: &str, text: &str| Language {
//!     tag: tag.to_owned(),
//!     files: vec![("pages".to_owned(), text.to_owned())],
//! };
//! let files = compile(&[language("nb", nb)]).unwrap();
//! assert!(files[0].rust.contains("fn count(&self, count: usize) -> String"));
//!
//! // Each language has each message.
//! let problems = compile(&[language("nb", nb), language("nn", "## home: Framsida.\n")]).unwrap_err();
//! assert_eq!(
//!     problems[0].to_string(),
//!     "nn/pages.ftl: home-count is missing; translate it from nb/pages.ftl",
//! );
//! ```
//!
//! Selectors are resolved as far as the language's plural rules allow: a category such as `one` becomes the numbers that it holds, so
//! that the program needs no plural rules. A compiled message is a text in which `{0}` stands for the first argument; one with variants
//! begins with `|` and has, separated by `|`, a condition such as `0=1` (the first argument is 1) and a text each, the last condition being
//! empty.

mod catalog;
mod check;
mod enumeration;
mod language;
mod message;
mod plural;
mod problem;
mod rust;
mod source;

pub use enumeration::enumeration;
pub use language::{Language, read};
pub use problem::{Place, Problem};

use catalog::Catalog;
use source::{References, Source};

/// A file of messages in all languages, as Rust.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// Its name without `.ftl`.
    pub name: String,
    /// The Rust code, which wants `format` and `Arg` in scope.
    pub rust: String,
}

/// Compiles the messages of all languages, the first of which is the base: it says which messages there are, in which order, and, in
/// comments, what they say and what their variables are.
///
/// # Errors
/// All problems of all files.
pub fn compile(languages: &[Language]) -> Result<Vec<Compiled>, Vec<Problem>> {
    let sources: Vec<_> = languages.iter().map(Source::all).collect();
    let [base, others @ ..] = sources.as_slice() else {
        return Ok(Vec::new());
    };
    let references: Vec<_> = sources.iter().map(|files| References::of(files)).collect();
    let (mut problems, mut compiled) = (Vec::new(), Vec::new());
    for source in base {
        let base_catalog = Catalog::read(source, &references[0], &mut problems);
        base_catalog.check_base(&mut problems);
        let mut catalogs = vec![base_catalog];
        for (at, files) in others.iter().enumerate() {
            let Some(file) = files.iter().find(|file| file.name == source.name) else {
                let place = Place::file(&languages[at + 1].tag, source.name);
                problems.push(Problem::MissingFile(place));
                continue;
            };
            let catalog = Catalog::read(file, &references[at + 1], &mut problems);
            catalog.compare(&catalogs[0], &mut problems);
            catalogs.push(catalog);
        }
        compiled.push((source.name, catalogs));
    }
    let is_known = |file: &Source| base.iter().any(|known| known.name == file.name);
    let unknown = others.iter().flatten().filter(|file| !is_known(file));
    problems.extend(unknown.map(|file| Problem::UnknownFile(file.place.clone())));
    if problems.is_empty() {
        let print = |(name, catalogs): (&str, Vec<Catalog>)| Compiled {
            name: name.to_owned(),
            rust: rust::print(name, &catalogs),
        };
        Ok(compiled.into_iter().map(print).collect())
    } else {
        Err(problems)
    }
}
