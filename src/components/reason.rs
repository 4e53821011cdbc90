//! The reason of an answer, in a few words.

use super::{Highlighted, PageContext};
use crate::search::{MatchInfo, Reason, Record, Sureness};
use norwegian::{Span, lower};

/// A text that is longer explains nothing at a glance.
const GLANCE: usize = 60;

/// The heading over the first answers, by how sure they are.
pub fn answers_heading(cx: PageContext, sureness: Sureness) -> &'static str {
    let text = &cx.island_text().search_box;
    match sureness {
        Sureness::Certain => text.best,
        Sureness::Choice(_) => text.choice,
        Sureness::Begun => text.begun,
        Sureness::Mistaken(_) => text.mistaken,
    }
}

/// The reason of an answer, where its title and details do not say it, and the text that matched.
pub fn why(
    cx: PageContext,
    record: Record,
    seen: &str,
    info: MatchInfo,
) -> Option<(&'static str, Highlighted)> {
    let text = &cx.island_text().reasons;
    let reason = info.reason?;
    if reason == Reason::Serves && matches!(record, Record::Project(_)) {
        // Which centre it is stands there already.
        return Some((text.near, Highlighted::default()));
    }
    let words = reason.words(cx.island_text());
    let MatchInfo {
        text, highlights, ..
    } = info;
    let is_seen = is_seen(seen, &text, &highlights);
    if reason == Reason::Typo && is_seen {
        return Some((cx.island_text().reasons.typo_seen, Highlighted::default()));
    }
    if is_seen {
        return None;
    }
    Some(if text.len() > GLANCE {
        (words.trim_end_matches(':'), Highlighted::default())
    } else {
        (words, (text, highlights))
    })
}

/// Returns `true` if all words that were meant can be seen already, so that they would stand there twice.
fn is_seen(seen: &str, text: &str, highlights: &[Span]) -> bool {
    let small = |text: &str| -> String { text.chars().map(lower).collect() };
    let (seen, text) = (small(seen), small(text));
    !highlights.is_empty()
        && highlights.iter().all(|(start, _)| {
            let word = text
                .get(*start..)
                .and_then(|rest| rest.split([' ', ',', '-', '/', ')']).next());
            word.is_some_and(|word| seen.contains(word))
        })
}
