//! The parts that pages are made of, one per file.

mod answer;
mod breadcrumb;
mod chips;
mod citations;
mod contacts;
mod fact_list;
mod field;
mod finder;
mod names;
mod project_filters;
mod project_list;
mod section;
mod site_footer;
mod site_header;

pub use answer::Answer;
pub use breadcrumb::Breadcrumb;
pub use chips::{Chip, Chips};
pub use citations::Citations;
pub use contacts::{Age, Contacts, FirstContact, contact_link};
pub use fact_list::{fact, fact_list};
pub use field::bind;
pub use finder::Finder;
pub use names::{PlaceLink, all_names, place_title};
pub use project_filters::ProjectFilters;
pub use project_list::{ProjectLinks, ProjectResults, project_meta, project_years};
pub use section::{section, term};
pub use site_footer::SiteFooter;
pub use site_header::SiteHeader;

use crate::content::Content;
use crate::route::Route;
use crate::text::{Lang, Text};
use leptos::prelude::*;

/// What every view is given: the content, the language, and the state of the page. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Cx {
    pub content: &'static Content,
    pub lang: Lang,
    /// Whether the app has started. What the prerenderer cannot know is shown only then, or hydration would not find what it
    /// expects.
    pub ready: RwSignal<bool>,
    /// The query string of the address, without `?`. Setting it changes the address in place, without a new entry in the history.
    pub query: RwSignal<String>,
}

impl Cx {
    /// The state of a page before the app has started, as it is prerendered.
    #[must_use]
    pub fn new(content: &'static Content, lang: Lang) -> Self {
        Self {
            content,
            lang,
            ready: RwSignal::new(false),
            query: RwSignal::new(String::new()),
        }
    }

    #[must_use]
    pub const fn text(self) -> &'static Text {
        self.lang.text()
    }

    /// The address of a page in the language of this view.
    #[must_use]
    pub fn href(self, route: &Route) -> String {
        route.path(self.content, self.lang)
    }
}
