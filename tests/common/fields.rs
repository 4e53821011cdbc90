//! The fields of the content that hold free text or an address, found in the files themselves, and what somebody hostile would put there.

use serde_json::Value;
use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use usht::editorial::Editorial;

/// Texts that end an attribute, an element, a comment, a section of XML and a string, and begin a script and a formula. The second begins
/// a comment, which would hide what comes behind it.
pub const MARKUP: [&str; 2] = [
    "=1+1\"'><script>alert(1)</script><img src=x onerror=alert(1)>]]>--></title></style><script>alert(2)</script>\\",
    "=1+1\"'></title></style></script><!--\\",
];

/// The addresses that run something when they are followed, without the number that tells whose each is.
pub const DANGEROUS: [&str; 4] = [
    "javascript:alert(",
    "JaVaScRiPt:alert(",
    "data:text/html,(",
    "vbscript:alert(",
];

/// The elements and attributes of a page that run something.
pub const ACTIVE: &str = "script:not([src]), script[src^=x], img[src=x], iframe, object, embed, base, style, [onerror], [onload], [onclick]";

/// The fields of the content that may hold any text, found once.
pub fn of_content() -> &'static Fields {
    static FIELDS: LazyLock<Fields> = LazyLock::new(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
        Fields::of(&folder).texts(&folder)
    });
    &FIELDS
}

/// The texts of the content, file by file.
pub struct Fields {
    files: Vec<(String, Value)>,
    /// The names of the fields that are tried, such as `projects.title`.
    tried: BTreeSet<String>,
}

impl Fields {
    /// All texts of a folder but those that name a record: by these records are found, and the site would have none.
    fn of(folder: &Path) -> Self {
        let mut files = Vec::new();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            files.push((stem, value));
        }
        files.sort_by(|(a, _), (b, _)| a.cmp(b));
        let mut names = BTreeSet::new();
        for (stem, value) in &mut files {
            walk(value, stem, &mut |name, _| {
                names.insert(name.to_owned());
            });
        }
        let mut ids = HashSet::new();
        for (stem, value) in &mut files {
            walk(value, stem, &mut |name, text| {
                if ["id", "number", "code"]
                    .iter()
                    .any(|end| name.ends_with(&format!(".{end}")))
                {
                    ids.insert(text.clone());
                }
            });
        }
        // A name may be written as some id is; a reference always is.
        let mut free = BTreeSet::new();
        for (stem, value) in &mut files {
            walk(value, stem, &mut |name, text| {
                let is_id = ["id", "number", "code"]
                    .iter()
                    .any(|end| name.ends_with(&format!(".{end}")));
                if !is_id && !ids.contains(text) {
                    free.insert(name.to_owned());
                }
            });
        }
        names.retain(|name| free.contains(name));
        Self {
            files,
            tried: names,
        }
    }

    /// Without the fields whose type takes no other text, such as dates and kinds: with other text the content cannot be read. `folder` holds the content as it is.
    fn texts(mut self, folder: &Path) -> Self {
        let scratch = tempfile::tempdir().unwrap();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            fs::copy(&path, scratch.path().join(path.file_name().unwrap())).unwrap();
        }
        let all: Vec<String> = self.tried.iter().cloned().collect();
        let mut typed = Vec::new();
        let sample = Self {
            files: self.files.iter().map(sample).collect(),
            tried: BTreeSet::new(),
        };
        sample.find_typed(scratch.path(), &all, &mut typed);
        for name in typed {
            self.tried.remove(&name);
        }
        self
    }

    /// Collects of some fields those with which no content is read, by halves.
    fn find_typed(&self, scratch: &Path, some: &[String], typed: &mut Vec<String>) {
        self.write(scratch, &some.iter().cloned().collect(), &mut |_, text| {
            ["~", text].concat()
        });
        if some.is_empty() || Editorial::read(scratch).is_ok() {
            return;
        }
        if let [one] = some {
            typed.push(one.clone());
            return;
        }
        let (first, second) = some.split_at(some.len() / 2);
        self.find_typed(scratch, first, typed);
        self.find_typed(scratch, second, typed);
    }

    /// The names of the fields.
    pub fn names(&self) -> Vec<String> {
        self.tried.iter().cloned().collect()
    }

    /// The number of texts in these fields.
    pub fn count(&self) -> usize {
        let mut count = 0;
        for (stem, value) in &self.files {
            walk(&mut value.clone(), stem, &mut |name, _| {
                count += usize::from(self.tried.contains(name));
            });
        }
        count
    }

    /// Writes the files with another text in each of the fields, made of the number of the text and the text that was there.
    pub fn replace(&self, folder: &Path, mut change: impl FnMut(usize, &str) -> String) {
        self.write(folder, &self.tried, &mut change);
    }

    fn write(
        &self,
        folder: &Path,
        names: &BTreeSet<String>,
        change: &mut dyn FnMut(usize, &str) -> String,
    ) {
        let mut number = 0;
        for (stem, value) in &self.files {
            let mut value = value.clone();
            walk(&mut value, stem, &mut |name, text| {
                if names.contains(name) {
                    number += 1;
                    *text = change(number, text);
                }
            });
            let path = folder.join(stem).with_extension("json");
            fs::write(path, value.to_string()).unwrap();
        }
    }

    /// The name of the field whose text ends with its number in parentheses.
    pub fn name(&self, text: &str) -> String {
        let wanted = text
            .rsplit_once('(')
            .and_then(|(_, rest)| rest.strip_suffix(')')?.parse().ok());
        let (mut number, mut found) = (0, String::new());
        for (stem, value) in &self.files {
            walk(&mut value.clone(), stem, &mut |name, _| {
                number += usize::from(self.tried.contains(name));
                if found.is_empty() && wanted == Some(number) {
                    name.clone_into(&mut found);
                }
            });
        }
        found
    }
}

/// The records of a file that have a field which none before them has: they are read in a moment, again and again.
fn sample((stem, value): &(String, Value)) -> (String, Value) {
    let mut value = value.clone();
    if let Value::Array(records) = &mut value {
        let mut seen = HashSet::new();
        records.retain_mut(|record| {
            let before = seen.len();
            walk(record, stem, &mut |name, _| {
                seen.insert(name.to_owned());
            });
            seen.len() > before
        });
    }
    (stem.clone(), value)
}

/// Calls a function for each text in a value, with the name of its field.
fn walk(value: &mut Value, name: &str, each: &mut dyn FnMut(&str, &mut String)) {
    match value {
        Value::String(text) => each(name, text),
        Value::Array(items) => items.iter_mut().for_each(|item| walk(item, name, each)),
        Value::Object(fields) => {
            for (field, value) in fields {
                walk(value, &[name, ".", field].concat(), each);
            }
        }
        _ => {}
    }
}
