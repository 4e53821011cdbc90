//! Faults: something that the app needs is missing, wrong or late. Whoever came finds her municipality, its centre and a way to reach it, and
//! is told where the app is off.
//!
//! The rows of [`rows`] are one table. Each is a visit (`journey.rs`), and the run writes how each engine passes into `docs/faults.md`.

#[path = "faults/altered.rs"]
mod altered;
#[path = "faults/html.rs"]
mod html;
#[path = "faults/journey.rs"]
mod journey;
#[path = "faults/matrix.rs"]
mod matrix;
#[path = "faults/rows.rs"]
mod rows;
#[path = "faults/stopped.rs"]
mod stopped;
#[path = "faults/table.rs"]
mod table;
#[path = "faults/visits.rs"]
mod visits;

pub use altered::{
    a_page_that_is_translated_while_the_app_runs_stays_usable,
    a_page_that_was_translated_before_the_app_started_stays_usable,
    html_that_was_changed_on_its_way_comes_to_life,
};
pub use matrix::{
    faults_of_a_line_that_takes_long, faults_of_browsers, faults_of_hosts_and_of_what_lies_between,
    faults_of_the_data, faults_of_webassembly_and_scripts, faults_of_what_comes_later,
};
pub use stopped::{
    a_page_that_cannot_be_fetched_is_loaded, errors_of_others_change_nothing,
    what_a_policy_stops_leaves_the_whole_list, what_an_extension_stops_leaves_the_whole_list,
};
pub use table::{WANTED, the_table_says_that_every_engine_passes, write};
