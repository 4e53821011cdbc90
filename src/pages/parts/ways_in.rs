//! The ways into the whole country: its municipalities, its counties, its centres.

use super::{Chips, centre_chips, county_chips};
use crate::components::PageContext;
use crate::route::Route;
use leptos::prelude::*;

/// A link to all municipalities, then all counties and all centres.
pub fn places_and_centres(cx: PageContext) -> AnyView {
    let text = &cx.page_text().search;
    view! {
        <p>
            <a href=cx.href(&Route::Municipalities)>{text.all_municipalities}</a>
        </p>
        <h3>{text.by_county}</h3>
        <Chips chips=county_chips(cx) />
        <h3>{text.by_centre}</h3>
        <Chips chips=centre_chips(cx) />
    }
    .into_any()
}
