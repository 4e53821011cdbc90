//! The records as tables for spreadsheets: CSV with semicolons, a byte order mark and CRLF, as Excel with Norwegian settings expects it.
//!
//! A row is one line, and its first column is the id of its record: the boot script picks rows by that.

mod cell;
mod centres;
mod column;
mod contacts;
mod context;
mod municipalities;
mod projects;
mod provenance;

pub use context::Context;

use crate::editorial::Edition;
use crate::route::Route;
use crate::text::Tables;
use column::Column;
use csv::{QuoteStyle, Terminator, WriterBuilder};
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

/// A table as a file.
pub struct TableFile {
    /// Its path on the site.
    pub path: String,
    /// The content of the file.
    pub text: String,
    /// The number of rows, without the headings.
    pub rows: usize,
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
    pub fn file(self, context: Context) -> io::Result<TableFile> {
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
        Ok(TableFile {
            path: Route::table(content, context.lang, self.name()),
            text,
            rows,
        })
    }
}

/// The text of a table, and the number of its rows.
fn write<T>(context: Context, columns: &[Column<T>], rows: &[T]) -> io::Result<(String, usize)> {
    let text = &context.lang.page_text().tables;
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
