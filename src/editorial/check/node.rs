//! A value in a content file together with the way to it.

use super::path::{Shown, Step};
use super::problem::Problem;
use crate::text::Lang;
use serde::Deserialize;
use serde_json::Value;
use std::fmt;
use std::path::Path;

/// A value and where it is. Asking for what is not there gives nothing: a wrong shape is reported elsewhere.
#[derive(Clone)]
pub(crate) struct Node<'a> {
    file: &'a Path,
    path: Vec<Step>,
    /// The object or list it is in.
    parent: Option<&'a Value>,
    pub value: &'a Value,
}

impl<'a> Node<'a> {
    pub(crate) fn root(file: &'a Path, name: &str, value: &'a Value) -> Self {
        Self {
            file,
            path: vec![Step::Field(name.to_owned())],
            parent: None,
            value,
        }
    }

    fn step(&self, step: Step, value: &'a Value) -> Self {
        let mut path = Vec::with_capacity(self.path.len() + 1);
        path.extend_from_slice(&self.path);
        path.push(step);
        Self {
            file: self.file,
            path,
            parent: Some(self.value),
            value,
        }
    }

    pub(crate) fn field(&self, name: &str) -> Option<Self> {
        let value = self.value.get(name)?;
        Some(self.step(Step::Field(name.to_owned()), value))
    }

    pub(crate) fn fields(&self) -> impl Iterator<Item = Self> {
        self.value
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, value)| self.step(Step::Field(name.clone()), value))
    }

    pub(crate) fn items(&self) -> impl Iterator<Item = Self> {
        self.value
            .as_array()
            .into_iter()
            .flatten()
            .enumerate()
            .map(|(position, value)| self.step(Step::Item(position), value))
    }

    /// The items of a field that is a list.
    pub(crate) fn list(&self, name: &str) -> Vec<Self> {
        self.field(name)
            .map_or_else(Vec::new, |list| list.items().collect())
    }

    /// A text that says something.
    pub(crate) fn text(&self) -> Option<&'a str> {
        self.value.as_str().filter(|text| !text.trim().is_empty())
    }

    /// The text of a field.
    pub(crate) fn text_of(&self, name: &str) -> Option<&'a str> {
        self.field(name)?.text()
    }

    /// The value of a field as its type; nothing where it has another shape.
    pub(crate) fn read<T: Deserialize<'a>>(&self, name: &str) -> Option<T> {
        T::deserialize(self.field(name)?.value).ok()
    }

    /// The text of another field of the same object.
    pub(crate) fn text_beside(&self, name: &str) -> Option<&'a str> {
        self.parent?.get(name)?.as_str()
    }

    /// The node itself and all below it.
    pub(crate) fn walk(&self) -> Vec<Self> {
        let mut nodes = vec![self.clone()];
        let mut next = 0;
        while let Some(node) = nodes.get(next) {
            let below: Vec<Self> = node.fields().chain(node.items()).collect();
            nodes.extend(below);
            next += 1;
        }
        nodes
    }

    /// The path of the file.
    pub(crate) const fn file(&self) -> &'a Path {
        self.file
    }

    /// The stem of the file.
    pub(crate) fn file_stem(&self) -> &str {
        match self.path.first() {
            Some(Step::Field(name)) => name,
            _ => "",
        }
    }

    /// The name of the field, also for an item of the list in that field, and for a translation of its text.
    pub(crate) fn name(&self) -> &str {
        let mut names = self.names();
        names
            .rfind(|name| Lang::of_tag(name).is_none())
            .unwrap_or_default()
    }

    /// Returns `true` if it is somewhere in a field of that name.
    pub(crate) fn is_in(&self, name: &str) -> bool {
        self.names().any(|n| n == name)
    }

    fn names(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.path.iter().filter_map(|step| match step {
            Step::Field(name) => Some(name.as_str()),
            Step::Item(_) => None,
        })
    }

    pub(crate) fn problem(&self, what: impl Into<String>) -> Problem {
        Problem {
            file: self.file.to_owned(),
            path: self.path.clone(),
            line: None,
            record: None,
            what: what.into(),
            suggestion: None,
        }
    }

    /// A problem with a field that need not be there.
    pub(crate) fn problem_at(&self, field: &str, what: impl Into<String>) -> Problem {
        self.step(Step::Field(field.to_owned()), self.value)
            .problem(what)
    }
}

/// Writes its place in the file: `centres[2].id`.
impl fmt::Display for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Shown(&self.path).fmt(f)
    }
}
