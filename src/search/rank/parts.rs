//! Words that are two elsewhere.

use super::asking::Asking;
use super::worth::{Matched, Worth};
use crate::search::lookup::{Match, Reach, Typed, how, lookup};
use crate::search::stem::stem;

impl Asking<'_> {
    /// A word that is two elsewhere: both parts have to be found.
    pub(super) fn split(&mut self, folded: &str) {
        let words = &self.index.words;
        let mut best: Option<(usize, Vec<Match>, Vec<Match>)> = None;
        for at in 3..folded.len().saturating_sub(2) {
            let (Some(first), Some(second)) = (folded.get(..at), folded.get(at..)) else {
                continue;
            };
            // Between the parts of a compound there may be an s or an e.
            let first = first
                .strip_suffix(['s', 'e'])
                .filter(|first| first.len() > 3)
                .unwrap_or(first);
            let whole = |part| {
                let mut matches = lookup(words, &Typed::plain(part), Reach::Forms);
                matches.retain(|found| stem(part).len() > 2 && found.quality > 80);
                matches
            };
            let first = whole(first);
            if first.is_empty() {
                continue;
            }
            let second = whole(second);
            // The parts are as long as they can be.
            let balance = at.min(folded.len() - at);
            if !second.is_empty() && best.as_ref().is_none_or(|(other, ..)| balance > *other) {
                best = Some((balance, first, second));
            }
        }
        if let Some((_, first, second)) = best {
            let before = self.found.drain();
            self.both(&[first, second], 84, how::JOINED);
            for (document, worth) in before {
                self.found.add(document, worth);
            }
        }
    }

    /// Enters documents that all of some words lead to, as the poorest of the matches.
    pub(super) fn both(&mut self, parts: &[Vec<Match>], percent: u32, how: u8) {
        let mut all: Option<Matched> = None;
        for part in parts {
            self.enter(part);
            let list = match all {
                None => self.found.drain(),
                Some(before) => {
                    let kept = before
                        .into_iter()
                        .filter_map(|(document, worth)| {
                            let other = self.found.get(document);
                            (other != Worth::default()).then(|| (document, worth.min(other)))
                        })
                        .collect();
                    self.found.drain();
                    kept
                }
            };
            all = Some(list);
        }
        for (document, worth) in all.unwrap_or_default() {
            self.found.add(document, worth.by(percent, how));
        }
        for part in parts {
            self.matches.extend(part);
        }
    }
}
