//! Turns the content into documents of the search engine, field by field.

use super::field::FIELDS;
use super::field::Field;
use super::projects::telling;
use super::record::Rows;
use super::relations::{Relations, municipality, theme};
use super::{Kind, Record};
use crate::content::{Content, Meaning, ThemeId};
use norwegian::{Spellings, collation_key, fold};
use search_engine::{Builder, Document, Index, Link, Meanings, by_number, by_text};

/// The content as an index.
pub(super) struct Catalogue {
    /// The records that the documents of the index stand for, in the order in which they are listed where all else is equal.
    pub records: Vec<Record>,
    pub index: Index,
    pub meanings: Meanings<'static>,
    /// The document of each municipality of the content.
    pub municipalities: Vec<Document>,
}

impl Catalogue {
    pub(crate) fn new(content: &'static Content) -> Self {
        let rows = Rows::new(content);
        let order = order(&rows.records);
        let mut documents = vec![0; order.len()];
        for (document, row) in (0..).zip(&order) {
            if let Some(place) = documents.get_mut(*row) {
                *place = document;
            }
        }
        let mut spellings = Spellings::default();
        for spelling in &content.vocabulary.spellings {
            spellings.add(fold(&spelling.nn), fold(&spelling.nb));
        }
        let mut builder = Builder::new(&FIELDS, spellings);
        let linked = Linked::new(content, &rows, &documents);
        let mut links = Vec::new();
        let each = rows.records.iter().zip(&documents).zip(&linked.links);
        for ((record, document), others) in each {
            record.texts(content, &mut |field, text| {
                links.clear();
                links.push(Link::new(*document, field.number()));
                if speaks_for_others(record.kind(), field) {
                    links.extend_from_slice(others);
                }
                builder.add(text, &links);
            });
        }
        let meanings = Meanings {
            first: Document::try_from(documents.len()).unwrap_or(Document::MAX),
            all: content
                .vocabulary
                .meanings
                .iter()
                .map(Meaning::all_words)
                .collect(),
        };
        linked.enter(meanings.first, content, &mut builder);
        linked.enter_former_counties(content, &mut builder);
        let records = order.iter().filter_map(|row| rows.records.get(*row));
        let first = rows.row(Kind::Municipality, 0);
        let municipalities = documents.get(first..first + content.municipalities.len());
        Self {
            municipalities: municipalities.unwrap_or_default().to_vec(),
            records: records.copied().collect(),
            meanings,
            index: builder.build(),
        }
    }
}

/// The places of records in the order in which they are listed where all else is equal: alphabetical, and after them the projects, of
/// which those come first that tell most.
fn order(records: &[Record]) -> Vec<usize> {
    let titles = records.iter().map(|record| record.title());
    let alphabetical = by_text(titles.map(collation_key));
    let keys = alphabetical.iter().map(|row| match records.get(*row) {
        Some(Record::Project(project)) => 1 + telling(project),
        _ => 0,
    });
    let order = by_number(keys).into_iter();
    order
        .filter_map(|at| alphabetical.get(at).copied())
        .collect()
}

/// Returns `true` if a text also speaks for the records that have to do with the one it names.
fn speaks_for_others(kind: Kind, field: Field) -> bool {
    match field {
        Field::Name | Field::ParallelName => true,
        Field::FormerName | Field::FormerPart | Field::Seat => kind == Kind::Municipality,
        _ => false,
    }
}

/// For whom else the names of each record speak, and as what.
struct Linked<'a> {
    rows: &'a Rows,
    documents: &'a [Document],
    /// By row.
    links: Vec<Vec<Link>>,
}

