//! Browser only: loading the content, taking over the prerendered page, moving between pages.

mod fetch;
mod navigation;
mod page;

use crate::app::{App, AppProps};
use crate::components::Cx;
use crate::content::Content;
use crate::route::Route;
use crate::text::Lang;
use fetch::FetchError;
use leptos::prelude::*;
use navigation::Navigation;
use page::Root;
use std::fmt;

/// Starts the app. If anything it needs is missing, the prerendered page stays as it is and says that live search is off.
pub fn start() {
    wasm_bindgen_futures::spawn_local(async {
        if let Err(error) = run().await {
            page::say_off(&error.to_string());
        }
    });
}

/// Why the app did not start.
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
    let path = page::path();
    let content: &'static Content = Box::leak(Box::new(fetch::core(&root.version).await?));
    let found = Route::parse(&path, content);
    let (lang, route) = found.unwrap_or((Lang::split(&path).0, Route::NotFound));
    if route.needs_reference() {
        content.add_reference(fetch::reference(&root.version).await?);
    }

    // The signals of the app live as long as the page.
    let owner = Owner::new();
    let (cx, current) = owner.with(|| (Cx::new(content, lang), RwSignal::new(route.clone())));
    std::mem::forget(owner);
    let app = move || {
        App(AppProps {
            cx,
            route: current.into(),
        })
    };
    // A host that answers an unknown path with another page would make hydration fail: then the page is built anew.
    let prerendered = match route {
        Route::NotFound => root.route == "404",
        _ => root.route == path,
    };
    if prerendered {
        leptos::mount::hydrate_from(root.element, app).forget();
    } else {
        root.element.set_inner_html("");
        leptos::mount::mount_to(root.element, app).forget();
    }
    Navigation::new(cx, current, root.version).start();
    Ok(())
}
