//! Turns the content into documents of the search engine, field by field.

use crate::content::{Content, SynonymGroup, ThemeId};
use crate::search::field::{FIELDS, Field};
use crate::search::projects::telling;
use crate::search::record::{Kind, Record, RecordTable};
use crate::search::relations::{Relations, municipality, theme};
use norwegian::{NynorskMapping, collation_key, fold};
use search_engine::{
    DocId, Index, IndexBuilder, Synonyms, Target, TimeSlice, argsort_strings, argsort_u32,
};

/// The content as an index.
pub(super) struct IndexedContent {
    /// The records that the documents of the index stand for, in the order in which they are listed where all else is equal.
    pub records: Vec<Record>,
    pub index: Index,
    pub synonyms: Synonyms<'static>,
    /// The document of each municipality of the content.
    pub municipalities: Vec<DocId>,
}

impl IndexedContent {
    /// Indexes the content, yielding whenever a time slice is over.
    pub(super) async fn new(content: &'static Content, slice: TimeSlice) -> Self {
        let rows = RecordTable::new(content);
        let order = order(&rows.records);
        let mut documents = vec![0; order.len()];
        for (document, row) in (0..).zip(&order) {
            if let Some(place) = documents.get_mut(*row) {
                *place = document;
            }
        }
        let mut nynorsk = NynorskMapping::default();
        for spelling in &content.vocabulary.spellings {
            nynorsk.add(fold(&spelling.nn), fold(&spelling.nb));
        }
        let mut builder = IndexBuilder::new(&FIELDS, nynorsk);
        slice.yield_if_over().await;
        let shared = SharedTargets::new(content, &rows, &documents);
        let mut targets = Vec::new();
        let each = rows.records.iter().zip(&documents).zip(&shared.targets);
        for ((record, document), others) in each {
            slice.yield_if_over().await;
            record.texts(content, &mut |field, text| {
                targets.clear();
                targets.push(Target::new(*document, field.number()));
                if speaks_for_others(record.kind(), field) {
                    targets.extend_from_slice(others);
                }
                builder.add(text, &targets);
            });
        }
        let synonyms = Synonyms {
            first: DocId::try_from(documents.len()).unwrap_or(DocId::MAX),
            groups: content
                .vocabulary
                .synonyms
                .iter()
                .map(SynonymGroup::all_words)
                .collect(),
        };
        shared.add_synonyms(synonyms.first, content, &mut builder);
        shared.add_former_counties(content, &mut builder);
        slice.yield_if_over().await;
        let records = order.iter().filter_map(|row| rows.records.get(*row));
        let first = rows.row(Kind::Municipality, 0);
        let municipalities = documents.get(first..first + content.municipalities.len());
        Self {
            municipalities: municipalities.unwrap_or_default().to_vec(),
            records: records.copied().collect(),
            synonyms,
            index: builder.build(),
        }
    }
}

/// The places of records in the order in which they are listed where all else is equal: alphabetical, and after them the projects, of
/// which those come first that tell most.
fn order(records: &[Record]) -> Vec<usize> {
    let titles = records.iter().map(|record| record.title());
    let alphabetical = argsort_strings(titles.map(collation_key));
    let keys = alphabetical.iter().map(|row| match records.get(*row) {
        Some(Record::Project(project)) => 1 + telling(project),
        _ => 0,
    });
    let order = argsort_u32(keys).into_iter();
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

/// The other targets of the names of each record.
struct SharedTargets<'a> {
    rows: &'a RecordTable,
    documents: &'a [DocId],
    /// By row.
    targets: Vec<Vec<Target>>,
}

