//! The records that can be found, and their kinds.

use crate::content::{Centre, Content, County, Municipality, Project, StaticPage, Theme};
use crate::text::IslandsText;

/// The kinds of records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A development centre.
    Centre,
    /// A municipality.
    Municipality,
    /// A county.
    County,
    /// A project.
    Project,
    /// A theme of projects.
    Theme,
    /// A page that is not about one record.
    Page,
}

impl Kind {
    /// All kinds, in the order in which results are grouped.
    pub const ALL: [Self; 6] = [
        Self::Centre,
        Self::Municipality,
        Self::County,
        Self::Project,
        Self::Theme,
        Self::Page,
    ];

    /// The kind as the content and the command line call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Centre => "centre",
            Self::Municipality => "municipality",
            Self::County => "county",
            Self::Project => "project",
            Self::Theme => "theme",
            Self::Page => "page",
        }
    }

    /// The name of many of the kind, in words.
    pub fn plural(self, text: &IslandsText) -> &'static str {
        match self {
            Self::Centre => text.kinds.centres,
            Self::Municipality => text.kinds.municipalities,
            Self::County => text.kinds.counties,
            Self::Project => text.kinds.projects,
            Self::Theme => text.kinds.themes,
            Self::Page => text.kinds.pages,
        }
    }
}

/// A record that can be found.
#[derive(Clone, Copy, Debug)]
pub enum Record {
    /// A development centre.
    Centre(&'static Centre),
    /// A municipality.
    Municipality(&'static Municipality),
    /// A county.
    County(&'static County),
    /// A project.
    Project(&'static Project),
    /// A theme of projects.
    Theme(&'static Theme),
    /// A page of the site that is not about one record.
    Page(&'static StaticPage),
}

impl Record {
    /// The kind of record.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Centre(_) => Kind::Centre,
            Self::Municipality(_) => Kind::Municipality,
            Self::County(_) => Kind::County,
            Self::Project(_) => Kind::Project,
            Self::Theme(_) => Kind::Theme,
            Self::Page(_) => Kind::Page,
        }
    }

    /// The identifier in the content: the number of a municipality or county, the first part of a page's path.
    pub fn id(self) -> &'static str {
        match self {
            Self::Centre(centre) => centre.id.as_str(),
            Self::Municipality(municipality) => municipality.number.as_str(),
            Self::County(county) => county.number.as_str(),
            Self::Project(project) => project.id.as_str(),
            Self::Theme(theme) => theme.id.as_str(),
            Self::Page(page) => &page.id,
        }
    }

    /// Returns `true` if it belongs to a centre: the centre itself, a municipality that it serves, or a project of its.
    pub fn is_of(self, centre: &Centre) -> bool {
        match self {
            Self::Centre(other) => other.id == centre.id,
            Self::Municipality(place) => place.service_of(centre).is_some(),
            Self::Project(project) => project.is_of(centre),
            Self::County(_) | Self::Theme(_) | Self::Page(_) => false,
        }
    }

    /// The name by which it is listed: the short name of a centre.
    pub fn title(self) -> &'static str {
        match self {
            Self::Centre(centre) => &centre.short_name,
            Self::Municipality(municipality) => &municipality.name,
            Self::County(county) => &county.name,
            Self::Project(project) => &project.title,
            Self::Theme(theme) => &theme.name,
            Self::Page(page) => &page.title,
        }
    }
}

/// All records, kind by kind in the order of the content.
pub(super) struct RecordTable {
    pub records: Vec<Record>,
    /// The row of the first record of each kind, in the order of [`Kind::ALL`].
    first: [usize; 6],
}

impl RecordTable {
    pub(crate) fn new(content: &'static Content) -> Self {
        let mut records = Vec::new();
        let mut first = [0; 6];
        for (kind, first) in Kind::ALL.into_iter().zip(&mut first) {
            *first = records.len();
            match kind {
                Kind::Centre => records.extend(content.centres.iter().map(Record::Centre)),
                Kind::Municipality => {
                    records.extend(content.municipalities.iter().map(Record::Municipality));
                }
                Kind::County => records.extend(content.counties.iter().map(Record::County)),
                Kind::Project => records.extend(content.projects.iter().map(Record::Project)),
                Kind::Theme => records.extend(content.themes.iter().map(Record::Theme)),
                Kind::Page => records.extend(content.vocabulary.pages.iter().map(Record::Page)),
            }
        }
        Self { records, first }
    }

    /// The row of a record by its index among those of its kind.
    pub(crate) const fn row(&self, kind: Kind, index: usize) -> usize {
        self.first[kind as usize] + index
    }
}

/// Two records are equal if they are the same one.
impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        self.kind() == other.kind() && self.id() == other.id()
    }
}

impl Eq for Record {}
