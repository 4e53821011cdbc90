//! Browser only: the islands of the page that is shown.
//!
//! The scripts of `boot/` lead from page to page, and call the exports of this file: [`begin`] once, then [`hydrate`] for each page,
//! [`leave`] before the next one, and [`canonical`] and [`follow`] where the address alone changes.

mod dom;
mod fetch;
mod island;
mod session;
mod store;

use crate::components::set_markup_writer;
use dom::Root;
use fetch::FetchError;
use js_sys::{Function, Promise};
use session::Session;
use std::cell::OnceCell;
use std::fmt;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

thread_local! {
    static SESSION: OnceCell<Rc<Session>> = const { OnceCell::new() };
}

/// The reason that a page did not come to life.
enum StartError {
    /// The page is not one of this site's.
    NoRoot,
    Fetch(FetchError),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoRoot => f.write_str("no prerendered page to take over"),
            Self::Fetch(error) => error.fmt(f),
        }
    }
}

impl From<StartError> for JsValue {
    fn from(error: StartError) -> Self {
        error.to_string().into()
    }
}

/// Starts the session of the document that has loaded the app.
pub fn start() {
    if let Some(root) = Root::find() {
        SESSION.with(|session| session.set(Rc::new(Session::new(root, want_rest))).is_ok());
    }
}

/// Takes two functions of the boot script: `write` puts markup into an element, which no other script may do (Trusted Types); `answer` gives a
/// promise of the answer for an address, which may have been asked for before the app came.
#[wasm_bindgen]
pub fn begin(write: Function, answer: Function) {
    set_markup_writer(write);
    fetch::set_answers(answer);
}

fn session() -> Option<Rc<Session>> {
    SESSION.with(|session| session.get().cloned())
}

/// Brings the islands of the shown page to life.
///
/// # Errors
/// The reason in words, if something is missing that they need: the page stays as it was prerendered then.
#[wasm_bindgen]
pub async fn hydrate() -> Result<(), JsValue> {
    let session = session().ok_or(StartError::NoRoot)?;
    session.hydrate().await.map_err(StartError::Fetch)?;
    // What a directory shows first is done with the turn that follows.
    JsFuture::from(Promise::resolve(&JsValue::UNDEFINED)).await?;
    Ok(())
}

/// Loads the parts of the content that come once somebody searches.
fn want_rest() {
    if let Some(session) = session() {
        session.load_rest();
    }
}

/// Ends the islands of the shown page.
#[wasm_bindgen]
pub fn leave() {
    if let Some(session) = session() {
        session.leave();
    }
}

/// A query string as the islands of the shown page understand it; `undefined` where there are none that take any.
#[wasm_bindgen]
pub fn canonical(query: &str) -> Option<String> {
    session()?.canonical(query)
}

/// Has the islands of the shown page follow the address.
#[wasm_bindgen]
pub fn follow() {
    if let Some(session) = session() {
        session.follow();
    }
}
