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
    let mut entries: Vec<_> = record
        .predecessors
        .iter()
        .map(|predecessor| {
            let (from, to) = (year(&predecessor.from), year(&predecessor.to));
            let when = match (from, to) {
                (Some(from), _) => from.to_string(),
                (None, Some(to)) => text.until(&to.to_string()),
                (None, None) => text.undated.to_owned(),
            };
            let place = predecessor.municipality.as_deref();
            let place = place.filter(|place| !predecessor.name.contains(place));
            let place = place.map(|place| format!(", {place}"));
            let body = view! {
                {predecessor.name.as_str()}
                {place}
                {cites.numbers(&predecessor.sources)}
            };
            (from.or(to), when, "", body.into_any())
        })
        .collect();
    entries.sort_by_key(|(year, ..)| *year);
    if let Some(since) = &record.host_from {
        let host = cx.content().host_of(centre).map_or("", |host| &host.name);
        let host = record.host.name_then.as_deref().unwrap_or(host);
        let body = view! {
            {text.begins(host)}
            {cites.numbers(&since.sources)}
        };
        let year = since.date.year();
        entries.push((Some(year), year.to_string(), "turn", body.into_any()));
    }
    let entries: Vec<_> = entries
        .into_iter()
        .map(|(_, when, class, body)| {
            view! {
                <li class=class>
                    <span class="when">{when}</span>
                    <div>{body}</div>
                </li>
            }
        })
        .collect();
    view! { <ol class="timeline line">{entries}</ol> }.into_any()
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
