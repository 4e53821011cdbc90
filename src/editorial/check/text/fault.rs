//! A fault of a text.

/// A fault of a text, and the way to mend it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// The fault, with the piece of the text that has it.
    pub what: String,
    /// The way to mend it.
    pub suggestion: String,
}
