//! Serves static files on this machine, as a static host serves them.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
    sync::Arc,
    thread::{self, JoinHandle},
};

use axum::{
    Router,
    extract::{Request, State},
    http::{
        HeaderValue, StatusCode, Uri,
        header::{CACHE_CONTROL, CONTENT_TYPE, LOCATION, X_CONTENT_TYPE_OPTIONS},
    },
    middleware::{self, Next},
    response::{Html, IntoResponse, Redirect, Response},
    serve::ListenerExt,
};
use percent_encoding::percent_decode_str;
use tokio::{runtime, sync::oneshot};
use tower_http::services::ServeDir;

/// Serves a folder until it is dropped.
pub struct Server {
    address: SocketAddr,
    /// The folder of the host in which the files lie.
    base: String,
    /// Stops the thread; absent once it is told to.
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves `folder` on 127.0.0.1; port 0 takes any free port.
    ///
    /// The folder need not exist yet: until it does, every answer is 404.
    ///
    /// # Errors
    /// When the port is in use, or is one that this user may not have.
    pub fn start(folder: impl Into<PathBuf>, port: u16) -> io::Result<Server> {
        Server::start_in("", folder, port)
    }

    /// The same in a folder of the host, such as `/usht`, outside of which there is nothing.
    ///
    /// # Errors
    /// As [`Server::start`].
    pub fn start_in(base: &str, folder: impl Into<PathBuf>, port: u16) -> io::Result<Server> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = runtime::Builder::new_current_thread().enable_io().build()?;
        let listener = {
            let _entered = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        let router = router(base, folder.into());
        let (stop, stopped) = oneshot::channel();
        let thread = thread::spawn(move || {
            runtime.block_on(async {
                // Or the body of every answer would wait 40 ms for the browser to confirm the head.
                let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
                let serving = tokio::spawn(axum::serve(listener, router).into_future());
                // Told or not: without a `Server` nobody is served.
                let _ = stopped.await;
                serving.abort();
            });
            // The runtime ends here, and with it every connection, also one on which a browser waits.
        });
        Ok(Server {
            address,
            base: base.to_owned(),
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    /// The port it listens on.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// The address of the site, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.base)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// What is served, and where on the host.
#[derive(Clone)]
struct Served {
    /// The folder of the host, such as `/usht`. Empty where that is its root.
    base: Arc<str>,
    /// The folder with the files.
    folder: Arc<Path>,
}

fn router(base: &str, folder: PathBuf) -> Router {
    let served = Served {
        base: base.into(),
        folder: folder.into(),
    };
    let files = ServeDir::new(&served.folder)
        .precompressed_br()
        .precompressed_gzip();
    Router::new()
        .fallback_service(files)
        .layer(middleware::from_fn_with_state(served, as_a_host))
}

/// Does what static hosts do and `ServeDir` does not: it looks for the files in a folder of the host, answers with 404.html, keeps hidden
/// files and links out of the folder to itself, redirects for good, and names the encoding of text.
async fn as_a_host(State(served): State<Served>, mut request: Request, next: Next) -> Response {
    let mut response = match below(&served.base, request.uri()) {
        Some(uri) if is_in(&served.folder, uri.path()) => {
            *request.uri_mut() = uri;
            next.run(request).await
        }
        // The folder itself, as any other.
        None if request.uri().path() == &*served.base => Redirect::permanent("/").into_response(),
        _ => not_found(&served.folder),
    };
    let headers = response.headers_mut();
    if let Some(location) = headers.get(LOCATION).and_then(|to| to.to_str().ok()) {
        if let Ok(location) = HeaderValue::try_from([&*served.base, location].concat()) {
            headers.insert(LOCATION, location);
        }
        *response.status_mut() = StatusCode::MOVED_PERMANENTLY;
    }
    let headers = response.headers_mut();
    if let Some(kind) = headers.get(CONTENT_TYPE).and_then(text_type) {
        headers.insert(CONTENT_TYPE, kind);
    }
    // A rebuilt file must be loaded anew.
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

/// An address as it is called from a folder of the host; `None` where it lies outside.
fn below(base: &str, uri: &Uri) -> Option<Uri> {
    if base.is_empty() {
        return Some(uri.clone());
    }
    let path = uri.path_and_query()?.as_str().strip_prefix(base)?;
    path.starts_with('/').then(|| path.parse().ok())?
}

/// Returns `true` if a path is that of a file in the folder, or of a folder in it with an index.html.
fn is_in(folder: &Path, path: &str) -> bool {
    let Ok(path) = percent_decode_str(path).decode_utf8() else {
        return false;
    };
    // The first also covers `.` and `..`, and `.stage`, where a build is under way; `//example.org` would be redirected there.
    if path.split('/').any(|name| name.starts_with('.')) || path.contains("//") {
        return false;
    }
    // Symbolic links are resolved here, and must stay inside.
    let (Ok(root), Ok(file)) = (
        folder.canonicalize(),
        folder.join(path.trim_start_matches('/')).canonicalize(),
    ) else {
        return false;
    };
    file.starts_with(&root) && (file.is_file() || file.join("index.html").is_file())
}

fn not_found(folder: &Path) -> Response {
    let body = match std::fs::read(folder.join("404.html")) {
        Ok(page) => Html(page).into_response(),
        Err(_) => "Not found. If the first build is under way, wait for it.\n".into_response(),
    };
    (StatusCode::NOT_FOUND, body).into_response()
}

/// The type of a text with its encoding, or `None` if the type can stay as it is.
fn text_type(kind: &HeaderValue) -> Option<HeaderValue> {
    match kind.to_str().ok()? {
        // The list of types behind `ServeDir` has the name from before RFC 6350, and phones want the one in README.md.
        "text/x-vcard" => Some(HeaderValue::from_static("text/vcard; charset=utf-8")),
        kind if kind.starts_with("text/") && !kind.contains(';') => {
            HeaderValue::try_from(format!("{kind}; charset=utf-8")).ok()
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
