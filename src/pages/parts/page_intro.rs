//! The beginning of a page.

use super::Breadcrumb;
use crate::components::PageContext;
use crate::route::Route;
use leptos::prelude::*;

/// The beginning of every page but the front page: where it is, its heading, and what it says in short.
pub fn page_intro(
    cx: PageContext,
    trail: Vec<Route>,
    here: &str,
    heading: impl IntoAny,
    lead: impl IntoAny,
) -> AnyView {
    view! {
        <Breadcrumb cx trail here=here.to_owned() />
        <h1 tabindex="-1">{heading.into_any()}</h1>
        <p class="lead">{lead.into_any()}</p>
    }
    .into_any()
}
