//! Serves static files on this machine, as a static host serves them.

mod answer;
mod bodies;
mod rules;
mod violations;

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
        HeaderMap, HeaderValue, StatusCode, Uri,
        header::{CONTENT_SECURITY_POLICY_REPORT_ONLY, LOCATION},
    },
    middleware::{self, Next},
    response::{IntoResponse, Redirect, Response},
    routing::post,
    serve::ListenerExt,
};
use percent_encoding::percent_decode_str;
use tokio::{runtime, sync::oneshot};
use tower_http::services::ServeDir;

use answer::{describe, not_found};
pub use rules::{Asked, Change, Hold, Rule, Rules};
use rules::{COMPLAINTS, complained, follow};
use violations::{REPORTS, Violations, reported_policy};

/// Serves a folder until it is dropped.
pub struct Server {
    address: SocketAddr,
    /// The folder of the host in which the files lie.
    base: String,
    violations: Violations,
    rules: Rules,
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
        Server::start_with(answer::headers(), base, folder, port, None)
    }

    /// Serves `folder` at any free port, has browsers report what pages do against the policy, and follows [`Server::rules`].
    ///
    /// # Errors
    /// As [`Server::start`].
    pub fn start_watching(folder: impl Into<PathBuf>) -> io::Result<Server> {
        let mut headers = answer::headers();
        if let Some(policy) = reported_policy() {
            headers.insert(CONTENT_SECURITY_POLICY_REPORT_ONLY, policy);
        }
        Server::start_with(headers, "", folder, 0, Some(Rules::default()))
    }

    fn start_with(
        headers: HeaderMap,
        base: &str,
        folder: impl Into<PathBuf>,
        port: u16,
        rules: Option<Rules>,
    ) -> io::Result<Server> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let listener = {
            let _entered = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        let violations = Violations::default();
        let served = Served {
            base: base.into(),
            folder: folder.into().into(),
            headers: Arc::new(headers),
            violations: violations.clone(),
        };
        let router = router(served, rules.clone());
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
            violations,
            rules: rules.unwrap_or_default(),
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    /// The port it listens on.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// What pages did against the policy since this was asked last, as browsers report it: of [`Server::start_watching`] alone.
    pub fn take_violations(&self) -> Vec<String> {
        self.violations.take()
    }

    /// The rules for its answers, and what it was asked: of [`Server::start_watching`] alone.
    pub fn rules(&self) -> &Rules {
        &self.rules
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

/// The things that are served, and their place on the host.
#[derive(Clone)]
struct Served {
    /// The folder of the host, such as `/usht`. Empty where that is its root.
    base: Arc<str>,
    /// The folder with the files.
    folder: Arc<Path>,
    /// The headers that every answer has.
    headers: Arc<HeaderMap>,
    violations: Violations,
}

fn router(served: Served, rules: Option<Rules>) -> Router {
    let files = ServeDir::new(&served.folder)
        .precompressed_br()
        .precompressed_gzip();
    let host = Router::new()
        .fallback_service(files)
        .layer(middleware::from_fn_with_state(served.clone(), as_a_host));
    let host = match &rules {
        Some(rules) => host.layer(middleware::from_fn_with_state(rules.clone(), follow)),
        None => host,
    };
    let told = post(complained).with_state(rules.unwrap_or_default());
    host.route(REPORTS, post(reported))
        .route(COMPLAINTS, told)
        .with_state(served)
}

/// Keeps the report of a browser.
async fn reported(State(served): State<Served>, report: String) -> StatusCode {
    served.violations.add(report);
    StatusCode::NO_CONTENT
}

/// Does what static hosts do and `ServeDir` does not: it looks for the files in a folder of the host, answers with 404.html, keeps hidden
/// files and links out of the folder to itself, redirects for good, and answers with the headers that every host is to have.
async fn as_a_host(State(served): State<Served>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let asked = request.headers().clone();
    let path = path.strip_prefix(&*served.base).unwrap_or(&path);
    let mut response = match below(&served.base, request.uri()) {
        Some(uri) if is_in(&served.folder, uri.path()) => {
            *request.uri_mut() = uri;
            next.run(request).await
        }
        // The folder itself, as any other.
        None if request.uri().path() == &*served.base => Redirect::permanent("/").into_response(),
        _ => not_found(&served.folder, path, &asked),
    };
    let headers = response.headers_mut();
    if let Some(location) = headers.get(LOCATION).and_then(|to| to.to_str().ok()) {
        if let Ok(location) = HeaderValue::try_from([&*served.base, location].concat()) {
            headers.insert(LOCATION, location);
        }
        *response.status_mut() = StatusCode::MOVED_PERMANENTLY;
    }
    describe(&mut response, path);
    for (name, value) in &*served.headers {
        response.headers_mut().insert(name, value.clone());
    }
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
    let is_hidden = |name: &str| name.starts_with('.') && name != ".well-known";
    if path.split('/').any(is_hidden) || path.contains("//") {
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

#[cfg(test)]
mod tests;
