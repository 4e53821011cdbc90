//! The sites that are visited: the one that was built, and copies of it in which something is wrong.

#[path = "site/copy.rs"]
mod copy;

pub use copy::Copy;

use copy::{Made, content, link_all};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use tempfile::TempDir;
use usht::route::Route;
use xtask::server::{Rules, Server};

/// The paths of the static pages.
pub fn static_pages() -> impl Iterator<Item = String> {
    let segments = Route::STATIC.iter().map(Route::segment);
    segments.map(|segment| match segment {
        "" => "/".to_owned(),
        segment => format!("/{segment}/"),
    })
}

/// The paths of one page of every kind: the static pages, and one page for each kind of record.
pub fn every_kind() -> Vec<String> {
    let records = [
        "/sentre/usht-akershus/",
        "/kommuner/3222-lorenskog/",
        "/fylker/32-akershus/",
        PROJECT,
        "/tema/demens/",
        "/404.html",
    ];
    static_pages().chain(records.map(str::to_owned)).collect()
}

pub const PROJECT: &str = "/prosjekter/spredning-opplaeringspakke-lindrende-livets-slutt/";

/// The address of the copies that know theirs. Nothing is asked for there.
pub const ORIGIN: &str = "https://example.org";

/// A folder, served.
pub struct Site {
    folder: PathBuf,
    url: String,
    host: Host,
    rules: Rules,
    /// True where pages tell the server of their errors, since the browser has no log of them.
    tells: bool,
    /// Removed with the site, if it is a copy.
    copy_folder: Option<TempDir>,
    /// Other sites that are made of the same parts.
    made: Arc<Made>,
}

/// The host of a site.
enum Host {
    Serves(Server),
    /// Nobody listens any more.
    Gone,
    /// Somebody listens and never answers.
    Silent(#[expect(dead_code, reason = "it listens until it is dropped")] TcpListener),
}

/// Tells the server what a browser would write to its console as an error.
const TELL: &str =
    "const tell = (what) => navigator.sendBeacon('/-/complaints', String(what?.stack ?? what));
     addEventListener('error', ({ error, message }) => tell(error ?? message));
     addEventListener('unhandledrejection', ({ reason }) => tell(reason));
     const { error } = console;
     console.error = (...what) => { tell(what.join(' ')); error.apply(console, what); };";

/// A server at an address that none has had before: a browser may have kept what that one gave.
fn of_new_origin(mut start: impl FnMut() -> std::io::Result<Server>) -> std::io::Result<Server> {
    static KNOWN: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    // Those are held while another port is asked for.
    let mut known = Vec::new();
    loop {
        let server = start()?;
        if KNOWN
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(server.url())
        {
            return Ok(server);
        }
        known.push(server);
    }
}

impl Site {
    /// The site in a folder. Its pages tell the server what scripts complain of, where `tells`.
    pub fn built(folder: PathBuf, tells: bool) -> Result<Self, String> {
        if !folder.join("404.html").is_file() {
            let folder = folder.display();
            return Err(format!(
                "{folder} holds no built site; to build it: cargo xtask build"
            ));
        }
        Self::serve(folder, tells, None, Arc::default())
            .map_err(|error| format!("cannot serve the site: {error}"))
    }

    fn serve(
        folder: PathBuf,
        tells: bool,
        copy: Option<TempDir>,
        made: Arc<Made>,
    ) -> std::io::Result<Self> {
        let server = of_new_origin(|| Server::start_watching(&folder))?;
        if tells {
            server.rules().prepare(TELL);
        }
        Ok(Self {
            folder,
            url: server.url(),
            rules: server.rules().clone(),
            host: Host::Serves(server),
            tells,
            copy_folder: copy,
            made,
        })
    }

    /// The same files, served by themselves: its rules are nobody else's.
    pub fn apart(&self) -> Self {
        Self::serve(self.folder.clone(), self.tells, None, self.made.clone())
            .expect("the site is served")
    }

    /// A copy of the site in which `change` has changed something. See [`Copy`].
    pub fn with(&self, change: impl FnOnce(&Copy)) -> Self {
        let copy = TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder for the copy");
        let folder = copy.path().join("dist");
        link_all(&self.folder, &folder).expect("a copy of the site");
        change(&Copy(folder.clone()));
        self.serve_copy(folder, copy)
    }

