//! The parts that pages are made of, one per file.

mod area;
mod centre_card;
mod contact;
mod copy_button;
mod county_card;
mod directory;
mod engine;
mod form_field;
mod highlight;
#[cfg(not(target_arch = "wasm32"))]
mod native;
mod page_context;
mod place_names;
mod project_line;
mod project_rows;
mod reactive;
mod reason;
mod result_item;
mod result_row;
mod scheduler;
mod search_box;
mod tag;
mod ways;
mod website_link;

pub use area::Area;
pub use centre_card::{
    centre_card, centre_cards, centre_cards_on_own_page, project_directory_href, vcard_link,
};
pub use contact::{contact_href, contact_label, contact_link};
pub use copy_button::{copy_button, script_button};
pub use county_card::county_card;
pub use directory::Directory;
pub use engine::{engine, facets};
pub use form_field::{bind_field, end_waiting, read_after_paint};
pub use highlight::{Highlighted, highlight};
#[cfg(not(target_arch = "wasm32"))]
pub use native::contact_kind;
pub use page_context::{Loading, PageContext, long_date};
pub use place_names::{all_names, centre_link, place_link, place_title};
pub use project_line::{ProjectState, project_meta, project_state, project_years};
pub use project_rows::project_rows;
pub use reactive::{click_handler, reactive_markup, reactive_text};
pub use reason::{answers_heading, why};
pub use result_item::{Level, project_state_line, result_item, row_details};
pub use result_row::{ResultRow, RowBuilder};
pub use scheduler::{TIME_SLICE, after_paint, schedule};
pub use search_box::{SearchBox, SearchBoxSize, answered_query};
pub use tag::tag;
pub use ways::{age, ways, ways_in_short, website_of};
pub use website_link::website_link;
