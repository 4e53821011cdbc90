//! The rules by which a server treats some of its answers otherwise than a host does, and the list of what it was asked: for tests.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use axum::{
    extract::{Request, State},
    http::{
        HeaderMap, HeaderName, HeaderValue, StatusCode, Uri,
        header::{
            ACCEPT, ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_TYPE, IF_MODIFIED_SINCE, IF_NONE_MATCH,
        },
    },
    middleware::Next,
    response::{IntoResponse, Response},
};
use tokio::{sync::watch, time::sleep};

use super::bodies;

/// The address of the script that runs before those of a page, from the root of the host.
const PREPARED: &str = "/-/prepared.js";
/// The address to which pages send their complaints.
pub(super) const COMPLAINTS: &str = "/-/complaints";

/// A treatment of an answer. A browser keeps none that was treated, but those that were only late.
#[derive(Clone)]
pub enum Rule {
    /// It begins after a time.
    After(Duration),
    /// It never begins.
    Never,
    /// Half of it comes, and the connection stays open.
    Stalls,
    /// Half of it comes, and the connection ends.
    Breaks,
    /// Half of it comes, as if that were the whole.
    Half,
    /// Another status, and nothing else.
    Status(u16),
    /// The file of another path, with its type and status.
    Instead(&'static str),
    /// A header with another value; without one if that is empty.
    Header(&'static str, String),
    /// Another text.
    Text(Change),
}

/// A change of a text.
pub type Change = Arc<dyn Fn(&str) -> String + Send + Sync>;

/// A request that a server has got.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The path, without the query.
    pub path: String,
    headers: HeaderMap,
}

impl Asked {
    /// A header of the request; `None` where it has none of that name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// The rules of a server.
#[derive(Clone, Default)]
pub struct Rules(Arc<Mutex<Kept>>);

#[derive(Default)]
struct Kept {
    rules: Vec<(Pattern, Rule)>,
    held: Vec<(Pattern, watch::Receiver<()>)>,
    prepared: String,
    asked: Vec<Asked>,
    complaints: Vec<String>,
}

impl Rules {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Treats the answers for a path so from now on, after those rules that it has already. One star in the path stands for anything.
    pub fn add(&self, path: &str, rule: Rule) {
        self.kept().rules.push((Pattern(path.to_owned()), rule));
    }

    /// Holds the answers for a path back until the hold is let go.
    pub fn hold(&self, path: &str) -> Hold {
        let (sender, receiver) = watch::channel(());
        self.kept().held.push((Pattern(path.to_owned()), receiver));
        Hold { _sender: sender }
    }

    /// Runs a script in every page before the page's own, after those that run there already.
    pub fn prepare(&self, script: &str) {
        let mut kept = self.kept();
        // Each by itself: what one of them calls something is nothing to the next.
        kept.prepared += &["{\n", script, "\n}\n"].concat();
    }

    /// The requests so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.kept().asked.clone()
    }

    /// The complaints of pages since this was asked last; a script that tells them has to be prepared.
    pub fn take_complaints(&self) -> Vec<String> {
        std::mem::take(&mut self.kept().complaints)
    }

