//! What records answer to by their own words, and as what.

use super::{Field, Record};
use crate::content::{
    Centre, ContactKind, Content, County, Former, Municipality, PlaceName, Project,
};

/// Texts of a record, each with what it is.
pub(super) type Texts = Vec<(Field, &'static str)>;

impl Record {
    /// Everything that is said of the record itself.
    pub(super) fn texts(self, content: &Content) -> Texts {
        match self {
            Self::Centre(centre) => of_centre(centre),
            Self::Municipality(municipality) => of_municipality(municipality),
            Self::County(county) => of_county(county, content),
            Self::Project(project) => of_project(project),
            Self::Theme(theme) => vec![
                (Field::Name, &theme.name),
                (Field::Summary, &theme.definition),
            ],
            Self::Page(page) => {
                let mut texts: Texts = vec![(Field::Name, &page.title)];
                for word in &page.words {
                    texts.push((Field::Alias, word));
                }
                texts
            }
        }
    }
}

pub(super) fn of_municipality(municipality: &'static Municipality) -> Texts {
    let mut texts: Texts = vec![(Field::Name, &municipality.name)];
    names(&municipality.names, &mut texts);
    texts.push((Field::Number, municipality.number.as_str()));
    for former in &municipality.former {
        let name = if former.part {
            Field::FormerPart
        } else {
            Field::FormerName
        };
        earlier(former, Field::FormerNumber, name, &mut texts);
    }
    texts.extend(municipality.seat.as_deref().map(|seat| (Field::Seat, seat)));
    texts
}

fn of_county(county: &'static County, content: &Content) -> Texts {
    let mut texts: Texts = vec![(Field::Name, &county.name)];
    names(&county.names, &mut texts);
    texts.push((Field::Number, county.number.as_str()));
    for former in &county.former {
        let (number, name) = if is_heir(county, &former.number, content) {
            (Field::FormerNumber, Field::FormerName)
        } else {
            (Field::FormerPart, Field::FormerPart)
        };
        earlier(former, number, name, &mut texts);
    }
    texts
}

fn of_centre(centre: &'static Centre) -> Texts {
    let mut texts: Texts = vec![
        (Field::Name, &centre.short_name.text),
        (Field::Name, &centre.name.text),
    ];
    for name in &centre.other_names {
        texts.push((Field::FormerName, &name.text));
    }
    for predecessor in &centre.predecessors {
        texts.push((Field::Predecessor, &predecessor.name));
    }
    for contact in &centre.contacts {
        if matches!(contact.kind, ContactKind::Visit | ContactKind::Post) {
            texts.push((Field::Address, &contact.value));
        }
    }
    texts
}

fn of_project(project: &'static Project) -> Texts {
    let mut texts: Texts = vec![
        (Field::Title, &project.title),
        (Field::Summary, &project.summary),
        (Field::Centre, &project.centre_then),
        (Field::County, &project.county_then),
    ];
    for setting in &project.settings {
        texts.push((Field::Setting, setting));
    }
    for partner in &project.partners {
        texts.push((Field::Partner, partner));
    }
    for participant in &project.municipalities {
        for place in [&participant.then, &participant.part].into_iter().flatten() {
            texts.push((Field::Place, place));
        }
    }
    for text in [&project.results, &project.target_group]
        .into_iter()
        .flatten()
    {
        texts.push((Field::Text, text));
    }
    texts
}

/// The names of a place in the other languages of the country.
fn names(names: &'static [PlaceName], texts: &mut Texts) {
    for name in names.iter().filter(|name| name.lang != "no") {
        texts.push((Field::ParallelName, &name.name));
        texts.extend(name.form.as_deref().map(|form| (Field::ParallelName, form)));
    }
}

/// What a place was before.
fn earlier(former: &'static Former, number: Field, name: Field, texts: &mut Texts) {
    texts.push((number, &former.number));
    texts.extend(former.name.as_deref().map(|text| (name, text)));
}

/// Whether a good part of a former county is in this one, and not just single municipalities of it.
fn is_heir(county: &County, former: &str, content: &Content) -> bool {
    let counties = &content.counties;
    let mut came = vec![0; counties.len()];
    for m in &content.municipalities {
        let was = |number: &str| number.starts_with(former);
        if (was(m.number.as_str()) || m.former.iter().any(|f| was(&f.number)))
            && let Some(at) = counties
                .iter()
                .position(|c| c.number.as_str() == m.county())
            && let Some(came) = came.get_mut(at)
        {
            *came += 1;
        }
    }
    let most = came.iter().copied().max().unwrap_or_default();
    let mut heirs = counties.iter().zip(came);
    heirs.any(|(heir, came)| heir.number == county.number && came * 4 >= most)
}
