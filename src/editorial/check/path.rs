//! The way from a content file to a value in it.

use std::fmt;

/// One step on the way from a file to a value in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Into a list, by position.
    Item(usize),
    /// Into an object, by name. The first step of a path is the file's stem.
    Field(String),
}

/// A path as text: `projects[12].centres[0]`.
pub(super) struct Shown<'p>(pub &'p [Step]);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
        for (position, step) in self.0.iter().enumerate() {
            match step {
                Step::Item(position) => write!(f, "[{position}]")?,
                Step::Field(name) if position == 0 => f.write_str(name)?,
                Step::Field(name) if !name.is_empty() && name.chars().all(plain) => {
                    write!(f, ".{name}")?;
                }
                Step::Field(name) => write!(f, "[{name:?}]")?,
            }
        }
        Ok(())
    }
}
