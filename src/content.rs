//! What the site knows: typed records from `public/data/*.json`, and the links between them.
//!
//! The files are read at build time. The browser loads a [`bundle`] of the [`File::CORE`] files, with what islands search and link
//! and no more. The [`File::REFERENCE`] files are printed into the pages when they are prerendered.

#[cfg(not(target_arch = "wasm32"))]
mod address;
pub mod bundle;
mod centre;
#[cfg(not(target_arch = "wasm32"))]
pub mod check;
mod contact;
mod date;
#[cfg(not(target_arch = "wasm32"))]
pub mod files;
pub mod gazetteer;
mod id;
#[cfg(target_arch = "wasm32")]
mod js;
mod json;
#[cfg(not(target_arch = "wasm32"))]
mod national;
mod place;
#[cfg(not(target_arch = "wasm32"))]
mod postal_code;
mod project;
mod relations;
#[cfg(not(target_arch = "wasm32"))]
mod site;
mod source;
mod vocabulary;

#[cfg(not(target_arch = "wasm32"))]
pub use address::Address;
pub use centre::{Centre, Host, Predecessor};
#[cfg(not(target_arch = "wasm32"))]
pub use centre::{Goals, Person, Satellite, Since};
pub use contact::{Contact, ContactKind, Owner, Way};
pub use date::PartialDate;
pub use gazetteer::{Gazetteer, GazetteerName, NameKind, PostCode};
#[cfg(not(target_arch = "wasm32"))]
pub use id::SourceId;
pub use id::{CentreId, CountyNumber, MunicipalityNumber, ProjectId, ThemeId};
#[cfg(not(target_arch = "wasm32"))]
pub use national::{CentreCount, FormerGoals, Milestone, National, Website};
pub use place::{Basis, County, Former, Municipality, PlaceName, Remit, Service};
#[cfg(not(target_arch = "wasm32"))]
pub use place::{PlaceFacts, WrittenLanguage};
#[cfg(not(target_arch = "wasm32"))]
pub use postal_code::{Area, AreaKind, Delivery, PostalCode};
#[cfg(not(target_arch = "wasm32"))]
pub use project::Role;
pub use project::{Detail, Participant, Project, Status, Theme};
#[cfg(not(target_arch = "wasm32"))]
pub use site::{Credit, Site};
pub use source::{Certainty, Fact, host};
#[cfg(not(target_arch = "wasm32"))]
pub use source::{Evidence, Source};
pub use vocabulary::{
    AddressWord, AddressWords, Intent, Meaning, SitePage, Spelling, Vocabulary, Wanted,
};

/// One of the content files, by the name it has in `public/data/` without `.json`.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    Counties,
    Municipalities,
    Centres,
    Themes,
    Projects,
    Vocabulary,
    Site,
    National,
    Sources,
    PostalCodes,
    Areas,
}

#[cfg(not(target_arch = "wasm32"))]
impl File {
    /// What islands need: the browser loads the [`bundle`] of it.
    pub const CORE: [Self; 6] = [
        Self::Counties,
        Self::Municipalities,
        Self::Centres,
        Self::Themes,
        Self::Projects,
        Self::Vocabulary,
    ];
    /// The files that only the prerenderer needs. The browser gets them in another form, if at all: see [`Gazetteer`].
    pub const REFERENCE: [Self; 5] = [
        Self::Site,
        Self::National,
        Self::Sources,
        Self::PostalCodes,
        Self::Areas,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Counties => "counties",
            Self::Municipalities => "municipalities",
            Self::Centres => "centres",
            Self::Themes => "themes",
            Self::Projects => "projects",
            Self::Vocabulary => "vocabulary",
            Self::National => "national",
            Self::Sources => "sources",
            Self::PostalCodes => "postal-codes",
            Self::Areas => "areas",
        }
    }
}

/// A content file that could not be read; the message says where in the file and what is wrong.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug, thiserror::Error)]
#[error("public/data/{}.json: {reason}", file.name())]
pub struct LoadError {
    pub file: File,
    #[source]
    pub reason: serde_json::Error,
}

#[cfg(not(target_arch = "wasm32"))]
fn parse<T: serde::de::DeserializeOwned>(file: File, text: &str) -> Result<T, LoadError> {
    serde_json::from_str(text).map_err(|reason| LoadError { file, reason })
}

/// Everything the site presents.
#[derive(Debug)]
pub struct Content {
    /// In the order of their numbers.
    pub counties: Vec<County>,
    /// In the order of their numbers.
    pub municipalities: Vec<Municipality>,
    /// From north to south, as the ministry lists them.
    pub centres: Vec<Centre>,
    pub themes: Vec<Theme>,
    pub projects: Vec<Project>,
    pub vocabulary: Vocabulary,
    /// The version of the gazetteer that belongs to it, if there is one.
    #[cfg(target_arch = "wasm32")]
    pub gazetteer: Option<String>,
    #[cfg(not(target_arch = "wasm32"))]
    pub reference: Reference,
}

/// What only the prerendered pages show.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug)]
pub struct Reference {
    pub site: Site,
    pub national: National,
    pub sources: Vec<Source>,
    /// In the order of the codes.
    pub postal_codes: Vec<PostalCode>,
    pub areas: Vec<Area>,
}

#[cfg(not(target_arch = "wasm32"))]
impl Reference {
    /// Reads the files of [`File::REFERENCE`], given in that order.
    ///
    /// # Errors
    /// When a text is not JSON or does not have the shape of its type.
    pub fn parse(
        [site, national, sources, postal_codes, areas]: [&str; File::REFERENCE.len()],
    ) -> Result<Self, LoadError> {
        Ok(Self {
            site: parse(File::Site, site)?,
            national: parse(File::National, national)?,
            sources: parse(File::Sources, sources)?,
            postal_codes: parse(File::PostalCodes, postal_codes)?,
            areas: parse(File::Areas, areas)?,
        })
    }

    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|s| s.id == *id)
    }
}

impl Content {
    /// Reads the files of [`File::CORE`], given in that order.
    ///
    /// # Errors
    /// When a text is not JSON or does not have the shape of its type.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn parse(
        [
            counties,
            municipalities,
            centres,
            themes,
            projects,
            vocabulary,
        ]: [&str; File::CORE.len()],
        reference: Reference,
    ) -> Result<Self, LoadError> {
        Ok(Self {
            counties: parse(File::Counties, counties)?,
            municipalities: parse(File::Municipalities, municipalities)?,
            centres: parse(File::Centres, centres)?,
            themes: parse(File::Themes, themes)?,
            projects: parse(File::Projects, projects)?,
            vocabulary: parse(File::Vocabulary, vocabulary)?,
            reference,
        })
    }

    pub fn centre(&self, id: &str) -> Option<&Centre> {
        self.centres.iter().find(|c| c.id.as_str() == id)
    }

    pub fn county(&self, number: &str) -> Option<&County> {
        self.counties.iter().find(|c| c.number.as_str() == number)
    }

    pub fn municipality(&self, number: &str) -> Option<&Municipality> {
        self.municipalities
            .iter()
            .find(|m| m.number.as_str() == number)
    }

    pub fn project(&self, id: &str) -> Option<&Project> {
        self.projects.iter().find(|p| p.id.as_str() == id)
    }

    pub fn theme(&self, id: &str) -> Option<&Theme> {
        self.themes.iter().find(|t| t.id.as_str() == id)
    }
}
