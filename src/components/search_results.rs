//! The search field and what it finds: municipalities, centres and projects.

use super::{Chip, Chips, Cx, PlaceLink, ProjectLinks, bind, section};
use crate::content::{Centre, Project};
use crate::route::Route;
use crate::search::{Filter, PlaceHit, ProjectIndex, filter, fold, places};
use leptos::html::Input;
use leptos::prelude::*;

const PLACES: usize = 10;

/// What was found for the words.
#[derive(Clone, PartialEq)]
struct Found {
    places: Vec<PlaceHit>,
    centres: Vec<&'static Centre>,
    projects: Vec<&'static Project>,
}

#[component]
pub fn SearchResults(cx: Cx) -> impl IntoView {
    let text = &cx.text().search_results;
    let words = Memo::new(move |_| Filter::parse(&cx.query.read(), cx.content).text);
    let index = StoredValue::new(None::<ProjectIndex>);
    let found = Memo::new(move |_| {
        let words = words.get();
        (cx.ready.get() && !fold(&words).is_empty()).then(|| find(cx, index, words))
    });
    let field = NodeRef::<Input>::new();
    bind(
        cx,
        move || words.get(),
        move || field.get().map(|field| field.value()),
        move |value| {
            if let Some(field) = field.get_untracked() {
                field.set_value(value);
            }
        },
        move |value| set(cx, value.to_owned()),
    );
    view! {
        <form class="filters" action=cx.href(&Route::Search) method="get" role="search">
            <div class="filter">
                <label for="sok-q">{text.label}</label>
                <div class="search-box">
                    <input
                        node_ref=field
                        id="sok-q"
                        class="ds-input"
                        type="search"
                        name=filter::TEXT
                        autocomplete="off"
                        on:input=move |event| set(cx, event_target_value(&event))
                    />
                    <button class="ds-button" type="submit">
                        {text.button}
                    </button>
                </div>
            </div>
        </form>
        <p class="result-count" id="treff" tabindex="-1" aria-live="polite">
            {move || found.read().as_ref().map(|found| (text.count)(&words.read(), found.count()))}
        </p>
        {move || found.get().map(|found| results(cx, found))}
    }
}

fn set(cx: Cx, text: String) {
    let filter = Filter {
        text,
        ..Filter::default()
    };
    cx.query.set(filter.query());
}

impl Found {
    fn count(&self) -> usize {
        self.places.len() + self.centres.len() + self.projects.len()
    }
}

fn find(cx: Cx, index: StoredValue<Option<ProjectIndex>>, text: String) -> Found {
    let words = fold(&text);
    let centres = cx
        .content
        .centres
        .iter()
        .filter(|centre| {
            [&centre.short_name, &centre.name]
                .into_iter()
                .chain(&centre.other_names)
                .any(|name| fold(&name.text).contains(&words))
        })
        .collect();
    let places = places(cx.content, &text, PLACES);
    let filter = Filter {
        text,
        ..Filter::default()
    };
    let projects = index
        .try_update_value(|index| {
            index
                .get_or_insert_with(|| ProjectIndex::new(cx.content))
                .find(&filter)
        })
        .unwrap_or_default();
    Found {
        places,
        centres,
        projects,
    }
}

fn results(cx: Cx, found: Found) -> impl IntoView {
    let text = &cx.text().search_results;
    let nothing = (found.count() == 0).then(|| view! { <p class="notice">{text.nothing}</p> });
    let places: Vec<_> = found
        .places
        .iter()
        .map(|hit| {
            let place = hit.municipality;
            let county = cx.content.county_of(place).map(|c| c.name.as_str());
            let centre = cx
                .content
                .centre_of(place)
                .map(|centre| format!(" · {}", centre.short_name.text));
            let matched = (hit.matched != place.name).then(|| format!(" · {}", hit.matched));
            view! {
                <li>
                    <PlaceLink cx place />
                    " "
                    <span class="muted">{county} {matched} {centre}</span>
                </li>
            }
        })
        .collect();
    let places = (!places.is_empty()).then(|| {
        section(
            "kommuner",
            text.municipalities,
            view! { <ul class="link-list">{places}</ul> },
        )
    });
    let centres = (!found.centres.is_empty()).then(|| {
        let chips = found
            .centres
            .iter()
            .map(|centre| Chip {
                href: cx.href(&Route::Centre(centre.id.clone())),
                label: centre.short_name.text.clone(),
                count: None,
            })
            .collect();
        section("sentre", text.centres, view! { <Chips chips /> })
    });
    let projects = (!found.projects.is_empty()).then(|| {
        section(
            "prosjekter",
            text.projects,
            view! { <ProjectLinks cx projects=found.projects /> },
        )
    });
    view! {
        {nothing}
        {places}
        {centres}
        {projects}
    }
}
