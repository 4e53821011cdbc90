//! The search field: in the header of every page, and large on the front page.
//!
//! Without JavaScript it is a form that leads to the search page. With it, it is a combobox with a list of suggestions, as the ARIA
//! Authoring Practices describe it: the focus stays in the field, `aria-activedescendant` follows the arrows.

mod answered_card;
mod listbox;
mod options;
mod record_detail;
mod search_field;
mod state;
mod suggestions;

use super::{PageContext, reactive_markup};
use crate::route::{self, Route};
use answered_card::answered_card;
use leptos::prelude::*;
use listbox::popup;
use search_field::search_field;
use state::ComboboxState;

/// A query string as the large field understands it: the municipality it answers for, if that is known.
pub fn answered_query(cx: PageContext, query: &str) -> String {
    route::answered(query, cx.content()).map_or_else(String::new, route::answer_query)
}

/// The size of the field, which decides what else it may show.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SearchBoxSize {
    /// One row in the header.
    Header,
    /// The subject of a page: it says what can be asked, and answers for a municipality in place.
    Large,
}

/// One field to find anything. A page has one of each size at most.
#[component]
pub fn SearchBox(cx: PageContext, size: SearchBoxSize) -> impl IntoView {
    let text = &cx.island_text().search_box;
    let (id, class, label_class) = match size {
        SearchBoxSize::Header => ("toppsok", "finder", "visually-hidden"),
        SearchBoxSize::Large => ("finn", "finder finder-large", "finder-label"),
    };
    let is_large = size == SearchBoxSize::Large;
    let state = ComboboxState::new(cx, id, is_large);
    let help_id = is_large.then_some("finn-hjelp");
    let help = is_large.then(|| {
        let own = cx.content().own_centre();
        let host = own.and_then(|centre| cx.content().host_of(centre));
        let help = host.map_or_else(|| text.help.to_owned(), |host| text.own_help(&host.name));
        view! {
            <p class="muted" id=help_id>
                {help}
            </p>
        }
    });
    view! {
        <div class=class>
            <form action=cx.href(&Route::Search) method="get" role="search" aria-label=text.landmark>
                <label class=label_class for=id>
                    {text.label}
                </label>
                {help}
                <div class="finder-box">
                    <div class="finder-field">
                        {search_field(state, help_id)}
                    </div>
                    <button class="ds-button" type="submit">
                        {text.button}
                    </button>
                    {popup(state)}
                </div>
                <p class="visually-hidden" role="status">
                    {move || state.announcement.get()}
                </p>
            </form>
            <div inner_html=reactive_markup(move || answered_card(state))></div>
        </div>
    }
}
