//! The two parts of the country on the site of a centre.

use super::PageContext;

/// A part of the country, seen from the centre whose site it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// The centre, its municipalities and its projects.
    Own,
    /// All else.
    Rest,
}

impl Area {
    /// The heading over its records: "I området til USHT Akershus".
    pub fn heading(self, cx: PageContext) -> String {
        let text = &cx.island_text().area;
        match (self, cx.content().own_centre()) {
            (Self::Own, Some(centre)) => text.own(&centre.short_name),
            _ => text.rest.to_owned(),
        }
    }
}
