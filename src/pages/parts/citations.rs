//! Numbered references: a small number behind each fact, and the list of sources at the end of the page.

use super::{localized, section};
use crate::components::PageContext;
use crate::content::Certainty;
use crate::editorial::{Evidence, Source, SourceId, SourceYears};
use leptos::prelude::*;
use std::cell::RefCell;

/// Numbers the sources of a page in the order in which they are first cited. Build the facts of a page before its list.
pub struct Citations {
    pub(super) cx: PageContext,
    cited: RefCell<Vec<&'static Source>>,
}

impl Citations {
    /// The citations of a page that has none yet.
    pub fn new(cx: PageContext) -> Self {
        Self {
            cx,
            cited: RefCell::default(),
        }
    }

    /// The mark behind a fact: a word where it is not confirmed, the note, the numbers of its sources.
    pub fn mark(&self, fact: &'static impl Evidence) -> AnyView {
        let text = self.cx.page_text();
        let unverified = (fact.certainty() == Certainty::Unverified)
            .then(|| view! { " "<span class="unverified">{text.common.unverified}</span> });
        let note = fact
            .note()
            .map(|note| view! { " "<small class="evidence">{localized(self.cx, note)}</small> });
        view! {
            {unverified}
            {note}
            {self.numbers(fact.sources())}
        }
        .into_any()
    }

    /// The numbers of some sources, as links to the list.
    pub fn numbers(&self, ids: &[SourceId]) -> AnyView {
        let edition = self.cx.edition;
        let numbers: Vec<_> = ids
            .iter()
            .filter_map(|id| edition.source(id))
            .map(|source| {
                let number = self.number(source);
                let label = self
                    .cx
                    .page_text()
                    .common
                    .source_number(number, source.host());
                view! {
                    <a href=format!("#kilde-{number}") aria-label=label>
                        {number}
                    </a>
                }
            })
            .collect();
        if numbers.is_empty() {
            return ().into_any();
        }
        view! { <sup class="refs">{numbers}</sup> }.into_any()
    }

    fn number(&self, source: &'static Source) -> usize {
        let mut cited = self.cited.borrow_mut();
        if let Some(at) = cited.iter().position(|s| s.id == source.id) {
            return at + 1;
        }
        cited.push(source);
        cited.len()
    }

    /// The list of all that was cited so far.
    pub fn list(self) -> AnyView {
        let text = self.cx.page_text();
        let cited = self.cited.into_inner();
        let span = span(self.cx, &cited);
        let sources: Vec<_> = cited
            .into_iter()
            .enumerate()
            .map(|(at, source)| {
                let title = source.title.clone().unwrap_or_else(|| source.url.clone());
                view! {
                    <li id=format!("kilde-{}", at + 1)>
                        <a href=source.url.as_str() rel="external">
                            {title}
                        </a>
                        <small class="evidence">
                            {format!("{}, {}", source.host(), age(self.cx, source))}
                        </small>
                    </li>
                }
            })
            .collect();
        if sources.is_empty() {
            return ().into_any();
        }
        section(
            "kilder",
            text.common.sources,
            view! {
                <p>{span}</p>
                <p class="muted">{text.common.sources_intro}</p>
                <ol class="sources">{sources}</ol>
            },
        )
        .into_any()
    }
}

/// From when to when the sources of a page are.
fn span(cx: PageContext, sources: &[&Source]) -> String {
    let years = SourceYears::of(sources.iter().copied());
    let text = &cx.page_text().common;
    let (all, undated) = (years.sources, years.sources - years.dated);
    let said = match years.span.map(|years| years.map(usize::from)) {
        None => return text.sources_undated(all),
        Some([first, _, last]) if first == last => text.sources_of(all, first),
        Some([first, _, last]) => text.sources_span(first, last),
    };
    match undated {
        0 => said,
        _ => [said, text.sources_partly_undated(all, undated)].join(" "),
    }
}

/// The age of a source, in words.
fn age(cx: PageContext, source: &Source) -> String {
    let text = cx.page_text();
    match (source.date, &source.dating) {
        (Some(date), None) => cx.date(date),
        (Some(date), Some(dating)) => format!("{} ({dating})", cx.date(date)),
        (None, Some(dating)) => format!("{} ({dating})", text.common.undated),
        (None, None) => text.common.undated.to_owned(),
    }
}
