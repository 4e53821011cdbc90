//! What the values that can be chosen are called.

use crate::components::Cx;
use crate::content::Status;
use crate::search::facets::{FACETS, Value};
use crate::search::filter::{self, kind_value, status_value};
use crate::search::{Kind, UNDATED};

pub fn kind_name(cx: Cx, kind: Kind) -> &'static str {
    cx.text().kinds[kind as usize]
}

/// What a value is called where it is chosen.
pub fn value_name(cx: Cx, value: &Value) -> String {
    let text = &cx.text().browse;
    let word = match FACETS[value.facet] {
        filter::DECADE if value.value == UNDATED => Some(text.undated),
        filter::DECADE => return (text.decade)(&value.value),
        filter::KIND => named(Kind::ALL.map(kind_value), cx.text().kinds, &value.value),
        filter::STATUS => named(Status::ALL.map(status_value), text.statuses, &value.value),
        _ => Some(value.name),
    };
    word.unwrap_or_default().to_owned()
}

/// The name that stands where the value stands.
fn named<const N: usize>(
    values: [&str; N],
    names: [&'static str; N],
    wanted: &str,
) -> Option<&'static str> {
    let pairs = values.into_iter().zip(names);
    let mut names = pairs.filter(|(value, _)| *value == wanted);
    names.next().map(|(_, name)| name)
}
