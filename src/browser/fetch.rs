//! Loading the content.

use crate::content::json;
use gloo_net::http::Response;
use js_sys::{Function, Promise};
use leptos::wasm_split::SplitLoaderError;
use std::cell::OnceCell;
use std::fmt;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

thread_local! {
    /// Gives a promise of the answer for an address, its argument.
    static ANSWERS: OnceCell<Function> = const { OnceCell::new() };
}

/// Takes the function that gives a promise of the answer for an address, its argument. Later ones are not taken.
pub(super) fn set_answers(answers: Function) {
    ANSWERS.with(|kept| {
        let _ = kept.set(answers);
    });
}

/// The reason that the content could not be fetched.
pub(crate) enum FetchError {
    /// The request failed.
    Request(String),
    /// The server has nothing there.
    Missing(String),
    /// The answer is not what the page was prerendered with: truncated, of another build, or something else.
    Shape,
    /// A later part of the app could not be loaded.
    Part,
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(address) => write!(f, "{address} could not be asked for"),
            Self::Missing(address) => write!(f, "{address} is not there"),
            Self::Shape => f.write_str("the content is not what the page was prerendered from"),
            Self::Part => f.write_str("a part of the app could not be loaded"),
        }
    }
}

impl From<SplitLoaderError> for FetchError {
    fn from(_: SplitLoaderError) -> Self {
        Self::Part
    }
}

/// Fetches the columns of a file of the site, if it is of the version that the page was made with. The browser parses them while they
/// arrive.
pub(crate) async fn columns(address: &str, version: &str) -> Result<Vec<String>, FetchError> {
    let parsing = web_sys::Response::from(answer(address).await?).json();
    let parsing = parsing.map_err(|_| FetchError::Shape)?;
    let parsed = JsFuture::from(parsing).await;
    let texts = json::texts(parsed.map_err(|_| FetchError::Shape)?);
    texts
        .and_then(|texts| json::of_version(texts, version))
        .ok_or(FetchError::Shape)
}

/// The answer for an address at which the server has something. The boot script gives it, which may have asked for it before the app came.
async fn answer(address: &str) -> Result<Response, FetchError> {
    // The browser itself says more of the reason; the text of the error would be the largest part of this file.
    let failed = || FetchError::Request(address.to_owned());
    let promise = ANSWERS.with(|answers| {
        let answers = answers.get()?;
        let promise = answers.call1(&JsValue::NULL, &address.into()).ok()?;
        promise.dyn_into::<Promise>().ok()
    });
    let response = JsFuture::from(promise.ok_or_else(failed)?).await;
    let response = response.map_err(|_| failed())?;
    let response = Response::from(response.unchecked_into::<web_sys::Response>());
    if response.ok() {
        Ok(response)
    } else {
        Err(FetchError::Missing(address.to_owned()))
    }
}

/// Fetches the text at an address.
pub(crate) async fn text(address: &str) -> Result<String, FetchError> {
    let text = answer(address).await?.text().await;
    text.map_err(|_| FetchError::Request(address.to_owned()))
}