impl<'a> Linked<'a> {
    fn new(content: &Content, rows: &'a Rows, documents: &'a [Document]) -> Self {
        use Kind::{Centre, County, Municipality, Project, Theme};
        let mut linked = Self {
            rows,
            documents,
            links: vec![Vec::new(); documents.len()],
        };
        let relations = Relations::new(content);
        for (at, project) in relations.projects.iter().enumerate() {
            let project_is = (Project, at);
            linked.link(
                Municipality,
                &project.municipalities,
                project_is,
                Field::Place,
            );
            linked.link(Centre, &project.centres, project_is, Field::Centre);
            linked.link(County, &project.counties, project_is, Field::County);
            linked.link(Theme, &project.themes, project_is, Field::Theme);
        }
        for (at, (county, centres)) in relations.municipalities.iter().enumerate() {
            linked.link(County, county.as_slice(), (Municipality, at), Field::County);
            for centre in centres {
                linked.near((Municipality, at), (Centre, *centre));
                linked.link(Municipality, &[at], (Centre, *centre), Field::Serves);
            }
        }
        for (at, counties) in relations.served.iter().enumerate() {
            linked.link(County, counties, (Centre, at), Field::Serves);
        }
        for (at, centre) in content.centres.iter().enumerate() {
            let host = municipality(content, &centre.host);
            linked.link(Municipality, host.as_slice(), (Centre, at), Field::Host);
        }
        linked
    }

    /// The links of a record.
    fn of(&self, (kind, at): (Kind, usize)) -> &[Link] {
        let row = self.rows.row(kind, at);
        self.links.get(row).map_or(&[], Vec::as_slice)
    }

    /// The names of some records speak for another one.
    fn link(&mut self, kind: Kind, places: &[usize], (of, at): (Kind, usize), field: Field) {
        let document = self.documents.get(self.rows.row(of, at)).copied();
        for place in places {
            let links = self.links.get_mut(self.rows.row(kind, *place));
            if let (Some(links), Some(document)) = (links, document) {
                links.push(Link::new(document, field.number()));
            }
        }
    }

    /// The names of a municipality speak for the projects of a centre of its in which it takes no part.
    fn near(&mut self, municipality: (Kind, usize), centre: (Kind, usize)) {
        let own = self.of(municipality);
        let mut near = self.of(centre).to_vec();
        near.retain(|link| own.iter().all(|own| own.document() != link.document()));
        let (kind, at) = municipality;
        if let Some(links) = self.links.get_mut(self.rows.row(kind, at)) {
            links.extend(
                near.iter()
                    .map(|link| Link::new(link.document(), Field::Near.number())),
            );
        }
    }

    /// Enters the names of former counties for the centres that serve their municipalities: a query for the centre of a county of
    /// before finds those that came after.
    fn enter_former_counties(&self, content: &'static Content, builder: &mut Builder) {
        for former in content.counties.iter().flat_map(|county| &county.former) {
            let Some(name) = &former.name else {
                continue;
            };
            let mut serve = vec![false; content.centres.len()];
            for place in &content.municipalities {
                let mut numbers = place.former.iter().map(|of| of.number.as_str());
                if numbers.any(|number| number.starts_with(former.number.as_str())) {
                    for (centre, serves) in content.centres.iter().zip(&mut serve) {
                        *serves |= place.service_of(centre).is_some();
                    }
                }
            }
            let mut links = Vec::new();
            for (at, _) in serve.iter().enumerate().filter(|(_, serves)| **serves) {
                let document = self.documents.get(self.rows.row(Kind::Centre, at));
                links.extend(document.map(|document| Link::new(*document, Field::Serves.number())));
            }
            builder.add(name, &links);
        }
    }

    /// Enters the words of the vocabulary, each also under what it means.
    fn enter(&self, first: Document, content: &Content, builder: &mut Builder) {
        let mut named: Vec<&ThemeId> = Vec::new();
        for (document, meaning) in (first..).zip(&content.vocabulary.meanings) {
            let mut links = vec![Link::new(document, Field::Alias.number())];
            if let Some(id) = &meaning.theme
                && let Some(theme) = theme(content, id)
            {
                let row = self.rows.row(Kind::Theme, theme);
                let document = self.documents.get(row).copied().unwrap_or_default();
                // The first words of a theme are other names of it; the next ones are of something that belongs to it.
                if named.contains(&id) {
                    links.push(Link::new(document, Field::Topic.number()));
                } else {
                    named.push(id);
                    links.push(Link::new(document, Field::Alias.number()));
                    let projects = self.of((Kind::Theme, theme)).iter();
                    links.extend(
                        projects.map(|link| Link::new(link.document(), Field::Topic.number())),
                    );
                }
            }
            for word in meaning.all_words() {
                builder.add(word, &links);
            }
        }
    }
}
