//! The parts that pages are made of, one per file: those that live in the browser too. The others are `pages::parts`.
//!
//! **A view or markup.** A file is written in one of two languages, by what it is:
//!
//! - The frame of a directory is a view of Leptos (`view!`): elements that listen, or follow a state one by one, and that hydration has to
//!   find: its form, and the button below its list. It is a component (`#[component]`); its parts are functions, since each component more
//!   is 0.1 to 0.6 kB of code.
//! - The search field is markup, which [`Combobox`] finds in the page and changes: every search loads it, and views and signals would be a
//!   fifth of that.
//! - Everything else here is markup (maud, `html!`): functions of records and texts. What changes with every keystroke, such as results and
//!   options, is put into its place as a whole ([`reactive_markup`]): a view would bring the visitor the code to hydrate, build, change and
//!   drop each of its elements, and a call into the document for each of them.
//! - A page is a view, since it holds islands, and so are its parts: `pages` have no markup of their own. What an island and a page both
//!   show is markup here, which a page takes in by `raw_html`. So no row, card or link is written twice.
//!
//! `tests/source/templates.rs` holds the rule.

mod area;
mod centre_card;
mod contact;
mod copy_button;
mod country_map;
mod county_card;
mod directory;
mod engine;
mod form_field;
mod highlight;
mod markup_region;
#[cfg(not(target_arch = "wasm32"))]
mod native;
mod page_context;
mod place_names;
mod project_line;
mod project_rows;
mod reactive;
mod reason;
mod rest;
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
pub use country_map::{find_map, light, mark, toggle};
pub use county_card::county_card;
pub use directory::{Directory, PageState};
pub use engine::{build_engine, engine, facets};
pub use form_field::{bind_field, end_waiting, read_after_paint};
pub use highlight::{Highlighted, highlight};
#[cfg(target_arch = "wasm32")]
pub use markup_region::set_markup_writer;
pub use markup_region::write_markup;
#[cfg(not(target_arch = "wasm32"))]
pub use native::contact_kind;
pub use page_context::{PageContext, long_date};
pub use place_names::{all_names, centre_link, place_link, place_title};
pub use project_line::{ProjectState, project_meta, project_state, project_years};
pub use project_rows::{project_rows, project_rows_of};
pub use reactive::{click_handler, reactive_markup, reactive_text};
pub use reason::{answers_heading, why};
pub use rest::{Loading, Part, Rest};
pub use result_item::{Level, project_state_line, result_items, row_details};
pub use result_row::{ResultRow, RowBuilder};
pub use scheduler::{TIME_SLICE, after_paint, schedule};
#[cfg(not(target_arch = "wasm32"))]
pub use search_box::search_box;
pub use search_box::{Combobox, Requests, SearchBoxSize};
pub use tag::tag;
pub use ways::{age, ways, ways_in_short, website_of};
pub use website_link::website_link;
