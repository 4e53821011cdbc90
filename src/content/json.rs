//! JSON that is no more than texts. The browser has a reader of its own, which costs the visitor nothing; serde's is 17 kB.

/// The texts of a JSON array; `None` where it is not JSON or holds anything else.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn texts(json: &str) -> Option<Vec<String>> {
    serde_json::from_str(json).ok()
}

/// The texts of a JSON array; `None` where it is not JSON or holds anything else.
#[cfg(target_arch = "wasm32")]
pub(crate) fn texts(json: &str) -> Option<Vec<String>> {
    use wasm_bindgen::JsCast;
    let array: js_sys::Array = js_sys::JSON::parse(json).ok()?.dyn_into().ok()?;
    let mut texts = Vec::new();
    for at in 0..array.length() {
        texts.push(array.get(at).as_string()?);
    }
    Some(texts)
}

/// A JSON array of texts. Of the characters that JSON escapes, they may have line breaks, `"` and `\`.
pub(crate) fn array(texts: &[String]) -> String {
    let mut json = String::from("[");
    for (at, text) in texts.iter().enumerate() {
        json.push_str(if at > 0 { ",\n\"" } else { "\"" });
        for letter in text.chars() {
            match letter {
                '\n' => json.push_str("\\n"),
                '"' | '\\' => json.extend(['\\', letter]),
                _ => json.push(letter),
            }
        }
        json.push('"');
    }
    json.push_str("]\n");
    json
}

#[cfg(test)]
mod tests {
    use super::{array, texts};

    #[test]
    fn what_is_written_is_read_back() {
        for list in [&[][..], &[""], &["a\nb", "«»\\ \"", "æøåŋ\u{1f600}"]] {
            let list: Vec<String> = list.iter().map(|text| (*text).to_owned()).collect();
            assert_eq!(texts(&array(&list)), Some(list));
        }
    }

    #[test]
    fn anything_else_is_not_read() {
        for json in ["", "{}", "[1]", "[\"a\"", "<!doctype html>"] {
            assert_eq!(texts(json), None, "{json}");
        }
    }
}
