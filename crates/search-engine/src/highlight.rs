//! The letters of a text that were meant by a query.

use crate::index::Dictionary;
use crate::match_kind::MatchKind;
use crate::term_match::TermMatch;
use norwegian::{Span, fold_joined, folded_letters, tokenize};

/// The parts of a text that were meant.
#[derive(Debug, Default)]
pub struct Highlights {
    /// Their bytes, in order.
    pub spans: Vec<Span>,
    /// The number of its bytes that were typed, and do not just mean the same. Each counts from 0 to 100, by how nearly its word is what
    /// was typed.
    pub typed: usize,
}

/// The parts of a text that were meant, given the terms of the index that match a query.
pub fn highlight(dictionary: &Dictionary, matches: &[TermMatch], text: &str) -> Highlights {
    let mut meant = Highlights::default();
    tokenize(text, &mut |token| {
        let found = with_form(dictionary, matches, token.folded);
        // A match with the typed word goes before one with a synonym.
        if let Some(found) = found.max_by_key(|found| (is_typed(**found), found.quality)) {
            let (start, end) = token.span;
            let word = text.get(start..end).unwrap_or_default();
            let mark = part(word, start, *found);
            if is_typed(*found) {
                meant.typed += (mark.1 - mark.0) * usize::from(found.quality);
            }
            meant.spans.push(mark);
        }
    });
    if meant.spans.is_empty() {
        // The words were written as one, or the one as several.
        let together = fold_joined(text);
        let joined = |found: &TermMatch| found.kind.contains(MatchKind::JOINED);
        if with_form(dictionary, matches, &together).any(joined) {
            meant.spans.push((0, text.len()));
            meant.typed = text.len() * 100;
        }
    }
    meant
}

/// The matches whose term has a folded form.
fn with_form<'a>(
    dictionary: &Dictionary,
    matches: &'a [TermMatch],
    folded: &str,
) -> impl Iterator<Item = &'a TermMatch> + use<'a> {
    let same = dictionary.equal_to(folded);
    let matches = matches.iter();
    matches.filter(move |found| same.contains(&(found.term as usize)))
}

const fn is_typed(found: TermMatch) -> bool {
    !found.kind.contains(MatchKind::SYNONYM)
}

/// The part of a word, which stands at `start`, that was typed.
fn part(word: &str, start: usize, found: TermMatch) -> Span {
    let first = usize::from(found.part.0);
    let last = first + usize::from(found.part.1);
    let mut at = 0;
    let mut part: Option<Span> = None;
    for (letter, (from, to)) in folded_letters(word) {
        if (first..last).contains(&at) {
            let (begin, _) = part.unwrap_or((from, to));
            part = Some((begin, to));
        }
        at += letter.len_utf8();
    }
    let (from, to) = part.unwrap_or((0, word.len()));
    (start + from, start + to)
}

#[cfg(test)]
mod tests {
    use super::{MatchKind, TermMatch, part};

    #[test]
    fn a_part_is_of_letters_of_any_script() {
        // Bytes of the folded word, as the index has them.
        for (word, (first, length), expected) in [
            ("Kárášjohka", (0, 8), "Kárášjoh"),
            ("Lørenskog", (5, 4), "skog"),
            ("жизнь", (0, 4), "жи"),
            ("жизнь", (4, 6), "знь"),
            ("aжb", (1, 2), "ж"),
        ] {
            let found = TermMatch {
                term: 0,
                quality: 100,
                kind: MatchKind::empty(),
                part: (first, length),
            };
            let (from, to) = part(word, 10, found);
            assert_eq!(&word[from - 10..to - 10], expected, "{word}");
        }
    }
}
