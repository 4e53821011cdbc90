//! Fields: the parts of documents that are searched. Whoever makes an index says which there are, and the weight of each.

use crate::ranking_weights::{NAME_LENGTH, NAME_LENGTH_PER_WORD, NAME_SIZES};

/// The strongest role in which a term occurs in the documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum TermClass {
    /// It stands in running text.
    #[default]
    Text,
    /// It stands where people look for something, so that mistakes in it are forgiven more.
    Title,
    /// It is one of the words that mean the same.
    Synonym,
    /// It is the name of a place, so that who types it as it is written means it.
    PlaceName,
}

/// The kind of words that stand in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Names, of places for example.
    Names,
    /// Numbers, in which a mistake makes another number.
    Numbers,
    /// Words of the language: titles, topics and texts.
    Words,
}

/// A part of documents that is searched.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The weight of a match, of 100.
    pub weight: u32,
    /// The role of its words.
    pub class: TermClass,
    /// The kind of words that stand in it.
    pub holds: Holds,
    /// True where it is one name, so that a match of more of its words has more points, and it is also found with its words written as one.
    pub is_name: bool,
}

/// The number of a field, less than [`MAX_FIELDS`]: its place in the list from which [`Fields`] were made.
pub type FieldNumber = u32;

/// The number of bits of a field's number.
pub const FIELD_BITS: u32 = 5;
/// The highest number of fields.
pub const MAX_FIELDS: usize = 1 << FIELD_BITS;
/// The part of a number that is that of a field.
pub(crate) const FIELD_MASK: u32 = (1 << FIELD_BITS) - 1;

/// Weight of a match, of 100, in a text of so many words, by the number of the field.
pub type FieldWeights = [[u8; MAX_FIELDS]; NAME_SIZES];

/// The fields of an index, as tables by their numbers.
#[derive(Debug)]
pub struct Fields {
    /// Tables of weights: the usual one, and others by the number that a [`Query`](crate::Query) has.
    weights: &'static [FieldWeights],
    classes: [TermClass; MAX_FIELDS],
    /// The fields that are one name, one bit for each; and so on.
    names: u32,
    pub(crate) numbers: u32,
    pub(crate) words: u32,
}

impl Fields {
    /// The tables of some fields. `weights` has the usual ones first, as [`usual_weights`] makes them, and then those of other kinds of query.
    ///
    /// # Panics
    /// With more than [`MAX_FIELDS`] fields. In a constant, that is an error of the compiler.
    pub const fn new(fields: &[Field], weights: &'static [FieldWeights]) -> Self {
        assert!(fields.len() <= MAX_FIELDS);
        let mut classes = [TermClass::Text; MAX_FIELDS];
        let (mut names, mut numbers, mut words) = (0, 0, 0);
        let mut number = 0;
        while number < fields.len() {
            let field = fields[number];
            classes[number] = field.class;
            names |= (field.is_name as u32) << number;
            numbers |= (matches!(field.holds, Holds::Numbers) as u32) << number;
            words |= (matches!(field.holds, Holds::Words) as u32) << number;
            number += 1;
        }
        Self {
            weights,
            classes,
            names,
            numbers,
            words,
        }
    }

    /// The number of tables of weights.
    pub(crate) const fn variants(&self) -> usize {
        self.weights.len()
    }

    /// The number of the table of weights that counts for a query: the usual one if it has none of its own.
    pub(crate) const fn variant(&self, of_query: usize) -> usize {
        if of_query < self.weights.len() {
            of_query
        } else {
            0
        }
    }

    /// The weights of a kind of query; the usual ones if it has none of its own.
    pub(crate) fn weights(&self, variant: usize) -> &'static FieldWeights {
        const NONE: FieldWeights = [[0; MAX_FIELDS]; NAME_SIZES];
        let weights = self.weights.get(self.variant(variant));
        weights.unwrap_or(const { &NONE })
    }

    /// The usual weight of a match in a field, of 100.
    pub(crate) fn weight(&self, field: FieldNumber) -> u32 {
        let [_, of_one_word, ..] = self.weights(0);
        let weight = of_one_word.get(field as usize).copied();
        u32::from(weight.unwrap_or_default())
    }

    pub(crate) fn class(&self, field: FieldNumber) -> TermClass {
        let class = self.classes.get(field as usize).copied();
        class.unwrap_or_default()
    }

    pub(crate) const fn is_name(&self, field: FieldNumber) -> bool {
        self.names >> (field & FIELD_MASK) & 1 != 0
    }
}

/// The usual weights of some fields: of a name, more of it is better.
///
/// # Panics
/// With more than [`MAX_FIELDS`] fields, or a weight of more than 100. In a constant, that is an error of the compiler.
#[expect(
    clippy::cast_possible_truncation,
    reason = "neither sizes nor weights are more than a hundred"
)]
pub const fn usual_weights(fields: &[Field]) -> FieldWeights {
    let mut weights = [[0; MAX_FIELDS]; NAME_SIZES];
    let mut size = 0;
    while size < NAME_SIZES {
        let mut number = 0;
        while number < fields.len() {
            let Field {
                weight, is_name, ..
            } = fields[number];
            assert!(weight <= 100);
            let longer = if is_name && size > 1 {
                weight * (NAME_LENGTH + NAME_LENGTH_PER_WORD * size as u32) / 100
            } else {
                0
            };
            weights[size][number] = (weight - longer) as u8;
            number += 1;
        }
        size += 1;
    }
    weights
}

/// Weights with another one for a field, whatever the number of words.
pub const fn with_weight(
    mut weights: FieldWeights,
    field: FieldNumber,
    weight: u8,
) -> FieldWeights {
    let mut size = 0;
    while size < NAME_SIZES {
        weights[size][field as usize] = weight;
        size += 1;
    }
    weights
}
