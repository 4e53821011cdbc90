//! The messages of one file.

use crate::Language;
use crate::message::{Expander, Piece, Variable, Variant};
use crate::problem::{Place, Problem};
use fluent_syntax::ast::{
    Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser;
use std::collections::BTreeMap;

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
}

impl Catalog {
    /// Reads a file of a language, whose messages may refer to those of its other files. What is wrong with it is reported, and left out.
    pub fn parse(language: &Language, name: &str, text: &str, problems: &mut Vec<Problem>) -> Self {
        let place = Place::file(&language.tag, name);
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                problems.extend(errors.iter().map(|error| Problem::Syntax {
                    place: place.clone(),
                    line: text[..error.pos.start].lines().count().max(1),
                    what: error.kind.to_string(),
                }));
                resource
            }
        };
        let mut catalog = Self {
            tag: language.tag.clone(),
            place,
            groups: Vec::new(),
            messages: Vec::new(),
        };
        // A mistake in another file is reported there.
        let files = language.files.iter();
        let files = files
            .map(|(_, text)| parser::parse(text.as_str()).unwrap_or_else(|(resource, _)| resource));
        let files: Vec<_> = files.collect();
        catalog.fill(&resource, &patterns(&files), problems);
        let referred = references(&files);
        for message in &mut catalog.messages {
            message.is_part = referred.contains(&message.key.as_str());
        }
        catalog
    }

    fn fill(
        &mut self,
        resource: &Resource<&str>,
        patterns: &Patterns,
        problems: &mut Vec<Problem>,
    ) {
        let tag = self.tag.clone();
        let expander = Expander {
            tag: &tag,
            pattern_of: |name: &str| patterns.get(name).copied(),
        };
        for entry in &resource.body {
            match entry {
                Entry::GroupComment(comment) => {
                    let comment = lines(comment);
                    let (name, about) = comment.split_once(": ").unwrap_or((&comment, ""));
                    self.groups.push(Group {
                        name: name.to_owned(),
                        about: about.to_owned(),
                    });
                }
                Entry::Message(source) => {
                    let group = self.groups.last().map_or("", |group| &group.name);
                    let is_of_group = source
                        .id
                        .name
                        .strip_prefix(group)
                        .is_some_and(|rest| rest.starts_with('-'));
                    if group.is_empty() || !is_of_group {
                        problems.push(self.problem(source.id.name, "the key of a message begins with the name of its group, as in ## home: … and home-lead"));
                        continue;
                    }
                    let about = source.comment.as_ref().map(lines).unwrap_or_default();
                    let fields = source
                        .value
                        .iter()
                        .map(|value| (source.id.name.to_owned(), value));
                    let attributes = source.attributes.iter();
                    let attributes = attributes.map(|attribute| {
                        (
                            format!("{}.{}", source.id.name, attribute.id.name),
                            &attribute.value,
                        )
                    });
                    for (key, pattern) in fields.chain(attributes) {
                        match expander.expand(pattern, 0) {
                            Ok(variants) => self.add(key, &about, variants),
                            Err(what) => problems.push(self.problem(&key, &what)),
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, key: String, comment: &str, variants: Vec<Variant>) {
        let (variables, about): (Vec<&str>, Vec<&str>) = comment
            .lines()
            .partition(|line| line.trim_start().starts_with('$'));
        self.messages.push(Message {
            key,
            group: self.groups.len() - 1,
            about: about.join(" "),
            variables: variables.into_iter().map(variable).collect(),
            variants,
            is_part: false,
        });
    }

    fn problem(&self, key: &str, what: &str) -> Problem {
        Problem::Message {
            place: self.place.clone(),
            key: key.to_owned(),
            what: what.to_owned(),
        }
    }

    /// Reports what a message takes and does not declare, declares and does not take, or selects by although it is no number.
    pub fn check_base(&self, problems: &mut Vec<Problem>) {
        for message in &self.messages {
            self.check_variables(message, message, &self.place, problems);
            for variable in &message.variables {
                if !message.names().any(|name| name == variable.name) {
                    problems.push(Problem::UnusedVariable {
                        place: self.place.clone(),
                        key: message.key.clone(),
                        variable: variable.name.clone(),
                    });
                }
            }
        }
    }

    /// Reports where this translation and the base language differ in their messages, or in the variables of one.
    pub fn compare(&self, base: &Self, problems: &mut Vec<Problem>) {
        let missing = base
            .messages
            .iter()
            .filter(|message| self.message(&message.key).is_none());
        problems.extend(missing.map(|message| Problem::Missing {
            place: self.place.clone(),
            key: message.key.clone(),
            base: base.place.clone(),
        }));
        for message in &self.messages {
            let Some(model) = base.message(&message.key) else {
                problems.push(Problem::Unknown {
                    place: self.place.clone(),
                    key: message.key.clone(),
                    base: base.place.clone(),
                });
                continue;
            };
            self.check_variables(message, model, &base.place, problems);
            let lost = model
                .variables
                .iter()
                .find(|variable| !message.names().any(|name| name == variable.name));
            problems.extend(lost.map(|variable| Problem::LostVariable {
                place: self.place.clone(),
                key: message.key.clone(),
                variable: variable.name.clone(),
                base: base.place.clone(),
            }));
        }
    }

    fn check_variables(
        &self,
        message: &Message,
        model: &Message,
        base: &Place,
        problems: &mut Vec<Problem>,
    ) {
        let declared = |name: &str| {
            model
                .variables
                .iter()
                .find(|variable| variable.name == name)
        };
        if let Some(unknown) = message.names().find(|name| declared(name).is_none()) {
            let names = model
                .variables
                .iter()
                .map(|variable| format!("${}", variable.name));
            let declared: Vec<String> = names.collect();
            problems.push(Problem::UnknownVariable {
                place: self.place.clone(),
                key: message.key.clone(),
                variable: unknown.to_owned(),
                base: base.clone(),
                declared: if declared.is_empty() {
                    "none".to_owned()
                } else {
                    declared.join(", ")
                },
            });
        }
        let conditions = message
            .variants
            .iter()
            .flat_map(|variant| &variant.conditions);
        let mut selectors = conditions.filter_map(|(name, _)| declared(name));
        if let Some(text) = selectors.find(|variable| !variable.is_number) {
            let what = format!(
                "${0} selects, so it is a number; declare it as \"${0} (Number) - …\"",
                text.name
            );
            problems.push(self.problem(&message.key, &what));
        }
    }

    /// A message by its key.
    pub fn message(&self, key: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.key == key)
    }
}

impl Message {
    /// The names of the variables that it says or asks for.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.variants.iter().flat_map(Variant::names)
    }

    /// The text as the program reads it: see the documentation of the crate.
    pub fn compiled(&self, variables: &[Variable]) -> String {
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

/// Patterns by the names of their messages; those of terms begin with `-`.
type Patterns<'s> = BTreeMap<String, &'s Pattern<&'s str>>;

/// The patterns that messages may refer to.
fn patterns<'s>(files: &'s [Resource<&'s str>]) -> Patterns<'s> {
    let entries = files.iter().flat_map(|file| &file.body);
    let entries = entries.filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), message.value.as_ref()?)),
        Entry::Term(term) => Some((format!("-{}", term.id.name), &term.value)),
        _ => None,
    });
    entries.collect()
}

/// The names of the messages that others refer to.
fn references<'s>(files: &[Resource<&'s str>]) -> Vec<&'s str> {
    let mut names = Vec::new();
    for entry in files.iter().flat_map(|file| &file.body) {
        match entry {
            Entry::Message(message) => {
                let attributes = message.attributes.iter().map(|attribute| &attribute.value);
                message
                    .value
                    .iter()
                    .chain(attributes)
                    .for_each(|pattern| refer(pattern, &mut names));
            }
            Entry::Term(term) => refer(&term.value, &mut names),
            _ => {}
        }
    }
    names
}

fn refer<'s>(pattern: &Pattern<&'s str>, names: &mut Vec<&'s str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                for variant in variants {
                    refer(&variant.value, names);
                }
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::MessageReference { id, .. }),
            } => names.push(id.name),
            _ => {}
        }
    }
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
