//! The content that is searched and linked: what the browser loads, and the same in the prerenderer.
//!
//! It is published from the `editorial` records, which have evidence and history too, and travels as a
//! [bundle] of columns. A page shows the editorial records; an island knows these alone.

pub mod bundle;
mod centre;
mod columns;
mod contact;
mod date;
mod default;
pub mod gazetteer;
mod id;
pub mod json;
#[cfg(target_arch = "wasm32")]
mod loaded;
mod place;
mod project;
mod relations;
mod vocabulary;
mod way;

pub use centre::Centre;
pub use columns::{Late, PartlyLate};
pub use contact::{Certainty, Contact, ContactKind, host};
pub use date::{NotADate, PartialDate};
pub(crate) use default::is_default;
pub use gazetteer::{Gazetteer, GazetteerName, NameKind, PostCode};
pub use id::{CentreId, CountyNumber, MunicipalityNumber, ProjectId, ThemeId};
#[cfg(target_arch = "wasm32")]
pub use loaded::LoadedContent;
pub use place::{Basis, County, Former, Municipality, PlaceName, Remit, Service};
pub use project::{Detail, Participant, Project, Status, Theme};
pub use vocabulary::{
    AddressWord, AddressWords, Intent, IntentKind, Spelling, StaticPage, SynonymGroup, Vocabulary,
};
pub use way::Way;

use columns::in_columns;

in_columns! {
    /// Everything that can be found.
    pub struct Content {
        /// In the order of their numbers.
        pub counties: Vec<County>,
        /// In the order of their numbers.
        pub municipalities: Vec<Municipality>,
        /// From north to south, as the ministry lists them.
        pub centres: Vec<Centre>,
        /// In the order of the file.
        pub themes: Vec<Theme>,
        /// In the order of the file.
        pub projects: PartlyLate<Project>,
        /// The words of the search.
        pub vocabulary: Vocabulary,
        /// True once the late fields are there.
        pub is_whole: Late<bool>,
        /// The texts of islands, one after the other as `text::IslandsText` reads them.
        pub texts: Vec<String>,
        /// The centre whose site it is; none on the site of all centres.
        pub own_centre: Option<CentreId>,
        /// The version of the [`Gazetteer`] that belongs to it.
        pub gazetteer: String,
    }
}

impl Content {
    /// The centre whose site it is; none on the site of all centres.
    pub fn own_centre(&self) -> Option<&Centre> {
        self.centre(self.own_centre.as_ref()?.as_str())
    }

    /// The centre with an id.
    pub fn centre(&self, id: &str) -> Option<&Centre> {
        self.centres.iter().find(|c| c.id.as_str() == id)
    }

    /// The county with a number.
    pub fn county(&self, number: &str) -> Option<&County> {
        self.counties.iter().find(|c| c.number.as_str() == number)
    }

    /// The municipality with a number.
    pub fn municipality(&self, number: &str) -> Option<&Municipality> {
        self.municipalities
            .iter()
            .find(|m| m.number.as_str() == number)
    }

    /// The project with an id.
    pub fn project(&self, id: &str) -> Option<&Project> {
        self.projects.iter().find(|p| p.id.as_str() == id)
    }

    /// The theme with an id.
    pub fn theme(&self, id: &str) -> Option<&Theme> {
        self.themes.iter().find(|t| t.id.as_str() == id)
    }
}
