//! The words of the vocabulary that shape questions.

use super::Kind;
use crate::content::{Vocabulary, Wanted};
use search_engine::QueryWords;

/// The words of the vocabulary in the form in which the engine takes questions apart.
pub(super) fn query_words(vocabulary: &Vocabulary) -> QueryWords<Kind> {
    let mut words = QueryWords::default();
    words.add_fillers(&vocabulary.fillers);
    words.add_before_names(&vocabulary.before_names);
    for intent in &vocabulary.intents {
        let kind = match intent.kind {
            Wanted::Centre => Kind::Centre,
            Wanted::Municipality => Kind::Municipality,
            Wanted::County => Kind::County,
            Wanted::Project => Kind::Project,
            Wanted::Theme => Kind::Theme,
        };
        words.add_intents(kind, &intent.words);
    }
    words
}
