//! The search field: in the header of every page, and large on the front page.
//!
//! Without JavaScript it is a form that leads to the search page. With it, it is a combobox with a list of suggestions, as the ARIA
//! Authoring Practices describe it: the focus stays in the field, `aria-activedescendant` follows the arrows.

mod listbox;
mod record_detail;
mod state;
mod suggestions;

use super::{
    PageContext, bind_field, centre_cards, click_handler, reactive_markup, read_after_paint,
};
use crate::route::{self, Route};
use crate::search::filter;
use leptos::html::Input;
use leptos::prelude::*;
use listbox::popup;
use maud::html;
use state::{ComboboxState, aria_bool};

/// A query string as the large field understands it: the municipality it answers for, if that is known.
pub fn answered_query(cx: PageContext, query: &str) -> String {
    route::answered(query, cx.content).map_or_else(String::new, route::answer_query)
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
    let input = NodeRef::<Input>::new();
    bind_field(
        cx,
        move || state.typed.get(),
        move || input.get().map(|input| input.value()),
        move |value| {
            if let Some(input) = input.get_untracked() {
                input.set_value(value);
            }
        },
        move |value| {
            state.type_in(value.to_owned());
            // If the field has been left already, no list opens over the page.
            let active = document().active_element();
            let field = input.get_untracked();
            if !field.is_some_and(|field| field.is_same_node(active.as_deref())) {
                state.close();
            }
        },
    );
    let when_ready = move |value: &'static str| cx.hydrated.get().then_some(value);
    let help_id = is_large.then_some("finn-hjelp");
    let help = is_large.then(|| {
        view! {
            <p class="muted" id=help_id>
                {text.help}
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
                        <input
                            node_ref=input
                            id=id
                            class="ds-input"
                            type="text"
                            name=filter::TEXT
                            placeholder=(!is_large).then_some(text.placeholder)
                            autocomplete="off"
                            autocapitalize="off"
                            spellcheck="false"
                            enterkeyhint="search"
                            aria-keyshortcuts="/ Control+K Meta+K"
                            aria-describedby=help_id
                            role=move || when_ready("combobox")
                            aria-autocomplete=move || when_ready("list")
                            aria-controls=move || cx.hydrated.get().then(|| state.list_id())
                            aria-expanded=move || {
                                cx.hydrated.get().then(|| aria_bool(state.has_list()))
                            }
                            aria-activedescendant=move || {
                                state.active.get().map(|index| state.option_id(index))
                            }
                            on:input=move |_| read_after_paint(input, move |text| state.catch_up(text))
                            on:keydown=move |event| state.key(&event)
                            on:focus=move |_| state.open_again()
                            on:click=click_handler(move |_| state.open_again())
                            on:blur=move |event| state.leave(&event_target_value(&event))
                        />
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
            <div inner_html=reactive_markup(move || {
                html! {
                    @if let Some(place) = state.answered.get() {
                        (centre_cards(cx, place))
                        p.actions {
                            a href=(cx.href(&Route::Municipality(place.number.clone()))) {
                                (text.all_of_place(&place.name))
                            }
                        }
                    }
                }
            })></div>
        </div>
    }
}
