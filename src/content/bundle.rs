//! The bundle: what the browser loads of the content, as one file. It holds no more than the browser reads, so that nobody waits for
//! sources and remarks that are in the pages already.

/// Hands the records that the browser reads to a macro, each with its fields, and the record that stands in a field where one does.
macro_rules! browser_records {
    ($records:ident) => {
        $records! {
            Content {
                counties: County, municipalities: Municipality, centres: Centre, themes: Theme, projects: Project,
                vocabulary: Vocabulary, gazetteer,
            }
            County { number, name, names: PlaceName, former: Former }
            Municipality {
                number, name, names: PlaceName, centres: Service, seat, website, contacts: Contact, former: Former,
            }
            Service { centre, remit, basis }
            PlaceName { name, lang, form }
            Former { number, name, part }
            Centre {
                id, name: Fact, short_name: Fact, other_names: Fact, host: Host, predecessors: Predecessor, contacts: Contact,
            }
            Fact { text }
            Host { municipality }
            Predecessor { name }
            Contact { kind, value, name, of, outdated, as_of, dating, certainty }
            Theme { id, name, definition }
            Project {
                id, title, summary, themes, centres, centre_then, county_then, municipalities: Participant, partners, settings, from,
                to, status, results, target_group, as_of, detail,
            }
            Participant { municipality, then, part }
            Vocabulary {
                pages: SitePage, meanings: Meaning, spellings: Spelling, fillers, before_names, intents: Intent, addresses: AddressWords,
            }
            SitePage { id, title, words }
            Meaning { theme, words, nn, en, se }
            Spelling { nn, nb }
            Intent { kind, words }
            AddressWords { kind, words }
        }
    };
}

#[cfg(target_arch = "wasm32")]
pub(super) use browser_records;

/// Where the browser finds the bundle of a version. A file that is kept of another build has another name.
pub fn address(version: &str) -> String {
    format!("/content-{version}.json")
}

/// A digest of a text: the 64-bit Fowler–Noll–Vo hash (FNV-1a). It tells contents apart, so that a page is never hydrated with other
/// content than it was prerendered from.
pub fn digest(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{hash:016x}")
}

#[cfg(not(target_arch = "wasm32"))]
pub use native::bundle;

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use crate::content::files::{self, ReadError};
    use crate::content::{File, LoadError};
    use serde_json::{Map, Value};
    use std::path::Path;

    /// The fields of a record that the browser reads, and for a field that holds records, the fields of these.
    struct Shape(&'static [(&'static str, Option<&'static Self>)]);

    macro_rules! of {
        () => {
            None
        };
        ($record:ident) => {
            Some(&$record)
        };
    }

    macro_rules! shapes {
        ($($record:ident { $($field:ident $(: $of:ident)?),+ $(,)? })+) => {$(
            #[expect(non_upper_case_globals, reason = "it has the name of its type")]
            static $record: Shape = Shape(&[$((stringify!($field), of!($($of)?))),+]);
        )+};
    }

    browser_records!(shapes);

    /// The bundle of the content in a folder such as `public/data`, which names the version of the gazetteer that belongs to it.
    ///
    /// # Errors
    /// When a file is missing, unreadable or not JSON.
    pub fn bundle(folder: &Path, gazetteer: &str) -> Result<String, ReadError> {
        let mut bundle = Map::new();
        for file in File::CORE {
            let text = files::text(folder, file)?;
            let value = serde_json::from_str(&text).map_err(|reason| LoadError { file, reason })?;
            bundle.insert(file.name().to_owned(), value);
        }
        bundle.insert("gazetteer".to_owned(), gazetteer.into());
        let mut bundle = Value::Object(bundle);
        strip(&mut bundle, &Content);
        forget_others(&mut bundle);
        Ok(bundle.to_string())
    }

    /// Takes away the fields that the browser does not read of a record, or of each of a list.
    fn strip(value: &mut Value, shape: &Shape) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| strip(item, shape)),
            Value::Object(record) => record.retain(|name, value| {
                let field = shape.0.iter().find(|(field, _)| field == name);
                if let Some((_, Some(shape))) = field {
                    strip(value, shape);
                }
                field.is_some()
            }),
            _ => {}
        }
    }

    /// Leaves no contacts of municipalities but the telephone and e-mail of those that host a centre: the answer of the search needs
    /// them, and no more.
    fn forget_others(bundle: &mut Value) {
        let centres = bundle["centres"].as_array().into_iter().flatten();
        let hosts: Vec<Value> = centres
            .map(|centre| centre["host"]["municipality"].clone())
            .collect();
        let municipalities = bundle["municipalities"].as_array_mut();
        for place in municipalities.into_iter().flatten() {
            let is_host = hosts.contains(&place["number"]);
            let Some(record) = place.as_object_mut() else {
                continue;
            };
            if !is_host {
                record.remove("contacts");
            } else if let Some(Value::Array(contacts)) = record.get_mut("contacts") {
                contacts.retain(|contact| contact["kind"] == "phone" || contact["kind"] == "email");
            }
        }
    }
}
