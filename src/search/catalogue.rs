//! What of the content is searched, and as what.

use super::field::Field;
use super::index::{Builder, Document, Index, Link, Respelling};
use super::rank::Meanings;
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
    let all = content.municipalities.iter().map(Record::Municipality);
    let all = all.chain(content.counties.iter().map(Record::County));
    let all = all.chain(content.centres.iter().map(Record::Centre));
    let all = all.chain(content.themes.iter().map(Record::Theme));
    let all = all.chain(content.projects.iter().map(Record::Project));
    let all = all.chain(content.vocabulary.pages.iter().map(Record::Page));
    let mut order: Vec<(String, usize, Record)> = all
        .enumerate()
        .map(|(at, record)| (collation_key(record.title()), at, record))
        .collect();
    order.sort_unstable_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
    let mut places = vec![0; order.len()];
    for (document, (_, at, _)) in (0..).zip(&order) {
        places[*at] = document;
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
    let records = order.into_iter().map(|(.., record)| record).collect();
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
        fits: impl Fn(&Project, &Relations) -> bool,
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
                links[0] = Link::new(*document, field);
                let of = if matches!(field, Field::Number | Field::FormerNumber) {
                    1
                } else {
                    links.len()
                };
                self.builder.name(text, &links[..of]);
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
            links.extend(self.projects_with(Field::County, |project, to| {
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
                links[0] = Link::new(*document, Field::ParallelName);
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
        let heirs: Vec<(&str, usize)> = self
            .content
            .counties
            .iter()
            .map(|heir| {
                let inside = self
                    .content
                    .municipalities
                    .iter()
                    .filter(|m| m.county() == heir.number.as_str());
                let came = inside.filter(|m| {
                    m.county() == former
                        || m.former
                            .iter()
                            .any(|before| before.number.starts_with(former))
                });
                (heir.number.as_str(), came.count())
            })
            .collect();
        let most = heirs
            .iter()
            .map(|(_, count)| *count)
            .max()
            .unwrap_or_default();
        heirs
            .into_iter()
            .any(|(heir, count)| heir == county && count * 4 >= most)
    }

    fn centres(&mut self) {
        for (centre, document) in self.content.centres.iter().zip(&self.documents.centres) {
            let projects = self.projects_with(Field::Centre, |project, _| {
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
            links.extend(self.projects_with(Field::Theme, |project, _| {
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
                        self.projects_with(Field::Topic, |project, _| {
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

const fn former_name(former: &Former) -> Field {
    if former.part {
        Field::FormerPart
    } else {
        Field::FormerName
    }
}

/// Everything a municipality answers to.
pub(super) fn municipality_texts(
    municipality: &Municipality,
) -> impl Iterator<Item = (Field, &str)> {
    let parallel = municipality
        .names
        .iter()
        .filter(|name| name.lang != "no")
        .flat_map(|name| [Some(name.name.as_str()), name.form.as_deref()])
        .flatten()
        .map(|name| (Field::ParallelName, name));
    let former = municipality.former.iter().flat_map(|former| {
        let name = former
            .name
            .as_deref()
            .map(|name| (former_name(former), name));
        [Some((Field::FormerNumber, former.number.as_str())), name]
    });
    [
        (Field::Name, municipality.name.as_str()),
        (Field::Number, municipality.number.as_str()),
    ]
    .into_iter()
    .chain(parallel)
    .chain(former.flatten())
    .chain(municipality.seat.as_deref().map(|seat| (Field::Seat, seat)))
}

/// Everything a centre answers to, but for places.
pub(super) fn centre_texts(centre: &Centre) -> impl Iterator<Item = (Field, &str)> {
    let former = centre
        .other_names
        .iter()
        .map(|name| (Field::FormerName, name.text.as_str()));
    let predecessors = centre
        .predecessors
        .iter()
        .map(|predecessor| (Field::Predecessor, predecessor.name.as_str()));
    let addresses = centre
        .contacts
        .iter()
        .filter(|contact| matches!(contact.kind, ContactKind::Visit | ContactKind::Post))
        .map(|contact| (Field::Address, contact.value.as_str()));
    [&centre.short_name, &centre.name]
        .into_iter()
        .map(|name| (Field::Name, name.text.as_str()))
        .chain(former)
        .chain(predecessors)
        .chain(addresses)
}

/// The words of a project's own.
pub(super) fn project_texts(project: &Project) -> impl Iterator<Item = (Field, &str)> {
    let places = project
        .municipalities
        .iter()
        .flat_map(|participant| [&participant.then, &participant.part])
        .flatten()
        .map(|text| (Field::Place, text.as_str()));
    let rest = [&project.results, &project.target_group];
    [
        (Field::Title, project.title.as_str()),
        (Field::Summary, project.summary.as_str()),
        (Field::Centre, project.centre_then.as_str()),
        (Field::County, project.county_then.as_str()),
    ]
    .into_iter()
    .chain(
        project
            .settings
            .iter()
            .map(|text| (Field::Setting, text.as_str())),
    )
    .chain(
        project
            .partners
            .iter()
            .map(|text| (Field::Partner, text.as_str())),
    )
    .chain(places)
    .chain(
        rest.into_iter()
            .flatten()
            .map(|text| (Field::Text, text.as_str())),
    )
}

fn meaning_words(meaning: &Meaning) -> impl Iterator<Item = &String> {
    let lists = [&meaning.words, &meaning.nn, &meaning.en, &meaning.se];
    lists.into_iter().flatten()
}
