//! `staticwebapp.config.json`, which Azure Static Web Apps reads from the root of the site.

use crate::cache::Cache;
use crate::header::headers;
use crate::place::Place;
use crate::types::MEDIA_TYPES;
use serde_json::{Map, Value, json};

/// The file `staticwebapp.config.json`. It has one page for unknown addresses: that of the base language.
pub fn azure(place: &Place) -> String {
    let mut all: Map<String, Value> = headers()
        .into_iter()
        .map(|header| (header.name.to_owned(), header.value.into()))
        .collect();
    all.insert("Cache-Control".to_owned(), Cache::Ask.value().into());
    let types: Map<String, Value> = MEDIA_TYPES
        .iter()
        .map(|kind| ([".", kind.extension].concat(), kind.value().into()))
        .collect();
    let kept = place.on_host(&[assets::FOLDER, "*"].concat());
    let config = json!({
        "trailingSlash": "always",
        "globalHeaders": all,
        "routes": [{ "route": kept, "headers": { "Cache-Control": Cache::ForEver.value() } }],
        "responseOverrides": { "404": { "rewrite": place.on_host("/404.html") } },
        "mimeTypes": types,
    });
    format!("{config:#}\n")
}

#[cfg(test)]
mod tests {
    use super::azure;
    use crate::cache::Cache;
    use crate::header::headers;
    use crate::place::example;
    use crate::types::MEDIA_TYPES;
    use serde_json::Value;

    #[test]
    fn it_says_what_the_list_says() {
        let config: Value = serde_json::from_str(&azure(&example())).unwrap();
        let all = config["globalHeaders"].as_object().unwrap();
        assert_eq!(all.len(), headers().len() + 1);
        for header in headers() {
            assert_eq!(all[header.name], header.value);
        }
        assert_eq!(all["Cache-Control"], Cache::Ask.value());
        let [route] = &config["routes"].as_array().unwrap()[..] else {
            panic!("{config}");
        };
        assert_eq!(route["route"], "/usht/assets/*");
        assert_eq!(route["headers"]["Cache-Control"], Cache::ForEver.value());
        assert_eq!(
            config["responseOverrides"]["404"]["rewrite"],
            "/usht/404.html"
        );
        for kind in MEDIA_TYPES {
            assert_eq!(
                config["mimeTypes"][format!(".{}", kind.extension)],
                kind.value()
            );
        }
    }
}
