//! The searched texts of each record, by field.

use crate::content::{
    Centre, ContactKind, Content, County, Former, Municipality, PlaceName, Project, SynonymGroup,
};
use crate::search::field::Field;
use crate::search::record::Record;

/// Takes a text of a record with what it is.
pub(super) type Add<'a> = &'a mut dyn FnMut(Field, &'static str);

impl Record {
    /// Everything that is said of the record itself.
    pub(super) fn texts(self, content: &Content, add: Add) {
        match self {
            Self::Centre(centre) => of_centre(centre, add),
            Self::Municipality(municipality) => of_municipality(municipality, add),
            Self::County(county) => of_county(county, content, add),
            Self::Project(project) => of_project(project, add),
            Self::Theme(theme) => {
                add(Field::Name, &theme.name);
                add(Field::Summary, &theme.definition);
            }
            Self::Page(page) => {
                add(Field::Name, &page.title);
                all(Field::Alias, &page.words, add);
            }
        }
    }
}

/// The texts that a record has in a field.
pub(super) fn texts_in(
    content: &'static Content,
    record: Record,
    field: Field,
) -> Vec<&'static str> {
    let mut texts = Vec::new();
    let of_place =
        |texts: &mut Vec<_>, place| of_municipality(place, &mut |_, text| texts.push(text));
    match (record, field) {
        (_, Field::Name) => return vec![record.title()],
        (Record::Municipality(place), Field::County) => {
            texts.extend(content.county_of(place).map(|county| county.name.as_str()));
        }
        (Record::Centre(centre), Field::Serves) => {
            for county in content.counties_of(centre) {
                texts.push(&county.name);
                texts.extend(county.former.iter().filter_map(|of| of.name.as_deref()));
            }
            content
                .served_by(centre)
                .for_each(|place| of_place(&mut texts, place));
        }
        (Record::Centre(centre), Field::Host) => {
            let host = content.host_of(centre).into_iter();
            host.for_each(|place| of_place(&mut texts, place));
        }
        (Record::Project(project), Field::Theme | Field::Topic) => {
            let themes = content.themes_of(project);
            texts.extend(themes.map(|theme| theme.name.as_str()));
        }
        (Record::Project(project), Field::Place) => {
            let places = project.municipalities.iter();
            let places = places.filter_map(|p| content.municipality(p.municipality.as_str()));
            places.for_each(|place| of_place(&mut texts, place));
        }
        (Record::Project(project), Field::Centre | Field::Near) => {
            let centres = project.centres.iter();
            let centres = centres.filter_map(|id| content.centre(id.as_str()));
            texts.extend(centres.map(|centre| centre.short_name.as_str()));
        }
        (Record::Theme(theme), Field::Alias | Field::Topic) => {
            let groups = content.vocabulary.synonyms.iter();
            let groups = groups.filter(|group| group.theme.as_ref() == Some(&theme.id));
            texts.extend(groups.flat_map(SynonymGroup::all_words));
        }
        _ => {}
    }
    record.texts(content, &mut |of, text| {
        if of == field {
            texts.push(text);
        }
    });
    texts
}

fn of_municipality(municipality: &'static Municipality, add: Add) {
    add(Field::Name, &municipality.name);
    names(&municipality.names, add);
    add(Field::Number, municipality.number.as_str());
    for former in &municipality.former {
        let name = if former.part {
            Field::FormerPart
        } else {
            Field::FormerName
        };
        earlier(former, Field::FormerNumber, name, add);
    }
    all(Field::Seat, municipality.seat.as_slice(), add);
}

fn of_county(county: &'static County, content: &Content, add: Add) {
    add(Field::Name, &county.name);
    names(&county.names, add);
    add(Field::Number, county.number.as_str());
    for former in &county.former {
        let (number, name) = if is_heir(county, &former.number, content) {
            (Field::FormerNumber, Field::FormerName)
        } else {
            (Field::FormerPart, Field::FormerPart)
        };
        earlier(former, number, name, add);
    }
}

fn of_centre(centre: &'static Centre, add: Add) {
    add(Field::Name, &centre.short_name);
    add(Field::FullName, &centre.name);
    for name in &centre.other_names {
        add(Field::FormerName, name);
    }
    for predecessor in &centre.predecessors {
        add(Field::Predecessor, predecessor);
    }
    for contact in &centre.contacts {
        if matches!(contact.kind, ContactKind::Visit | ContactKind::Post) {
            add(Field::Address, &contact.value);
        }
    }
}

fn of_project(project: &'static Project, add: Add) {
    add(Field::Title, &project.title);
    add(Field::Summary, &project.summary);
    add(Field::Centre, &project.centre_then);
    add(Field::County, &project.county_then);
    all(Field::Setting, &project.settings, add);
    all(Field::Partner, &project.partners, add);
    for participant in &project.municipalities {
        all(Field::Place, participant.name_then.as_slice(), add);
        all(Field::Place, participant.part.as_slice(), add);
    }
    all(Field::Text, project.results.as_slice(), add);
    all(Field::Text, project.target_group.as_slice(), add);
}

/// Several texts that are the same, or one or none.
fn all(field: Field, texts: &'static [String], add: Add) {
    for text in texts {
        add(field, text);
    }
}

/// The names of a place in the other languages of the country.
fn names(names: &'static [PlaceName], add: Add) {
    for name in names.iter().filter(|name| name.lang != "no") {
        add(Field::ParallelName, &name.name);
        all(Field::ParallelName, name.form.as_slice(), add);
    }
}

/// Adds the earlier names and numbers of a place.
fn earlier(former: &'static Former, number: Field, name: Field, add: Add) {
    add(number, &former.number);
    all(name, former.name.as_slice(), add);
}

/// Returns `true` if a good part of a former county is in this one, and not just single municipalities of it.
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
