//! The site of Norway's development centres for nursing homes and home care services (USHT).
//!
//! The crate is compiled twice, and the target chooses the mode: natively it prerenders every page, for the browser it hydrates them.
//! Modules in the order in which the data flows through them:

#![warn(clippy::pedantic)]

pub mod content;
pub mod search;
pub mod text;

pub mod route;

pub mod components;
pub mod pages;

pub mod app;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(not(target_arch = "wasm32"))]
pub mod site;
