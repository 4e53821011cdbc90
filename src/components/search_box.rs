//! The search field: in the header of every page, and large on the front page.
//!
//! Without JavaScript it is a form that leads to the search page. With it, it is a combobox with a list of suggestions, as the ARIA
//! Authoring Practices describe it: the focus stays in the field, `aria-activedescendant` follows the arrows.
//!
//! It is markup, which [`Combobox`] finds and changes in the browser, and no view of Leptos: nearly every visitor loads it, and without
//! the code for views and signals that is a fifth less (docs/architecture.md). The directories, which are more than a field and a list, are
//! views.

mod answered_card;
mod combobox;
mod elements;
mod field;
mod map;
mod options;
#[cfg(not(target_arch = "wasm32"))]
mod prerendered;
mod record_detail;
mod suggestions;

pub use combobox::Combobox;
pub use field::Requests;
#[cfg(not(target_arch = "wasm32"))]
pub use prerendered::search_box;

/// The size of the field, which decides what else it may show.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SearchBoxSize {
    /// One row in the header.
    Header,
    /// The subject of a page: it says what can be asked, and answers for a municipality in place.
    Large,
}

impl SearchBoxSize {
    /// The id of the field, with which those of its parts begin.
    const fn id(self) -> &'static str {
        match self {
            Self::Header => "toppsok",
            Self::Large => "finn",
        }
    }
}

/// The id of the listbox of a field.
fn list_id(id: &str) -> String {
    format!("{id}-liste")
}
