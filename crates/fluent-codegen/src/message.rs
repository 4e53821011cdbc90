//! A message as variants without selectors, references or terms.

use crate::plural;
use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant as Branch, VariantKey,
};

/// A variable of a message, as the comment of the base language declares it: `#   $count (Number) - Projects.`
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variable {
    pub name: String,
    /// Numbers are `usize`, all else is text.
    pub is_number: bool,
    /// The text after the dash.
    pub about: String,
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(String),
    /// The value of a variable, by its name.
    Value(String),
}

/// A text, and the numbers that variables have where it is said. The first one that fits is meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Variant {
    pub conditions: Vec<(String, usize)>,
    pub pieces: Vec<Piece>,
}

impl Variant {
    /// This text and then another; none where no numbers suit both.
    fn then(&self, other: &Self) -> Option<Self> {
        let mut joined = self.clone();
        for (name, number) in &other.conditions {
            let known = joined.conditions.iter().find(|(known, _)| known == name);
            match known {
                Some((_, known)) if known != number => return None,
                Some(_) => {}
                None => joined.conditions.push((name.clone(), *number)),
            }
        }
        joined.pieces.extend(other.pieces.iter().cloned());
        Some(joined)
    }

    /// The names of the variables that are said or asked for.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        let said = self.pieces.iter().filter_map(|piece| match piece {
            Piece::Value(name) => Some(name.as_str()),
            Piece::Text(_) => None,
        });
        said.chain(self.conditions.iter().map(|(name, _)| name.as_str()))
    }
}

/// Turns patterns of one file into variants.
pub(crate) struct Expander<'a, F> {
    pub tag: &'a str,
    /// The pattern of a message, or of a term with `-` before it.
    pub pattern_of: F,
}

/// References deeper than this lead in a circle.
const DEEPEST: usize = 8;

impl<'s, F: Fn(&str) -> Option<&'s Pattern<&'s str>>> Expander<'_, F> {
    /// The variants of a pattern, in the order in which they are to be tried; the last one always fits.
    ///
    /// # Errors
    /// A sentence that says what cannot be compiled, and what to write instead.
    pub(crate) fn expand(
        &self,
        pattern: &Pattern<&str>,
        depth: usize,
    ) -> Result<Vec<Variant>, String> {
        let mut variants = vec![Variant::default()];
        for element in &pattern.elements {
            let alternatives = match element {
                PatternElement::TextElement { value } => vec![text(value)?],
                PatternElement::Placeable { expression } => self.expression(expression, depth)?,
            };
            variants = product(&variants, &alternatives);
        }
        Ok(variants)
    }

    fn expression(
        &self,
        expression: &Expression<&str>,
        depth: usize,
    ) -> Result<Vec<Variant>, String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, depth),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return Err("only a variable can select; write { $name -> … }".to_owned());
                };
                self.select(id.name, variants, depth)
            }
        }
    }

    fn inline(
        &self,
        inline: &InlineExpression<&str>,
        depth: usize,
    ) -> Result<Vec<Variant>, String> {
        let name = match inline {
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => {
                return Ok(vec![text(value)?]);
            }
            InlineExpression::VariableReference { id } => {
                let pieces = vec![Piece::Value(id.name.to_owned())];
                return Ok(vec![Variant {
                    pieces,
                    ..Variant::default()
                }]);
            }
            InlineExpression::Placeable { expression } => {
                return self.expression(expression, depth);
            }
            InlineExpression::MessageReference {
                id,
                attribute: None,
            } => id.name.to_owned(),
            InlineExpression::TermReference {
                id,
                attribute: None,
                ..
            } => format!("-{}", id.name),
            _ => {
                return Err(
                    "functions and attributes cannot be referred to; write the text".to_owned(),
                );
            }
        };
        let pattern = (self.pattern_of)(&name)
            .ok_or_else(|| {
                let tag = self.tag;
                format!("it refers to {name}, which no file of {tag} has; correct the name, or write the text")
            })?;
        if depth == DEEPEST {
            return Err(format!("{name} refers to itself; write the text"));
        }
        self.expand(pattern, depth + 1)
    }

    /// The branches of a selector, the default last.
    fn select(
        &self,
        name: &str,
        branches: &[Branch<&str>],
        depth: usize,
    ) -> Result<Vec<Variant>, String> {
        let (mut variants, mut default) = (Vec::new(), Vec::new());
        let mut categories = Vec::new();
        for branch in branches {
            let said = self.expand(&branch.value, depth)?;
            let key = match &branch.key {
                VariantKey::Identifier { name } => *name,
                VariantKey::NumberLiteral { value } => *value,
            };
            if branch.default {
                default = said;
                continue;
            }
            let numbers = if let Ok(number) = key.parse() {
                vec![number]
            } else {
                categories.push(key);
                plural::numbers(self.tag, key)?
            };
            for number in numbers {
                let conditions = vec![(name.to_owned(), number)];
                let condition = Variant {
                    conditions,
                    ..Variant::default()
                };
                variants.extend(product(&[condition], &said));
            }
        }
        // Where one category is asked for, each that the language has is meant to be said.
        let wanted = plural::categories(self.tag);
        if let Some(missing) = wanted
            .iter()
            .find(|name| !categories.is_empty() && !categories.contains(name))
        {
            return Err(format!(
                "${name} lacks the plural category [{missing}] of {}; add it",
                self.tag
            ));
        }
        variants.extend(default);
        Ok(variants)
    }
}

/// Each of the first before each of the second. What can never be said is left out.
fn product(first: &[Variant], second: &[Variant]) -> Vec<Variant> {
    let mut all: Vec<Variant> = Vec::new();
    let pairs = first
        .iter()
        .flat_map(|a| second.iter().filter_map(|b| a.then(b)));
    for variant in pairs {
        if all
            .iter()
            .all(|known| known.conditions != variant.conditions)
        {
            all.push(variant);
        }
    }
    all
}

fn text(text: &str) -> Result<Variant, String> {
    if text.contains(['{', '}', '|']) {
        return Err(
            "{, } and | have a meaning in compiled messages; write another character".to_owned(),
        );
    }
    let pieces = vec![Piece::Text(text.to_owned())];
    Ok(Variant {
        pieces,
        ..Variant::default()
    })
}
