//! Facts with their evidence.

use super::{Citations, localized};
use crate::editorial::{Evidence, Fact};
use leptos::prelude::*;

/// The words of a fact, and their language where it is not that of the page.
pub fn words(cites: &Citations, fact: &'static Fact) -> (&'static str, Option<&'static str>) {
    if let Some(lang) = &fact.lang {
        return (fact.text.base(), Some(lang));
    }
    let (words, lang) = fact.text.in_language(cites.cx.lang);
    (words, (lang != cites.cx.lang).then(|| lang.tag()))
}

/// The words of a fact, marked with their language where it is not that of the page.
pub fn said(cites: &Citations, fact: &'static Fact) -> AnyView {
    match words(cites, fact) {
        (words, None) => words.into_any(),
        (words, Some(lang)) => view! { <span lang=lang>{words}</span> }.into_any(),
    }
}

/// The words of a fact with the mark of its evidence.
pub fn cited(cites: &Citations, fact: &'static Fact) -> AnyView {
    view! {
        {said(cites, fact)}
        {cites.mark(fact)}
    }
    .into_any()
}

/// A fact as a paragraph.
pub fn fact(cites: &Citations, fact: &'static Fact) -> AnyView {
    view! { <p>{cited(cites, fact)}</p> }.into_any()
}

/// Facts as sentences of one paragraph. Sentences of the same evidence that follow each other have its mark once, behind the last.
pub fn fact_text(cites: &Citations, facts: &'static [Fact]) -> AnyView {
    let is_same = |one: &Fact, next: &Fact| {
        one.sources == next.sources && one.certainty == next.certainty && one.note == next.note
    };
    let runs = facts.chunk_by(is_same).filter_map(|run| {
        let said: Vec<_> = run.iter().map(|fact| (said(cites, fact), " ")).collect();
        let mark = cites.mark(run.last()?);
        Some(view! { {said} {mark} " " })
    });
    view! { <p>{runs.collect::<Vec<_>>()}</p> }.into_any()
}

/// Facts as a list. A remark that holds for several which follow each other stands once, above them.
pub fn fact_list(cites: &Citations, facts: &'static [Fact]) -> AnyView {
    let runs = facts.chunk_by(|one, next| one.note.is_some() && one.note == next.note);
    let mut lists = Vec::new();
    let mut items = Vec::new();
    for run in runs {
        let shared = run.first().and_then(Evidence::note);
        match shared.filter(|_| run.len() > 1) {
            None => items.extend(
                run.iter()
                    .map(|fact| view! { <li>{cited(cites, fact)}</li> }.into_any()),
            ),
            Some(note) => {
                lists.extend(list(std::mem::take(&mut items)));
                lists.push(view! { <p class="muted">{localized(cites.cx, note)}</p> }.into_any());
                let run = run.iter().map(|fact| {
                    view! { <li>{said(cites, fact)} {cites.mark_without_note(fact)}</li> }
                        .into_any()
                });
                lists.extend(list(run.collect()));
            }
        }
    }
    lists.extend(list(items));
    lists.into_any()
}

fn list(items: Vec<AnyView>) -> Option<AnyView> {
    (!items.is_empty()).then(|| view! { <ul class="fact-list">{items}</ul> }.into_any())
}
