//! Browser only: starting, hydrating the islands of a page, moving between pages.

mod dom;
mod entry;
mod fetch;
mod island;
mod navigation;
mod session;
mod store;

use dom::Root;
use fetch::FetchError;
use navigation::Navigation;
use session::Session;
use std::fmt;

/// Starts the app. If anything it needs is missing, the prerendered page stays as it is and says that live search is off.
pub fn start() {
    wasm_bindgen_futures::spawn_local(async {
        if let Err(error) = run().await {
            dom::say_off(&error.to_string());
        }
    });
}

/// The reason that the app did not start.
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

impl From<FetchError> for StartError {
    fn from(error: FetchError) -> Self {
        Self::Fetch(error)
    }
}

async fn run() -> Result<(), StartError> {
    let root = Root::find().ok_or(StartError::NoRoot)?;
    let mistaken = !root.is_at(&dom::path());
    Navigation::new(Session::new(root)).run(mistaken).await?;
    Ok(())
}
