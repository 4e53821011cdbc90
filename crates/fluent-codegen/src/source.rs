//! The files of one language as the parser reads them, and what their messages refer to.

use crate::language::Language;
use crate::problem::{Place, Problem};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

/// A file of one language.
pub(crate) struct Source<'s> {
    pub tag: &'s str,
    /// The name without `.ftl`.
    pub name: &'s str,
    pub place: Place,
    pub resource: Resource<&'s str>,
    /// The lines that are not Fluent. They are left out of the resource.
    pub mistakes: Vec<Problem>,
}

impl<'s> Source<'s> {
    /// Parses the files of a language.
    pub(crate) fn all(language: &'s Language) -> Vec<Self> {
        let files = language.files.iter();
        files
            .map(|(name, text)| Self::parse(&language.tag, name, text))
            .collect()
    }

    fn parse(tag: &'s str, name: &'s str, text: &'s str) -> Self {
        let place = Place::file(tag, name);
        let (resource, errors) = match parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let mistakes = errors.into_iter().map(|error| Problem::Syntax {
            place: place.clone(),
            line: line_of(text, error.pos.start),
            what: error.kind.to_string(),
        });
        Self {
            tag,
            name,
            mistakes: mistakes.collect(),
            place,
            resource,
        }
    }
}

/// The line of a byte of a text, from 1.
fn line_of(text: &str, position: usize) -> usize {
    let before = text.bytes().take(position);
    1 + before.filter(|byte| *byte == b'\n').count()
}

/// The parts of the messages of one language: any file may refer to those of another.
pub(crate) struct References<'s> {
    /// By the names of their messages; those of terms begin with `-`.
    patterns: BTreeMap<String, &'s Pattern<&'s str>>,
    /// The names of the messages that others have as a part.
    parts: BTreeSet<&'s str>,
}

impl<'s> References<'s> {
    /// The references within the files of one language.
    pub(crate) fn of(files: &'s [Source<'s>]) -> Self {
        let mut references = Self {
            patterns: BTreeMap::new(),
            parts: BTreeSet::new(),
        };
        for entry in files.iter().flat_map(|file| &file.resource.body) {
            match entry {
                Entry::Message(message) => {
                    let name = message.id.name.to_owned();
                    let own = message.value.iter();
                    references
                        .patterns
                        .extend(own.clone().map(|own| (name.clone(), own)));
                    let attributes = message.attributes.iter().map(|attribute| &attribute.value);
                    own.chain(attributes)
                        .for_each(|pattern| references.refer(pattern));
                }
                Entry::Term(term) => {
                    references
                        .patterns
                        .insert(format!("-{}", term.id.name), &term.value);
                    references.refer(&term.value);
                }
                _ => {}
            }
        }
        references
    }

    /// The pattern of a message, or of a term with `-` before it.
    pub(crate) fn pattern(&self, name: &str) -> Option<&'s Pattern<&'s str>> {
        self.patterns.get(name).copied()
    }

    /// Returns `true` if another message has the one with this key as a part.
    pub(crate) fn is_part(&self, key: &str) -> bool {
        self.parts.contains(key)
    }

    /// Notes the messages that a pattern refers to.
    fn refer(&mut self, pattern: &Pattern<&'s str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::Placeable {
                    expression: Expression::Select { variants, .. },
                } => {
                    for variant in variants {
                        self.refer(&variant.value);
                    }
                }
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::MessageReference { id, .. }),
                } => drop(self.parts.insert(id.name)),
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::line_of;

    #[test]
    fn a_line_begins_after_the_end_of_the_one_before() {
        let lines = [0, 1, 2, 3, 9].map(|position| line_of("ø\nb\n", position));
        assert_eq!(lines, [1, 1, 1, 2, 3]);
    }
}
