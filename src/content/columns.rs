//! Records as columns of text, the form in which the browser loads them.
//!
//! Each field of each record is a column: its values one below the other, whatever record they are of. A JSON array of these texts is
//! parsed in no time, and compresses better than objects that repeat the names of their fields. A number is a character, `#` for 0, and
//! a list is the number of its items in one column with the items in the next ones:
//!
//! | `"3222 Lørenskog"` and `"5610 Karasjok" "Kárášjohka"` | |
//! |---|---|
//! | number | `"3222\n5610\n"` |
//! | name | `"Lørenskog\nKarasjok\n"` |
//! | how many other names | `"#$"` |
//! | other name | `"Kárášjohka\n"` |
//!
//! A text has no line break: the content check refuses it.
//!
//! The columns of [`Late`] fields, and of the items of a [`PartlyLate`] list beyond the first, may come later than the others. Until then they
//! are empty, and are read as nothing.

mod types;

use strum::VariantArray;
pub use types::{Late, PartlyLate};

/// The character for 0.
const ZERO: u32 = '#' as u32;

/// Something that stands in columns.
pub(crate) trait Columns: Sized {
    /// The number of columns it takes.
    const WIDTH: usize;

    /// Reads the next one, whose first column is `at`; `None` where the columns hold something else.
    fn read(reader: &mut Reader, at: usize) -> Option<Self>;

    /// Writes it behind the others, its first column at `at`.
    fn write(&self, writer: &mut Writer, at: usize);
}

/// Columns with a place in each of them.
pub(crate) struct Reader {
    columns: Vec<(String, usize)>,
    /// True where late columns may be missing.
    is_early: bool,
    /// The bytes of the longest column. No list has more records, since each takes a byte of a column at least; a broken file would have
    /// thousands made up of columns that are missing.
    longest: usize,
}

impl Reader {
    /// Reads all of the columns as one value; `None` where they are not those of its type. With `is_early`, columns that are empty are read
    /// as nothing.
    pub(crate) fn read<T: Columns>(columns: Vec<String>, is_early: bool) -> Option<T> {
        if columns.len() != T::WIDTH {
            return None;
        }
        let mut places = Vec::with_capacity(columns.len());
        let mut longest = 0;
        for column in columns {
            longest = longest.max(column.len());
            places.push((column, 0));
        }
        let mut reader = Self {
            columns: places,
            is_early,
            longest,
        };
        T::read(&mut reader, 0)
    }

    /// The next text of a column.
    #[inline(never)]
    fn text(&mut self, at: usize) -> Option<String> {
        let (column, place) = self.columns.get_mut(at)?;
        if self.is_early && column.is_empty() {
            return Some(String::new());
        }
        let rest = column.get(*place..)?;
        let length = rest.bytes().position(|byte| byte == b'\n')?;
        *place += length + 1;
        rest.get(..length).map(str::to_owned)
    }

    /// The next number of a column.
    #[inline(never)]
    fn number(&mut self, at: usize) -> Option<usize> {
        let (column, place) = self.columns.get_mut(at)?;
        if self.is_early && column.is_empty() {
            return Some(0);
        }
        let letter = column.get(*place..)?.chars().next()?;
        *place += letter.len_utf8();
        number(letter)
    }
}

/// Puts the columns of two parts together; `None` where they are not parts of the same.
pub(crate) fn joined(mut early: Vec<String>, late: Vec<String>) -> Option<Vec<String>> {
    if early.len() != late.len() {
        return None;
    }
    for (column, later) in early.iter_mut().zip(late) {
        column.push_str(&later);
    }
    Some(early)
}

/// The columns of what was written so far.
pub(crate) struct Writer {
    columns: Vec<Column>,
    /// True while a late field is written.
    is_late: bool,
}

#[derive(Clone, Default)]
struct Column {
    text: String,
    is_late: bool,
}

