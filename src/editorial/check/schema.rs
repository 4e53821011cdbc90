//! The JSON Schema of a Rust type, made a little stricter than what serde accepts.

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde_json::{Value, json};

pub(crate) fn of<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12()
        .with_transform(RecursiveTransform(absent_not_null))
        .with_transform(RecursiveTransform(one_list_of_values))
        .with_transform(RecursiveTransform(evidence))
        .into_generator()
        .into_root_schema_for::<T>()
        .to_value()
}

/// Makes optional fields absent instead of null: an `Option` may be left out, but is never `null`.
fn absent_not_null(schema: &mut Schema) {
    let null = json!("null");
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|t| *t != null);
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum") {
        values.retain(|value| !value.is_null());
    }
    if let Some(Value::Array(choices)) = schema.get_mut("anyOf") {
        choices.retain(|choice| choice.get("type") != Some(&null));
        if let [Value::Object(only)] = choices.as_mut_slice() {
            let only = std::mem::take(only);
            schema.remove("anyOf");
            schema.ensure_object().extend(only);
        }
    }
}

/// An enum whose variants have doc comments becomes a choice of constants; one list of values makes a better message.
fn one_list_of_values(schema: &mut Schema) {
    if let Some(Value::Array(choices)) = schema.get("oneOf") {
        let values: Option<Vec<Vec<Value>>> = choices.iter().map(constants).collect();
        if let Some(values) = values {
            schema.remove("oneOf");
            schema.insert("enum".to_owned(), values.concat().into());
        }
    }
    if schema.get("enum").is_some() {
        schema.remove("type");
    }
}

fn constants(choice: &Value) -> Option<Vec<Value>> {
    match (choice.get("const"), choice.get("enum")) {
        (Some(value), _) => Some(vec![value.clone()]),
        (None, Some(Value::Array(values))) => Some(values.clone()),
        _ => None,
    }
}

/// Demands of all that can carry evidence at least one source, or the statement that it is not verified. It is the only `anyOf` in our
/// schemas.
fn evidence(schema: &mut Schema) {
    let has = |field| schema.pointer(field).is_some();
    if has("/properties/sources") && has("/properties/certainty") {
        let choices = json!([
            {"required": ["sources"], "properties": {"sources": {"minItems": 1}}},
            {"required": ["certainty"], "properties": {"certainty": {"const": "unverified"}}},
        ]);
        schema.insert("anyOf".to_owned(), choices);
    }
}
