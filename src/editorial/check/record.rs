//! The record of a file that a problem is in, and its line.

use super::path::Step;
use super::text::beginning;
use crate::text::Lang;
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// The fields that say what a record is, the most telling first.
const TELLING: [&str; 11] = [
    "title",
    "short_name",
    "name",
    "town",
    "when",
    "text",
    "words",
    "nn",
    "url",
    "id",
    "number",
];

/// The title or name, in quotation marks, of the record that a path leads to or into: that of the outermost one that has a name. A place
/// has its number or postal code with it, since two may share a name.
pub(crate) fn name(root: &Value, path: &[Step]) -> Option<String> {
    let mut value = root;
    for step in path.iter().skip(1) {
        value = match step {
            Step::Field(name) => value.get(name)?,
            Step::Item(position) => value.get(position)?,
        };
        let telling = TELLING
            .iter()
            .find_map(|field| says(value.get(field)?))
            .filter(|_| matches!(step, Step::Item(_)));
        if let Some(telling) = telling {
            let number = value.get("number").or_else(|| value.get("code"));
            let number = number.and_then(Value::as_str);
            return Some(beginning(&match number {
                Some(number) if number != telling => format!("{telling} {number}"),
                _ => telling.to_owned(),
            }));
        }
    }
    None
}

/// The text of a value in the base language, of a fact, or of the first of a list.
fn says(value: &Value) -> Option<&str> {
    match value {
        Value::Object(fact) => says(
            fact.get("text")
                .or_else(|| fact.get(Lang::default().tag()))?,
        ),
        Value::Array(list) => says(list.first()?),
        _ => value.as_str().filter(|text| !text.trim().is_empty()),
    }
}

/// The lines of a JSON text on which its values begin, counted from 1, by their paths.
pub(crate) struct Lines(BTreeMap<Vec<Step>, usize>);

impl Lines {
    /// The lines of a file with that stem. None where the text is not JSON.
    pub(crate) fn of(stem: &str, text: &str) -> Self {
        let mut lines = Self(BTreeMap::new());
        let breaks: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
        let line = |value: &RawValue| {
            let at = value.get().as_ptr().addr() - text.as_ptr().addr();
            breaks.partition_point(|end| *end < at) + 1
        };
        if let Ok(root) = serde_json::from_str(text) {
            lines.add(vec![Step::Field(stem.to_owned())], root, &line);
        }
        lines
    }

    /// Adds a value, which is a part of the whole text, and all that is in it.
    fn add(&mut self, path: Vec<Step>, value: &RawValue, line: &impl Fn(&RawValue) -> usize) {
        let beneath = |step| [path.as_slice(), &[step]].concat();
        if let Ok(items) = serde_json::from_str::<Vec<&RawValue>>(value.get()) {
            for (position, item) in items.into_iter().enumerate() {
                self.add(beneath(Step::Item(position)), item, line);
            }
        } else if let Ok(fields) = serde_json::from_str::<BTreeMap<String, &RawValue>>(value.get())
        {
            for (name, field) in fields {
                self.add(beneath(Step::Field(name)), field, line);
            }
        }
        self.0.insert(path, line(value));
    }

    /// The line of a value, or of what it would be in.
    pub(crate) fn get(&self, path: &[Step]) -> Option<usize> {
        let mut ends = (1..=path.len()).rev();
        ends.find_map(|end| self.0.get(path.get(..end)?)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn path(steps: &[Value]) -> Vec<Step> {
        let step = |step: &Value| match step {
            Value::String(name) => Step::Field(name.clone()),
            other => Step::Item(usize::try_from(other.as_u64().unwrap()).unwrap()),
        };
        steps.iter().map(step).collect()
    }

    #[test]
    fn each_value_has_its_line() {
        let text =
            "\n[\n  {\"a\": 1, \"b\": [1,\n    {\"c\": \"\\n\"}]\n  },\n  {\"d\\u0065\": 2}\n]";
        let lines = Lines::of("f", text);
        for (steps, line) in [
            (vec![json!("f")], 2),
            (vec![json!("f"), json!(0), json!("a")], 3),
            (
                vec![json!("f"), json!(0), json!("b"), json!(1), json!("c")],
                4,
            ),
            (vec![json!("f"), json!(1), json!("de")], 6),
            (vec![json!("f"), json!(1), json!("missing"), json!(7)], 6),
        ] {
            assert_eq!(lines.get(&path(&steps)), Some(line), "{steps:?}");
        }
        assert_eq!(Lines::of("f", "[1,").get(&path(&[json!("f")])), None);
    }

    #[test]
    fn a_record_is_called_by_what_says_most() {
        let root = json!([
            {"id": "a", "name": {"text": "Lang"}, "short_name": {"text": "Kort"}, "contacts": [{"value": "b"}]},
            {"number": "3114", "name": "Våler"},
            {"words": ["mat", "kost"]},
            {"title": " ", "id": "a"},
            {"code": "0001", "town": "Oslo"},
        ]);
        for (steps, name) in [
            (
                vec![json!("f"), json!(0), json!("contacts"), json!(0)],
                Some("\"Kort\""),
            ),
            (
                vec![json!("f"), json!(1), json!("name")],
                Some("\"Våler 3114\""),
            ),
            (vec![json!("f"), json!(2)], Some("\"mat\"")),
            (vec![json!("f"), json!(3), json!("title")], Some("\"a\"")),
            (vec![json!("f"), json!(4)], Some("\"Oslo 0001\"")),
            (vec![json!("f")], None),
            (vec![json!("f"), json!(9)], None),
        ] {
            assert_eq!(super::name(&root, &path(&steps)).as_deref(), name);
        }
    }
}
