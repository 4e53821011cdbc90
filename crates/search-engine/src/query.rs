//! Parses a question into words with roles, and the kinds of documents that it asks for.

use super::index::Dictionary;
use super::ranking_weights as weights;
use super::typed::Typed;
use super::typo::Pattern;
use crate::fields::TermClass;
use norwegian::{each_word, glued, joined, stem};

/// Longest query that is read, in words: an address with the name of the one who lives there.
const MOST_WORDS: usize = 24;
/// Longest text that is read, in bytes: somebody may paste a book.
const LONGEST: usize = 600;

/// A question, taken apart.
pub struct Query<K> {
    /// Its words, in order.
    pub words: Vec<QueryWord>,
    /// True where the question consists of intents and fillers only, as "hva er et utviklingssenter": then these are searched.
    pub general: bool,
    /// The kinds of records that are asked for.
    pub wanted: Vec<K>,
}

/// A word of a question.
pub struct QueryWord {
    /// The word as it was typed.
    pub typed: Typed,
    /// Its role in the question.
    pub role: Role,
}

/// The role of a word in a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It has to be found.
    Sought,
    /// It tells what kind of answer is wanted, and is nice to find.
    Intent,
    /// "hvem", "er", "i".
    Filler,
}

/// The words that shape a question, folded.
pub struct QueryWords<K> {
    fillers: Vec<String>,
    /// Each also as its stem.
    intents: Vec<(String, String, K)>,
    before_names: Vec<String>,
}

impl<K> Default for QueryWords<K> {
    fn default() -> Self {
        Self {
            fillers: Vec::new(),
            intents: Vec::new(),
            before_names: Vec::new(),
        }
    }
}

impl<K: Copy + PartialEq> QueryWords<K> {
    /// Adds words that say nothing of what is looked for, such as "hva" and "er". Words with a hyphen are compared as one.
    pub fn add_fillers(&mut self, words: &[String]) {
        self.fillers.extend(words.iter().map(|word| joined(word)));
    }

    /// Adds words that say nothing before the name of a place, such as "gamle" in "gamle Rygge".
    pub fn add_before_names(&mut self, words: &[String]) {
        self.before_names
            .extend(words.iter().map(|word| joined(word)));
    }

    /// Adds words that tell what kind of document is looked for.
    pub fn add_intents(&mut self, kind: K, words: &[String]) {
        for word in words {
            let word = joined(word);
            self.intents.push((stem(&word).to_owned(), word, kind));
        }
    }

    /// Takes a question apart.
    pub fn parse(&self, text: &str, known: &Dictionary) -> Query<K> {
        let mut words: Vec<QueryWord> = Vec::new();
        let mut hyphenated = Vec::new();
        each_word(beginning(text), &mut |word| {
            let (folded, literal) = (word.folded, word.literal);
            // "7600Levanger"
            let code = code_before_town(folded);
            for (part, (folded, literal)) in [
                (folded.get(..code), literal.get(..code)),
                (folded.get(code..), literal.get(code..)),
            ]
            .into_iter()
            .filter_map(|(folded, literal)| Some((folded?, literal?)))
            .filter(|(folded, _)| !folded.is_empty())
            .enumerate()
            {
                if words.len() < MOST_WORDS {
                    hyphenated.push(part == 0 && word.before.is_some());
                    words.push(QueryWord {
                        typed: Typed {
                            folded: folded.to_owned(),
                            literal: literal.to_owned(),
                        },
                        role: Role::Sought,
                    });
                }
            }
        });
        let mut wanted = Vec::new();
        let mut general = false;
        let mut before = String::new();
        let mut last: Option<&mut QueryWord> = None;
        for (word, hyphenated) in words.iter_mut().zip(hyphenated) {
            let folded = word.typed.folded.as_str();
            let whole = if hyphenated {
                glued(&[&before, folded])
            } else {
                folded.to_owned()
            };
            if let Some(kind) = self
                .intent(&whole, known)
                .or_else(|| self.intent(folded, known))
            {
                word.role = Role::Intent;
                if let Some(last) = last.filter(|_| hyphenated) {
                    last.role = Role::Intent;
                }
                if !wanted.contains(&kind) {
                    wanted.push(kind);
                }
            } else if self.fillers.contains(&word.typed.folded) {
                word.role = Role::Filler;
            }
            before.clone_from(&word.typed.folded);
            last = Some(word);
        }
        let mut is_named = false;
        for word in words.iter_mut().rev() {
            if is_named && self.before_names.contains(&word.typed.folded) {
                word.role = Role::Filler;
            }
            is_named = known.highest_class(&word.typed.folded) == TermClass::PlaceName;
        }
        // A question of nothing but such words is about them.
        for role in [Role::Intent, Role::Filler] {
            if words.iter().all(|word| word.role != Role::Sought) {
                general = true;
                for word in words.iter_mut().filter(|word| word.role == role) {
                    word.role = Role::Sought;
                }
            }
        }
        Query {
            words,
            general,
            wanted,
        }
    }

    /// The kind that a word asks for. Long ones may have a mistake, if it does not make them another word.
    fn intent(&self, folded: &str, known: &Dictionary) -> Option<K> {
        let stem = stem(folded);
        let exact = self.intents.iter().find(|(other, ..)| other == stem);
        let near = || {
            let unknown = folded.len() >= weights::MIN_FUZZY_INTENT && !known.has(folded);
            let pattern = Pattern::new(folded.as_bytes()).filter(|_| unknown)?;
            let most = 1 + folded.len() / weights::INTENT_LETTERS_PER_TYPO;
            self.intents.iter().find(|(_, intent, _)| {
                let distance = pattern.distance(intent.as_bytes(), most);
                intent.len() >= weights::MIN_FUZZY_INTENT
                    && distance.is_some_and(|distance| distance.whole <= most)
            })
        };
        exact.or_else(near).map(|(.., kind)| *kind)
    }
}

/// The number of words that have a role.
pub fn count(words: &[QueryWord], role: Role) -> u32 {
    words.iter().map(|word| u32::from(word.role == role)).sum()
}

/// Some words as one text, folded.
pub fn folded<'a>(words: impl Iterator<Item = &'a QueryWord>) -> String {
    let mut text = String::new();
    for word in words {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&word.typed.folded);
    }
    text
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

/// The beginning of a text, up to 600 bytes, cut between characters. The rest is not read.
pub fn beginning(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}