    /// Notes a request, and finds what is done with it.
    fn note(&self, request: &Request) -> (Vec<Rule>, Vec<watch::Receiver<()>>) {
        let path = request.uri().path();
        let mut kept = self.kept();
        kept.asked.push(Asked {
            path: path.to_owned(),
            headers: request.headers().clone(),
        });
        // Whoever held an answer back has let it go where the sender is gone.
        kept.held
            .retain(|(_, receiver)| receiver.has_changed().is_ok());
        let held = kept.held.iter().filter(|(pattern, _)| pattern.fits(path));
        let held = held.map(|(_, receiver)| receiver.clone()).collect();
        let rules = kept.rules.iter().filter(|(pattern, _)| pattern.fits(path));
        (rules.map(|(_, rule)| rule.clone()).collect(), held)
    }
}

/// Answers that are held back until this is dropped.
#[must_use = "they are let go when it is dropped"]
pub struct Hold {
    _sender: watch::Sender<()>,
}

impl Hold {
    /// Lets the answers go.
    pub fn let_go(self) {}
}

/// A path in which one star stands for anything.
struct Pattern(String);

impl Pattern {
    fn fits(&self, path: &str) -> bool {
        match self.0.split_once('*') {
            None => path == self.0,
            Some((beginning, end)) => path
                .strip_prefix(beginning)
                .is_some_and(|rest| rest.ends_with(end)),
        }
    }
}

/// Keeps what a page complains of.
pub(super) async fn complained(State(rules): State<Rules>, complaint: String) -> StatusCode {
    rules.kept().complaints.push(complaint);
    StatusCode::NO_CONTENT
}

/// Answers by the rules.
pub(super) async fn follow(
    State(rules): State<Rules>,
    mut request: Request,
    next: Next,
) -> Response {
    if request.uri().path() == PREPARED {
        let script = rules.kept().prepared.clone();
        let headers = [
            (CONTENT_TYPE, "text/javascript"),
            (CACHE_CONTROL, "no-store"),
        ];
        return (headers, script).into_response();
    }
    let (treatment, held) = rules.note(&request);
    let accepted = request.headers().get(ACCEPT).map(HeaderValue::as_bytes);
    let is_page = accepted.is_some_and(|accepted| accepted.starts_with(b"text/html"));
    let is_prepared = is_page && !rules.kept().prepared.is_empty();
    let is_treated = !treatment.is_empty() || !held.is_empty();
    // One that is only late is the same as ever, and may be kept.
    let is_other = |rule: &Rule| !matches!(rule, Rule::After(_));
    let is_kept = held.is_empty() && !treatment.iter().any(is_other);
    for mut hold in held {
        let _ = hold.changed().await;
    }
    if !is_treated && !is_prepared {
        return next.run(request).await;
    }
    // Whole and not compressed, so that it can be changed.
    for name in [ACCEPT_ENCODING, IF_NONE_MATCH, IF_MODIFIED_SINCE] {
        request.headers_mut().remove(name);
    }
    for rule in &treatment {
        match rule {
            Rule::After(time) => sleep(*time).await,
            Rule::Never => std::future::pending().await,
            Rule::Instead(path) => *request.uri_mut() = Uri::from_static(path),
            _ => {}
        }
    }
    let mut response = next.run(request).await;
    for rule in treatment {
        response = treat(response, rule).await;
    }
    if is_prepared {
        response = bodies::changed(response, &with_prepared).await;
    }
    if !is_kept {
        let headers = response.headers_mut();
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

/// Does to an answer what can be done once it is there.
async fn treat(mut response: Response, rule: Rule) -> Response {
    match rule {
        Rule::After(_) | Rule::Never | Rule::Instead(_) => response,
        Rule::Status(code) => StatusCode::from_u16(code)
            .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
            .into_response(),
        Rule::Header(name, value) => {
            let headers = response.headers_mut();
            let name = HeaderName::from_static(name);
            match HeaderValue::try_from(value) {
                Ok(value) if !value.is_empty() => drop(headers.insert(name, value)),
                _ => drop(headers.remove(name)),
            }
            response
        }
        Rule::Stalls => bodies::stalled(response).await,
        Rule::Breaks => bodies::broken(response).await,
        Rule::Half => bodies::halved(response).await,
        Rule::Text(change) => bodies::changed(response, &*change).await,
    }
}

/// A page that runs the prepared script before any other; what is no page stays.
fn with_prepared(text: &str) -> String {
    let charset = "<meta charset=\"utf-8\">";
    let script = format!("{charset}<script src=\"{PREPARED}\"></script>");
    text.replacen(charset, &script, 1)
}
