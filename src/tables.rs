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

use crate::route::Route;
use crate::text::Tables;
use column::Column;
use csv::{QuoteStyle, Terminator, WriterBuilder};
use std::io;

/// A table as a file.
pub struct TableFile {
    /// Its path on the site.
    pub path: String,
    /// The content of the file.
    pub text: String,
    /// The number of rows, without the headings.
    pub rows: usize,
}

/// Makes [`Table`] and what is known of each table from the entries of the list, in the order in which they are offered.
macro_rules! tables {
    ($(
        $(#[$doc:meta])*
        $table:ident { name: $name:expr, about: $about:ident, columns: $columns:expr, rows: |$edition:ident| $rows:expr }
    )+) => {
        /// A table of records.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Table {
            $($(#[$doc])* $table,)+
        }

        impl Table {
            /// All tables, in the order in which they are offered.
            pub const ALL: [Self; [$(stringify!($table)),+].len()] = [$(Self::$table),+];

            /// The name of the file without `.csv`: where a page lists the records, that of its path.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$table => $name,)+
                }
            }

            /// The content of the file, in a sentence.
            pub const fn about(self, text: &Tables) -> &'static str {
                match self {
                    $(Self::$table => text.$about,)+
                }
            }

            /// The text of the file, and the number of its rows.
            fn written(self, context: Context) -> io::Result<(String, usize)> {
                match self {
                    $(Self::$table => {
                        let $edition = context.edition;
                        write(context, $columns, &$rows)
                    })+
                }
            }
        }
    };
}

tables! {
    /// The municipalities, with the centres that serve them.
    Municipalities {
        name: Route::Municipalities.segment(),
        about: about_municipalities,
        columns: municipalities::COLUMNS,
        rows: |edition| pairs(&edition.content.municipalities, &edition.editorial.municipalities)
    }
    /// The centres, with their hosts and contacts.
    Centres {
        name: Route::Centres.segment(),
        about: about_centres,
        columns: centres::COLUMNS,
        rows: |edition| pairs(&edition.content.centres, &edition.editorial.centres)
    }
    /// All contacts, of centres and of municipalities.
    Contacts {
        name: "kontakter",
        about: about_contacts,
        columns: contacts::COLUMNS,
        rows: |edition| contacts::rows(edition.editorial)
    }
    /// The projects.
    Projects {
        name: Route::Projects.segment(),
        about: about_projects,
        columns: projects::COLUMNS,
        rows: |edition| edition.editorial.projects
    }
}

impl Table {
    /// The file of the table.
    ///
    /// # Errors
    /// When the writer of CSV refuses a row.
    pub fn file(self, context: Context) -> io::Result<TableFile> {
        let (text, rows) = self.written(context)?;
        Ok(TableFile {
            path: Route::table(context.edition.content, context.lang, self.name()),
            text,
            rows,
        })
    }
}

/// Published records, each with the editorial one that it was made from.
fn pairs<A, B>(published: &'static [A], editorial: &'static [B]) -> Vec<(&'static A, &'static B)> {
    published.iter().zip(editorial).collect()
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
