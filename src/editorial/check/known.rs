//! A registry of the records of all files, for the check of links between them.

use super::node::Node;
use std::collections::BTreeMap;

/// The records of the lists, by id or number.
#[derive(Default)]
pub(crate) struct Known<'a> {
    pub site: Option<Node<'a>>,
    pub counties: Records<'a>,
    pub municipalities: Records<'a>,
    pub places: Records<'a>,
    pub centres: Records<'a>,
    pub themes: Records<'a>,
    pub projects: Records<'a>,
    pub sources: Records<'a>,
}

impl<'a> Known<'a> {
    pub(crate) fn new(roots: impl Iterator<Item = Node<'a>>) -> Self {
        let mut known = Self::default();
        for root in roots {
            let records = match root.file_stem() {
                "counties" => &mut known.counties,
                "municipalities" => &mut known.municipalities,
                "places" => &mut known.places,
                "centres" => &mut known.centres,
                "themes" => &mut known.themes,
                "projects" => &mut known.projects,
                "sources" => &mut known.sources,
                "site" => {
                    known.site = Some(root);
                    continue;
                }
                _ => continue,
            };
            *records = Records::of(&root);
        }
        known
    }
}

/// The records of one file.
#[derive(Default)]
pub(crate) struct Records<'a> {
    /// None where the file cannot be read: then nothing can be said of what is in it.
    by_id: Option<BTreeMap<&'a str, Node<'a>>>,
    /// Number of records in the file, with those that have no id.
    pub count: usize,
}

impl<'a> Records<'a> {
    fn of(root: &Node<'a>) -> Self {
        if !root.value.is_array() {
            return Self::default();
        }
        let mut by_id = BTreeMap::new();
        for record in root.items() {
            if let Some(id) = id(&record) {
                by_id.entry(id).or_insert(record);
            }
        }
        Self {
            by_id: Some(by_id),
            count: root.items().count(),
        }
    }

    /// Returns `true` if the file was read and has no such record.
    pub(crate) fn lack(&self, id: &str) -> bool {
        self.by_id.as_ref().is_some_and(|ids| !ids.contains_key(id))
    }

    /// Returns `true` if the file could be read.
    pub(crate) const fn are_known(&self) -> bool {
        self.by_id.is_some()
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Node<'a>> {
        self.by_id.as_ref()?.get(id)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'a str, &Node<'a>)> {
        self.by_id.iter().flatten().map(|(id, node)| (*id, node))
    }

    /// The id that was probably meant.
    pub(crate) fn nearest(&self, id: &str) -> Option<&'a str> {
        nearest(id, self.iter().map(|(id, _)| id))
    }
}

/// The fields that a record may be known by.
pub(crate) const ID: [&str; 3] = ["id", "number", "code"];

/// The id, number or code that a record is known by.
pub(crate) fn id<'a>(record: &Node<'a>) -> Option<&'a str> {
    ID.iter().find_map(|field| record.text_of(field))
}

/// The candidate that was probably meant: the one with the fewest typing errors, if these are few enough.
pub(crate) fn nearest<'c>(
    text: &str,
    candidates: impl Iterator<Item = &'c str>,
) -> Option<&'c str> {
    let enough = (text.chars().count() / 3).max(1);
    candidates
        .map(|candidate| (strsim::damerau_levenshtein(text, candidate), candidate))
        .filter(|(distance, _)| *distance <= enough)
        .min()
        .map(|(_, candidate)| candidate)
}
