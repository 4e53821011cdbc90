//! Browser only: the content from what `JSON.parse` makes of the bundle.
//!
//! serde would do this too, as it does natively; without its code for these records the WASM is 17 kB of brotli smaller. A struct
//! literal names every field, so that a field that is forgotten in the list of the bundle does not compile.

use super::{
    AddressWord, AddressWords, Basis, Centre, CentreId, Certainty, Contact, ContactKind, Content,
    County, CountyNumber, Detail, Fact, Former, Host, Intent, Meaning, Municipality,
    MunicipalityNumber, Owner, PartialDate, Participant, PlaceName, Predecessor, Project,
    ProjectId, Remit, Service, SitePage, Spelling, Status, Theme, ThemeId, Vocabulary, Wanted,
    bundle::browser_records,
};
use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Something that a JavaScript value can be read as; `None` where it has another shape.
pub(super) trait FromJs: Sized {
    fn from_js(value: &JsValue) -> Option<Self>;
}

impl Content {
    /// Reads a bundle; `None` where it is not JSON or has another shape.
    pub fn parse(bundle: &str) -> Option<Self> {
        Self::from_js(&JSON::parse(bundle).ok()?)
    }
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
    ($($name:ident { $($field:ident $(: $of:ident)?),+ $(,)? })+) => {$(
        impl FromJs for $name {
            fn from_js(value: &JsValue) -> Option<Self> {
                Some(Self { $($field: field(value, stringify!($field))?),+ })
            }
        }
    )+};
}

browser_records!(records);

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
    AddressWord { Street = "street", Box = "box", Code = "code", Number = "number", District = "district" }
    Basis { County2024 = "county-2024", County2017 = "county-2017", HelseFonna = "helse-fonna", Judgement = "judgement", SamiArea = "sami-area" }
    Certainty { Sourced = "sourced", Unverified = "unverified" }
    ContactKind { Phone = "phone", Email = "email", Visit = "visit", Post = "post", Website = "website" }
    Detail { Full = "full", Short = "short", TitleOnly = "title-only" }
    Owner { Own = "own", Predecessor = "predecessor" }
    Remit { Region = "region", Sami = "sami" }
    Status { Ongoing = "ongoing", Ended = "ended", Unknown = "unknown" }
    Wanted { Centre = "centre", Municipality = "municipality", County = "county", Project = "project", Theme = "theme" }
}
