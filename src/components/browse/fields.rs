//! The form: words, choices with the number of results each would give, and the order.

use super::state::State;
use crate::components::{bind, facets, typed, words, written};
use crate::search::filter::{self, Sort};
use crate::search::{FACETS, Filter};
use leptos::html::{Input, Select};
use leptos::prelude::*;
use leptos::web_sys::Element;
use maud::{Markup, html};

#[component]
pub fn Fields(state: State) -> impl IntoView {
    let text = &state.cx.text().browse;
    let facets = FACETS
        .iter()
        .filter(|facet| facet.scopes.contains(&state.scope))
        .map(|facet| (facet.parameter, (facet.label)(state.cx.text())));
    let sort = state.scope.is_sortable();
    let choices: Vec<_> = facets
        .chain(sort.then_some((filter::SORT, text.sort)))
        .map(|(parameter, label)| view! { <Choice state parameter label /> })
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
            <Words state label />
            <details
                class="filter-choices"
                on:toggle=move |event| state.is_unfolded.set(is_open(&event_target(&event)))
            >
                <summary>
                    {words(move || Some(text.narrow(state.filter.read().active_count())))}
                </summary>
                <div class="filter-grid">{choices}</div>
                <p class="muted">{text.overlap[state.scope as usize]}</p>
                <button class="ds-button filter-show" type="submit" on:click=move |_| fold()>
                    {words(move || Some(state.show()))}
                </button>
            </details>
        </form>
    }
}

/// Opens the choices where the style sheet shows them. What looks open is open then, also for programs that ask.
pub fn unfold() {
    let choices = document().query_selector(".filter-choices").ok().flatten();
    if let Some(choices) = choices.filter(|_| is_wide()) {
        let _ = choices.set_attribute("open", "");
    }
}

/// Folds the choices away again where they stand over what was found.
fn fold() {
    let choices = document().query_selector(".filter-choices").ok().flatten();
    if let Some(choices) = choices.filter(|_| !is_wide()) {
        let _ = choices.remove_attribute("open");
    }
}

/// Returns `true` if the choices stand beside the list, as in the style sheets: large letters leave no room for that on a wide screen.
pub fn is_wide() -> bool {
    let wide = window().match_media("(min-width: 62rem)").ok().flatten();
    wide.is_some_and(|wide| wide.matches())
}

fn is_open(details: &Element) -> bool {
    details.has_attribute("open")
}

#[component]
fn Words(state: State, label: &'static str) -> impl IntoView {
    let field = NodeRef::<Input>::new();
    bind(
        state.cx,
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
                    on:input=move |_| typed(field, move |text| state.set(filter::TEXT, text))
                />
                <button class="ds-button" type="submit">
                    {state.cx.text().browse.button}
                </button>
            </div>
        </div>
    }
}

#[component]
fn Choice(state: State, parameter: &'static str, label: &'static str) -> impl IntoView {
    let id = format!("filter-{parameter}");
    let field = NodeRef::<Select>::new();
    bind(
        state.cx,
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
                inner_html=written(move || options(state, parameter))
            ></select>
        </div>
    }
}

fn options(state: State, parameter: &str) -> Markup {
    let shown = state.shown.read_untracked();
    let chosen = shown.filter.get(parameter);
    html! {
        @for (value, name, disabled) in values(state, parameter) {
            option value=(value) selected[value == chosen] disabled[disabled] { (name) }
        }
    }
}

/// The values of a parameter, what they are called, and whether they lead nowhere.
fn values(state: State, parameter: &str) -> Vec<(String, String, bool)> {
    let text = &state.cx.text().browse;
    state.offered.track();
    let shown = state.shown.read_untracked();
    if parameter == filter::SORT {
        let best = usize::from(shown.filter.text.is_empty());
        let names = [text.best_first[best]].into_iter().chain(text.sorts);
        let sorts = Sort::ALL.map(Sort::value).into_iter().zip(names);
        return sorts
            .map(|(value, name)| (value.to_owned(), name.to_owned(), false))
            .collect();
    }
    let mut all = Vec::new();
    if let Some(facet) = FACETS.iter().find(|facet| facet.parameter == parameter) {
        let any = (facet.any)(state.cx.text());
        all.push((String::new(), any.to_owned(), false));
        let chosen = shown.filter.get(parameter);
        for (at, value) in facets(state.cx.content).values_for(parameter) {
            let count = shown.counts[at];
            let name = (facet.name)(state.cx.text(), value);
            let leads_nowhere = count == 0 && value.value != chosen;
            all.push((
                value.value.clone(),
                format!("{name} ({count})"),
                leads_nowhere,
            ));
        }
    }
    all
}
