//! What of the content is searched, and as what.

use super::field::Field;
use super::index::{Builder, Document, Index, Link, Respelling};
use super::rank::Meanings;
use super::sorted::by_text;
use super::{Record, collation_key, fold};
use crate::content::{
    Centre, CentreId, ContactKind, Content, Former, Meaning, Municipality, Participant, Project,
};

/// The content as an index.
pub(super) struct Catalogue {
    /// What the documents of the index stand for, in Norwegian alphabetical order, whatever their kind.
    pub records: Vec<Record>,
    pub index: Index,
    pub meanings: Meanings,
}

impl Catalogue {
    pub fn new(content: &'static Content) -> Self {
        let (records, documents) = records(content);
        let spellings = content.vocabulary.spellings.iter();
        let mut maker = Maker {
            content,
            documents,
            relations: content
                .projects
                .iter()
                .map(|project| Relations::of(project, content))
                .collect(),
            first_meaning: Document::try_from(records.len()).unwrap_or(Document::MAX),
            builder: Builder::new(
                spellings
                    .map(|spelling| Respelling::new(fold(&spelling.nn), fold(&spelling.nb)))
                    .collect(),
            ),
        };
        maker.municipalities();
        maker.counties();
        maker.centres();
        maker.themes();
        maker.projects();
        maker.pages();
        Self {
            records,
            meanings: maker.meanings(),
            index: maker.builder.build(),
        }
    }
}

/// The documents of the records, in the order in which the content lists them.
struct Documents {
    municipalities: Vec<Document>,
    counties: Vec<Document>,
    centres: Vec<Document>,
    themes: Vec<Document>,
    projects: Vec<Document>,
    pages: Vec<Document>,
}

fn records(content: &'static Content) -> (Vec<Record>, Documents) {
    let mut all: Vec<Record> = Vec::new();
    all.extend(content.municipalities.iter().map(Record::Municipality));
    all.extend(content.counties.iter().map(Record::County));
    all.extend(content.centres.iter().map(Record::Centre));
    all.extend(content.themes.iter().map(Record::Theme));
    all.extend(content.projects.iter().map(Record::Project));
    all.extend(content.vocabulary.pages.iter().map(Record::Page));
    let order = by_text(all.iter().map(|record| collation_key(record.title())));
    let mut places = vec![0; order.len()];
    for (document, at) in (0..).zip(&order) {
        if let Some(place) = places.get_mut(*at) {
            *place = document;
        }
    }
    let mut places = places.into_iter();
    let mut take = |count| places.by_ref().take(count).collect();
    let documents = Documents {
        municipalities: take(content.municipalities.len()),
        counties: take(content.counties.len()),
        centres: take(content.centres.len()),
        themes: take(content.themes.len()),
        projects: take(content.projects.len()),
        pages: take(content.vocabulary.pages.len()),
    };
    let records = order
        .into_iter()
        .filter_map(|at| all.get(at).copied())
        .collect();
    (records, documents)
}

/// What a project has to do with, as places in the lists of the content: compared many times.
struct Relations {
    municipalities: Vec<usize>,
    centres: Vec<usize>,
}

impl Relations {
    fn of(project: &Project, content: &Content) -> Self {
        let municipality = |participant: &Participant| {
            let number = participant.municipality.as_str();
            content
                .municipalities
                .binary_search_by_key(&number, |m| m.number.as_str())
                .ok()
        };
        let centre = |id: &CentreId| content.centres.iter().position(|centre| centre.id == *id);
        Self {
            municipalities: project
                .municipalities
                .iter()
                .filter_map(municipality)
                .collect(),
            centres: project.centres.iter().filter_map(centre).collect(),
        }
    }
}

/// Writes the records into an index.
struct Maker {
    content: &'static Content,
    documents: Documents,
    relations: Vec<Relations>,
    first_meaning: Document,
    builder: Builder,
}

impl Maker {
    /// A centre by its place in the content.
    fn centre(&self, at: usize, field: Field) -> Option<Link> {
        Some(Link::new(*self.documents.centres.get(at)?, field))
    }

    fn theme(&self, id: &str) -> Option<Document> {
        let at = self
            .content
            .themes
            .iter()
            .position(|t| t.id.as_str() == id)?;
        self.documents.themes.get(at).copied()
    }

