//! Files that are JSON, and no more than texts: of which the last one is the version of the file. The browser has a reader of its own, which costs the visitor nothing; serde's is 17 kB.

/// The texts of a JSON array; `None` where it is not JSON or holds anything else.
#[cfg(not(target_arch = "wasm32"))]
pub fn texts(json: &str) -> Option<Vec<String>> {
    serde_json::from_str(json).ok()
}

/// The texts of a JSON array that the browser has parsed; `None` where it holds anything else.
#[cfg(target_arch = "wasm32")]
pub fn texts(json: wasm_bindgen::JsValue) -> Option<Vec<String>> {
    use wasm_bindgen::JsCast;
    let array: js_sys::Array = json.dyn_into().ok()?;
    let mut texts = Vec::new();
    for at in 0..array.length() {
        texts.push(array.get(at).as_string()?);
    }
    Some(texts)
}

/// The texts of a file without its version; `None` where that is another one.
pub fn of_version(mut texts: Vec<String>, version: &str) -> Option<Vec<String>> {
    (texts.pop()? == version).then_some(texts)
}

/// The file with some texts, of a version.
pub(crate) fn file(mut texts: Vec<String>, version: &str) -> String {
    texts.push(version.to_owned());
    array(&texts)
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
    use super::{array, file, of_version, texts};

    #[test]
    fn what_is_written_is_read_back() {
        for list in [&[][..], &[""], &["a\nb", "«»\\ \"", "æøåŋ\u{1f600}"]] {
            let list: Vec<String> = list.iter().map(|text| (*text).to_owned()).collect();
            assert_eq!(texts(&array(&list)), Some(list));
        }
    }

    #[test]
    fn a_file_is_of_one_version() {
        let read = |version| of_version(texts(&file(vec!["a".to_owned()], "1"))?, version);
        assert_eq!(read("1"), Some(vec!["a".to_owned()]));
        assert_eq!(read("2"), None);
        assert_eq!(of_version(Vec::new(), ""), None);
    }

    #[test]
    fn anything_else_is_not_read() {
        for json in ["", "{}", "[1]", "[\"a\"", "<!doctype html>"] {
            assert_eq!(texts(json), None, "{json}");
        }
    }
}
