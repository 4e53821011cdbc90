//! The site of Norway's development centres for nursing homes and home care services (USHT).
//!
//! The crate is compiled twice, and the target chooses the mode. Natively it prerenders every page. For the browser it is the
//! [`islands`] of the pages, and moving between pages without loading them.
//!
//! ```
//! use std::path::Path;
//! use usht::editorial::Edition;
//! use usht::search::{Engine, Record};
//!
//! // Records are edited in JSON, and published for the browser: see `editorial`, `content`.
//! let edition = Edition::read(Path::new("public/data"), Path::new("sites/portal.json"))?;
//! let content = edition.content;
//!
//! // The centre that serves a municipality, and the ways to reach it.
//! let place = content.municipality("3222").expect("Lørenskog");
//! let (_, centre) = content.centres_of(place)[0];
//! assert_eq!(centre.short_name, "USHT Akershus");
//! assert!(!content.ways_to(centre).is_empty());
//!
//! // The answers to what people type, the best first, and whether one is certain: see `search`.
//! let engine = Engine::new(content);
//! let answers = engine.search("kommune lorenskog");
//! assert!(matches!(answers.hits[0].record, Record::Municipality(place) if place.name == "Lørenskog"));
//! assert!(answers.hits[0].certain);
//! # Ok::<(), usht::editorial::ReadError>(())
//! ```
//!
//! | | |
//! |---|---|
//! | [`content`] | published records, the links between them, and the bundle that the browser loads |
//! | [`search`] | the answers to queries, filters and facets |
//! | [`text`], [`route`] | the texts of the interface; every address |
//! | [`components`], [`islands`] | the parts of pages that live in the browser |
//! | `icons` | the icons of pages, as one file of symbols (native) |
//! | `maps`, `figures` | maps of areas, as files of shapes; the places of things on charts (native) |
//! | `editorial` | records as they are edited, with their sources; their check (native) |
//! | `social` | the pictures that show where a page is shared (native) |
//! | `pages`, `app`, `tables`, `site` | pages, their shell, tables for spreadsheets, and everything that is written (native) |
//! | `browser` | the islands of the page that is shown (WebAssembly); start, navigation and history (its scripts) |
//!
//! Modules in the order in which the data flows through them.

#![allow(
    clippy::needless_pass_by_value,
    reason = "components own their properties"
)]
// The views of islands are one type each, many elements deep.
#![recursion_limit = "256"]

pub mod site_root;
mod static_pages;

#[cfg(not(target_arch = "wasm32"))]
pub mod theme;

#[cfg(not(target_arch = "wasm32"))]
pub mod icons;

#[cfg(not(target_arch = "wasm32"))]
pub mod maps;

#[cfg(not(target_arch = "wasm32"))]
pub mod figures;

#[cfg(not(target_arch = "wasm32"))]
pub mod editorial;

pub mod content;
pub mod search;
#[allow(
    missing_docs,
    unreachable_pub,
    reason = "each text says itself what it is, and the tables of texts are made"
)]
pub mod text;

pub mod route;

#[allow(unreachable_pub, reason = "the macro of components makes such items")]
pub mod components;
pub mod islands;

#[cfg(not(target_arch = "wasm32"))]
pub mod app;
#[cfg(not(target_arch = "wasm32"))]
#[allow(unreachable_pub, reason = "the macro of components makes such items")]
pub mod pages;
#[cfg(not(target_arch = "wasm32"))]
pub mod site;
#[cfg(not(target_arch = "wasm32"))]
pub mod social;
#[cfg(not(target_arch = "wasm32"))]
pub mod tables;

#[cfg(target_arch = "wasm32")]
pub mod browser;
