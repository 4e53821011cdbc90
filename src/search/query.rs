//! What was asked: the words, which of them matter, and what kind of answer is wanted.

use super::Kind;
use super::field::TermClass;
use super::index::Dictionary;
use super::ranking_weights as weights;
use super::typed::Typed;
use super::typo::Pattern;
use crate::content::{Vocabulary, Wanted};
use norwegian::stem;
use norwegian::{each_word, glued, joined};

/// Longest query that is read, in words: an address with the name of the one who lives there.
const MOST_WORDS: usize = 24;
/// As much of a text is read: somebody may paste a book.
const LONGEST: usize = 600;

/// A question, taken apart.
pub(super) struct Query {
    pub words: Vec<QueryWord>,
    /// Whether nothing is sought but what the words ask for: "hva er et utviklingssenter".
    pub general: bool,
    /// The kinds of records that are asked for.
    pub wanted: Vec<Kind>,
}

pub(super) struct QueryWord {
    pub typed: Typed,
    pub role: Role,
}

/// What a word does in a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// It has to be found.
    Sought,
    /// It tells what kind of answer is wanted, and is nice to find.
    Intent,
    /// "hvem", "er", "i".
    Filler,
}

/// The words that shape a question, folded.
#[derive(Default)]
pub(super) struct QueryWords {
    fillers: Vec<String>,
    /// Each also as its stem.
    intents: Vec<(String, String, Kind)>,
    before_names: Vec<String>,
}

impl QueryWords {
    pub fn new(vocabulary: &Vocabulary) -> Self {
        // Words with a hyphen are compared as one.
        let folded = |text: &String| joined(text);
        let fillers = vocabulary.fillers.iter().map(folded).collect();
        let before_names = vocabulary.before_names.iter().map(folded).collect();
        let mut intents = Vec::new();
        for intent in &vocabulary.intents {
            let kind = match intent.kind {
                Wanted::Centre => Kind::Centre,
                Wanted::Municipality => Kind::Municipality,
                Wanted::County => Kind::County,
                Wanted::Project => Kind::Project,
                Wanted::Theme => Kind::Theme,
            };
            for word in &intent.words {
                let word = folded(word);
                intents.push((stem(&word).to_owned(), word, kind));
            }
        }
        Self {
            fillers,
            intents,
            before_names,
        }
    }

    /// Takes a question apart.
    pub fn parse(&self, text: &str, known: &Dictionary) -> Query {
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
    fn intent(&self, folded: &str, known: &Dictionary) -> Option<Kind> {
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
pub(super) fn count(words: &[QueryWord], role: Role) -> u32 {
    words.iter().map(|word| u32::from(word.role == role)).sum()
}

/// Some words as one text, folded.
pub(super) fn folded<'a>(words: impl Iterator<Item = &'a QueryWord>) -> String {
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

/// As much of a text as is read, cut between characters.
pub(super) fn beginning(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}