impl Writer {
    /// The columns of a value in two parts, the late ones in the second, each with empty columns for those of the other.
    pub(crate) fn parts<T: Columns>(value: &T) -> [Vec<String>; 2] {
        let mut writer = Self {
            columns: vec![Column::default(); T::WIDTH],
            is_late: false,
        };
        value.write(&mut writer, 0);
        [false, true].map(|is_late| {
            let columns = writer.columns.iter();
            let columns = columns.map(|column| match &column.text {
                text if column.is_late == is_late => text.clone(),
                _ => String::new(),
            });
            columns.collect()
        })
    }

    /// Writes something into the late part.
    fn later(&mut self, write: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.is_late, true);
        write(self);
        self.is_late = before;
    }

    fn text(&mut self, at: usize, text: &str) {
        if let Some(column) = self.columns.get_mut(at) {
            column.text.push_str(text);
            column.text.push('\n');
            column.is_late = self.is_late;
        }
    }

    fn number(&mut self, at: usize, number: usize) {
        if let Some(column) = self.columns.get_mut(at) {
            column.text.push(character(number));
            column.is_late = self.is_late;
        }
    }
}

/// The number that a character stands for.
pub(crate) fn number(letter: char) -> Option<usize> {
    u32::from(letter)
        .checked_sub(ZERO)
        .map(|number| number as usize)
}

/// The character for a number. Those from 55,261 to 57,308 would be surrogates and have none: they are written as 0, so no list may be
/// as long.
pub(crate) fn character(number: usize) -> char {
    let code = u32::try_from(number).ok().and_then(|n| n.checked_add(ZERO));
    code.and_then(char::from_u32).unwrap_or('#')
}

/// Reads one field of a record and goes on to the column behind it.
pub(crate) fn field<T: Columns>(reader: &mut Reader, at: &mut usize) -> Option<T> {
    let value = T::read(reader, *at);
    *at += T::WIDTH;
    value
}

/// Writes one field of a record and goes on to the column behind it.
pub(crate) fn write_field<T: Columns>(value: &T, writer: &mut Writer, at: &mut usize) {
    value.write(writer, *at);
    *at += T::WIDTH;
}

/// Declares records that stand in columns, a column for each field that is no record itself.
macro_rules! in_columns {
    ($(
        $(#[$of_record:meta])*
        pub struct $name:ident {
            $($(#[$of_field:meta])* pub $field:ident: $type:ty,)+
        }
    )+) => {$(
        $(#[$of_record])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $($(#[$of_field])* pub $field: $type,)+
        }

        impl $crate::content::columns::Columns for $name {
            const WIDTH: usize = 0 $(+ <$type as $crate::content::columns::Columns>::WIDTH)+;

            fn read(reader: &mut $crate::content::columns::Reader, mut at: usize) -> Option<Self> {
                Some(Self { $($field: $crate::content::columns::field(reader, &mut at)?,)+ })
            }

            fn write(&self, writer: &mut $crate::content::columns::Writer, mut at: usize) {
                $($crate::content::columns::write_field(&self.$field, writer, &mut at);)+
            }
        }
    )+};
}
pub(super) use in_columns;

/// Reads a variant by its place among all of its type.
pub(crate) fn variant<T: VariantArray + Clone>(reader: &mut Reader, at: usize) -> Option<T> {
    T::VARIANTS.get(reader.number(at)?).cloned()
}

/// Writes a variant as its place among all of its type.
pub(crate) fn write_variant<T: VariantArray + PartialEq>(
    value: &T,
    writer: &mut Writer,
    at: usize,
) {
    let place = T::VARIANTS.iter().position(|variant| variant == value);
    writer.number(at, place.unwrap_or_default());
}

/// Lets enumerations stand in columns, as the place of the variant.
macro_rules! variants_in_columns {
    ($($name:ty),+ $(,)?) => {$(
        impl $crate::content::columns::Columns for $name {
            const WIDTH: usize = 1;

            fn read(reader: &mut $crate::content::columns::Reader, at: usize) -> Option<Self> {
                $crate::content::columns::variant(reader, at)
            }

            fn write(&self, writer: &mut $crate::content::columns::Writer, at: usize) {
                $crate::content::columns::write_variant(self, writer, at);
            }
        }
    )+};
}
pub(super) use variants_in_columns;

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro makes public records")]
mod tests;
