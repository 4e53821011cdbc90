//! The columns that tables are described by.

use super::cell::Cell;
use super::context::Context;
use super::provenance::Provenance;
use crate::text::Tables;

/// A column of a table whose rows are about a `T`.
pub(super) enum Column<T> {
    /// One column.
    Of {
        heading: fn(&Tables) -> &'static str,
        cell: fn(&Context, &T) -> Cell,
    },
    /// The columns that say where a row is from and how old that is.
    Provenance(for<'r> fn(&Context, &'r T) -> Provenance<'r>),
}

impl<T> Column<T> {
    /// The headings of the column, one for each cell of a row.
    pub(crate) fn headings(&self, text: &Tables) -> Vec<&'static str> {
        match self {
            Self::Of { heading, .. } => vec![heading(text)],
            Self::Provenance(_) => vec![text.source, text.source_date, text.source_address],
        }
    }

    /// The cells of a row.
    pub(crate) fn cells(&self, context: &Context, row: &T) -> Vec<Cell> {
        match self {
            Self::Of { cell, .. } => vec![cell(context, row)],
            Self::Provenance(of) => {
                let of = of(context, row);
                vec![of.names(), of.age(context), of.addresses()]
            }
        }
    }
}
