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

/// The predecessors by their beginnings, as far as these are known, and the centre of today.
fn line(
    cx: PageContext,
    cites: &Citations,
    centre: &'static Centre,
    record: &'static editorial::Centre,
) -> AnyView {
    let text = &cx.page_text().centre;
    let year = |date: &str| date.parse::<PartialDate>().ok().map(PartialDate::year);
    let mut entries: Vec<_> = record
        .predecessors
        .iter()
        .map(|predecessor| {
            let year = predecessor.from.as_deref().and_then(year);
            let place = predecessor.municipality.as_deref();
            let place = place.filter(|place| !predecessor.name.contains(place));
            let place = place.map(|place| format!(", {place}"));
            let body = view! {
                {predecessor.name.as_str()}
                {place}
                {cites.numbers(&predecessor.sources)}
            };
            (year, "", body.into_any())
        })
        .collect();
    // One of which no beginning is known is older than the centre that took its place.
    entries.sort_by_key(|(year, ..)| *year);
    if let Some(since) = &record.host_from {
        let host = cx.content().host_of(centre).map_or("", |host| &host.name);
        let host = record.host.name_then.as_deref().unwrap_or(host);
        let body = view! {
            {text.begins(host)}
            {cites.numbers(&since.sources)}
        };
        entries.push((Some(since.date.year()), "turn", body.into_any()));
    }
    let entries: Vec<_> = entries
        .into_iter()
        .map(|(year, class, body)| {
            let when = year.map_or_else(|| text.undated.to_owned(), |year| year.to_string());
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
        .then(|| view! { <ContactList cx contacts=&predecessor.contacts cites /> });
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
