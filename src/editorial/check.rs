//! Finds everything that is wrong with the content files, all at once, in words that help to mend it.
//!
//! The shape of a file (fields, types, allowed values) is checked against the Rust types themselves; see `shape`.
//! All else walks the plain JSON, so that one broken record does not hide what is wrong with the others.
//!
//! ```
//! use std::{fs, path::Path};
//! use usht::editorial::check::check;
//!
//! let folder = tempfile::tempdir()?;
//! for file in fs::read_dir("public/data")? {
//!     let file = file?;
//!     let text = fs::read_to_string(file.path())?;
//!     // A mistake in a link to a theme.
//!     let text = text.replacen("\"themes\": [\"demens\"", "\"themes\": [\"demnes\"", 1);
//!     fs::write(folder.path().join(file.file_name()), text)?;
//! }
//! let problems = check(folder.path());
//! let [problem] = problems.as_slice() else { panic!("{problems:?}") };
//! assert!(problem.to_string().contains("no theme \"demnes\""), "{problem}");
//! assert_eq!(problem.suggestion.as_deref(), Some("did you mean \"demens\"?"));
//! # Ok::<(), std::io::Error>(())
//! ```

mod basis;
mod config;
mod division;
mod format;
mod known;
mod links;
mod node;
mod path;
mod population;
mod problem;
mod record;
mod schema;
mod services;
mod shape;
mod text;
mod time;
mod twice;
mod untranslated;
mod vocabulary;

pub use path::Step;
pub use problem::Problem;

use super::file::content_files;
use super::{
    Area, Centre, County, File, Municipality, National, PlaceFacts, PostalCode, Project, ReadError,
    Site, SiteConfig, Source, Theme, read,
};
use crate::content::{PartialDate, Vocabulary};
use crate::text::Lang;
use known::Known;
use node::Node;
use serde_json::Value;
use shape::Shape;
use std::io;
use std::path::{Path, PathBuf};

macro_rules! shapes {
    ($($(#[$doc:meta])* $variant:ident $stem:literal $field:ident: $type:ty,)+) => {
        /// The shapes of the content files, in their order.
        const SHAPES: [Shape; File::ALL.len()] = [$(Shape::of::<$type>(File::$variant.stem())),+];
    };
}
content_files!(shapes);

/// Checks the content files in a folder such as `public/data` by today's date. Problems come in the order of the files, then of
/// their paths.
pub fn check(folder: &Path) -> Vec<Problem> {
    check_at(folder, today())
}

/// Checks the content files in a folder as on a day, so that what the check says can be tested.
pub fn check_at(folder: &Path, today: PartialDate) -> Vec<Problem> {
    let files = SHAPES.map(|shape| Checked::read(folder, shape));
    let known = Known::new(files.iter().filter_map(Checked::root));
    files
        .iter()
        .flat_map(|file| file.problems(&known, today))
        .collect()
}

/// Says for each language but the base how many texts of records are not translated, file by file, on a line each. Files with problems are
/// left out.
pub fn untranslated(folder: &Path) -> Vec<String> {
    let files = SHAPES.map(|shape| Checked::read(folder, shape));
    let others = Lang::ALL
        .into_iter()
        .filter(|lang| *lang != Lang::default());
    let roots = || {
        files
            .iter()
            .filter_map(|file| Some((file.shape, file.root()?)))
    };
    let reports = others.map(|lang| untranslated::report(roots(), lang));
    reports.filter(|report| !report.is_empty()).collect()
}

/// Checks the configuration of a site, such as `sites/portal.json`, whose content is that of a folder.
pub fn check_site(config: &Path, content: &Path) -> Vec<Problem> {
    let shape = Shape::of::<SiteConfig>("config");
    let file = Checked::at(config.to_owned(), shape);
    // A configuration names centres, and nothing else of the content.
    let centres = Checked::read(content, SHAPES[File::Centres as usize]);
    file.problems(&Known::new(centres.root().into_iter()), today())
}

/// The date in Norway by the clock of the machine: UTC and two hours, so that it is never behind.
fn today() -> PartialDate {
    let since = std::time::UNIX_EPOCH.elapsed().unwrap_or_default();
    PartialDate::after_epoch((since.as_secs() + 2 * 60 * 60) / (24 * 60 * 60))
}

/// A content file as it is on disk.
struct Checked {
    shape: Shape,
    path: PathBuf,
    /// Its text and what that says; or why there is nothing to check.
    content: Result<(String, Value), Unread>,
}

/// The reason why a file cannot be checked.
struct Unread {
    what: String,
    suggestion: Option<&'static str>,
    line: Option<usize>,
}

impl From<ReadError> for Unread {
    fn from(error: ReadError) -> Self {
        let (what, suggestion) = match error {
            ReadError::Io { reason, .. } if reason.kind() == io::ErrorKind::NotFound => {
                ("the file is missing".to_owned(), None)
            }
            ReadError::Io { reason, .. } => (format!("the file cannot be read: {reason}"), None),
            ReadError::Encoding { reason, .. } => (reason.to_string(), Some("save it as UTF-8")),
            ReadError::Shape { reason, .. } => (reason.to_string(), None),
            ReadError::Logo { reason, .. } => (reason.to_string(), Some(reason.remedy())),
        };
        Self {
            what,
            suggestion,
            line: None,
        }
    }
}

impl From<serde_json::Error> for Unread {
    fn from(error: serde_json::Error) -> Self {
        Self {
            what: format!("invalid JSON: {error}"),
            suggestion: None,
            line: Some(error.line()),
        }
    }
}

impl Checked {
    fn read(folder: &Path, shape: Shape) -> Self {
        Self::at(folder.join(shape.name).with_extension("json"), shape)
    }

    fn at(path: PathBuf, shape: Shape) -> Self {
        let content = read::text(path.clone())
            .map_err(Unread::from)
            .and_then(|text| {
                let value = serde_json::from_str(&text)?;
                Ok((text, value))
            });
        Self {
            shape,
            path,
            content,
        }
    }

    fn root(&self) -> Option<Node<'_>> {
        let (_, value) = self.content.as_ref().ok()?;
        Some(Node::root(&self.path, self.shape.name, value))
    }

    fn problems(&self, known: &Known, today: PartialDate) -> Vec<Problem> {
        let (text, value) = match &self.content {
            Ok(content) => content,
            Err(unread) => {
                let root = Node::root(&self.path, self.shape.name, &Value::Null);
                let mut problem = root.problem(unread.what.as_str());
                problem.suggestion = unread.suggestion.map(str::to_owned);
                problem.line = unread.line;
                return vec![problem];
            }
        };
        let root = Node::root(&self.path, self.shape.name, value);
        let nodes = root.walk();
        let mut problems = [
            self.shape.check(&root),
            text::check(&nodes),
            time::check(&root, &nodes, known, today),
            links::check(&root, &nodes, known),
            twice::check(&root, &nodes),
            division::check(&root, known),
            population::check(&root, known),
            basis::check(&root, known),
            services::check(&root),
            vocabulary::check(&root),
            config::check(&root),
        ]
        .concat();
        if problems.is_empty() {
            problems.extend(self.shape.load(text).map(|what| root.problem(what)));
        }
        problems.sort();
        if !problems.is_empty() {
            let lines = record::Lines::of(self.shape.name, text);
            for problem in &mut problems {
                problem.line = lines.get(&problem.path);
                problem.record = record::name(value, &problem.path);
            }
        }
        problems
    }
}
