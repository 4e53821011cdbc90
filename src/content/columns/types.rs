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
        writer.is_late = true;
        self.0.write(writer, at);
        writer.is_late = false;
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
        let mut items = Self::new();
        for _ in 0..length {
            items.push(T::read(reader, at + 1)?);
        }
        Some(items)
    }

    fn write(&self, writer: &mut Writer, at: usize) {
        writer.number(at, self.len());
        for item in self {
            item.write(writer, at + 1);
        }
    }
}
