//! The shape of an island's HTML: the names of its nodes, in their order, as a number.
//!
//! Hydration walks the nodes of an island and ends the app where one is not what it expects. Proxies that make pages smaller or
//! translate them remove comments, add line breaks and wrap texts. So the prerenderer notes the shape of what it wrote, and the browser
//! compares.

/// Of no nodes.
const EMPTY: u32 = 17;

/// The shape of nodes by their names as the DOM gives them: `DIV`, `#text`, `#comment`.
pub fn shape(names: impl Iterator<Item = String>) -> String {
    let shape = names.fold(EMPTY, |shape, name| {
        name.bytes().fold(shape.wrapping_add(1), |shape, byte| {
            shape.wrapping_mul(31).wrapping_add(byte.into())
        })
    });
    shape.to_string()
}

/// The names of the nodes that a browser makes of HTML as the prerenderer writes it: every element is closed or void, every attribute
/// quoted, and only comments begin with `<!`.
#[cfg(not(target_arch = "wasm32"))]
pub fn names(html: &str) -> impl Iterator<Item = String> {
    let mut rest = html;
    std::iter::from_fn(move || {
        loop {
            let Some(tag) = rest.strip_prefix('<') else {
                let end = rest.find('<').unwrap_or(rest.len());
                let has_text = end > 0;
                rest = &rest[end..];
                return has_text.then(|| "#text".to_owned());
            };
            let is_comment = tag.starts_with('!');
            let mut is_quoted = false;
            let end = tag.bytes().position(|byte| {
                is_quoted ^= byte == b'"' && !is_comment;
                byte == b'>' && !is_quoted
            });
            let (tag, after) = tag.split_at(end.unwrap_or(tag.len()));
            rest = after.strip_prefix('>').unwrap_or_default();
            if is_comment {
                return Some("#comment".to_owned());
            }
            let name = tag.split([' ', '/']).next().unwrap_or_default();
            if !name.is_empty() {
                return Some(name.to_ascii_uppercase());
            }
        }
    })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::names;

    #[test]
    fn nodes_are_named_in_their_order() {
        let names: Vec<String> = names(
            "<p class=\"a>b\" hidden>Ett<!> <b>to</b><!----></p><input value=\"\"/><br>tre &lt;",
        )
        .collect();
        let expected = [
            "P", "#text", "#comment", "#text", "B", "#text", "#comment", "INPUT", "BR", "#text",
        ];
        assert_eq!(names, expected);
        assert_eq!(super::names("").count(), 0);
    }
}
