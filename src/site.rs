//! Native only: writing the site to disk, and the command line.

mod command;
mod document;
mod prerender;
mod search;
mod vcard;

pub use command::command_line;
pub use document::Template;
pub use prerender::{Page, pages, prerender};

use crate::editorial::{ReadError, check::Problem};
use std::path::PathBuf;
use std::{fmt, io};

/// Why the site could not be written.
#[derive(Debug)]
pub enum Error {
    /// The content has mistakes; the site is not built from it.
    Content(Vec<Problem>),
    Read(ReadError),
    /// A file or a stream could not be read or written.
    Io {
        path: PathBuf,
        reason: io::Error,
    },
    /// The page that Trunk built lacks something the prerenderer needs.
    Template {
        path: PathBuf,
        lacks: &'static str,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Content(problems) => {
                for problem in problems {
                    writeln!(f, "{problem}")?;
                }
                let count = problems.len();
                let noun = if count == 1 { "problem" } else { "problems" };
                write!(f, "{count} {noun} in the content")
            }
            Self::Read(error) => error.fmt(f),
            Self::Io { path, reason } => write!(f, "{}: {reason}", path.display()),
            Self::Template { path, lacks } => write!(
                f,
                "{}: no {lacks} in it; build it with `cargo xtask build` or `trunk build`",
                path.display()
            ),
        }
    }
}

impl std::error::Error for Error {}

impl From<ReadError> for Error {
    fn from(error: ReadError) -> Self {
        Self::Read(error)
    }
}

impl Error {
    /// Adds the path to an input or output error.
    pub(crate) fn io(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |reason| Self::Io { path, reason }
    }
}
