//! The bundle: what the browser loads of the content, as one file. It holds no more than the browser reads, so that nobody waits for
//! sources and remarks that are in the pages already.

/// Hands the records that the browser reads to a macro, each with its fields.
macro_rules! browser_records {
    ($records:ident) => {
        $records! {
            Content { counties, municipalities, centres, themes, projects, vocabulary }
            County { number, name, names, former }
            Municipality { number, name, names, centres, seat, website, former }
            Service { centre, remit, basis }
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
            Vocabulary { pages, meanings, spellings, fillers, before_names, intents, addresses }
            SitePage { id, title, words }
            Meaning { theme, words, nn, en, se }
            Spelling { nn, nb }
            Intent { kind, words }
            Addresses { streets, boxes, codes, numbers, districts }
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

    macro_rules! fields {
        ($($record:ident { $($field:ident),+ $(,)? })+) => {
            &[$($(stringify!($field)),+),+]
        };
    }

    /// What the browser reads of any record.
    const FIELDS: &[&str] = browser_records!(fields);

    /// The bundle of the content in a folder such as `public/data`.
    ///
    /// # Errors
    /// When a file is missing, unreadable or not JSON.
    pub fn bundle(folder: &Path) -> Result<String, ReadError> {
        let mut bundle = Map::new();
        for file in File::CORE {
            let text = files::text(folder, file)?;
            let mut value =
                serde_json::from_str(&text).map_err(|reason| LoadError { file, reason })?;
            strip(&mut value);
            bundle.insert(file.name().to_owned(), value);
        }
        Ok(Value::Object(bundle).to_string())
    }

    /// Takes away the fields that the browser reads of no record.
    fn strip(value: &mut Value) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(strip),
            Value::Object(record) => {
                record.retain(|field, _| FIELDS.contains(&field.as_str()));
                record.values_mut().for_each(strip);
            }
            _ => {}
        }
    }
}
