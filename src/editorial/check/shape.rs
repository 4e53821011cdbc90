//! The shape of a file: types, missing and unknown fields, unknown values.

use super::known::nearest;
use super::node::Node;
use super::problem::Problem;
use super::schema;
use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::paths::LocationSegment;
use jsonschema::{JsonType, ValidationError};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The shape of one content file: that of a Rust type.
#[derive(Clone, Copy)]
pub(crate) struct Shape {
    pub name: &'static str,
    schema: fn() -> Value,
    load: fn(&str) -> Option<serde_json::Error>,
}

impl Shape {
    pub(crate) const fn of<T: JsonSchema + DeserializeOwned>(name: &'static str) -> Self {
        Self {
            name,
            schema: schema::of::<T>,
            load: |text| serde_json::from_str::<T>(text).err(),
        }
    }

    pub(crate) fn check(&self, root: &Node) -> Vec<Problem> {
        let schema = (self.schema)();
        match jsonschema::validator_for(&schema) {
            Ok(validator) => validator
                .iter_errors(root.value)
                .flat_map(|error| explain(root, &schema, &error))
                .collect(),
            Err(error) => vec![root.problem(format!("cannot be checked: {}", one_line(&error)))],
        }
    }

    /// The error of reading the text as the type itself, which a schema does not reveal, such as a field given twice.
    /// The JSON Schema of the type.
    pub(crate) fn schema(&self) -> Value {
        (self.schema)()
    }

    pub(crate) fn load(&self, text: &str) -> Option<String> {
        (self.load)(text).map(|error| error.to_string())
    }
}

fn explain(root: &Node, schema: &Value, error: &ValidationError) -> Vec<Problem> {
    let node = follow(root, error);
    let found = node.value;
    match error.kind() {
        Kind::AdditionalProperties { unexpected } => unexpected
            .iter()
            .map(|field| {
                node.problem_at(field, "unknown field")
                    .did_you_mean(nearest(field, fields(schema, error)))
            })
            .collect(),
        Kind::Required { property } => {
            vec![node.problem_at(property.as_str().unwrap_or_default(), "missing field")]
        }
        Kind::Type { kind } => {
            let problem = node.problem(format!("expected {}, found {}", wanted(kind), a(found)));
            vec![if found.is_null() {
                problem.suggest("leave out what is not known")
            } else {
                problem
            }]
        }
        Kind::Enum { options } => {
            let options: Vec<&str> = options
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            let problem = node.problem(format!("{found} is not one of {}", options.join(", ")));
            vec![
                problem.did_you_mean(
                    found
                        .as_str()
                        .and_then(|text| nearest(text, options.iter().copied())),
                ),
            ]
        }
        Kind::AnyOf { .. } => {
            vec![node.problem("no source").suggest(
                "name at least one in \"sources\", or set \"certainty\" to \"unverified\"",
            )]
        }
        Kind::Minimum { limit } => vec![node.problem(format!("{found} is less than {limit}"))],
        Kind::Maximum { limit } => vec![node.problem(format!("{found} is more than {limit}"))],
        _ => vec![node.problem(one_line(error))],
    }
}

/// The node an error is about.
fn follow<'a>(root: &Node<'a>, error: &ValidationError) -> Node<'a> {
    let mut node = root.clone();
    for step in error.instance_path() {
        let next = match step {
            LocationSegment::Property(name) => node.field(&name),
            LocationSegment::Index(position) => node.items().nth(position),
        };
        match next {
            Some(next) => node = next,
            None => break,
        }
    }
    node
}

/// The fields that are allowed where an unknown one was found.
fn fields<'s>(schema: &'s Value, error: &ValidationError) -> impl Iterator<Item = &'s str> {
    let keyword = error.schema_path().as_str();
    let object = keyword.rsplit_once('/').map_or("", |(object, _)| object);
    schema
        .pointer(&format!("{object}/properties"))
        .and_then(Value::as_object)
        .into_iter()
        .flat_map(|properties| properties.keys().map(String::as_str))
}

fn wanted(kind: &TypeKind) -> String {
    match kind {
        TypeKind::Single(one) => format!("{} {one}", article(one.as_str())),
        TypeKind::Multiple(set) => {
            let names: Vec<&str> = set.iter().map(JsonType::as_str).collect();
            names.join(" or ")
        }
    }
}

fn article(noun: &str) -> &'static str {
    if noun.starts_with(['a', 'i', 'o']) {
        "an"
    } else {
        "a"
    }
}

/// A value by its kind, and by itself where it is short.
fn a(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::String(_) => "a string".to_owned(),
        Value::Array(_) => "an array".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

fn one_line(error: &ValidationError) -> String {
    error.to_string().replace('\n', " ")
}