    /// The projects that fulfil a condition.
    fn projects_with(
        &self,
        field: Field,
        fits: &dyn Fn(&Project, &Relations) -> bool,
    ) -> Vec<Link> {
        let projects = self.content.projects.iter().zip(&self.relations);
        projects
            .zip(&self.documents.projects)
            .filter(|((project, relations), _)| fits(project, relations))
            .map(|(_, document)| Link::new(*document, field))
            .collect()
    }

    fn municipalities(&mut self) {
        let content = self.content;
        let mut places = vec![Vec::new(); content.municipalities.len()];
        let mut near = vec![Vec::new(); content.centres.len()];
        for (document, to) in self.documents.projects.iter().zip(&self.relations) {
            for municipality in &to.municipalities {
                if let Some(projects) = places.get_mut(*municipality) {
                    projects.push(*document);
                }
            }
            for centre in &to.centres {
                if let Some(projects) = near.get_mut(*centre) {
                    projects.push(*document);
                }
            }
        }
        let municipalities = content
            .municipalities
            .iter()
            .zip(&self.documents.municipalities);
        let mut links = Vec::new();
        for ((municipality, document), places) in municipalities.zip(places) {
            let centre = content
                .centres
                .iter()
                .position(|c| c.id == municipality.centre);
            let hosted = content
                .centres
                .iter()
                .position(|c| c.host.municipality == municipality.number);
            links.clear();
            links.push(Link::new(*document, Field::Name));
            links.extend(
                places
                    .iter()
                    .map(|project| Link::new(*project, Field::Place)),
            );
            if let Some(centre) = centre {
                links.extend(self.centre(centre, Field::Serves));
                let near = near.get(centre).into_iter().flatten();
                let near = near.filter(|project| !places.contains(project));
                links.extend(near.map(|project| Link::new(*project, Field::Near)));
            }
            if let Some(centre) = hosted {
                links.extend(self.centre(centre, Field::Host));
            }
            for (field, text) in municipality_texts(municipality) {
                put_first(&mut links, Link::new(*document, field));
                let of = if matches!(field, Field::Number | Field::FormerNumber) {
                    1
                } else {
                    links.len()
                };
                self.builder.name(text, links.get(..of).unwrap_or_default());
            }
        }
    }

    fn counties(&mut self) {
        let content = self.content;
        for (county, document) in content.counties.iter().zip(&self.documents.counties) {
            let number = county.number.as_str();
            let inside = |m: &Municipality| m.county() == number;
            let mut served = vec![false; content.centres.len()];
            let mut links = vec![Link::new(*document, Field::Name)];
            for (municipality, document) in content
                .municipalities
                .iter()
                .zip(&self.documents.municipalities)
            {
                if inside(municipality) {
                    links.push(Link::new(*document, Field::County));
                    let centre = content
                        .centres
                        .iter()
                        .position(|c| c.id == municipality.centre);
                    if let Some(served) = centre.and_then(|at| served.get_mut(at)) {
                        *served = true;
                    }
                }
            }
            for (centre, _) in served.iter().enumerate().filter(|(_, served)| **served) {
                links.extend(self.centre(centre, Field::Serves));
            }
            links.extend(self.projects_with(Field::County, &|project, to| {
                if project.municipalities.is_empty() {
                    to.centres
                        .iter()
                        .any(|centre| served.get(*centre) == Some(&true))
                } else {
                    project
                        .municipalities
                        .iter()
                        .any(|p| p.municipality.county() == number)
                }
            }));
            self.builder.name(&county.name, &links);
            for name in county.names.iter().filter(|name| name.lang != "no") {
                put_first(&mut links, Link::new(*document, Field::ParallelName));
                self.builder.name(&name.name, &links);
            }
            for former in &county.former {
                let (name, number) = if self.is_heir(number, &former.number) {
                    (Field::FormerName, Field::FormerNumber)
                } else {
                    (Field::FormerPart, Field::FormerPart)
                };
                self.builder
                    .name(&former.number, &[Link::new(*document, number)]);
                if let Some(text) = &former.name {
                    self.builder.name(text, &[Link::new(*document, name)]);
                }
            }
            self.builder
                .name(number, &[Link::new(*document, Field::Number)]);
        }
    }