impl<'a> SharedTargets<'a> {
    fn new(content: &Content, rows: &'a RecordTable, documents: &'a [DocId]) -> Self {
        use Kind::{Centre, County, Municipality, Project, Theme};
        let mut shared = Self {
            rows,
            documents,
            targets: vec![Vec::new(); documents.len()],
        };
        let relations = Relations::new(content);
        for (at, project) in relations.projects.iter().enumerate() {
            let project_is = (Project, at);
            shared.share(
                Municipality,
                &project.municipalities,
                project_is,
                Field::Place,
            );
            shared.share(Centre, &project.centres, project_is, Field::Centre);
            shared.share(County, &project.counties, project_is, Field::County);
            shared.share(Theme, &project.themes, project_is, Field::Theme);
        }
        for (at, (county, centres)) in relations.municipalities.iter().enumerate() {
            shared.share(County, county.as_slice(), (Municipality, at), Field::County);
            for centre in centres {
                shared.share_near((Municipality, at), (Centre, *centre));
                shared.share(Municipality, &[at], (Centre, *centre), Field::Serves);
            }
        }
        for (at, counties) in relations.served.iter().enumerate() {
            shared.share(County, counties, (Centre, at), Field::Serves);
        }
        for (at, centre) in content.centres.iter().enumerate() {
            let host = municipality(content, &centre.host);
            shared.share(Municipality, host.as_slice(), (Centre, at), Field::Host);
        }
        shared
    }

    /// The targets of a record.
    fn of(&self, (kind, at): (Kind, usize)) -> &[Target] {
        let row = self.rows.row(kind, at);
        self.targets.get(row).map_or(&[], Vec::as_slice)
    }

    /// The names of some records speak for another one.
    fn share(&mut self, kind: Kind, places: &[usize], (of, at): (Kind, usize), field: Field) {
        let document = self.documents.get(self.rows.row(of, at)).copied();
        for place in places {
            let targets = self.targets.get_mut(self.rows.row(kind, *place));
            if let (Some(targets), Some(document)) = (targets, document) {
                targets.push(Target::new(document, field.number()));
            }
        }
    }

    /// The names of a municipality speak for the projects of a centre of its in which it takes no part.
    fn share_near(&mut self, municipality: (Kind, usize), centre: (Kind, usize)) {
        let own = self.of(municipality);
        let mut near = self.of(centre).to_vec();
        near.retain(|target| own.iter().all(|own| own.document() != target.document()));
        let (kind, at) = municipality;
        if let Some(targets) = self.targets.get_mut(self.rows.row(kind, at)) {
            targets.extend(
                near.iter()
                    .map(|target| Target::new(target.document(), Field::Near.number())),
            );
        }
    }

    /// Adds the names of former counties for the centres that serve their municipalities: a query for the centre of a county of
    /// before finds those that came after.
    fn add_former_counties(&self, content: &'static Content, builder: &mut IndexBuilder) {
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
            let mut targets = Vec::new();
            for (at, _) in serve.iter().enumerate().filter(|(_, serves)| **serves) {
                let document = self.documents.get(self.rows.row(Kind::Centre, at));
                targets.extend(
                    document.map(|document| Target::new(*document, Field::Serves.number())),
                );
            }
            builder.add(name, &targets);
        }
    }

    /// Adds the synonyms of the vocabulary, each also for the document that stands for its group.
    fn add_synonyms(&self, first: DocId, content: &Content, builder: &mut IndexBuilder) {
        let mut named: Vec<&ThemeId> = Vec::new();
        for (document, group) in (first..).zip(&content.vocabulary.synonyms) {
            let mut targets = vec![Target::new(document, Field::Alias.number())];
            if let Some(id) = &group.theme
                && let Some(theme) = theme(content, id)
            {
                let row = self.rows.row(Kind::Theme, theme);
                let document = self.documents.get(row).copied().unwrap_or_default();
                // The first words of a theme are other names of it; the next ones are of something that belongs to it.
                if named.contains(&id) {
                    targets.push(Target::new(document, Field::Topic.number()));
                } else {
                    named.push(id);
                    targets.push(Target::new(document, Field::Alias.number()));
                    let projects = self.of((Kind::Theme, theme)).iter();
                    targets.extend(
                        projects
                            .map(|target| Target::new(target.document(), Field::Topic.number())),
                    );
                }
            }
            for word in group.all_words() {
                builder.add(word, &targets);
            }
        }
    }
}
