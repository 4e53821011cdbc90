//! The texts of records that are not translated.

use super::node::Node;
use super::shape::Shape;
use crate::editorial::localized::KEYWORD;
use crate::text::Lang;
use serde_json::Value;

/// The texts of a file that can be in several languages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Texts {
    all: usize,
    /// The number of those that are not in a certain language.
    missing: usize,
}

/// Says how many texts are not translated into a language, file by file; empty where all are. A file is given by its shape and its content.
pub(super) fn report<'a>(files: impl Iterator<Item = (Shape, Node<'a>)>, lang: Lang) -> String {
    let counts = files.filter_map(|(shape, root)| {
        let mut texts = Texts::default();
        let schema = shape.schema();
        texts.count(&schema, &schema, root.value, lang);
        (texts.missing > 0).then_some((shape.name, texts))
    });
    let counts: Vec<String> = counts
        .map(|(name, Texts { all, missing })| format!("{missing} of {all} in {name}.json"))
        .collect();
    match counts.as_slice() {
        [] => String::new(),
        counts => format!("not translated into {}: {}", lang.tag(), counts.join(", ")),
    }
}

impl Texts {
    /// Counts the texts of a value, which has the shape of a schema that stands in the schema of a file.
    fn count(&mut self, file: &Value, schema: &Value, value: &Value, lang: Lang) {
        let reference = schema.get("$ref").and_then(Value::as_str);
        let target = reference.and_then(|reference| file.pointer(reference.strip_prefix('#')?));
        let schema = target.unwrap_or(schema);
        if schema.get(KEYWORD).is_some() {
            // Years are the same in every language.
            if let Some(text) = value.as_str()
                && !text.contains(char::is_alphabetic)
            {
                return;
            }
            self.all += 1;
            self.missing += usize::from(value.get(lang.tag()).is_none());
            return;
        }
        let below = |name: &str| schema.get("properties")?.get(name);
        match (value, schema.get("items")) {
            (Value::Object(fields), _) => {
                for (name, value) in fields {
                    if let Some(schema) = below(name) {
                        self.count(file, schema, value, lang);
                    }
                }
            }
            (Value::Array(items), Some(schema)) => {
                for value in items {
                    self.count(file, schema, value, lang);
                }
            }
            _ => {}
        }
    }
}