    /// Whether a good part of a former county is in this one, and not just single municipalities of it.
    fn is_heir(&self, county: &str, former: &str) -> bool {
        let counties = &self.content.counties;
        let mut came = vec![0; counties.len()];
        for m in &self.content.municipalities {
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
        heirs.any(|(heir, came)| heir.number.as_str() == county && came * 4 >= most)
    }

    fn centres(&mut self) {
        for (centre, document) in self.content.centres.iter().zip(&self.documents.centres) {
            let projects = self.projects_with(Field::Centre, &|project, _| {
                project.centres.contains(&centre.id)
            });
            for (field, text) in centre_texts(centre) {
                let mut links = vec![Link::new(*document, field)];
                if field == Field::Name {
                    links.extend(&projects);
                }
                if field.is_name() {
                    self.builder.name(text, &links);
                } else {
                    self.builder.text(text, &links);
                }
            }
        }
    }

    fn themes(&mut self) {
        for (theme, document) in self.content.themes.iter().zip(&self.documents.themes) {
            let mut links = vec![Link::new(*document, Field::Name)];
            links.extend(self.projects_with(Field::Theme, &|project, _| {
                project.themes.contains(&theme.id)
            }));
            self.builder.name(&theme.name, &links);
            self.builder
                .text(&theme.definition, &[Link::new(*document, Field::Summary)]);
        }
    }

    fn projects(&mut self) {
        for (project, document) in self.content.projects.iter().zip(&self.documents.projects) {
            for (field, text) in project_texts(project) {
                self.builder.text(text, &[Link::new(*document, field)]);
            }
        }
    }

    fn pages(&mut self) {
        for (page, document) in self
            .content
            .vocabulary
            .pages
            .iter()
            .zip(&self.documents.pages)
        {
            self.builder
                .name(&page.title, &[Link::new(*document, Field::Name)]);
            for word in &page.words {
                self.builder
                    .name(word, &[Link::new(*document, Field::Alias)]);
            }
        }
    }

    /// Enters the words of the vocabulary, each also under what it means.
    fn meanings(&mut self) -> Meanings {
        let content = self.content;
        let mut phrases = Vec::new();
        let mut named = Vec::new();
        for (at, meaning) in (self.first_meaning..).zip(&content.vocabulary.meanings) {
            let mut links = vec![Link::new(at, Field::Alias)];
            if let Some(theme) = &meaning.theme {
                // The first words of a theme are other names of it; the next ones are of something that belongs to it.
                let first = !named.contains(&theme);
                let field = if first { Field::Alias } else { Field::Topic };
                links.extend(
                    self.theme(theme.as_str())
                        .map(|theme| Link::new(theme, field)),
                );
                if first {
                    named.push(theme);
                    links.extend(
                        self.projects_with(Field::Topic, &|project, _| {
                            project.themes.contains(theme)
                        }),
                    );
                }
            }
            for word in meaning_words(meaning) {
                self.builder.name(word, &links);
            }
            phrases.push(meaning_words(meaning).map(|word| fold(word)).collect());
        }
        Meanings {
            first: self.first_meaning,
            phrases,
        }
    }
}

fn put_first(links: &mut [Link], link: Link) {
    if let Some(first) = links.first_mut() {
        *first = link;
    }
}

const fn former_name(former: &Former) -> Field {
    if former.part {
        Field::FormerPart
    } else {
        Field::FormerName
    }
}

/// A text with what it is.
pub(super) type Texts<'a> = Vec<(Field, &'a str)>;

/// Everything a municipality answers to.
pub(super) fn municipality_texts(municipality: &Municipality) -> Texts<'_> {
    let mut texts = vec![
        (Field::Name, municipality.name.as_str()),
        (Field::Number, municipality.number.as_str()),
    ];
    for name in &municipality.names {
        if name.lang != "no" {
            texts.push((Field::ParallelName, &name.name));
            texts.extend(name.form.as_deref().map(|form| (Field::ParallelName, form)));
        }
    }
    for former in &municipality.former {
        texts.push((Field::FormerNumber, &former.number));
        texts.extend(
            former
                .name
                .as_deref()
                .map(|name| (former_name(former), name)),
        );
    }
    texts.extend(municipality.seat.as_deref().map(|seat| (Field::Seat, seat)));
    texts
}

/// Everything a centre answers to, but for places.
pub(super) fn centre_texts(centre: &Centre) -> Texts<'_> {
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

/// The words of a project's own.
pub(super) fn project_texts(project: &Project) -> Texts<'_> {
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

fn meaning_words(meaning: &Meaning) -> impl Iterator<Item = &String> {
    let lists = [&meaning.words, &meaning.nn, &meaning.en, &meaning.se];
    lists.into_iter().flatten()
}