    fn serve_copy(&self, folder: PathBuf, copy: TempDir) -> Self {
        Self::serve(folder, self.tells, Some(copy), self.made.clone()).expect("the copy is served")
    }

    /// A copy of the site in a folder of its host, made of the same parts. It knows its host, [`ORIGIN`].
    pub fn in_folder(&self, base: &str) -> Self {
        self.prerendered("portal", base)
    }

    /// A copy of the site with other content, which is not checked: `write` puts its files into a folder.
    pub fn with_content(&self, write: impl FnOnce(&Path)) -> Self {
        let folder = TempDir::new().expect("a folder for the content");
        write(folder.path());
        self.with(|copy| copy.replace_content(folder.path()))
    }

    /// Another site, made of the same parts.
    pub fn of_centre(&self, name: &str) -> Self {
        self.prerendered(name, "")
    }

    /// A site in a folder of its host, made of the same parts.
    fn prerendered(&self, name: &str, base: &str) -> Self {
        let copy = TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder for the copy");
        let host = copy.path().join("host");
        self.made.link(name, base, &self.folder, &host);
        self.serve_copy(host, copy)
    }

    /// What pages of this site did against its policy since this was asked last.
    pub fn violations(&self) -> Vec<String> {
        match &self.host {
            Host::Serves(server) => server.take_violations(),
            _ => Vec::new(),
        }
    }

    pub fn url(&self) -> String {
        self.url.clone()
    }

    fn port(&self) -> u16 {
        let port = self
            .url
            .rsplit(':')
            .next()
            .and_then(|port| port.parse().ok());
        port.expect("a port")
    }

    /// Ends the host of a copy, as if the visitor had no network any more.
    pub fn end(&mut self) {
        assert_eq!(self.violations(), [""; 0], "against the policy");
        self.host = Host::Gone;
    }

    /// Has the host of a copy answer nothing any more.
    pub fn fall_silent(&mut self) {
        let port = self.port();
        self.end();
        let listener = TcpListener::bind(("127.0.0.1", port)).expect("the port is free again");
        self.host = Host::Silent(listener);
    }

    /// Changes something in a copy while it is served.
    pub fn change(&self, change: impl FnOnce(&Copy)) {
        assert!(
            self.copy_folder.is_some(),
            "the site as it was built is every test's"
        );
        change(&Copy(self.folder.clone()));
    }

    /// Publishes a new version in a copy while it is served, in which a project has another title. The data of the old one are gone.
    pub fn publish_with_title(&self, old: &str, new: &str) {
        let changed = TempDir::new().expect("a folder for the content");
        for entry in fs::read_dir(content()).expect("the content") {
            let path = entry.expect("a file").path();
            let text = fs::read_to_string(&path).expect("text");
            let to = changed.path().join(path.file_name().expect("a name"));
            fs::write(to, text.replace(old, new)).expect("a file to write");
        }
        self.change(|copy| copy.replace_content(changed.path()));
    }

    /// The rules for what it answers, and what it was asked.
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// A content file as the site publishes it.
    pub fn data(&self, name: &str) -> Vec<Value> {
        let path = self.folder.join("data").join(name);
        let text = fs::read(&path).expect("a content file");
        serde_json::from_slice(&text).expect("a list of records")
    }

    /// Status and body of a page, asked for without a browser.
    pub fn get(&self, path: &str) -> (u16, String) {
        let mut stream =
            TcpStream::connect(("127.0.0.1", self.port())).expect("the server answers");
        write!(stream, "GET {path} HTTP/1.0\r\n\r\n").expect("the server listens");
        let mut reply = String::new();
        stream.read_to_string(&mut reply).expect("text");
        let (head, body) = reply.split_once("\r\n\r\n").expect("a head and a body");
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
        (status.expect("a status"), body.to_owned())
    }
}

/// A copy whose pages did something against the policy fails its test.
impl Drop for Site {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert_eq!(self.violations(), [""; 0], "against the policy");
        }
    }
}
