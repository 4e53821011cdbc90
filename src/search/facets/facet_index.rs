//! The facets of some content: which records have which values.

use crate::content::Content;
use crate::search::facet::{self, FacetValue};
use crate::search::record::{Record, RecordTable};
use std::cell::OnceCell;

/// All values of all facets, and which records have which. Built once.
pub struct Facets {
    /// Those of a facet stand together, in the order in which they are offered.
    pub values: Vec<FacetValue>,
    pub(super) content: &'static Content,
    pub(super) rows: RecordTable,
    /// The index in `value_ids` at which the values of each row begin; one more than there are rows.
    pub(super) value_starts: Vec<usize>,
    /// The values of all rows, as indices of `values`.
    pub(super) value_ids: Vec<usize>,
    /// The rows in the order in which they are listed without words.
    pub(super) default_order: Vec<usize>,
    /// The rank of each row in the alphabet, once somebody asks.
    pub(super) ranks: OnceCell<Vec<u32>>,
}

impl Facets {
    /// The values of a facet with their indices, by its parameter.
    pub fn values_for(&self, parameter: &str) -> impl Iterator<Item = (usize, &FacetValue)> {
        let facet = facet::index_of(parameter);
        let values = self.values.iter().enumerate();
        values.filter(move |(_, value)| Some(value.facet) == facet)
    }

    /// The values of a row, as indices of `values`.
    pub(super) fn values_of(&self, row: usize) -> &[usize] {
        match self.value_starts.get(row..row + 2) {
            Some([start, end]) => self.value_ids.get(*start..*end).unwrap_or_default(),
            _ => &[],
        }
    }

    /// The row of a record. `None` where it is not one of the content's.
    pub(super) fn row(&self, record: Record) -> Option<usize> {
        let content = self.content;
        let index = match record {
            Record::Centre(centre) => content.centres.element_offset(centre),
            Record::Municipality(place) => content.municipalities.element_offset(place),
            Record::County(county) => content.counties.element_offset(county),
            Record::Project(project) => content.projects.element_offset(project),
            Record::Theme(theme) => content.themes.element_offset(theme),
            Record::Page(page) => content
                .vocabulary
                .pages
                .iter()
                .position(|other| other.id == page.id),
        };
        Some(self.rows.row(record.kind(), index?))
    }
}
