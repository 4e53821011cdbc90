//! The mistakes in files of messages.

use std::fmt;

/// A file, such as `nb/pages.ftl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place(String);

impl Place {
    /// The file of a language by its name without `.ftl`.
    pub(crate) fn file(tag: &str, name: &str) -> Self {
        Self(format!("{tag}/{name}.ftl"))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A mistake in a file of messages: where it is, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// A language lacks a file.
    #[error("{0} is missing; translate it from the base language")]
    MissingFile(Place),
    /// A language has a file that the base language has not.
    #[error("{0} is no file of the base language; rename or remove it")]
    UnknownFile(Place),
    /// A file is not written in Fluent.
    #[error(
        "{place}, line {line}: {what}; correct it, see https://projectfluent.org/fluent/guide/"
    )]
    Syntax {
        /// The file.
        place: Place,
        /// The line of the mistake, from 1.
        line: usize,
        /// The parser's words.
        what: String,
    },
    /// A language lacks a message.
    #[error("{place}: {key} is missing; translate it from {base}")]
    Missing {
        /// The file.
        place: Place,
        /// The message.
        key: String,
        /// The file of the base language.
        base: Place,
    },
    /// A language has a message that the base language has not.
    #[error("{place}: {key} is no message of {base}; rename or remove it")]
    Unknown {
        /// The file.
        place: Place,
        /// The message.
        key: String,
        /// The file of the base language.
        base: Place,
    },
    /// A message takes a variable that the base language does not declare.
    #[error(
        "{place}: {key} takes ${variable}; {base} declares {declared}; declare it there, or leave it out"
    )]
    UnknownVariable {
        /// The file.
        place: Place,
        /// The message.
        key: String,
        /// The variable.
        variable: String,
        /// The file of the base language.
        base: Place,
        /// The variables that are declared.
        declared: String,
    },
    /// A variable is declared that no variant of the message uses.
    #[error("{place}: {key} declares ${variable} and does not use it; use it or remove the line")]
    UnusedVariable {
        /// The file.
        place: Place,
        /// The message.
        key: String,
        /// The variable.
        variable: String,
    },
    /// A translation leaves out a variable.
    #[error("{place}: {key} does not use ${variable}; say it, as {base} does")]
    LostVariable {
        /// The file.
        place: Place,
        /// The message.
        key: String,
        /// The variable.
        variable: String,
        /// The file of the base language.
        base: Place,
    },
    /// Something of a message cannot be compiled.
    #[error("{place}: {key}: {what}")]
    Message {
        /// The file.
        place: Place,
        /// The message.
        key: String,
        /// The mistake and its remedy.
        what: String,
    },
}
