//! The rows of each table: one for every record, and each column says what the content says.

use super::{ORIGIN, Sheet, file};
use crate::content::{content, edition};
use usht::content::{Certainty, ContactKind, Status};
use usht::editorial::Municipality;
use usht::tables::Table;

/// A telephone number as Excel shows it as it is.
fn as_text(number: &str) -> String {
    format!("=\"{number}\"")
}

#[test]
fn there_is_a_row_for_every_municipality() {
    let content = content();
    let places = &content.municipalities;
    let sheet = Sheet::read(Table::Municipalities);
    assert_eq!(file(Table::Municipalities, "").rows, places.len());
    assert_eq!(&sheet.headings[0], "Kommunenummer");
    sheet.says("Kommunenummer", places, |place| place.number.as_str());
    sheet.says("Kommune", places, |place| &*place.name);
    sheet.says("Fylke", places, |place| {
        &*content.county_of(place).unwrap().name
    });
    let records = &edition().editorial.municipalities;
    sheet.says("Innbyggere", records, |place| place.population.to_string());
    sheet.says("Nettsted", records, |place| &*place.website);
    sheet.says("Utviklingssenter", places, |place| {
        content.centre_names(place).join(", ")
    });
    let of = |kind| {
        move |place: &'static Municipality| {
            let mut contacts = place.contacts.iter();
            let contact = contacts.find(|contact| {
                contact.kind == kind && !contact.outdated && contact.certainty == Certainty::Sourced
            });
            contact.map_or("", |contact| &contact.value).to_owned()
        }
    };
    sheet.says("E-post", records, of(ContactKind::Email));
    sheet.says("Telefon", records, |place| {
        match of(ContactKind::Phone)(place) {
            none if none.is_empty() => none,
            number => as_text(&number),
        }
    });
    let karasjok = sheet.rows.iter().find(|row| &row[0] == "5610").unwrap();
    assert_eq!(&karasjok[3], "USHT Finnmark (samisk), USHT Finnmark");
    assert_eq!(
        &karasjok[4],
        "senteret for den samiske befolkningen, senteret i fylket i dag"
    );
    let registers = sheet.column("Kilde til navn, nummer og innbyggere")[0];
    assert_eq!(registers, "Kartverket, Statistisk sentralbyrå (SSB)");
}

#[test]
fn there_is_a_row_for_every_centre() {
    let content = content();
    let centres = &content.centres;
    let sheet = Sheet::read(Table::Centres);
    assert_eq!(file(Table::Centres, "").rows, centres.len());
    sheet.says("Id", centres, |centre| centre.id.as_str());
    sheet.says("Utviklingssenter", centres, |centre| &*centre.short_name);
    sheet.says("Fullt navn", centres, |centre| &*centre.name);
    sheet.says("Vertskommune", centres, |centre| {
        &*content.host_of(centre).unwrap().name
    });
    sheet.says("Antall prosjekter", centres, |centre| {
        content.projects_of(centre).count().to_string()
    });
    let way = |kind| {
        move |centre: &'static usht::content::Centre| {
            let mut ways = content.ways_to(centre).into_iter();
            let way = ways.find(|way| way.kind == kind);
            way.map_or(("", ""), |way| {
                let certainty = way.contact.map(|contact| contact.certainty);
                let unsure = certainty == Some(Certainty::Unverified);
                let whose = match (way.host, unsure) {
                    (Some(_), false) => "vertskommunen",
                    (Some(_), true) => "vertskommunen, ikke bekreftet",
                    (None, false) => "senteret",
                    (None, true) => "senteret, ikke bekreftet",
                };
                (way.value, whose)
            })
        }
    };
    sheet.says("E-post", centres, |centre| {
        way(ContactKind::Email)(centre).0
    });
    sheet.says("E-posten går til", centres, |centre| {
        way(ContactKind::Email)(centre).1
    });
    sheet.says("Nettsted", centres, |centre| {
        way(ContactKind::Website)(centre).0
    });
    sheet.says("Telefonen går til", centres, |centre| {
        way(ContactKind::Phone)(centre).1
    });
    sheet.says(
        "Telefon",
        centres,
        |centre| match way(ContactKind::Phone)(centre).0 {
            "" => String::new(),
            number => as_text(number),
        },
    );
    assert_eq!(sheet.column("Antall kommuner")[1], "hele landet");
}

#[test]
fn there_is_a_row_for_every_contact() {
    let content = edition().editorial;
    let centres = content.centres.iter().flat_map(|centre| {
        let contacts = centre.contacts.iter();
        contacts.map(|contact| (centre.id.as_str(), contact))
    });
    let places = content.municipalities.iter().flat_map(|place| {
        let contacts = place.contacts.iter();
        contacts.map(|contact| (place.number.as_str(), contact))
    });
    let contacts: Vec<_> = centres.chain(places).collect();
    let sheet = Sheet::read(Table::Contacts);
    assert_eq!(file(Table::Contacts, "").rows, contacts.len());
    sheet.says("Id", &contacts, |(id, _)| *id);
    sheet.says(
        "Nummer eller adresse",
        &contacts,
        |(_, contact)| match contact.kind {
            ContactKind::Phone => as_text(&contact.value),
            _ => contact.value.clone(),
        },
    );
    sheet.says("Bekreftet", &contacts, |(_, contact)| {
        match contact.certainty {
            Certainty::Sourced => "ja",
            Certainty::Unverified => "nei",
        }
    });
    sheet.says("Trolig utdatert", &contacts, |(_, contact)| {
        if contact.outdated { "ja" } else { "nei" }
    });
    sheet.says("Merknad", &contacts, |(_, contact)| {
        contact.note.as_ref().map_or("", |note| note.base())
    });
}

#[test]
fn there_is_a_row_for_every_project() {
    let content = content();
    let projects = &content.projects;
    let sheet = Sheet::read(Table::Projects);
    assert_eq!(file(Table::Projects, "").rows, projects.len());
    let year = |year: Option<u16>| year.map_or_else(String::new, |year| year.to_string());
    sheet.says("Id", projects, |project| project.id.as_str());
    sheet.says("Tittel", projects, |project| &*project.title);
    sheet.says("Sammendrag", projects, |project| &*project.summary);
    sheet.says("Fra år", projects, |project| year(project.from));
    sheet.says("Til år", projects, |project| year(project.to));
    sheet.says("Samarbeidspartnere", projects, |project| {
        project.partners.join(", ")
    });
    sheet.says("Arena", projects, |project| project.settings.join(", "));
    sheet.says("Resultater", projects, |project| {
        project.results.as_deref().unwrap_or_default()
    });
    sheet.says(
        "Status da kilden ble skrevet",
        projects,
        |project| match project.status {
            Status::Ongoing => "Pågikk",
            Status::Ended => "Avsluttet",
            Status::Unknown => "Ukjent",
        },
    );
    sheet.says("Temaer", projects, |project| {
        let themes = project.themes.iter();
        let names = themes.map(|id| &*content.theme(id.as_str()).unwrap().name);
        names.collect::<Vec<_>>().join(", ")
    });
    sheet.says("Side på nettstedet", projects, |project| {
        format!("{ORIGIN}/prosjekter/{}/", project.id.as_str())
    });
    // What the record itself says of its age comes before the date of its source.
    let dated = projects.iter().zip(sheet.column("Kildens dato"));
    for (project, date) in dated.filter(|(project, _)| project.as_of.is_some()) {
        assert_eq!(
            Some(date.to_owned()),
            project.as_of.map(|date| date.to_string())
        );
    }
}
