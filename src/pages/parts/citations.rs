//! Numbered references: a small number behind each fact, and the list of sources at the end of the page. Long remarks have letters, and
//! stand there, too.

use super::{localized, section};
use crate::components::PageContext;
use crate::content::Certainty;
use crate::editorial::{Evidence, Localized, Source, SourceId, SourceYears};
use leptos::prelude::*;
use std::cell::RefCell;

/// Numbers the sources of a page in the order in which they are first cited. Build the facts of a page before its list.
pub struct Citations {
    pub(super) cx: PageContext,
    cited: RefCell<Vec<&'static Source>>,
    notes: RefCell<Vec<&'static Localized>>,
}

/// The number of letters from which a remark stands at the end of the page, where it does not break a sentence in two. A remark such as
/// "Gjelder UHT før 2017." must be seen with what it holds for.
const LONG_NOTE: usize = 60;

impl Citations {
    /// The citations of a page that has none yet.
    pub fn new(cx: PageContext) -> Self {
        Self {
            cx,
            cited: RefCell::default(),
            notes: RefCell::default(),
        }
    }

    /// The mark behind a fact: a word where it is not confirmed, the remark or its letter, the numbers of its sources.
    pub fn mark(&self, fact: &'static impl Evidence) -> AnyView {
        let note = fact.note().map(|note| self.note(note));
        self.mark_with(fact, note)
    }

    /// The same without the remark, which stands elsewhere.
    pub fn mark_without_note(&self, fact: &'static impl Evidence) -> AnyView {
        self.mark_with(fact, None)
    }

    fn mark_with(&self, fact: &'static impl Evidence, note: Option<AnyView>) -> AnyView {
        let text = self.cx.page_text();
        let unverified = (fact.certainty() == Certainty::Unverified)
            .then(|| view! { " "<span class="unverified">{text.common.unverified}</span> });
        view! {
            {unverified}
            {note}
            {self.numbers(fact.sources())}
        }
        .into_any()
    }

    /// A remark, or the letter of a long one as a link to the list.
    fn note(&self, note: &'static Localized) -> AnyView {
        if note.base().chars().count() <= LONG_NOTE {
            return view! { " "<small class="evidence">{localized(self.cx, note)}</small> }
                .into_any();
        }
        let mut notes = self.notes.borrow_mut();
        let at = notes.iter().position(|known| *known == note);
        let at = at.unwrap_or_else(|| {
            notes.push(note);
            notes.len() - 1
        });
        let letter = letter(at);
        let label = self.cx.page_text().common.note_letter(&letter);
        let href = format!("#merknad-{letter}");
        view! {
            <sup class="refs">
                <a href=href aria-label=label>
                    {letter}
                </a>
            </sup>
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

    /// The remarks and the list of all that was cited so far, folded: one tap away.
    pub fn list(self) -> AnyView {
        let text = &self.cx.page_text().common;
        let cited = self.cited.into_inner();
        if cited.is_empty() {
            return ().into_any();
        }
        let notes = notes(self.cx, &self.notes.into_inner());
        let span = span(self.cx, &cited);
        let count = cited.len();
        let sources: Vec<_> = cited
            .into_iter()
            .enumerate()
            .map(|(at, source)| entry(self.cx, at + 1, source))
            .collect();
        section(
            "kilder",
            text.sources,
            view! {
                <p>{span}</p>
                <details>
                    <summary>{text.sources_all(count)}</summary>
                    {notes}
                    <p class="muted">{text.sources_intro}</p>
                    <ol class="sources">{sources}</ol>
                </details>
            },
        )
        .into_any()
    }
}

/// The letter of a remark: a to z, then aa and so on.
fn letter(at: usize) -> String {
    let last = char::from(b'a' + u8::try_from(at % 26).unwrap_or_default());
    match at / 26 {
        0 => last.to_string(),
        before => format!("{}{last}", letter(before - 1)),
    }
}

/// The remarks as a list; nothing where there are none.
fn notes(cx: PageContext, notes: &[&'static Localized]) -> Option<AnyView> {
    let items: Vec<_> = notes
        .iter()
        .enumerate()
        .map(|(at, note)| view! { <li id=format!("merknad-{}", letter(at))>{localized(cx, note)}</li> })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <h3>{cx.page_text().common.notes}</h3>
            <ol class="notes">{items}</ol>
        }
        .into_any()
    })
}

/// A source in the list: its title as a link, who says it, and its age.
fn entry(cx: PageContext, number: usize, source: &'static Source) -> AnyView {
    let title = source.title.clone().unwrap_or_else(|| source.url.clone());
    view! {
        <li id=format!("kilde-{number}")>
            <a href=source.url.as_str() rel="external">
                {title}
            </a>
            <small class="evidence">{format!("{}, {}", source.host(), age(cx, source))}</small>
        </li>
    }
    .into_any()
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
