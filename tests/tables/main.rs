//! The records as files for spreadsheets: parsed back, they say what the content says.

#![allow(unreachable_pub, reason = "nothing of a test can be reached")]

#[path = "../common/content.rs"]
mod content;
mod records;

use content::edition;
use csv::{ReaderBuilder, StringRecord};
use std::collections::HashSet;
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
