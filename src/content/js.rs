//! Browser only: records from what `JSON.parse` makes of a file.
//!
//! serde would do this too, as it does natively; without its code for these records the WASM is 17 kB of brotli smaller. A struct
//! literal names every field, so that a field that is forgotten here does not compile.

use super::{
    Basis, Centre, CentreId, Contact, ContactKind, County, CountyNumber, Detail, Fact, Former,
    Host, Intent, Meaning, Municipality, MunicipalityNumber, Owner, PartialDate, Participant,
    PlaceName, Predecessor, Project, ProjectId, SitePage, Spelling, Status, Theme, ThemeId,
    Vocabulary, Wanted,
};
use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Something that a JavaScript value can be read as; `None` where it has another shape.
pub(super) trait FromJs: Sized {
    fn from_js(value: &JsValue) -> Option<Self>;
}

/// Reads a record or a list of records from JSON.
pub(super) fn parse<T: FromJs>(text: &str) -> Option<T> {
    T::from_js(&JSON::parse(text).ok()?)
}

fn field<T: FromJs>(record: &JsValue, name: &str) -> Option<T> {
    T::from_js(&Reflect::get(record, &name.into()).ok()?)
}

impl FromJs for String {
    fn from_js(value: &JsValue) -> Option<Self> {
        value.as_string()
    }
}

impl FromJs for bool {
    fn from_js(value: &JsValue) -> Option<Self> {
        Some(value.is_truthy())
    }
}

impl FromJs for u16 {
    fn from_js(value: &JsValue) -> Option<Self> {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the content check lets only years through, and `as` saturates"
        )]
        value.as_f64().map(|number| number as Self)
    }
}

/// What is absent is empty.
impl<T: FromJs> FromJs for Vec<T> {
    fn from_js(value: &JsValue) -> Option<Self> {
        if value.is_undefined() {
            return Some(Self::new());
        }
        let list: &Array = value.dyn_ref()?;
        let mut items = Self::new();
        for index in 0..list.length() {
            items.push(T::from_js(&list.get(index))?);
        }
        Some(items)
    }
}

impl<T: FromJs> FromJs for Option<T> {
    fn from_js(value: &JsValue) -> Option<Self> {
        if value.is_undefined() {
            return Some(None);
        }
        T::from_js(value).map(Some)
    }
}

impl FromJs for PartialDate {
    fn from_js(value: &JsValue) -> Option<Self> {
        value.as_string()?.parse().ok()
    }
}

macro_rules! ids {
    ($($name:ident),+ $(,)?) => {$(
        impl FromJs for $name {
            fn from_js(value: &JsValue) -> Option<Self> {
                value.as_string().map(Self::from_text)
            }
        }
    )+};
}

ids!(
    CentreId,
    CountyNumber,
    MunicipalityNumber,
    ProjectId,
    ThemeId
);

macro_rules! records {
    ($($name:ident { $($field:ident),+ $(,)? })+) => {$(
        impl FromJs for $name {
            fn from_js(value: &JsValue) -> Option<Self> {
                Some(Self { $($field: field(value, stringify!($field))?),+ })
            }
        }
    )+};
}

records! {
    County { number, name, names, former }
    Municipality { number, name, names, centre, basis, seat, website, former }
    PlaceName { name, lang, form }
    Former { number, name, part }
    Centre { id, name, short_name, other_names, host, predecessors, contacts }
    Fact { text }
    Host { municipality }
    Predecessor { name }
    Contact { kind, value, of, outdated, as_of, dating }
    Theme { id, name, definition }
    Project {
        id, title, summary, themes, centres, centre_then, county_then, municipalities, partners, settings, from, to, status,
        results, target_group, as_of, detail,
    }
    Participant { municipality, then, part }
    Vocabulary { pages, meanings, spellings, fillers, intents }
    SitePage { id, title, words }
    Meaning { theme, words, nn, en, se }
    Spelling { nn, nb }
    Intent { kind, words }
}

/// Enums by the names they have in the content. An absent one is the first.
macro_rules! names {
    ($($name:ident { $first:ident = $first_text:literal $(, $variant:ident = $text:literal)* })+) => {$(
        impl FromJs for $name {
            fn from_js(value: &JsValue) -> Option<Self> {
                match value.as_string().as_deref() {
                    None | Some($first_text) => Some(Self::$first),
                    $(Some($text) => Some(Self::$variant),)*
                    Some(_) => None,
                }
            }
        }
    )+};
}

names! {
    Basis { County2024 = "county-2024", County2017 = "county-2017", HelseFonna = "helse-fonna", Judgement = "judgement" }
    ContactKind { Phone = "phone", Email = "email", Visit = "visit", Post = "post", Website = "website" }
    Detail { Full = "full", Short = "short", TitleOnly = "title-only" }
    Owner { Centre = "centre", Host = "host", Predecessor = "predecessor" }
    Status { Ongoing = "ongoing", Ended = "ended", Unknown = "unknown" }
    Wanted { Centre = "centre", Municipality = "municipality", County = "county", Project = "project", Theme = "theme" }
}
