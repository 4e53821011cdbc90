//! Where one looks, and what can be chosen there.

use super::{CENTRE, COUNTY, DECADE, Filter, PARAMETERS, SETTING, SORT, STATUS, TEXT, THEME};
use crate::content::Content;
use crate::search::Kind;
use crate::search::facets::FACETS;

/// What a directory lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    Everything,
    Projects,
    Municipalities,
}

impl Scope {
    /// The only kind it lists.
    pub const fn kind(self) -> Option<Kind> {
        match self {
            Self::Everything => None,
            Self::Projects => Some(Kind::Project),
            Self::Municipalities => Some(Kind::Municipality),
        }
    }

    /// The parameters that mean something in it.
    pub const fn parameters(self) -> &'static [&'static str] {
        match self {
            Self::Everything => &PARAMETERS,
            Self::Projects => &[TEXT, THEME, COUNTY, CENTRE, STATUS, SETTING, DECADE, SORT],
            Self::Municipalities => &[TEXT, COUNTY, CENTRE],
        }
    }
}

impl Filter {
    /// Reads a query string and leaves out what means nothing in a scope.
    pub fn parse_in(scope: Scope, query: &str, content: &Content) -> Self {
        let mut filter = Self::parse(query, content);
        for name in PARAMETERS {
            if !scope.parameters().contains(&name) {
                filter.set(name, "", content);
            }
        }
        filter
    }

    /// How many choices are made, other than the words and the order.
    pub fn choices(&self) -> usize {
        FACETS
            .iter()
            .filter(|name| !self.get(name).is_empty())
            .count()
    }

    /// The words and the order alone.
    #[must_use]
    pub fn without_choices(&self) -> Self {
        Self {
            text: self.text.clone(),
            sort: self.sort,
            ..Self::default()
        }
    }
}
