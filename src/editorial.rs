//! The records as they are edited, in `public/data/*.json`: every fact with its source, age and certainty. Native only.
//!
//! Pages show them. The browser knows what is [published](publish) of them.

mod address;
mod centre;
pub mod check;
mod contact;
mod file;
mod index;
mod localized;
mod logo;
mod mark;
mod national;
mod place;
mod postal_code;
mod project;
mod publish;
mod read;
mod site;
mod site_config;
mod source;

pub use address::Address;
pub use centre::{Centre, Goals, Host, Person, Predecessor, Satellite, Since};
pub use contact::{Contact, Owner};
pub use file::File;
pub use localized::Localized;
pub use logo::{Logo, LogoError};
pub use national::{Article, ArticlePart, CentreCount, FormerGoals, Milestone, National, Website};
pub use place::{County, Former, Municipality, PlaceFacts, PlaceName, WrittenLanguage};
pub use postal_code::{Area, AreaKind, Delivery, PostalCode};
pub use project::{Project, Role, Theme};
pub use read::{NotUtf8, ReadError};
pub use site::{Credit, Site};
pub use site_config::SiteConfig;
pub use source::{Evidence, Fact, Source, SourceId, SourceYears};

use crate::content::{self, Content, Gazetteer, MunicipalityNumber, ProjectId, Vocabulary};
use crate::text::Lang;
use file::content_files;
use index::Index;
use std::path::Path;

macro_rules! records {
    ($($(#[$doc:meta])* $variant:ident $stem:literal $field:ident: $type:ty,)+) => {
        /// Everything that is known, file by file.
        #[derive(Debug)]
        pub struct Editorial {
            $(#[doc = concat!("The content of `", $stem, ".json`.\n")] $(#[$doc])* pub $field: $type,)+
        }

        impl Editorial {
            /// Reads all files of a folder such as `public/data`.
            ///
            /// # Errors
            /// When a file is missing, unreadable or does not have the shape of its type.
            pub fn read(folder: &Path) -> Result<Self, ReadError> {
                Ok(Self { $($field: read::record(read::path(folder, File::$variant))?,)+ })
            }
        }
    };
}
content_files!(records);

/// The records as they are edited and as they are published, and the site that shows them.
#[derive(Clone, Copy)]
pub struct Edition {
    /// The records as they are edited, with their evidence.
    pub editorial: &'static Editorial,
    /// The records as they are published, in the language of the edition.
    pub content: &'static Content,
    /// All that is published, in all languages.
    pub published: &'static Published,
    /// The configuration of the site.
    pub config: &'static SiteConfig,
    /// The logo of the site, where it has one.
    pub logo: Option<&'static Logo>,
}

/// The published records of a site, in all languages.
pub struct Published {
    /// The content in all languages, in the order of [`Lang::ALL`].
    contents: [Content; Lang::ALL.len()],
    /// The postal codes and post towns.
    pub gazetteer: Gazetteer,
    index: Index,
}

impl Edition {
    /// Reads a folder such as `public/data`, publishes what is in it, and reads the configuration of a site, such as
    /// `sites/portal.json`. All of it is kept until the program ends.
    ///
    /// # Errors
    /// As [`Editorial::read`], for the configuration too; and when the logo is none.
    pub fn read(folder: &Path, config: &Path) -> Result<Self, ReadError> {
        let editorial: &'static Editorial = Box::leak(Box::new(Editorial::read(folder)?));
        let path = config;
        let config: &'static SiteConfig = Box::leak(Box::new(read::record(path.to_owned())?));
        let logo = config
            .logo
            .as_ref()
            .map(|file| read::logo(path.with_file_name(file)));
        let logo = logo.transpose()?.map(|logo| &*Box::leak(Box::new(logo)));
        let gazetteer = editorial.gazetteer();
        let publish = |lang| editorial.publish(&gazetteer, config.centre.as_ref(), lang);
        let contents = Lang::ALL.map(publish);
        let published: &'static Published = Box::leak(Box::new(Published {
            contents,
            gazetteer,
            index: Index::new(&editorial.projects, &editorial.sources),
        }));
        Ok(Self {
            editorial,
            content: &published.contents[Lang::default() as usize],
            published,
            config,
            logo,
        })
    }

    /// The same with the content in another language.
    #[must_use]
    pub fn in_language(self, lang: Lang) -> Self {
        let content = &self.published.contents[lang as usize];
        Self { content, ..self }
    }

    /// The source with an id.
    pub fn source(self, id: &SourceId) -> Option<&'static Source> {
        let place = *self.published.index.sources.get(id)?;
        self.editorial.sources.get(place)
    }

    /// The project with an id, as it is published and as it is edited.
    pub fn project(self, id: &ProjectId) -> Option<(&'static content::Project, &'static Project)> {
        let Self {
            content, editorial, ..
        } = self;
        // All are published, in their order.
        let place = *self.published.index.projects.get(id)?;
        Some((content.projects.get(place)?, editorial.projects.get(place)?))
    }

    /// The content and the portal of this project.
    #[cfg(test)]
    pub(crate) fn of_this_project() -> Self {
        Self::of_site("portal")
    }

    /// The content and a site of this project, by its name.
    #[cfg(test)]
    pub(crate) fn of_site(name: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let config = root.join("sites").join(name).with_extension("json");
        let data = root.join("public/data");
        Self::read(&data, &config).unwrap_or_else(|error| panic!("{error}"))
    }
}

impl Editorial {
    /// The record of a centre that is published.
    pub fn centre(&self, of: &content::Centre) -> Option<&Centre> {
        self.centres.iter().find(|centre| centre.id == of.id)
    }

    /// The record of a county that is published.
    pub fn county(&self, of: &content::County) -> Option<&County> {
        self.counties
            .iter()
            .find(|county| county.number == of.number)
    }

    /// The record of a theme that is published.
    pub fn theme(&self, of: &content::Theme) -> Option<&Theme> {
        self.themes.iter().find(|theme| theme.id == of.id)
    }

    /// The record of the municipality with a number.
    pub fn municipality(&self, number: &MunicipalityNumber) -> Option<&Municipality> {
        self.municipalities
            .iter()
            .find(|place| place.number == *number)
    }
}
