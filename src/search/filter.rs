//! What to show: words, choices and an order, and how they stand in the address.
//!
//! The constants are the names of the query parameters, which are also the names of the fields of the form.

mod query;
mod scope;

use super::decade::{Decade, decades};
use super::{Kind, slug};
use crate::content::{CentreId, Content, CountyNumber, Status, ThemeId};
use query::{encode, pairs};
pub use scope::Scope;

/// What the visitor has chosen. Empty means everything, in its usual order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words to find.
    pub text: String,
    pub kind: Option<Kind>,
    pub theme: Option<ThemeId>,
    pub county: Option<CountyNumber>,
    pub centre: Option<CentreId>,
    pub status: Option<Status>,
    /// The place in the services, as a slug.
    pub setting: Option<String>,
    pub decade: Option<Decade>,
    pub sort: Sort,
}

/// In which order things are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// What answers best first; without words the usual order of each kind.
    #[default]
    Best,
    Newest,
    Oldest,
    Alphabetical,
}

impl Sort {
    pub const ALL: [Self; 4] = [Self::Best, Self::Newest, Self::Oldest, Self::Alphabetical];

    /// How it is written in an address; nothing where it need not be.
    pub const fn value(self) -> &'static str {
        match self {
            Self::Best => "",
            Self::Newest => "nyest",
            Self::Oldest => "eldst",
            Self::Alphabetical => "alfabetisk",
        }
    }
}

pub const TEXT: &str = "q";
pub const KIND: &str = "type";
pub const THEME: &str = "tema";
pub const COUNTY: &str = "fylke";
pub const CENTRE: &str = "senter";
pub const STATUS: &str = "status";
pub const SETTING: &str = "arena";
pub const DECADE: &str = "tiar";
pub const SORT: &str = "sorter";

/// All parameters, in the order in which they are written.
const PARAMETERS: [&str; 9] = [
    TEXT, KIND, THEME, COUNTY, CENTRE, STATUS, SETTING, DECADE, SORT,
];

impl Filter {
    /// Reads a query string without its `?`. What is unknown or malformed is ignored.
    pub fn parse(query: &str, content: &Content) -> Self {
        let mut filter = Self::default();
        for (name, value) in pairs(query) {
            let mut changed = filter.clone();
            changed.set(&name, &value, content);
            if changed.get(&name).is_empty() {
                // The mark behind an address in a sentence, which no value ends with.
                let is_mark = |letter: char| !letter.is_ascii_alphanumeric();
                changed.set(&name, value.trim_end_matches(is_mark), content);
            }
            // A value that is unknown takes nothing away.
            if !changed.get(&name).is_empty() {
                filter = changed;
            }
        }
        filter
    }

    /// The query string that [`Filter::parse`] reads back, without `?`; empty where nothing is chosen.
    pub fn query(&self) -> String {
        let mut query = String::new();
        for name in PARAMETERS {
            let value = self.get(name);
            if !value.is_empty() {
                let mark = if query.is_empty() { "" } else { "&" };
                for part in [mark, name, "=", &encode(&value)] {
                    query.push_str(part);
                }
            }
        }
        query
    }

    /// The choice for a parameter as it stands in the address; empty where there is none.
    pub fn get(&self, name: &str) -> String {
        let text = match name {
            TEXT => &self.text,
            KIND => self.kind.map_or("", kind_value),
            THEME => self.theme.as_ref().map_or("", ThemeId::as_str),
            COUNTY => self.county.as_ref().map_or("", CountyNumber::as_str),
            CENTRE => self.centre.as_ref().map_or("", CentreId::as_str),
            STATUS => self.status.map_or("", status_value),
            SETTING => self.setting.as_deref().unwrap_or_default(),
            DECADE => return self.decade.map(Decade::value).unwrap_or_default(),
            SORT => self.sort.value(),
            _ => "",
        };
        text.to_owned()
    }

    /// Sets the choice for a parameter; a value the content does not know sets none.
    pub fn set(&mut self, name: &str, value: &str, content: &Content) {
        let mut projects = content.projects.iter();
        match name {
            // Blanks alone are no words.
            TEXT => {
                let blank = value.bytes().all(|byte| byte == b' ');
                if blank { "" } else { value }.clone_into(&mut self.text);
            }
            KIND => self.kind = Kind::ALL.into_iter().find(|k| kind_value(*k) == value),
            THEME => self.theme = content.theme(value).map(|t| t.id.clone()),
            COUNTY => self.county = content.county(value).map(|c| c.number.clone()),
            CENTRE => self.centre = content.centre(value).map(|c| c.id.clone()),
            STATUS => self.status = Status::ALL.into_iter().find(|s| status_value(*s) == value),
            SETTING => {
                // None is set after every keystroke where there are no settings to choose, and must not look at all projects.
                let known = !value.is_empty()
                    && projects.any(|p| p.settings.iter().any(|s| slug(s) == value));
                self.setting = known.then(|| value.to_owned());
            }
            DECADE => {
                let decade = Decade::parse(value);
                self.decade = decade.filter(|d| projects.any(|p| decades(p).any(|of| of == *d)));
            }
            SORT => {
                self.sort = Sort::ALL
                    .into_iter()
                    .find(|s| s.value() == value)
                    .unwrap_or_default();
            }
            _ => {}
        }
    }

    /// Whether nothing is chosen, said or ordered.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// How a kind is written in an address.
pub const fn kind_value(kind: Kind) -> &'static str {
    match kind {
        Kind::Centre => "senter",
        Kind::Municipality => "kommune",
        Kind::County => "fylke",
        Kind::Project => "prosjekt",
        Kind::Theme => "tema",
        Kind::Page => "side",
    }
}

/// How a status is written in an address.
pub const fn status_value(status: Status) -> &'static str {
    match status {
        Status::Ongoing => "pagar",
        Status::Ended => "avsluttet",
        Status::Unknown => "ukjent",
    }
}
