//! The site of Norway's development centres for nursing homes and home care services (USHT).
//!
//! The crate is compiled twice, and the target chooses the mode. Natively it prerenders every page. For the browser it is the
//! [`islands`] of the pages, and moving between pages without loading them.
//!
//! Modules in the order in which the data flows through them.

#![warn(clippy::pedantic)]
#![allow(
    clippy::must_use_candidate,
    clippy::needless_pass_by_value,
    reason = "a view that is not used shows on the page, and components own their properties"
)]
// The views of islands are one type each, many elements deep.
#![recursion_limit = "256"]

pub mod site_root;
mod static_pages;

#[cfg(not(target_arch = "wasm32"))]
pub mod theme;

#[cfg(not(target_arch = "wasm32"))]
pub mod editorial;

pub mod content;
pub mod search;
pub mod text;

pub mod route;

pub mod components;
pub mod islands;

#[cfg(not(target_arch = "wasm32"))]
pub mod app;
#[cfg(not(target_arch = "wasm32"))]
pub mod pages;
#[cfg(not(target_arch = "wasm32"))]
pub mod site;
#[cfg(not(target_arch = "wasm32"))]
pub mod tables;

#[cfg(target_arch = "wasm32")]
pub mod browser;
