//! The parts that pages are made of, one per file.

mod answer;
mod browse;
mod built;
mod contact;
mod copy_button;
mod county_answer;
mod field;
mod live;
mod marked;
mod names;
mod project_list;
mod reason;
mod search_box;
mod turns;
mod ways;
mod website_link;

pub use answer::{answer, centre_answer};
#[cfg(not(target_arch = "wasm32"))]
pub use answer::{answer_on_its_page, save_link};
pub use browse::Browse;
pub use browse::Level;
pub use built::{engine, facets};
use copy_button::copy_button;
#[cfg(not(target_arch = "wasm32"))]
pub use copy_button::share_button;
pub use county_answer::county_answer;
pub use field::{after_paint, bind, end_waiting, typed};
pub use live::{pressed, words, written};
pub use marked::{Marked, marked};
pub use names::{all_names, place_link, place_title};
pub use project_list::{project_meta, project_rows, project_state, project_years};
pub use reason::{best_heading, why};
pub use search_box::{SearchBox, Size, answered_query};
pub use turns::{PACE, in_turns};
pub use ways::{ways, ways_in_short};

pub use website_link::website_link;

// These are only prerendered.
#[cfg(not(target_arch = "wasm32"))]
mod breadcrumb;
#[cfg(not(target_arch = "wasm32"))]
mod chips;
#[cfg(not(target_arch = "wasm32"))]
mod citations;
#[cfg(not(target_arch = "wasm32"))]
mod contact_list;
#[cfg(not(target_arch = "wasm32"))]
mod embed;
#[cfg(not(target_arch = "wasm32"))]
mod fact_list;
#[cfg(not(target_arch = "wasm32"))]
mod feedback;
#[cfg(not(target_arch = "wasm32"))]
mod section;
#[cfg(not(target_arch = "wasm32"))]
mod site_footer;
#[cfg(not(target_arch = "wasm32"))]
mod site_header;

#[cfg(not(target_arch = "wasm32"))]
pub use breadcrumb::Breadcrumb;
#[cfg(not(target_arch = "wasm32"))]
pub use chips::{Chip, Chips, centre_chips, county_chips, theme_chips};
#[cfg(not(target_arch = "wasm32"))]
pub use citations::Citations;
#[cfg(not(target_arch = "wasm32"))]
pub use contact::contact_href;
#[cfg(not(target_arch = "wasm32"))]
pub use contact_list::{ContactList, contact_kind};
#[cfg(not(target_arch = "wasm32"))]
pub use embed::embed;
#[cfg(not(target_arch = "wasm32"))]
pub use fact_list::{fact, fact_list, said};
#[cfg(not(target_arch = "wasm32"))]
pub use feedback::{message, publisher, report};
#[cfg(not(target_arch = "wasm32"))]
pub use section::{section, term};
#[cfg(not(target_arch = "wasm32"))]
pub use site_footer::SiteFooter;
#[cfg(not(target_arch = "wasm32"))]
pub use site_header::{HeaderSearch, SiteHeader};
#[cfg(not(target_arch = "wasm32"))]
pub use ways::{age, website_of};

use crate::content::Content;
use crate::route::Route;
use crate::text::{Lang, PageText, Text};
use leptos::prelude::*;

/// What every view is given: the content, the language, and the state of the page. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Cx {
    pub content: &'static Content,
    pub lang: Lang,
    /// The scheme and host of the site, such as `https://example.org`; empty where that is not known.
    #[cfg(not(target_arch = "wasm32"))]
    pub origin: &'static str,
    /// Whether the app has started. What the prerenderer cannot know is shown only then, or hydration would not find what it
    /// expects.
    pub ready: RwSignal<bool>,
    /// The query string of the address, without `?`. Setting it changes the address in place, without a new entry in the history.
    pub query: RwSignal<String>,
    /// The number of times that the visitor made the shown list longer. It is kept with the entry of the history.
    pub length: RwSignal<usize>,
    /// The progress of loading the gazetteer, which begins once somebody searches.
    pub gazetteer: RwSignal<Loading>,
}

/// The progress of loading something that is only loaded when it is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loading {
    Unwanted,
    /// Somebody waits for it.
    Wanted,
    Here,
    /// It could not be had.
    Missing,
}

impl Cx {
    /// The state of a page before the app has started, as it is prerendered.
    pub fn new(content: &'static Content, lang: Lang) -> Self {
        Self {
            content,
            lang,
            #[cfg(not(target_arch = "wasm32"))]
            origin: "",
            ready: RwSignal::new(false),
            query: RwSignal::new(String::new()),
            length: RwSignal::new(0),
            gazetteer: RwSignal::new(Loading::Unwanted),
        }
    }

    /// Wants the gazetteer, without which places are not known by their postal codes.
    pub fn want_gazetteer(self) {
        if self.gazetteer.get_untracked() == Loading::Unwanted {
            self.gazetteer.set(Loading::Wanted);
        }
    }

    /// What islands say.
    pub const fn text(self) -> &'static Text {
        self.lang.text()
    }

    /// What the prerendered parts of pages say.
    pub const fn pages(self) -> &'static PageText {
        self.lang.pages()
    }

    /// The address of a page in the language of this view.
    pub fn href(self, route: &Route) -> String {
        route.path(self.content, self.lang)
    }
}
