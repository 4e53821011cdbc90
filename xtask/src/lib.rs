//! The project's commands: serve, build, check, test and bench. `main.rs` reads the command line, everything else is here,
//! so that the browser tests can use the same [`server`].

#![allow(
    clippy::missing_errors_doc,
    clippy::print_stdout,
    reason = "commands print what they do, and every error for whoever runs them"
)]

pub mod bench;
pub mod build;
mod engines;
pub mod hook;
pub mod hosts;
pub mod package;
pub mod process;
pub mod project;
pub mod reproduce;
pub mod serve;
pub mod server;
pub mod site;
pub mod test;
pub mod tools;
