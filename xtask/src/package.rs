//! `cargo xtask package`: one archive that a host without Rust and Node can unpack.

mod archive;
mod layout;
mod notices;
mod readme;
mod sbom;
mod shipped;

use std::{
    env,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use anyhow::{Context, Result, ensure};
use fs_err as fs;
use walkdir::WalkDir;

use crate::{
    build::{self, Standard},
    hosts,
    process::{output_of, program},
    project::Project,
    site::Site,
};
use archive::Entry;
use layout::{ON_SERVER, SERVERS, SITE};

/// Builds a site, and packs it.
pub fn package(project: &Project, site: &Site) -> Result<()> {
    build::build(project, site, Standard::ForSize)?;
    let archive = pack(project, site)?;
    println!("\n{} is ready to be unpacked on a host", archive.display());
    Ok(())
}

/// Packs the site that is in dist/, and holds what was packed against it.
pub fn pack_and_check(project: &Project, site: &Site) -> Result<()> {
    let archive = pack(project, site)?;
    let entries = archive::read(&fs::read(&archive)?)?;
    check(&entries, &project.dist(), site)?;
    let again = pack(project, site)?;
    ensure!(
        archive::read(&fs::read(again)?)? == entries,
        "packed again, the archive is another"
    );
    println!("{} files in {}", entries.len(), archive.display());
    Ok(())
}

/// Packs the site that is in dist/ into target/package, and returns the path of the archive.
fn pack(project: &Project, site: &Site) -> Result<PathBuf> {
    let dist = project.dist();
    let time = time_of(project, &dist)?;
    let entries = entries(project, &dist, site, time)?;
    let folder = project.path("target/package");
    fs::create_dir_all(&folder)?;
    let archive = folder.join(format!("usht-{}.zip", site.name()));
    fs::write(&archive, archive::written(entries, time)?)?;
    Ok(archive)
}

/// The files of the archive of a built site.
fn entries(project: &Project, dist: &Path, site: &Site, time: i64) -> Result<Vec<Entry>> {
    let shipped = shipped::all(project)?;
    let mut entries = site_entries(dist)?;
    let place = hosts::place(dist, site.base())?;
    for (name, text) in hosting::server_files(&place, ON_SERVER) {
        entries.push(Entry::new(format!("{SERVERS}/{name}"), text));
    }
    entries.push(Entry::new("LESMEG.txt", readme::text(site.base())));
    entries.push(Entry::new(
        "LISENSER.txt",
        notices::text(project, &shipped)?,
    ));
    let parts = sbom::json(site.name(), &shipped, time)?;
    entries.push(Entry::new("sbom.cdx.json", parts));
    Ok(entries)
}

/// The files of a built site, as they are in the archive.
fn site_entries(dist: &Path) -> Result<Vec<Entry>> {
    let mut entries = Vec::new();
    for entry in WalkDir::new(dist).sort_by_file_name() {
        let entry = entry?;
        if entry.file_type().is_file() {
            let names = entry.path().strip_prefix(dist)?.iter();
            let names: Vec<_> = names.map(|name| name.to_string_lossy()).collect();
            let path = format!("{SITE}/{}", names.join("/"));
            entries.push(Entry::new(path, fs::read(entry.path())?));
        }
    }
    ensure!(
        !entries.is_empty(),
        "dist/ has no site; to build it: cargo xtask build"
    );
    Ok(entries)
}

/// Holds what was unpacked against the site that was packed, and against what an archive has to have besides.
fn check(entries: &[Entry], dist: &Path, site: &Site) -> Result<()> {
    let mut rest: Vec<&Entry> = entries.iter().collect();
    for expected in site_entries(dist)? {
        let at = rest.iter().position(|entry| entry.path == expected.path);
        let at = at.with_context(|| format!("{} is not in the archive", expected.path))?;
        ensure!(
            rest.remove(at).content == expected.content,
            "{} is other in the archive",
            expected.path
        );
    }
    let place = hosts::place(dist, site.base())?;
    let servers = hosting::server_files(&place, ON_SERVER).into_iter();
    let mut besides: Vec<String> = servers
        .map(|(name, _)| format!("{SERVERS}/{name}"))
        .collect();
    besides.extend(["LESMEG.txt", "LISENSER.txt", "sbom.cdx.json"].map(str::to_owned));
    for path in besides {
        let at = rest.iter().position(|entry| entry.path == path);
        let at = at.with_context(|| format!("{path} is not in the archive"))?;
        ensure!(!rest.remove(at).content.is_empty(), "{path} is empty");
    }
    ensure!(
        rest.is_empty(),
        "nobody knows {} in the archive",
        rest.len()
    );
    Ok(())
}

/// The time of all files of the archive, in seconds since 1970: that of the commit, or of the build where something is not committed.
///
/// It has to be another for each version, and later: servers make of the time and the size of a file the tag by which a browser asks
/// whether it has changed, and pages of two versions are often of one size.
fn time_of(project: &Project, dist: &Path) -> Result<i64> {
    if let Some(time) = env::var("SOURCE_DATE_EPOCH")
        .ok()
        .and_then(|time| time.parse().ok())
    {
        return Ok(time);
    }
    let git = |arguments: &[&str]| output_of(program(project, "git").args(arguments));
    let is_clean = git(&["status", "--porcelain"]).is_some_and(|changes| changes.trim().is_empty());
    let committed = git(&["log", "-1", "--format=%ct"]).and_then(|time| time.trim().parse().ok());
    if let (true, Some(time)) = (is_clean, committed) {
        return Ok(time);
    }
    let built = fs::metadata(dist.join("index.html"))?.modified()?;
    Ok(i64::try_from(seconds(built))?)
}

fn seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs())
}

#[cfg(test)]
mod tests;
