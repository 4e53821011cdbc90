//! The parser of queries, with the words of the vocabulary that shape them.

use crate::content::{IntentKind, Vocabulary};
use crate::search::record::Kind;
use search_engine::QueryParser;

/// The parser of queries with the words of the vocabulary.
pub(super) fn query_parser(vocabulary: &Vocabulary) -> QueryParser<Kind> {
    let mut parser = QueryParser::default();
    parser.add_stop_words(&vocabulary.stop_words);
    parser.add_place_qualifiers(&vocabulary.place_qualifiers);
    for intent in &vocabulary.intents {
        let kind = match intent.kind {
            IntentKind::Centre => Kind::Centre,
            IntentKind::Municipality => Kind::Municipality,
            IntentKind::County => Kind::County,
            IntentKind::Project => Kind::Project,
            IntentKind::Theme => Kind::Theme,
        };
        parser.add_intents(kind, &intent.words);
    }
    parser
}
