//! The part of a centre's page with its history.

use crate::components::PageContext;
use crate::content::{Centre, PartialDate};
use crate::editorial::{self, Predecessor};
use crate::pages::parts::{Citations, ContactList, fact_list};
use leptos::prelude::*;

/// A line from the predecessors to the centre of today; folded, all that is known of the way, and the points on which sources disagree.
pub fn history(
    cx: PageContext,
    cites: &Citations,
    centre: &'static Centre,
    record: &'static editorial::Centre,
) -> AnyView {
    let text = &cx.page_text().centre;
    let line = line(cx, cites, centre, record);
    let changes = (!record.changes.is_empty()).then(|| {
        view! {
            <h3>{text.changes}</h3>
            {fact_list(cites, &record.changes)}
        }
    });
    let predecessors: Vec<_> = record
        .predecessors
        .iter()
        .map(|p| predecessor(cx, cites, p))
        .collect();
    let predecessors = (!predecessors.is_empty()).then(|| {
        view! {
            <h3>{text.predecessors}</h3>
            <ul class="fact-list">{predecessors}</ul>
        }
    });
    let more = (changes.is_some() || predecessors.is_some()).then(|| {
        view! {
            <details>
                <summary>{text.history_more}</summary>
                {changes}
                {predecessors}
            </details>
        }
    });
    let contradictions = (!record.contradictions.is_empty()).then(|| {
        view! {
            <details>
                <summary>{text.contradictions}</summary>
                {fact_list(cites, &record.contradictions)}
            </details>
        }
    });
    view! {
        {line}
        {more}
        {contradictions}
    }
    .into_any()
}

/// The predecessors by their beginnings, or else their ends, and the centre of today.
fn line(
    cx: PageContext,
    cites: &Citations,
    centre: &'static Centre,
    record: &'static editorial::Centre,
) -> AnyView {
    let text = &cx.page_text().centre;
    let year = |date: &Option<String>| {
        let date = date.as_deref()?.parse::<PartialDate>();
        date.ok().map(PartialDate::year)
    };
    let mut predecessors: Vec<_> = record.predecessors.iter().collect();
    predecessors.sort_by_key(|predecessor| year(&predecessor.from).or(year(&predecessor.to)));
    let predecessors = predecessors.into_iter().map(|predecessor| {
        let when = match (year(&predecessor.from), year(&predecessor.to)) {
            (Some(from), _) => from.to_string(),
            (None, Some(to)) => text.until(&to.to_string()),
            (None, None) => text.undated.to_owned(),
        };
        let place = predecessor.municipality.as_deref();
        let place = place.filter(|place| !predecessor.name.contains(place));
        let place = place.map_or_else(String::new, |place| [", ", place].concat());
        let what = [&predecessor.name, place.as_str()].concat();
        entry("", when, what, cites.numbers(&predecessor.sources))
    });
    let predecessors: Vec<_> = predecessors.collect();
    let today = record.host_from.as_ref().map(|since| {
        let host = cx.content().host_of(centre).map_or("", |host| &host.name);
        let what = text.begins(record.host.name_then.as_deref().unwrap_or(host));
        let when = since.date.year().to_string();
        entry("turn", when, what, cites.numbers(&since.sources))
    });
    view! { <ol class="timeline line">{predecessors} {today}</ol> }.into_any()
}

/// A point of the line.
fn entry(class: &'static str, when: String, what: String, marks: AnyView) -> AnyView {
    view! {
        <li class=class>
            <span class="when">{when}</span>
            <div>{what} {marks}</div>
        </li>
    }
    .into_any()
}

fn predecessor(cx: PageContext, cites: &Citations, predecessor: &'static Predecessor) -> AnyView {
    let text = &cx.page_text().centre;
    let place = predecessor
        .municipality
        .as_deref()
        .map(|place| format!(", {place}"));
    let period = match (&predecessor.from, &predecessor.to) {
        (Some(from), Some(to)) => format!(
            ", {}–{}",
            long_date_or_words(cx, from),
            long_date_or_words(cx, to)
        ),
        (Some(from), None) => format!(", {}", text.from(&long_date_or_words(cx, from))),
        (None, Some(to)) => format!(", {}", text.until(&long_date_or_words(cx, to))),
        (None, None) => String::new(),
    };
    let marks = cites.mark(predecessor);
    let contacts = (!predecessor.contacts.is_empty())
        .then(|| view! { <ContactList cx contacts=predecessor.contacts.iter().collect() cites /> });
    view! {
        <li>
            {predecessor.name.as_str()} {format!(" ({})", predecessor.kind)} {place} {period} {marks} {contacts}
        </li>
    }
    .into_any()
}

/// A date written out, or the words that stand in its place.
fn long_date_or_words(cx: PageContext, date: &str) -> String {
    date.parse::<PartialDate>()
        .map_or_else(|_| date.to_owned(), |date: PartialDate| cx.date(date))
}
