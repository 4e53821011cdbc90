//! Native only: writing the site to disk, and the command line.

mod assets;
mod build;
mod command;
mod document;
mod inputs;
mod islands;
mod look;
mod manifest;
mod output;
mod outputs;
mod pack;
mod page;
mod search;
mod security_txt;
mod site_map;
mod task;
mod vcard;
mod worker;

pub use command::command_line;
pub use inputs::{Inputs, Override};
pub use output::Output;
pub use outputs::{outputs, outputs_unchecked, prerender};

use crate::editorial::{ReadError, check::Problem};
use crate::route::Route;
use crate::social;
use std::io;
use std::path::PathBuf;

/// The reason that the site could not be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The content has mistakes; the site is not built from it.
    #[error("{}", listed(.0))]
    Content(Vec<Problem>),
    /// A file of the content could not be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// A picture for sharing could not be drawn.
    #[error(transparent)]
    Social(#[from] social::Error),
    /// There is no such site.
    #[error(transparent)]
    Site(#[from] sites::Error),
    /// A file or a stream could not be read or written.
    #[error("{}: {reason}", path.display())]
    Io {
        /// The file or stream.
        path: PathBuf,
        /// The error of the system.
        #[source]
        reason: io::Error,
    },
    /// The page that Trunk built lacks something the prerenderer needs.
    #[error("{}: no {lacks} in it; build it with `cargo xtask build` or `trunk build`", path.display())]
    Template {
        /// The file of the page.
        path: PathBuf,
        /// The part that it lacks.
        lacks: &'static str,
    },
}

/// Problems of the content, one a line, and how many there are.
fn listed(problems: &[Problem]) -> String {
    let count = problems.len();
    let noun = if count == 1 { "problem" } else { "problems" };
    let mut lines: Vec<String> = problems.iter().map(Problem::to_string).collect();
    lines.push(format!("{count} {noun} in the content"));
    lines.join("\n")
}

/// Returns `true` if search engines should list a page.
fn is_listed(route: &Route) -> bool {
    *route != Route::NotFound
}

impl Error {
    /// Adds the path to an input or output error.
    pub(crate) fn io(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |reason| Self::Io { path, reason }
    }
}

#[cfg(test)]
mod tests {
    use super::Error;
    use crate::editorial::{Editorial, File, ReadError};
    use std::fs;
    use std::io;
    use std::path::Path;

    /// The messages of the causes of an error, the nearest first.
    fn causes(error: &Error) -> Vec<String> {
        let mut next = std::error::Error::source(error);
        let mut said = Vec::new();
        while let Some(cause) = next {
            said.push(cause.to_string());
            next = cause.source();
        }
        said
    }

    /// A copy of the content with other bytes in one of its files, or without it.
    fn reading(bytes: Option<&[u8]>) -> Error {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
        let folder = tempfile::tempdir().unwrap();
        for entry in fs::read_dir(data).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
        }
        let path = folder
            .path()
            .join(File::Themes.stem())
            .with_extension("json");
        match bytes {
            Some(bytes) => fs::write(&path, bytes).unwrap(),
            None => fs::remove_file(&path).unwrap(),
        }
        Editorial::read(folder.path()).unwrap_err().into()
    }

    #[test]
    fn an_error_leads_to_what_caused_it() {
        let missing = reading(None);
        assert!(matches!(missing, Error::Read(ReadError::Io { .. })));
        let [cause] = &causes(&missing)[..] else {
            panic!("{missing:?}");
        };
        assert!(missing.to_string().ends_with(cause), "{missing}: {cause}");

        let encoding = causes(&reading(Some(b"[\n\"L\xf8renskog\"]")));
        assert_eq!(
            encoding,
            ["the file is not UTF-8: byte 0xF8 in line 2 is 'ø' in Latin-1 (Windows-1252)"]
        );

        let broken = causes(&reading(Some(b"[")));
        assert_eq!(broken, ["EOF while parsing a list at line 1 column 1"]);

        let full = || io::Error::from(io::ErrorKind::StorageFull);
        let unwritten = Error::io("dist")(full());
        assert_eq!(causes(&unwritten), [full().to_string()]);
    }
}
