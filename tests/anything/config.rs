//! Configurations of sites with anything in any field.

use crate::odd::{cases, odd_text};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;
use std::fs;
use std::path::Path;
use usht::editorial::check::check_site;

/// A value of any kind.
fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        odd_text().prop_map(Value::from),
        odd_text().prop_map(|text| serde_json::json!([text])),
        odd_text().prop_map(|text| serde_json::json!({ text: "x" })),
    ]
}

fn problems(text: &str) -> usize {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("site.json");
    fs::write(&path, text).expect("a file to write");
    check_site(&path, &root.join("public/data")).len()
}

proptest! {
    // Each check reads the whole content.
    #![proptest_config(cases(20))]

    #[test]
    fn any_configuration_is_taken_or_refused(site in any::<bool>(), field in any::<Index>(), value in value(), cut in any::<Index>()) {
        let name = if site { "akershus" } else { "portal" };
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("sites").join(name).with_extension("json");
        let whole = fs::read_to_string(path).expect("the configuration of a site");
        let mut config: Value = serde_json::from_str(&whole).expect("JSON");
        let fields = config.as_object_mut().expect("an object");
        let names: Vec<String> = fields.keys().cloned().collect();
        fields.insert(field.get(&names).clone(), value);
        problems(&config.to_string());
        let end = whole.char_indices().nth(cut.index(whole.chars().count())).map_or(0, |(at, _)| at);
        let is_cut = end < whole.trim_end().len();
        prop_assert!(!is_cut || problems(&whole[..end]) > 0, "{}", &whole[..end]);
    }
}
