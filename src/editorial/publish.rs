//! The way from the records that are edited to those that are published: the one place that says what the browser knows.

use super::{
    AreaKind, Centre, Contact, County, Editorial, Fact, Former, Municipality, PlaceName, Project,
    Theme,
};
use crate::content::{
    self, CentreId, ContactKind, Content, Gazetteer, Late, MunicipalityNumber, NameKind, PostCode,
    StaticPage, Vocabulary,
};
use crate::static_pages::static_pages;
use crate::text::{IslandsText, Lang};

impl Editorial {
    /// The content that is published in a language for the site of all centres, with the version of its [gazetteer](Self::gazetteer).
    pub fn publish(
        &self,
        gazetteer: &Gazetteer,
        own_centre: Option<&CentreId>,
        lang: Lang,
    ) -> Content {
        Content {
            counties: self.counties.iter().map(County::publish).collect(),
            municipalities: self
                .municipalities
                .iter()
                .map(|place| place.publish(self.hosts(place)))
                .collect(),
            centres: self.centres.iter().map(Centre::publish).collect(),
            themes: self
                .themes
                .iter()
                .map(|theme| theme.publish(lang))
                .collect(),
            projects: self.projects.iter().map(Project::publish).collect(),
            vocabulary: Vocabulary {
                pages: self
                    .vocabulary
                    .pages
                    .iter()
                    .map(|page| entitled(page, lang))
                    .collect(),
                ..self.vocabulary.clone()
            },
            texts: IslandsText::texts(lang)
                .iter()
                .map(|&text| text.to_owned())
                .collect(),
            is_whole: Late(true),
            own_centre: own_centre.cloned(),
            gazetteer: gazetteer.version(),
        }
    }

    /// Returns `true` if a municipality runs a centre.
    fn hosts(&self, place: &Municipality) -> bool {
        let mut centres = self.centres.iter();
        centres.any(|centre| centre.host.municipality == place.number)
    }

    /// The gazetteer. What names no municipality of the content is left out; the content check reports it.
    pub fn gazetteer(&self) -> Gazetteer {
        let mut gazetteer = Gazetteer::default();
        let place = |number: &MunicipalityNumber| {
            let places = &self.municipalities;
            let place = places.binary_search_by(|m| m.number.cmp(number));
            u16::try_from(place.ok()?).ok()
        };
        for record in &self.postal_codes {
            let (Ok(code), Some(municipality)) = (record.code.parse(), place(&record.municipality))
            else {
                continue;
            };
            let names = &gazetteer.names;
            let town = names.iter().position(|name| name.text == record.town);
            let town = town.unwrap_or_else(|| {
                gazetteer.add_name(&record.town, NameKind::Town);
                gazetteer.names.len() - 1
            });
            let of_town = &mut gazetteer.names[town].municipalities;
            if !of_town.contains(&municipality) {
                of_town.push(municipality);
            }
            gazetteer.codes.push(PostCode {
                code,
                town: u16::try_from(town).unwrap_or(u16::MAX),
                municipality,
            });
            let others = record.others.iter().filter_map(place);
            gazetteer.others.extend(others.map(|other| (code, other)));
        }
        for area in &self.areas {
            let kind = match area.kind {
                AreaKind::District => NameKind::District,
                AreaKind::Region => NameKind::Region,
            };
            let places = gazetteer.add_name(&area.name, kind);
            places.extend(area.municipalities.iter().filter_map(place));
        }
        gazetteer
    }
}

impl County {
    fn publish(&self) -> content::County {
        content::County {
            number: self.number.clone(),
            name: self.name.clone(),
            names: names(&self.names),
            former: former(&self.former),
        }
    }
}

impl Municipality {
    /// The answer for a municipality shows the contacts and the web site of its centre's host, so those of other municipalities stay behind.
    fn publish(&self, is_host: bool) -> content::Municipality {
        let direct = |contact: &&Contact| {
            is_host
                && contact.is_current()
                && matches!(contact.kind, ContactKind::Phone | ContactKind::Email)
        };
        content::Municipality {
            number: self.number.clone(),
            name: self.name.clone(),
            names: names(&self.names),
            centres: self.centres.clone(),
            seat: self.seat.clone(),
            website: is_host.then(|| self.website.clone()),
            contacts: contacts(self.contacts.iter().filter(direct)),
            former: former(&self.former),
        }
    }
}

impl Centre {
    /// Addresses of before are published too: who knows the centre by one finds it.
    fn publish(&self) -> content::Centre {
        let is_wanted = |contact: &&Contact| {
            contact.is_current() || matches!(contact.kind, ContactKind::Visit | ContactKind::Post)
        };
        content::Centre {
            id: self.id.clone(),
            name: self.name.text.base().to_owned(),
            short_name: self.short_name.text.base().to_owned(),
            other_names: self.other_names.iter().map(text).collect(),
            host: self.host.municipality.clone(),
            predecessors: self.predecessors.iter().map(|p| p.name.clone()).collect(),
            contacts: contacts(self.contacts.iter().filter(is_wanted)),
        }
    }
}

impl Contact {
    /// The contact without its evidence.
    pub fn publish(&self) -> content::Contact {
        content::Contact {
            kind: self.kind,
            value: self.value.clone(),
            name: self.name.clone(),
            is_current: self.is_current(),
            as_of: self.as_of,
            dating: self.dating.clone(),
            certainty: self.certainty,
        }
    }
}

impl Theme {
    fn publish(&self, lang: Lang) -> content::Theme {
        content::Theme {
            id: self.id.clone(),
            name: self.name.in_language(lang).0.to_owned(),
            definition: Late(self.definition.in_language(lang).0.to_owned()),
        }
    }
}

macro_rules! page_titles {
    ($($page:ident $segment:literal $name:ident,)+) => {
        /// The title of the page with an id, the first part of its path.
        fn page_title(id: &str, lang: Lang) -> &'static str {
            match id {
                $($segment => lang.page_text().$name.title,)+
                _ => "",
            }
        }
    };
}
static_pages!(page_titles);

/// A static page with its title.
fn entitled(page: &StaticPage, lang: Lang) -> StaticPage {
    StaticPage {
        title: page_title(&page.id, lang).to_owned(),
        ..page.clone()
    }
}

impl Project {
    fn publish(&self) -> content::Project {
        content::Project {
            id: self.id.clone(),
            title: self.title.clone(),
            summary: Late(self.summary.clone()),
            themes: self.themes.clone(),
            centres: self.centres.clone(),
            centre_then: Late(self.centre_then.clone()),
            county_then: Late(self.county_then.clone()),
            municipalities: self.municipalities.clone(),
            partners: Late(self.partners.clone()),
            settings: Late(self.settings.clone()),
            from: self.from,
            to: self.to,
            status: self.status,
            results: Late(self.results.clone()),
            target_group: Late(self.target_group.clone()),
            as_of: Late(self.as_of),
            detail: self.detail,
        }
    }
}

fn text(fact: &Fact) -> String {
    fact.text.base().to_owned()
}

fn contacts<'a>(contacts: impl Iterator<Item = &'a Contact>) -> Vec<content::Contact> {
    contacts.map(Contact::publish).collect()
}

fn names(names: &[PlaceName]) -> Vec<content::PlaceName> {
    let names = names.iter().map(|name| content::PlaceName {
        name: name.name.clone(),
        lang: name.lang.clone(),
        form: name.form.clone(),
    });
    names.collect()
}

fn former(former: &[Former]) -> Vec<content::Former> {
    let former = former.iter().map(|former| content::Former {
        number: former.number.clone(),
        name: former.name.clone(),
        part: former.part,
    });
    former.collect()
}
