//! The messages of one file.

use crate::message::{Expander, Piece, Variable, Variant};
use crate::problem::{Place, Problem};
use crate::source::{References, Source};
use fluent_syntax::ast;
use fluent_syntax::ast::{Comment, Entry, Pattern};

/// The remedy for a message outside of its group.
const MISPLACED: &str =
    "the key of a message begins with the name of its group, as in ## home: … and home-lead";

/// A group of messages: a line `## home: The front page.` and what follows it.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub name: String,
    pub about: String,
}

/// A message, or an attribute of one.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    /// Its key in the file: `home-lead`, or `home-lead.text` for an attribute.
    pub key: String,
    /// The place of its group.
    pub group: usize,
    /// The comment above it, without the lines of variables.
    pub about: String,
    /// In the order of the comment.
    pub variables: Vec<Variable>,
    pub variants: Vec<Variant>,
    /// True where another message has it as a part, so that the program need not say it by itself.
    pub is_part: bool,
}

/// The messages of one file in one language.
#[derive(Clone, Debug)]
pub(crate) struct Catalog {
    pub tag: String,
    pub place: Place,
    pub groups: Vec<Group>,
    pub messages: Vec<Message>,
    /// The keys of the messages that are there and cannot be read, which is a problem of its own.
    unread: Vec<String>,
}

impl Catalog {
    /// Reads a file of a language. What is wrong with it is reported, and left out.
    pub(crate) fn read(
        source: &Source,
        references: &References,
        problems: &mut Vec<Problem>,
    ) -> Self {
        problems.extend(source.mistakes.iter().cloned());
        let mut catalog = Self {
            tag: source.tag.to_owned(),
            place: source.place.clone(),
            groups: Vec::new(),
            messages: Vec::new(),
            unread: Vec::new(),
        };
        let expander = Expander {
            tag: source.tag,
            pattern_of: |name: &str| references.pattern(name),
        };
        for entry in &source.resource.body {
            match entry {
                Entry::GroupComment(comment) => {
                    let comment = lines(comment);
                    let (name, about) = comment.split_once(": ").unwrap_or((&comment, ""));
                    catalog.groups.push(Group {
                        name: name.to_owned(),
                        about: about.to_owned(),
                    });
                }
                Entry::Message(message) if catalog.has_group_of(message.id.name) => {
                    let about = message.comment.as_ref().map(lines).unwrap_or_default();
                    for (key, pattern) in texts(message) {
                        match expander.expand(pattern, 0) {
                            Ok(variants) => {
                                let is_part = references.is_part(&key);
                                catalog.add(key, &about, variants, is_part);
                            }
                            Err(what) => {
                                problems.push(catalog.problem(&key, &what));
                                catalog.unread.push(key);
                            }
                        }
                    }
                }
                Entry::Message(message) => {
                    problems.push(catalog.problem(message.id.name, MISPLACED));
                    catalog.unread.push(message.id.name.to_owned());
                }
                Entry::Junk { content } => {
                    let is_of_key = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
                    let key = content.split(|c| !is_of_key(c)).next();
                    catalog.unread.extend(key.map(str::to_owned));
                }
                _ => {}
            }
        }
        catalog
    }

    /// Returns `true` if a key begins with the name of the group that is being read.
    fn has_group_of(&self, key: &str) -> bool {
        let group = self.groups.last();
        let rest = group.and_then(|group| key.strip_prefix(group.name.as_str()));
        rest.is_some_and(|rest| rest.starts_with('-'))
    }

    fn add(&mut self, key: String, comment: &str, variants: Vec<Variant>, is_part: bool) {
        let (variables, about): (Vec<&str>, Vec<&str>) = comment
            .lines()
            .partition(|line| line.trim_start().starts_with('$'));
        self.messages.push(Message {
            key,
            group: self.groups.len() - 1,
            about: about.join(" "),
            variables: variables.into_iter().map(variable).collect(),
            variants,
            is_part,
        });
    }

    /// A mistake in a message of this file, in words that say the remedy.
    pub(crate) fn problem(&self, key: &str, what: &str) -> Problem {
        Problem::Message {
            place: self.place.clone(),
            key: key.to_owned(),
            what: what.to_owned(),
        }
    }

    /// Returns `true` if there is a message with a key, or something with that key which cannot be read.
    pub(crate) fn has(&self, key: &str) -> bool {
        let message = key.split_once('.').map_or(key, |(message, _)| message);
        let is_unread = |unread: &String| unread == key || unread == message;
        self.message(key).is_some() || self.unread.iter().any(is_unread)
    }

    /// A message by its key.
    pub(crate) fn message(&self, key: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.key == key)
    }
}

impl Message {
    /// The names of the variables that it says or asks for.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.variants.iter().flat_map(Variant::names)
    }

    /// The text as the program reads it: see the documentation of the crate.
    pub(crate) fn compiled(&self, variables: &[Variable]) -> String {
        let index = |name: &str| {
            variables
                .iter()
                .position(|variable| variable.name == name)
                .unwrap_or_default()
        };
        let text = |variant: &Variant| -> String {
            let pieces = variant.pieces.iter().map(|piece| match piece {
                Piece::Text(text) => text.clone(),
                Piece::Value(name) => format!("{{{}}}", index(name)),
            });
            pieces.collect()
        };
        if let [variant] = self.variants.as_slice() {
            return text(variant);
        }
        let variants = self.variants.iter().map(|variant| {
            let conditions = variant.conditions.iter();
            let conditions: Vec<String> = conditions
                .map(|(name, number)| format!("{}={number}", index(name)))
                .collect();
            format!("|{}|{}", conditions.join(","), text(variant))
        });
        variants.collect()
    }
}

/// The texts of a message by their keys: its own, and those of its attributes.
fn texts<'m, 's>(
    message: &'m ast::Message<&'s str>,
) -> impl Iterator<Item = (String, &'m Pattern<&'s str>)> {
    let name = message.id.name;
    let own = message.value.iter().map(move |own| (name.to_owned(), own));
    let attributes = message.attributes.iter();
    own.chain(attributes.map(move |attribute| {
        let key = format!("{name}.{}", attribute.id.name);
        (key, &attribute.value)
    }))
}

fn lines(comment: &Comment<&str>) -> String {
    comment.content.join("\n")
}

/// Reads a line such as "  $count (Number) - Projects."
fn variable(line: &str) -> Variable {
    let (head, about) = line.split_once(" - ").unwrap_or((line, ""));
    let head = head.trim().trim_start_matches('$');
    let name = head.strip_suffix(" (Number)");
    Variable {
        name: name.unwrap_or(head).to_owned(),
        is_number: name.is_some(),
        about: about.trim().to_owned(),
    }
}
