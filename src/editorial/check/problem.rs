//! A problem in a content file, with its place and a remedy.

use super::path::{Shown, Step};
use std::fmt;
use std::path::PathBuf;

/// Something wrong in a content file. Displayed as one line: `<file>:<line>: <path> in <record>: <what> (<suggestion>)`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The folder as it was given, and the file in it.
    pub file: PathBuf,
    /// The way from the file's stem to the place: `projects[12].centres[0]`.
    pub path: Vec<Step>,
    /// The line of the file on which the value begins, from 1; that of the record where the value is missing. None where the file
    /// cannot be read.
    pub line: Option<usize>,
    /// The title or name, in quotation marks, of the record that the place is in. None outside of records.
    pub record: Option<String>,
    /// The fault, as a phrase without its place.
    pub what: String,
    /// An action for the author, or the value that was probably meant.
    pub suggestion: Option<String>,
}

impl Problem {
    pub(super) fn suggest(mut self, suggestion: impl Into<String>) -> Self {
        self.suggestion = Some(suggestion.into());
        self
    }

    pub(super) fn did_you_mean(self, candidate: Option<&str>) -> Self {
        match candidate {
            Some(candidate) => self.suggest(format!("did you mean {candidate:?}?")),
            None => self,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}", Shown(&self.path))?;
        if let Some(record) = &self.record {
            write!(f, " in {record}")?;
        }
        write!(f, ": {}", self.what)?;
        match &self.suggestion {
            Some(suggestion) => write!(f, " ({suggestion})"),
            None => Ok(()),
        }
    }
}
