//! A zip file that is the same whenever and wherever it is made of the same files.

use std::io::{Cursor, Read, Write};

use anyhow::{Context, Result};
use time::OffsetDateTime;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter, write::SimpleFileOptions};

/// A file of the archive.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub path: String,
    pub content: Vec<u8>,
}

/// The permissions of every file: all may read it, its owner may change it.
const PERMISSIONS: u32 = 0o644;

/// The ends of names of files that are compressed already.
const COMPRESSED: [&str; 4] = [".br", ".gz", ".png", ".woff2"];

impl Entry {
    pub(super) fn new(path: impl Into<String>, content: impl Into<Vec<u8>>) -> Entry {
        Entry {
            path: path.into(),
            content: content.into(),
        }
    }
}

/// The archive of some files, sorted by their paths, all of one time in seconds since 1970.
pub(super) fn written(mut entries: Vec<Entry>, seconds: i64) -> Result<Vec<u8>> {
    entries.sort_by(|a, b| a.path.cmp(&b.path));
    let time = OffsetDateTime::from_unix_timestamp(seconds)?;
    let time = DateTime::from_date_and_time(
        u16::try_from(time.year())?,
        time.month().into(),
        time.day(),
        time.hour(),
        time.minute(),
        time.second(),
    );
    let time = time.context("a zip file has no times before 1980 and after 2107")?;
    let options = SimpleFileOptions::default()
        .last_modified_time(time)
        .unix_permissions(PERMISSIONS);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for entry in entries {
        let is_compressed = COMPRESSED.iter().any(|end| entry.path.ends_with(end));
        let method = if is_compressed {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        writer.start_file(&*entry.path, options.compression_method(method))?;
        writer.write_all(&entry.content)?;
    }
    Ok(writer.finish()?.into_inner())
}

/// The files of an archive, in its order.
pub(super) fn read(archive: &[u8]) -> Result<Vec<Entry>> {
    let mut archive = ZipArchive::new(Cursor::new(archive))?;
    let mut entries = Vec::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at)?;
        let mut content = Vec::new();
        file.read_to_end(&mut content)?;
        entries.push(Entry::new(file.name()?.into_owned(), content));
    }
    Ok(entries)
}
