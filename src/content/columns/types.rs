//! The types of fields that stand in columns.

use super::{Columns, Reader, Writer};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::ops::Deref;

/// A field that comes later than others: what nobody needs to find a record by its name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Late<T>(pub T);

impl<T> Deref for Late<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

#[expect(
    clippy::into_iter_without_iter,
    reason = "what it holds has one, and it is reached as if it were that"
)]
impl<'a, T> IntoIterator for &'a Late<T>
where
    &'a T: IntoIterator,
{
    type Item = <&'a T as IntoIterator>::Item;
    type IntoIter = <&'a T as IntoIterator>::IntoIter;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// A list of which the first items come early, and those beyond [`EARLY`](Self::EARLY) later: what everybody loads does not grow with it.
#[derive(Clone, Debug, PartialEq)]
pub struct PartlyLate<T> {
    items: Vec<T>,
    /// True while there are more than came early.
    is_cut: bool,
}

impl<T> PartlyLate<T> {
    /// Number of items that come early. With as many projects the names take 28 kB of brotli (benches/growth.md).
    pub const EARLY: usize = 500;

    /// Returns `true` while only the first items are there.
    pub const fn is_cut(&self) -> bool {
        self.is_cut
    }
}

impl<T> FromIterator<T> for PartlyLate<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self {
            items: items.into_iter().collect(),
            is_cut: false,
        }
    }
}

impl<T> Deref for PartlyLate<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<'a, T> IntoIterator for &'a PartlyLate<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

/// A column between those of the two lists, an early one, says if there are late items.
impl<T: Columns> Columns for PartlyLate<T> {
    const WIDTH: usize = 2 * Vec::<T>::WIDTH + 1;

    fn read(reader: &mut Reader, at: usize) -> Option<Self> {
        let late = at + Vec::<T>::WIDTH + 1;
        let mut items = Vec::read(reader, at)?;
        let is_cut = bool::read(reader, late - 1)? && reader.is_early;
        items.append(&mut Vec::read(reader, late)?);
        Some(Self { items, is_cut })
    }

    fn write(&self, writer: &mut Writer, at: usize) {
        let late = at + Vec::<T>::WIDTH + 1;
        let (first, rest) = self.items.split_at(self.items.len().min(Self::EARLY));
        write_list(first, writer, at);
        (!rest.is_empty()).write(writer, late - 1);
        writer.later(|writer| write_list(rest, writer, late));
    }
}

fn write_list<T: Columns>(items: &[T], writer: &mut Writer, at: usize) {
    writer.number(at, items.len());
    for item in items {
        item.write(writer, at + 1);
    }
}

impl Columns for String {
    const WIDTH: usize = 1;

    fn read(reader: &mut Reader, at: usize) -> Option<Self> {
        reader.text(at)
    }

    fn write(&self, writer: &mut Writer, at: usize) {
        writer.text(at, self);
    }
}

impl<T: Columns> Columns for Late<T> {
    const WIDTH: usize = T::WIDTH;

    fn read(reader: &mut Reader, at: usize) -> Option<Self> {
        T::read(reader, at).map(Self)
    }

    fn write(&self, writer: &mut Writer, at: usize) {
        writer.later(|writer| self.0.write(writer, at));
    }
}

/// The empty text stands for none.
impl Columns for Option<String> {
    const WIDTH: usize = 1;

    fn read(reader: &mut Reader, at: usize) -> Option<Self> {
        let text = reader.text(at)?;
        Some((!text.is_empty()).then_some(text))
    }

    fn write(&self, writer: &mut Writer, at: usize) {
        writer.text(at, self.as_deref().unwrap_or_default());
    }
}

impl Columns for bool {
    const WIDTH: usize = 1;

    fn read(reader: &mut Reader, at: usize) -> Option<Self> {
        Some(reader.number(at)? != 0)
    }

    fn write(&self, writer: &mut Writer, at: usize) {
        writer.number(at, usize::from(*self));
    }
}

/// 0 stands for none.
impl Columns for Option<u16> {
    const WIDTH: usize = 1;

    fn read(reader: &mut Reader, at: usize) -> Option<Self> {
        let number = u16::try_from(reader.number(at)?).ok()?;
        Some((number > 0).then_some(number))
    }

    fn write(&self, writer: &mut Writer, at: usize) {
        writer.number(at, self.unwrap_or_default().into());
    }
}

impl<T: Columns> Columns for Vec<T> {
    const WIDTH: usize = 1 + T::WIDTH;

    fn read(reader: &mut Reader, at: usize) -> Option<Self> {
        let length = reader.number(at)?;
        if length > reader.longest {
            return None;
        }
        let mut items = Self::new();
        for _ in 0..length {
            items.push(T::read(reader, at + 1)?);
        }
        Some(items)
    }

    fn write(&self, writer: &mut Writer, at: usize) {
        write_list(self, writer, at);
    }
}
