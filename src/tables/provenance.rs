//! The columns that say where a row is from and how old that is.

use super::cell::Cell;
use super::context::Context;
use crate::content::PartialDate;
use crate::editorial::{Source, SourceId};

/// The sources of a row, and what is known of their age.
pub(super) struct Provenance<'a> {
    sources: Vec<&'a Source>,
    date: Option<PartialDate>,
    dating: Option<&'a str>,
}

impl<'a> Provenance<'a> {
    /// Sources that the content has, the most important first.
    pub(crate) fn new(context: &Context, ids: &[SourceId]) -> Self {
        let edition = context.edition;
        let sources = ids.iter().filter_map(|id| edition.source(id));
        let sources: Vec<_> = sources.collect();
        let first = sources.first();
        Self {
            date: first.and_then(|source| source.date),
            dating: first.and_then(|source| source.dating.as_deref()),
            sources,
        }
    }

    /// The same with the age that the row itself states, if it states one.
    pub(crate) fn dated(mut self, date: Option<PartialDate>, dating: Option<&'a str>) -> Self {
        if date.is_some() || dating.is_some() {
            (self.date, self.dating) = (date, dating);
        }
        self
    }

    /// The titles of the sources, or their hosts.
    pub(crate) fn names(&self) -> Cell {
        let name = |source: &&'a Source| source.title.as_deref().unwrap_or(source.host());
        let names: Vec<_> = self.sources.iter().map(name).collect();
        Cell::text(names.join(", "))
    }

    /// The addresses of the sources, with spaces between them.
    pub(crate) fn addresses(&self) -> Cell {
        let addresses: Vec<_> = self
            .sources
            .iter()
            .map(|source| source.url.as_str())
            .collect();
        Cell::text(addresses.join(" "))
    }

    /// The date, what else is known of the age, or that nothing is.
    pub(crate) fn age(&self, context: &Context) -> Cell {
        match (self.date, self.dating) {
            (Some(date), _) => Cell::text(date.to_string()),
            (None, Some(dating)) => Cell::text(dating),
            (None, None) if self.sources.is_empty() => Cell::Empty,
            (None, None) => Cell::text(context.lang.page_text().common.undated),
        }
    }
}
