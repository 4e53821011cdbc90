//! `cargo xtask serve`.

use std::{
    fs,
    io::ErrorKind,
    path::Path,
    thread,
    time::{Duration, SystemTime},
};

use anyhow::{Context, Result, anyhow, bail};

use crate::{process::cannot_start, project::Project, server::Server, site::Site, tools::Tools};

/// The port where nothing else is asked for.
pub const PORT: u16 = 8080;

/// Serves dist/, in the folder in which the site lies, and keeps it up to date until it is interrupted.
pub fn serve(project: &Project, site: &Site, port: u16) -> Result<()> {
    let dist = project.dist();
    // Before anything that takes long, so that a port in use is known at once.
    let server = Server::start_in(site.base(), &dist, port).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => anyhow!(
            "port {port} is in use, perhaps by another `cargo xtask serve`: stop that one, or choose another port: \
             cargo xtask serve --port {}",
            port.checked_add(1).unwrap_or(PORT)
        ),
        _ => anyhow!("cannot serve on port {port}: {error}"),
    })?;
    let tools = Tools::ensure(project)?;
    let mut trunk = tools.trunk(project);
    site.tell(&mut trunk);
    trunk.arg("watch");
    let start = SystemTime::now();
    let mut watching = trunk.spawn().with_context(|| cannot_start(&trunk))?;

    if dist.join("index.html").is_file() {
        println!(
            "\n  {}/ shows the previous build; the next one is under way\n",
            server.url()
        );
    }
    let mut is_new = false;
    loop {
        if let Some(status) = watching.try_wait().context("cannot watch the files")? {
            bail!("Trunk stopped ({status})");
        }
        if !is_new && is_built_since(&dist, start) {
            is_new = true;
            println!(
                "\n  {}/ is ready; it is rebuilt on change, and Ctrl+C stops it\n",
                server.url()
            );
        }
        thread::sleep(Duration::from_millis(200));
    }
}

/// Returns `true` if a build that began after `start` has arrived in `dist`: its files are moved there last.
fn is_built_since(dist: &Path, start: SystemTime) -> bool {
    let written = fs::metadata(dist.join("index.html")).and_then(|file| file.modified());
    written.is_ok_and(|written| written > start) && !dist.join(".stage").exists()
}
