//! The part of a centre's page with its history.

use crate::components::PageContext;
use crate::content::PartialDate;
use crate::editorial::{Centre, Fact, Predecessor};
use crate::pages::parts::{Citations, ContactList, fact_list};
use leptos::prelude::*;

/// The changes at a centre, its predecessors, and the points on which sources disagree.
pub fn history(cx: PageContext, cites: &Citations, centre: &'static Centre) -> AnyView {
    let text = &cx.page_text().centre;
    let part = |heading: &'static str, facts: &'static [Fact]| {
        (!facts.is_empty()).then(|| {
            view! {
                <h3>{heading}</h3>
                {fact_list(cites, facts)}
            }
        })
    };
    let changes = part(text.changes, &centre.changes);
    let predecessors: Vec<_> = centre
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
    view! {
        {changes}
        {predecessors}
        {part(text.contradictions, &centre.contradictions)}
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
