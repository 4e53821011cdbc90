//! The parts of a directory as they are seen. They know its state; what it holds knows nothing of them.

mod applied_filters;
mod download;
mod filter_form;
mod no_results;
mod result_list;
mod top_answer;

pub use applied_filters::applied_filters;
pub use download::{download, name_rows};
pub use filter_form::FilterForm;
pub use no_results::no_results;
pub use result_list::{result_list, show_more};
pub use top_answer::top_answer;
