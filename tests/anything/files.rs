//! The files that the browser loads, cut, mixed up and with other texts in them.

use crate::content::content;
use crate::in_time;
use crate::odd::{cases, odd_text};
use proptest::prelude::*;
use proptest::sample::Index;
use std::sync::LazyLock;
use usht::content::{Content, Gazetteer, json};

/// The columns of the bundle, its names and its details.
static COLUMNS: LazyLock<[Vec<String>; 2]> = LazyLock::new(|| {
    let bundle = content().to_bundle();
    [bundle.names, bundle.details].map(|file| {
        let texts = json::texts(&file).expect("a list of texts");
        json::of_version(texts, &bundle.version).expect("of its version")
    })
});

/// The columns of the gazetteer.
static GAZETTEER: LazyLock<Vec<String>> = LazyLock::new(|| {
    let edition = crate::content::edition();
    let file = edition.published.gazetteer.to_file();
    let texts = json::texts(&file).expect("a list of texts");
    json::of_version(texts, &edition.content.gazetteer).expect("of its version")
});

/// A fault of a file: its kind, where it is, and a text for it.
type Fault = (u8, Index, Index, String);

fn faults() -> impl Strategy<Value = Vec<Fault>> {
    let fault = (0..7_u8, any::<Index>(), any::<Index>(), odd_text());
    proptest::collection::vec(fault, 1..4)
}

/// Columns with faults.
fn spoilt(columns: &[String], faults: &[Fault]) -> Vec<String> {
    let mut columns = columns.to_vec();
    for (kind, at, other, text) in faults {
        if columns.is_empty() {
            break;
        }
        let count = columns.len();
        let (at, other) = (at.index(count), other.index(count));
        let column = columns[at].clone();
        let half = column.chars().take(column.chars().count() / 2).collect();
        match kind {
            0 => drop(columns.remove(at)),
            1 => columns.swap(at, other),
            2 => columns[at] = half,
            3 => columns[at].clone_from(text),
            4 => columns[at] = column.replacen('\n', text, 3),
            5 => columns[at] = column.replacen(char::is_numeric, text, 2),
            _ => columns.insert(at, text.clone()),
        }
    }
    columns
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn a_spoilt_bundle_is_read_or_refused(names in faults(), details in faults()) {
        let [names, details] = [(0, &names), (1, &details)].map(|(at, faults)| spoilt(&COLUMNS[at], faults));
        in_time(|| Content::of_names(names.clone()).is_some());
        in_time(|| Content::of_parts(names.clone(), details.clone()).is_some());
    }

    #[test]
    fn a_spoilt_gazetteer_is_read_or_refused(faults in faults()) {
        let columns = spoilt(&GAZETTEER, &faults);
        in_time(|| Gazetteer::of_columns(&columns).is_some());
    }

    #[test]
    fn a_file_of_anything_is_read_or_refused(text in odd_text(), version in odd_text()) {
        for text in [&text, &format!("[\"{text}\"]"), &format!("[\"{text}")] {
            in_time(|| json::texts(text).and_then(|texts| json::of_version(texts, &version)).is_some());
        }
    }
}

#[test]
fn whole_files_are_read() {
    let [names, details] = &*COLUMNS;
    assert!(Content::of_parts(names.clone(), details.clone()).is_some());
    assert!(Gazetteer::of_columns(&GAZETTEER).is_some());
}
