//! Queries as words, each with what it is in the query.

use crate::typed::Typed;

/// Longest text that is read, in bytes: somebody may paste a book.
const LONGEST: usize = 600;

/// A query as the scorer takes it.
#[derive(Clone, Copy)]
pub struct Query<'a> {
    /// The words, in order.
    pub words: &'a [QueryWord],
    /// True where a kind of document is asked for: then a document with some of the words is accepted more easily.
    pub is_for_kind: bool,
    /// The table of weights of the [fields](crate::Fields) that counts.
    pub variant: usize,
}

/// A word of a query.
pub struct QueryWord {
    /// The word as it was typed.
    pub typed: Typed,
    /// Its part in the query: documents must or should have it, or it is ignored.
    pub occur: Occur,
}

/// The part of a word in a query: whether documents must have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occur {
    /// A document must have it.
    Must,
    /// A document should have it: the word tells what kind of answer is wanted, such as "kommune", and is nice to find.
    Should,
    /// A stop word, such as "hvem", "er", "i".
    Ignored,
}

/// The number of words with a part in the query.
pub fn count(words: &[QueryWord], occur: Occur) -> u32 {
    words
        .iter()
        .map(|word| u32::from(word.occur == occur))
        .sum()
}

/// Some words as one text, folded.
pub fn fold_words<'a>(words: impl Iterator<Item = &'a QueryWord>) -> String {
    let mut text = String::new();
    for word in words {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&word.typed.folded);
    }
    text
}

/// The part of a text that is read: its first 600 bytes, cut between characters.
pub fn truncate(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}
