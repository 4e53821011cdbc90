//! Finds everything that is wrong with the content files, all at once, in words that help to mend it.
//!
//! The shape of a file (fields, types, allowed values) is checked against the Rust types themselves; see `shape`.
//! All else walks the plain JSON, so that one broken record does not hide what is wrong with the others.

mod division;
mod format;
mod known;
mod links;
mod node;
mod schema;
mod services;
mod shape;
mod text;
mod time;
mod vocabulary;

pub use node::Step;

use super::{
    Centre, County, District, Municipality, National, PlaceFacts, PostalCode, Project, Site,
    Source, Theme, Vocabulary,
};
use known::Known;
use node::{Node, Shown};
use serde_json::Value;
use shape::Shape;
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

/// The content files, in the order in which their problems are reported.
const FILES: [Shape; 12] = [
    Shape::of::<Site>("site"),
    Shape::of::<Vec<County>>("counties"),
    Shape::of::<Vec<Municipality>>("municipalities"),
    Shape::of::<Vec<PlaceFacts>>("places"),
    Shape::of::<Vec<Centre>>("centres"),
    Shape::of::<Vec<Theme>>("themes"),
    Shape::of::<Vec<Project>>("projects"),
    Shape::of::<Vocabulary>("vocabulary"),
    Shape::of::<National>("national"),
    Shape::of::<Vec<Source>>("sources"),
    Shape::of::<Vec<PostalCode>>("postal-codes"),
    Shape::of::<Vec<District>>("districts"),
];

/// Checks the content files in a folder such as `public/data`. Problems come in the order of the files, then of their paths.
pub fn check(folder: &Path) -> Vec<Problem> {
    let files = FILES.map(|shape| File::read(folder, shape));
    let known = Known::new(files.iter().filter_map(File::root));
    files
        .iter()
        .flat_map(|file| file.problems(&known))
        .collect()
}

/// Something wrong in a content file. Displayed as one line: `<file>: <path>: <what> (<suggestion>)`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The folder as it was given, and the file in it.
    pub file: PathBuf,
    /// The way from the file's stem to the place: `projects[12].centres[0]`.
    pub path: Vec<Step>,
    pub what: String,
    /// What the author could do, or probably meant.
    pub suggestion: Option<String>,
}

impl Problem {
    fn suggest(mut self, suggestion: impl Into<String>) -> Self {
        self.suggestion = Some(suggestion.into());
        self
    }

    fn did_you_mean(self, candidate: Option<&str>) -> Self {
        match candidate {
            Some(candidate) => self.suggest(format!("did you mean {candidate:?}?")),
            None => self,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = Shown(&self.path);
        write!(f, "{}: {path}: {}", self.file.display(), self.what)?;
        match &self.suggestion {
            Some(suggestion) => write!(f, " ({suggestion})"),
            None => Ok(()),
        }
    }
}

/// A content file as it is on disk.
struct File {
    shape: Shape,
    path: PathBuf,
    /// Its text and what that says; or why there is nothing to check.
    content: Result<(String, Value), String>,
}

impl File {
    fn read(folder: &Path, shape: Shape) -> Self {
        let path = folder.join(shape.name).with_extension("json");
        let content = fs::read_to_string(&path)
            .map_err(|error| match error.kind() {
                io::ErrorKind::NotFound => "the file is missing".to_owned(),
                io::ErrorKind::InvalidData => "the file is not UTF-8".to_owned(),
                _ => format!("the file cannot be read: {error}"),
            })
            .and_then(|text| match serde_json::from_str(&text) {
                Ok(value) => Ok((text, value)),
                Err(error) => Err(format!("invalid JSON: {error}")),
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

    fn problems(&self, known: &Known) -> Vec<Problem> {
        let (text, value) = match &self.content {
            Ok(content) => content,
            Err(what) => {
                return vec![
                    Node::root(&self.path, self.shape.name, &Value::Null).problem(what.as_str()),
                ];
            }
        };
        let root = Node::root(&self.path, self.shape.name, value);
        let nodes = root.walk();
        let mut problems = [
            self.shape.check(&root),
            text::check(&nodes),
            time::check(&root, &nodes, known),
            links::check(&root, &nodes, known),
            division::check(&root, known),
            services::check(&root),
            vocabulary::check(&root),
        ]
        .concat();
        if problems.is_empty() {
            problems.extend(self.shape.load(text).map(|what| root.problem(what)));
        }
        problems.sort();
        problems
    }
}
