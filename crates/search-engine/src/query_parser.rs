//! Parses the text of a query into words, each with what it is in the query, and the kinds of documents that it asks for.

use crate::edit_distance::Pattern;
use crate::fields::TermClass;
use crate::index::Dictionary;
use crate::query::{Occur, QueryWord, truncate};
use crate::ranking_weights as weights;
use crate::typed::Typed;
use norwegian::{concat, fold_joined, stem, tokenize};

/// Longest query that is read, in words: an address with the name of the one who lives there.
const MOST_WORDS: usize = 24;

/// A query, taken apart.
pub struct ParsedQuery<K> {
    /// Its words, in order.
    pub words: Vec<QueryWord>,
    /// True where the query consists of intents and stop words only, as "hva er et utviklingssenter": then these are searched.
    pub is_general: bool,
    /// The kinds of documents that are asked for.
    pub kinds: Vec<K>,
}

/// A parser of queries, with the words that shape them, folded.
pub struct QueryParser<K> {
    stop_words: Vec<String>,
    /// Each also as its stem.
    intents: Vec<(String, String, K)>,
    place_qualifiers: Vec<String>,
}

impl<K> Default for QueryParser<K> {
    fn default() -> Self {
        Self {
            stop_words: Vec::new(),
            intents: Vec::new(),
            place_qualifiers: Vec::new(),
        }
    }
}

impl<K: Copy + PartialEq> QueryParser<K> {
    /// Adds words that say nothing of what is looked for, such as "hva" and "er". Words with a hyphen are compared as one.
    pub fn add_stop_words(&mut self, words: &[String]) {
        let words = words.iter().map(|word| fold_joined(word));
        self.stop_words.extend(words);
    }

    /// Adds words that say nothing before the name of a place, such as "gamle" in "gamle Rygge".
    pub fn add_place_qualifiers(&mut self, words: &[String]) {
        let words = words.iter().map(|word| fold_joined(word));
        self.place_qualifiers.extend(words);
    }

    /// Adds words that tell what kind of document is looked for.
    pub fn add_intents(&mut self, kind: K, words: &[String]) {
        for word in words {
            let word = fold_joined(word);
            self.intents.push((stem(&word).to_owned(), word, kind));
        }
    }

    /// Takes a query apart.
    pub fn parse(&self, text: &str, dictionary: &Dictionary) -> ParsedQuery<K> {
        let (mut words, hyphenated) = words(text);
        let kinds = self.mark_intents(&mut words, hyphenated, dictionary);
        let mut is_named = false;
        for word in words.iter_mut().rev() {
            if is_named && self.place_qualifiers.contains(&word.typed.folded) {
                word.occur = Occur::Ignored;
            }
            is_named = dictionary.highest_class(&word.typed.folded) == TermClass::PlaceName;
        }
        let mut is_general = false;
        // A query of nothing but such words is about them.
        for occur in [Occur::Should, Occur::Ignored] {
            if words.iter().all(|word| word.occur != Occur::Must) {
                is_general = true;
                for word in words.iter_mut().filter(|word| word.occur == occur) {
                    word.occur = Occur::Must;
                }
            }
        }
        ParsedQuery {
            words,
            is_general,
            kinds,
        }
    }

    /// Marks intents and stop words. Returns the kinds that are asked for. `hyphenated` says of each word whether only a hyphen stands
    /// before it.
    fn mark_intents(
        &self,
        words: &mut [QueryWord],
        hyphenated: Vec<bool>,
        dictionary: &Dictionary,
    ) -> Vec<K> {
        let mut kinds = Vec::new();
        let mut before = String::new();
        let mut last: Option<&mut QueryWord> = None;
        for (word, hyphenated) in words.iter_mut().zip(hyphenated) {
            let folded = word.typed.folded.as_str();
            let whole = if hyphenated {
                concat(&[&before, folded])
            } else {
                folded.to_owned()
            };
            if let Some(kind) = self
                .intent(&whole, dictionary)
                .or_else(|| self.intent(folded, dictionary))
            {
                word.occur = Occur::Should;
                if let Some(last) = last.filter(|_| hyphenated) {
                    last.occur = Occur::Should;
                }
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                }
            } else if self.stop_words.contains(&word.typed.folded) {
                word.occur = Occur::Ignored;
            }
            before.clone_from(&word.typed.folded);
            last = Some(word);
        }
        kinds
    }

    /// The kind that a word asks for. Long ones may have a mistake, if it does not make them another word.
    fn intent(&self, folded: &str, dictionary: &Dictionary) -> Option<K> {
        let stem = stem(folded);
        let exact = self.intents.iter().find(|(other, ..)| other == stem);
        let near = || {
            let unknown = folded.len() >= weights::MIN_FUZZY_INTENT && !dictionary.has(folded);
            let pattern = Pattern::new(folded.as_bytes()).filter(|_| unknown)?;
            let max_distance = 1 + folded.len() / weights::INTENT_LETTERS_PER_TYPO;
            self.intents.iter().find(|(_, intent, _)| {
                let distance = pattern.distance(intent.as_bytes(), max_distance);
                intent.len() >= weights::MIN_FUZZY_INTENT
                    && distance.is_some_and(|distance| distance.whole <= max_distance)
            })
        };
        exact.or_else(near).map(|(.., kind)| *kind)
    }
}

/// The words of a text, and of each whether only a hyphen stands before it.
fn words(text: &str) -> (Vec<QueryWord>, Vec<bool>) {
    let mut words: Vec<QueryWord> = Vec::new();
    let mut hyphenated = Vec::new();
    tokenize(truncate(text), &mut |token| {
        let (folded, surface) = (token.folded, token.surface);
        // "7600Levanger"
        let code = code_before_town(folded);
        for (part, (folded, surface)) in [
            (folded.get(..code), surface.get(..code)),
            (folded.get(code..), surface.get(code..)),
        ]
        .into_iter()
        .filter_map(|(folded, surface)| Some((folded?, surface?)))
        .filter(|(folded, _)| !folded.is_empty())
        .enumerate()
        {
            if words.len() < MOST_WORDS {
                hyphenated.push(part == 0 && token.before.is_some());
                words.push(QueryWord {
                    typed: Typed {
                        folded: folded.to_owned(),
                        surface: surface.to_owned(),
                    },
                    occur: Occur::Must,
                });
            }
        }
    });
    (words, hyphenated)
}

/// The number of digits of a postal code that stands before the name of its town without a blank; 0 where there is none.
fn code_before_town(folded: &str) -> usize {
    let digits = folded.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 4 && folded.len() > 5 {
        4
    } else {
        0
    }
}
