//! The project directory: choices, live results, and the state in the address.
//!
//! Without JavaScript the form is hidden by the style sheet (`scripting: none`): all projects are listed, and the pages of themes,
//! centres and counties are shorter lists.

use super::{Cx, ProjectResults, bind};
use crate::content::Status;
use crate::route::Route;
use crate::search::filter::{self, Filter, status_value};
use crate::search::{ProjectIndex, newest_first};
use leptos::html::{Input, Select};
use leptos::prelude::*;

/// What can be chosen for one parameter.
struct Choice {
    parameter: &'static str,
    label: &'static str,
    /// What stands for no choice.
    any: &'static str,
    /// Values as they stand in the address, and what they are called.
    options: Vec<(&'static str, &'static str)>,
}

#[component]
pub fn ProjectFilters(cx: Cx) -> impl IntoView {
    let text = &cx.text().filters;
    let filter = RwSignal::new(Filter::default());
    // Signals that an effect sets, not memos: a memo of its own type costs the visitor 1 kB.
    let results = RwSignal::new(newest_first(cx.content.projects.iter()));
    let index = StoredValue::new(None::<ProjectIndex>);
    Effect::new(move || {
        let chosen = Filter::parse(&cx.query.read(), cx.content);
        if cx.ready.get() {
            index.update_value(|index| {
                let index = index.get_or_insert_with(|| ProjectIndex::new(cx.content));
                results.set(index.find(&chosen));
            });
        }
        filter.set(chosen);
    });
    let selects: Vec<_> = choices(cx)
        .into_iter()
        .map(|choice| view! { <ChoiceField cx filter choice /> })
        .collect();
    view! {
        <form class="filters" action=cx.href(&Route::Projects) method="get" role="search">
            <TextField cx filter />
            {selects}
            <button class="ds-button" data-variant="secondary" type="submit">
                {text.show}
            </button>
        </form>
        <h2 class="visually-hidden">{text.results}</h2>
        <p class="result-count" id="treff" tabindex="-1" aria-live="polite">
            {move || (text.count)(results.read().len(), cx.content.projects.len())}
        </p>
        {move || chosen(cx, &filter.read())}
        {move || view! { <ProjectResults cx projects=results.get() /> }}
    }
}

/// Changes one choice in the address, which is where the state is.
fn set(cx: Cx, parameter: &str, value: &str) {
    let mut changed = Filter::parse(&cx.query.read_untracked(), cx.content);
    changed.set(parameter, value, cx.content);
    cx.query.set(changed.query());
}

#[component]
fn TextField(cx: Cx, filter: RwSignal<Filter>) -> impl IntoView {
    let text = &cx.text().filters;
    let field = NodeRef::<Input>::new();
    bind(
        cx,
        move || filter.read().text.clone(),
        move || field.get().map(|field| field.value()),
        move |value| {
            if let Some(field) = field.get_untracked() {
                field.set_value(value);
            }
        },
        move |value| set(cx, filter::TEXT, value),
    );
    view! {
        <div class="filter">
            <label for="filter-q">{text.words}</label>
            <input
                node_ref=field
                id="filter-q"
                class="ds-input"
                type="search"
                name=filter::TEXT
                autocomplete="off"
                on:input=move |event| set(cx, filter::TEXT, &event_target_value(&event))
            />
        </div>
    }
}

#[component]
fn ChoiceField(cx: Cx, filter: RwSignal<Filter>, choice: Choice) -> impl IntoView {
    let Choice {
        parameter,
        label,
        any,
        options,
    } = choice;
    let id = format!("filter-{parameter}");
    let field = NodeRef::<Select>::new();
    bind(
        cx,
        move || filter.read().get(parameter).to_owned(),
        move || field.get().map(|field| field.value()),
        move |value| {
            if let Some(field) = field.get_untracked() {
                field.set_value(value);
            }
        },
        move |value| set(cx, parameter, value),
    );
    let options: Vec<_> = options
        .into_iter()
        .map(|(value, name)| view! { <option value=value>{name}</option> })
        .collect();
    view! {
        <div class="filter">
            <label for=id.clone()>{label}</label>
            <select
                node_ref=field
                id=id
                class="ds-input"
                name=parameter
                on:change=move |event| set(cx, parameter, &event_target_value(&event))
            >
                <option value="">{any}</option>
                {options}
            </select>
        </div>
    }
}

fn choices(cx: Cx) -> [Choice; 4] {
    let text = &cx.text().filters;
    let content = cx.content;
    [
        Choice {
            parameter: filter::THEME,
            label: text.theme,
            any: text.all_themes,
            options: content
                .themes
                .iter()
                .map(|t| (t.id.as_str(), t.name.as_str()))
                .collect(),
        },
        Choice {
            parameter: filter::COUNTY,
            label: text.county,
            any: text.all_counties,
            options: content
                .counties
                .iter()
                .map(|c| (c.number.as_str(), c.name.as_str()))
                .collect(),
        },
        Choice {
            parameter: filter::CENTRE,
            label: text.centre,
            any: text.all_centres,
            options: content
                .centres
                .iter()
                .map(|c| (c.id.as_str(), c.short_name.text.as_str()))
                .collect(),
        },
        Choice {
            parameter: filter::STATUS,
            label: text.status,
            any: text.all_statuses,
            options: Status::ALL
                .into_iter()
                .map(|status| (status_value(status), status_name(cx, status)))
                .collect(),
        },
    ]
}

/// A status as a choice.
fn status_name(cx: Cx, status: Status) -> &'static str {
    let text = &cx.text().filters;
    match status {
        Status::Ongoing => text.ongoing,
        Status::Ended => text.ended,
        Status::Unknown => text.unknown,
    }
}

/// What is chosen, each as a link that takes it away, and one that takes all away.
fn chosen(cx: Cx, filter: &Filter) -> impl IntoView + use<> {
    if filter.is_empty() {
        return None;
    }
    let text = &cx.text().filters;
    let content = cx.content;
    let names = [
        (
            filter::TEXT,
            Some(format!("«{}»", filter.text)).filter(|_| !filter.text.is_empty()),
        ),
        (
            filter::THEME,
            filter
                .theme
                .as_ref()
                .and_then(|id| Some(content.theme(id.as_str())?.name.clone())),
        ),
        (
            filter::COUNTY,
            filter
                .county
                .as_ref()
                .and_then(|number| Some(content.county(number.as_str())?.name.clone())),
        ),
        (
            filter::CENTRE,
            filter
                .centre
                .as_ref()
                .and_then(|id| Some(content.centre(id.as_str())?.short_name.text.clone())),
        ),
        (
            filter::STATUS,
            filter
                .status
                .map(|status| status_name(cx, status).to_owned()),
        ),
    ];
    let path = cx.href(&Route::Projects);
    let address = |filter: &Filter| match filter.query() {
        query if query.is_empty() => path.clone(),
        query => format!("{path}?{query}"),
    };
    let chips: Vec<_> = names
        .into_iter()
        .filter_map(|(parameter, name)| {
            let name = name?;
            let mut without = filter.clone();
            without.set(parameter, "", content);
            let label = (text.remove)(&name);
            Some(view! {
                <li>
                    <a
                        class="ds-chip"
                        data-removable="true"
                        href=address(&without)
                        aria-label=label
                    >
                        {name}
                    </a>
                </li>
            })
        })
        .collect();
    Some(view! {
        <ul class="chips filter-chips" aria-label=text.chosen>
            {chips}
            <li>
                <a href=path.clone()>{text.reset}</a>
            </li>
        </ul>
    })
}
