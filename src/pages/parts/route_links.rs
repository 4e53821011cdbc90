//! Links to static pages, by their names.

use crate::components::PageContext;
use crate::route::Route;
use leptos::prelude::*;

/// A link to a static page.
pub fn route_link(cx: PageContext, route: &Route) -> AnyView {
    view! { <a href=cx.href(route)>{route.name(cx.lang)}</a> }.into_any()
}

/// Links to static pages, as the items of a list.
pub fn route_links(cx: PageContext, routes: impl IntoIterator<Item = Route>) -> Vec<AnyView> {
    let links = routes.into_iter();
    let links = links.map(|route| view! { <li>{route_link(cx, &route)}</li> }.into_any());
    links.collect()
}
