//! The records as tables for spreadsheets: CSV with semicolons, a byte order mark and CRLF, as Excel with Norwegian settings expects it.
//!
//! A row is one line, and its first column is the id of its record: the boot script picks rows by that.

mod cell;
mod centres;
mod contacts;
mod municipalities;
mod projects;
mod provenance;

use crate::editorial::Edition;
use crate::route::Route;
use crate::site_root::SiteRoot;
use crate::text::{Lang, Tables};
use cell::Cell;
use csv::{QuoteStyle, Terminator, WriterBuilder};
use provenance::Provenance;
use std::io;

/// A table of records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// The municipalities, with the centres that serve them.
    Municipalities,
    /// The centres, with their hosts and contacts.
    Centres,
    /// All contacts, of centres and of municipalities.
    Contacts,
    /// The projects.
    Projects,
}

/// The inputs of tables.
#[derive(Clone, Copy)]
pub struct Context {
    /// The records.
    pub edition: Edition,
    /// The language of the headings.
    pub lang: Lang,
    /// The place of the site on the web.
    pub root: SiteRoot,
}

/// A table as a file.
pub struct File {
    /// Its path on the site.
    pub path: String,
    /// The content of the file.
    pub text: String,
    /// The number of rows, without the headings.
    pub rows: usize,
}

/// A column of a table whose rows are about a `T`.
enum Column<T> {
    /// One column.
    Of {
        heading: fn(&Tables) -> &'static str,
        cell: fn(&Context, &T) -> Cell,
    },
    /// The columns that say where a row is from and how old that is.
    Provenance(for<'r> fn(&Context, &'r T) -> Provenance<'r>),
}

impl<T> Column<T> {
    fn headings(&self, text: &Tables) -> Vec<&'static str> {
        match self {
            Self::Of { heading, .. } => vec![heading(text)],
            Self::Provenance(_) => vec![text.source, text.source_date, text.source_address],
        }
    }

    fn cells(&self, context: &Context, row: &T) -> Vec<Cell> {
        match self {
            Self::Of { cell, .. } => vec![cell(context, row)],
            Self::Provenance(of) => {
                let of = of(context, row);
                vec![of.names(), of.age(context), of.addresses()]
            }
        }
    }
}

impl Table {
    /// All tables, in the order in which they are offered.
    pub const ALL: [Self; 4] = [
        Self::Municipalities,
        Self::Centres,
        Self::Contacts,
        Self::Projects,
    ];

    /// The name of the file without `.csv`: where a page lists the records, that of its path.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Municipalities => Route::Municipalities.segment(),
            Self::Centres => Route::Centres.segment(),
            Self::Contacts => "kontakter",
            Self::Projects => Route::Projects.segment(),
        }
    }

    /// The content of the file, in a sentence.
    pub const fn about(self, text: &Tables) -> &'static str {
        match self {
            Self::Municipalities => text.about_municipalities,
            Self::Centres => text.about_centres,
            Self::Contacts => text.about_contacts,
            Self::Projects => text.about_projects,
        }
    }

    /// The file of the table.
    ///
    /// # Errors
    /// When the writer of CSV refuses a row.
    pub fn file(self, context: Context) -> io::Result<File> {
        let Edition {
            content, editorial, ..
        } = context.edition;
        let (text, rows) = match self {
            Self::Municipalities => {
                let rows = content.municipalities.iter().zip(&editorial.municipalities);
                write(context, municipalities::COLUMNS, &rows.collect::<Vec<_>>())
            }
            Self::Centres => {
                let rows = content.centres.iter().zip(&editorial.centres);
                write(context, centres::COLUMNS, &rows.collect::<Vec<_>>())
            }
            Self::Contacts => write(context, contacts::COLUMNS, &contacts::rows(editorial)),
            Self::Projects => write(context, projects::COLUMNS, &editorial.projects),
        }?;
        Ok(File {
            path: Route::table(content, context.lang, self.name()),
            text,
            rows,
        })
    }
}

/// The text of a table, and the number of its rows.
fn write<T>(context: Context, columns: &[Column<T>], rows: &[T]) -> io::Result<(String, usize)> {
    let text = &context.lang.pages().tables;
    let mut bytes = Vec::from("\u{feff}");
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .from_writer(&mut bytes);
    writer.write_record(columns.iter().flat_map(|column| column.headings(text)))?;
    for row in rows {
        let cells = columns
            .iter()
            .flat_map(|column| column.cells(&context, row));
        writer.write_record(cells.map(|cell| cell.to_string()))?;
    }
    writer.flush()?;
    drop(writer);
    let text = String::from_utf8(bytes).map_err(io::Error::other)?;
    Ok((text, rows.len()))
}

/// Several names in one cell.
fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> Cell {
    Cell::text(names.into_iter().collect::<Vec<_>>().join(", "))
}

/// The address of a page of the site; its path where the host is not known.
fn page(context: &Context, route: &Route) -> Cell {
    let path = route.path(context.edition.content, context.lang);
    Cell::text(context.root.url(&path))
}

/// "Ja" or "nei".
fn yes_or_no(context: &Context, is_so: bool) -> Cell {
    let text = &context.lang.pages().tables;
    Cell::text(if is_so { text.yes } else { text.no })
}
