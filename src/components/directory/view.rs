//! The parts of a directory as they are seen. They know its state; what it holds knows nothing of them.

mod applied_filters;
mod chart_rows;
mod charts;
mod download;
mod facet_options;
mod filter_form;
mod no_results;
mod result_list;
mod results;
mod show_more;
mod top_answer;

pub use charts::charts;
pub use download::name_rows;
pub use filter_form::filter_form;
pub use results::results;
pub use show_more::show_more;
