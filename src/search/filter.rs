//! A filter: words, choices and an order, and their form in the address.

use crate::content::Content;
use crate::search::facet::{self, FACETS};
use crate::search::query_string::{pair, pairs};
use crate::search::record::Kind;
use crate::search::scope::Scope;

/// The choices of a visitor. Empty means everything, in its usual order.
///
/// ```
/// # use std::path::Path;
/// # use usht::{editorial::Edition, search::{Filter, facet::THEME}};
/// # let edition = Edition::read(Path::new("public/data"), Path::new("sites/portal.json"))?;
/// let content = edition.content;
/// let mut filter = Filter::parse("tema=ernaering&q=m%C3%A5ltider", content);
/// assert_eq!(filter.text, "måltider");
/// assert_eq!(filter.get(THEME), "ernaering");
/// // The address is always written in the same order.
/// assert_eq!(filter.query(), "q=m%C3%A5ltider&tema=ernaering");
/// // A value that does not exist is not chosen.
/// assert!(Filter::parse("tema=fotball", content).is_empty());
/// # Ok::<(), usht::editorial::ReadError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Words to find.
    pub text: String,
    /// The chosen value of each facet as it stands in the address, by its index in [`FACETS`]; empty where none is chosen.
    chosen: [String; FACETS.len()],
    /// The order.
    pub sort: Sort,
}

impl Default for Filter {
    fn default() -> Self {
        Self {
            text: String::new(),
            chosen: [const { String::new() }; FACETS.len()],
            sort: Sort::default(),
        }
    }
}

/// In which order things are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// The best answers first; without words the usual order of each kind.
    #[default]
    Relevance,
    /// The latest year first.
    Newest,
    /// The earliest year first.
    Oldest,
    /// The order of the Norwegian alphabet.
    Alphabetical,
}

impl Sort {
    /// All orders, as they are offered.
    pub const ALL: [Self; 4] = [
        Self::Relevance,
        Self::Newest,
        Self::Oldest,
        Self::Alphabetical,
    ];

    /// The value in an address; empty for the default, which is left out.
    pub const fn value(self) -> &'static str {
        match self {
            Self::Relevance => "",
            Self::Newest => "nyest",
            Self::Oldest => "eldst",
            Self::Alphabetical => "alfabetisk",
        }
    }
}

/// The parameter of the words, which is also the name of their field in the form.
pub const TEXT: &str = "q";
/// The parameter of the order, which is also the name of its field in the form.
pub const SORT: &str = "sorter";

/// All parameters, in the order in which they are written.
pub fn parameters() -> impl Iterator<Item = &'static str> {
    let facets = FACETS.iter().map(|facet| facet.parameter);
    [TEXT].into_iter().chain(facets).chain([SORT])
}

/// The parameters that mean something in a directory, in their order.
pub fn parameters_in(scope: Scope) -> impl Iterator<Item = &'static str> {
    parameters().filter(move |parameter| match facet::index_of(parameter) {
        Some(facet) => FACETS[facet].scopes.contains(&scope),
        None => *parameter != SORT || scope.is_sortable(),
    })
}

impl Filter {
    /// Words to find, among everything.
    pub fn of_words(words: &str) -> Self {
        Self {
            text: words.to_owned(),
            ..Self::default()
        }
    }

    /// Reads a query string without its `?`. What is unknown or malformed is ignored.
    pub fn parse(query: &str, content: &Content) -> Self {
        let mut filter = Self::default();
        for (name, value) in pairs(query) {
            let mut changed = filter.clone();
            changed.set(&name, &value, content);
            if changed.get(&name).is_empty() {
                // The mark behind an address in a sentence, which no value ends with.
                let is_mark = |letter: char| !letter.is_ascii_alphanumeric();
                changed.set(&name, value.trim_end_matches(is_mark), content);
            }
            // A value that is unknown takes nothing away.
            if !changed.get(&name).is_empty() {
                filter = changed;
            }
        }
        filter
    }

    /// Reads a query string and leaves out what means nothing in a directory.
    pub fn parse_in(scope: Scope, query: &str, content: &Content) -> Self {
        let mut filter = Self::parse(query, content);
        for (chosen, facet) in filter.chosen.iter_mut().zip(FACETS) {
            if !facet.scopes.contains(&scope) {
                chosen.clear();
            }
        }
        if !scope.is_sortable() {
            filter.sort = Sort::Relevance;
        }
        filter
    }

    /// The query string that [`Filter::parse`] reads back, without `?`; empty where nothing is chosen.
    pub fn query(&self) -> String {
        let mut query = String::new();
        for name in parameters() {
            let value = self.get(name);
            if !value.is_empty() {
                if !query.is_empty() {
                    query.push('&');
                }
                query.push_str(&pair(name, value));
            }
        }
        query
    }

    /// The choice for a parameter as it stands in the address; empty where there is none.
    pub fn get(&self, name: &str) -> &str {
        match name {
            TEXT => &self.text,
            SORT => self.sort.value(),
            _ => facet::index_of(name).map_or("", |facet| &self.chosen[facet]),
        }
    }

    /// Sets the choice for a parameter; a value that the content does not know sets none.
    pub fn set(&mut self, name: &str, value: &str, content: &Content) {
        match name {
            // Blanks alone are no words.
            TEXT => {
                let blank = value.bytes().all(|byte| byte == b' ');
                if blank { "" } else { value }.clone_into(&mut self.text);
            }
            SORT => {
                self.sort = Sort::ALL
                    .into_iter()
                    .find(|s| s.value() == value)
                    .unwrap_or_default();
            }
            _ => {
                if let Some(facet) = facet::index_of(name) {
                    let is_known = FACETS[facet].has(value, content);
                    let value = if is_known { value } else { "" };
                    value.clone_into(&mut self.chosen[facet]);
                }
            }
        }
    }

    /// The same for one kind of record.
    #[must_use]
    pub fn of_kind(&self, kind: Kind) -> Self {
        let mut filter = self.clone();
        if let Some(facet) = facet::index_of(facet::KIND) {
            facet::kind_value(kind).clone_into(&mut filter.chosen[facet]);
        }
        filter
    }

    /// The chosen value of each facet, by its index in [`FACETS`]; empty where none is chosen.
    pub fn chosen(&self) -> &[String] {
        &self.chosen
    }

    /// The number of choices that are made, other than the words and the order.
    pub fn active_count(&self) -> usize {
        let chosen = self.chosen.iter();
        chosen.filter(|value| !value.is_empty()).count()
    }

    /// The words and the order alone.
    #[must_use]
    pub fn without_choices(&self) -> Self {
        Self {
            sort: self.sort,
            ..Self::of_words(&self.text)
        }
    }

    /// Returns `true` if there are no words, no choices and no order.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
