//! JSON that is no more than texts: what both targets read alike.

/// The texts of a JSON array; `None` where it is not JSON or holds anything else.
#[cfg(not(target_arch = "wasm32"))]
pub fn texts(json: &str) -> Option<Vec<String>> {
    serde_json::from_str(json).ok()
}

/// The texts of a JSON array; `None` where it is not JSON or holds anything else.
#[cfg(target_arch = "wasm32")]
pub fn texts(json: &str) -> Option<Vec<String>> {
    use super::js::FromJs;
    Vec::from_js(&js_sys::JSON::parse(json).ok()?)
}
