//! What is measured, beside its budget.

use std::{collections::BTreeSet, fmt};

use anyhow::{Result, ensure};

use crate::build::files::File;

/// One thing that has a budget.
#[derive(Debug)]
pub(crate) struct Measure {
    pub name: String,
    pub bytes: usize,
    /// In bytes.
    pub limit: usize,
}

impl Measure {
    pub(super) fn new(name: impl Into<String>, bytes: usize, kilobytes: usize) -> Measure {
        Measure {
            name: name.into(),
            bytes,
            limit: kilobytes * 1000,
        }
    }

    pub(crate) fn is_over(&self) -> bool {
        self.bytes > self.limit
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(
            out,
            "{}: {} kB of {}",
            self.name,
            kilobytes(self.bytes),
            self.limit / 1000
        )
    }
}

/// Bytes as kB with one digit after the point.
pub(crate) fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes + 50) / 100;
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// The bytes of the files at some paths.
pub(super) fn sum(paths: &BTreeSet<&str>, files: &[File]) -> Result<usize> {
    let mut sum = 0;
    for path in paths {
        let file = files.iter().find(|file| file.path == *path);
        ensure!(file.is_some(), "dist/ has no {path}, which a page names");
        sum += file.map_or(0, File::brotli);
    }
    Ok(sum)
}
