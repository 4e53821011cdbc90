//! A link to another web site.

use crate::content::host;
use leptos::prelude::*;

/// A web site by its name: "lorenskog.kommune.no".
#[component]
pub fn WebsiteLink(url: &'static str) -> impl IntoView {
    view! {
        <a href=url rel="external">
            {host(url)}
        </a>
    }
}
