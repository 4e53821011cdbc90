//! The form: words, facets with the number of results that each of their values would give, and the order.

use super::facet_options::facet_options;
use crate::components::directory::state::DirectoryState;
use crate::components::directory::viewport::{close_filters, toggle_handler};
use crate::components::{bind_field, reactive_markup, reactive_text, read_after_paint};
use crate::search::{FACETS, Filter, filter};
use leptos::html::{Input, Select};
use leptos::prelude::*;

/// The form of a directory: a field for words, and the filters, which open and close.
pub fn filter_form(state: DirectoryState) -> impl IntoView {
    let text = &state.cx.island_text().directory;
    let facets = FACETS
        .iter()
        .filter(|facet| facet.scopes.contains(&state.scope))
        .map(|facet| (facet.parameter, (facet.label)(state.cx.island_text())));
    let sort = state.scope.is_sortable();
    let selects: Vec<_> = facets
        .chain(sort.then_some((filter::SORT, text.sort)))
        .map(|(parameter, label)| facet_select(state, parameter, label))
        .collect();
    let label = text.words[state.scope as usize];
    view! {
        <form
            class="filters"
            action=state.address(&Filter::default())
            method="get"
            role="search"
            aria-label=label
        >
            {words_field(state, label)}
            <details
                class="filter-choices"
                on:toggle=toggle_handler(state.filters_open)
            >
                <summary>
                    {reactive_text(move || Some(text.narrow(state.filter.read().active_count())))}
                </summary>
                <div class="filter-grid">{selects}</div>
                <p class="muted">{text.overlap[state.scope as usize]}</p>
                <button class="ds-button filter-show" type="submit" on:click=move |_| close_filters()>
                    {reactive_text(move || Some(state.show_label()))}
                </button>
            </details>
        </form>
    }
}

fn words_field(state: DirectoryState, label: &'static str) -> impl IntoView {
    let field = NodeRef::<Input>::new();
    bind_field(
        state.page.hydrated,
        move || state.filter.read().text.clone(),
        move || field.get().map(|field| field.value()),
        move |value| {
            if let Some(field) = field.get_untracked() {
                field.set_value(value);
            }
        },
        move |value| state.set(filter::TEXT, value),
    );
    view! {
        <div class="filter">
            <label for="filter-q">{label}</label>
            <div class="search-box">
                <input
                    node_ref=field
                    id="filter-q"
                    class="ds-input"
                    type="search"
                    name=filter::TEXT
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    enterkeyhint="search"
                    aria-keyshortcuts="/ Control+K Meta+K"
                    on:input=move |_| read_after_paint(field, move |text| state.set(filter::TEXT, text))
                />
                <button class="ds-button" type="submit">
                    {state.cx.island_text().directory.button}
                </button>
            </div>
        </div>
    }
}

fn facet_select(
    state: DirectoryState,
    parameter: &'static str,
    label: &'static str,
) -> impl IntoView {
    let id = format!("filter-{parameter}");
    let field = NodeRef::<Select>::new();
    bind_field(
        state.page.hydrated,
        move || state.filter.read().get(parameter).to_owned(),
        move || field.get().map(|field| field.value()),
        move |value| {
            if let Some(field) = field.get_untracked() {
                field.set_value(value);
            }
        },
        move |value| state.set(parameter, value),
    );
    view! {
        <div class="filter">
            <label for=id.clone()>{label}</label>
            <select
                node_ref=field
                id=id
                class="ds-input"
                name=parameter
                on:change=move |event| state.set(parameter, &event_target_value(&event))
                inner_html=reactive_markup(move || facet_options(state, parameter))
            ></select>
        </div>
    }
}
