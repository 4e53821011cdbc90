//! The search field and what it finds: municipalities, centres and projects.

use super::{Cx, Link, LinkList, bind, place_title, project_link};
use crate::content::{Centre, Municipality};
use crate::route::Route;
use crate::search::{Filter, ProjectIndex, filter, fold, places};
use leptos::html::Input;
use leptos::prelude::*;

/// What was found of one kind.
#[derive(Clone)]
struct Group {
    id: &'static str,
    heading: &'static str,
    links: Vec<Link>,
}

#[component]
pub fn SearchResults(cx: Cx) -> impl IntoView {
    let text = &cx.text().search_results;
    let words = RwSignal::new(String::new());
    let found = RwSignal::new(Vec::new());
    let index = StoredValue::new(None::<ProjectIndex>);
    Effect::new(move || {
        let filter = Filter::parse(&cx.query.read(), cx.content);
        if cx.ready.get() {
            found.set(find(cx, index, &filter));
        }
        words.set(filter.text);
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
    let count = move || {
        let words = words.read();
        let count = found.read().iter().map(|group| group.links.len()).sum();
        (!fold(&words).is_empty()).then(|| (text.count)(&words, count))
    };
    let nothing = move || {
        let asked = !fold(&words.read()).is_empty();
        (asked && found.read().is_empty()).then(|| view! { <p class="notice">{text.nothing}</p> })
    };
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
            {count}
        </p>
        {nothing}
        {move || found.get().into_iter().map(group).collect::<Vec<_>>()}
    }
}

fn set(cx: Cx, text: String) {
    let filter = Filter {
        text,
        ..Filter::default()
    };
    cx.query.set(filter.query());
}

/// What answers to some words, by kind; kinds without an answer are left out.
fn find(cx: Cx, index: StoredValue<Option<ProjectIndex>>, filter: &Filter) -> Vec<Group> {
    let text = &cx.text().search_results;
    let words = fold(&filter.text);
    if words.is_empty() {
        return Vec::new();
    }
    let centres = cx.content.centres.iter();
    let projects = index
        .try_update_value(|index| {
            index
                .get_or_insert_with(|| ProjectIndex::new(cx.content))
                .find(filter)
        })
        .unwrap_or_default();
    let groups = [
        Group {
            id: "kommuner",
            heading: text.municipalities,
            links: places(cx.content, &filter.text, cx.content.municipalities.len())
                .into_iter()
                .map(|hit| place_link(cx, hit.municipality, hit.matched))
                .collect(),
        },
        Group {
            id: "sentre",
            heading: text.centres,
            links: centres
                .filter(|centre| is_named(centre, &words))
                .map(|centre| centre_link(cx, centre))
                .collect(),
        },
        Group {
            id: "prosjekter",
            heading: text.projects,
            links: projects
                .into_iter()
                .map(|project| project_link(cx, project))
                .collect(),
        },
    ];
    groups
        .into_iter()
        .filter(|group| !group.links.is_empty())
        .collect()
}

/// Whether one of a centre's names has the folded words in it.
fn is_named(centre: &Centre, words: &str) -> bool {
    [&centre.short_name, &centre.name]
        .into_iter()
        .chain(&centre.other_names)
        .any(|name| fold(&name.text).contains(words))
}

/// A municipality with its county, the name that matched where it is another, and its centre.
fn place_link(cx: Cx, place: &Municipality, matched: &str) -> Link {
    let county = cx.content.county_of(place).map(|c| c.name.as_str());
    let matched = Some(matched).filter(|matched| *matched != place.name);
    let centre = cx
        .content
        .centre_of(place)
        .map(|c| c.short_name.text.as_str());
    let details: Vec<&str> = [county, matched, centre].into_iter().flatten().collect();
    Link {
        href: cx.href(&Route::Municipality(place.number.clone())),
        label: place_title(&place.name, &place.names),
        detail: details.join(" · "),
    }
}

fn centre_link(cx: Cx, centre: &Centre) -> Link {
    Link {
        href: cx.href(&Route::Centre(centre.id.clone())),
        label: centre.short_name.text.clone(),
        detail: cx
            .content
            .host_of(centre)
            .map(|host| host.name.clone())
            .unwrap_or_default(),
    }
}

fn group(group: Group) -> impl IntoView {
    view! {
        <section>
            <h2 id=group.id>{group.heading}</h2>
            <LinkList links=group.links />
        </section>
    }
}
