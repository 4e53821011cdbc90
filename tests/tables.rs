//! The records as files for spreadsheets: parsed back, they say what the content says.

#[path = "common/content.rs"]
mod content;

use content::{content, edition};
use csv::{ReaderBuilder, StringRecord};
use std::collections::HashSet;
use usht::content::{Certainty, ContactKind, Status};
use usht::editorial::Municipality;
use usht::site_root::SiteRoot;
use usht::tables::{Context, Table, TableFile};
use usht::text::Lang;

const ORIGIN: &str = "https://example.org";

fn file(table: Table, origin: &'static str) -> TableFile {
    let context = Context {
        edition: edition(),
        lang: Lang::Nb,
        root: SiteRoot { origin, base: "" },
    };
    let file = table.file(context);
    file.unwrap_or_else(|error| panic!("{table:?}: {error}"))
}

/// A table as a spreadsheet reads it.
struct Sheet {
    headings: StringRecord,
    rows: Vec<StringRecord>,
}

impl Sheet {
    fn read(table: Table) -> Self {
        let text = file(table, ORIGIN).text;
        let text = text.strip_prefix('\u{feff}').unwrap();
        let mut reader = ReaderBuilder::new()
            .delimiter(b';')
            .from_reader(text.as_bytes());
        let headings = reader.headers().unwrap().clone();
        let rows = reader.records().map(|row| row.unwrap()).collect();
        Self { headings, rows }
    }

    /// The cells of a column, from top to bottom.
    fn column(&self, heading: &str) -> Vec<&str> {
        let at = self.headings.iter().position(|name| name == heading);
        let at = at.unwrap_or_else(|| panic!("no column {heading}"));
        self.rows.iter().map(|row| &row[at]).collect()
    }

    /// Asserts that a column says of each record what the content says.
    fn says<'t, T, U: AsRef<str>>(
        &self,
        heading: &str,
        records: &'t [T],
        what: impl Fn(&'t T) -> U,
    ) {
        let expected: Vec<U> = records.iter().map(what).collect();
        let expected: Vec<&str> = expected.iter().map(AsRef::as_ref).collect();
        assert_eq!(self.column(heading), expected, "{heading}");
    }
}

/// A telephone number as Excel shows it as it is.
fn as_text(number: &str) -> String {
    format!("=\"{number}\"")
}

#[test]
fn excel_with_norwegian_settings_reads_them() {
    for table in Table::ALL {
        let TableFile { path, text, rows } = file(table, ORIGIN);
        assert_eq!(path, format!("/data/{}.csv", table.name()));
        assert!(text.starts_with('\u{feff}'), "{path}");
        assert!(text.ends_with("\r\n"), "{path}");
        // A row is a line: the boot script picks rows that way.
        assert_eq!(text.matches('\n').count(), rows + 1, "{path}");
        assert_eq!(text.matches("\r\n").count(), rows + 1, "{path}");
        let Sheet { headings, rows } = Sheet::read(table);
        // The island names rows by it.
        let is_first = ["Id", "Kommunenummer"].contains(&&headings[0]);
        assert!(is_first, "{path}: {headings:?}");
        let names: HashSet<&str> = headings.iter().collect();
        assert_eq!(
            names.len(),
            headings.len(),
            "{path}: two columns of one name"
        );
        for cell in rows.iter().flat_map(StringRecord::iter) {
            let number = cell.strip_prefix("=\"").and_then(|c| c.strip_suffix('"'));
            let is_number = |number: &str| number.chars().all(|c| c.is_ascii_digit() || c == ' ');
            let is_run = cell.starts_with(['=', '+', '-', '@']) && !number.is_some_and(is_number);
            assert!(!is_run, "{path}: {cell}");
        }
    }
}

#[test]
fn every_row_says_where_it_is_from_and_how_old_that_is() {
    for table in Table::ALL {
        let sheet = Sheet::read(table);
        // Of a municipality its contacts and its centre are known otherwise than from registers.
        let names = if table == Table::Municipalities {
            [
                "Kilde til navn, nummer og innbyggere",
                "Adressen til disse kildene",
                "Inndelingen per",
            ]
        } else {
            ["Kilde", "Kildens adresse", "Kildens dato"]
        };
        let [sources, addresses, dates] = names.map(|name| sheet.column(name));
        let pages = sheet.column("Side på nettstedet");
        for row in 0..sheet.rows.len() {
            let line = &sheet.rows[row];
            if table == Table::Contacts && sources[row].is_empty() {
                // What has no source is not confirmed, and its note says why.
                assert_eq!(sheet.column("Bekreftet")[row], "nei", "{line:?}");
                assert_ne!(sheet.column("Merknad")[row], "", "{line:?}");
            } else {
                assert!(!sources[row].is_empty(), "{line:?}");
                assert!(!dates[row].is_empty(), "{line:?}");
                let mut addresses = addresses[row].split(' ');
                assert!(
                    addresses.all(|address| address.starts_with("http")),
                    "{line:?}"
                );
            }
            assert!(pages[row].starts_with("https://example.org/"), "{line:?}");
        }
    }
    // Without the host there is still the path.
    let text = file(Table::Municipalities, "").text;
    assert!(text.contains(";/kommuner/3222-lorenskog/\r\n"));
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
    sheet.says("Nettsted", places, |place| &*place.website);
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
