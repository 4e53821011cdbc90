//! An island as it is prerendered.

use crate::components::{Directory, PageContext, PageState, search_box};
use crate::islands::{Island, shape};
use assets::digest;
use leptos::prelude::*;

/// The HTML that stands inside of an island.
pub fn island_html(cx: PageContext, island: Island) -> String {
    let Some(scope) = island.scope() else {
        return search_box(cx, island.size()).into_string();
    };
    let page = PageState::new(|| {});
    let html = view! { <Directory cx page scope /> }.to_html();
    // Leptos marks the places between texts with `<!>`, which is a parse error in HTML.
    html.replace("<!>", "<!---->")
}

/// An island in its place on a page, with its shape and the digest of its HTML.
#[component]
pub fn IslandRoot(cx: PageContext, island: Island) -> impl IntoView {
    let html = island_html(cx, island);
    view! {
        <div
            data-island=island.name()
            data-shape=shape(names(&html))
            data-html=digest(&html)
            inner_html=html
        ></div>
    }
}

/// The names of the nodes that a browser makes of HTML as the prerenderer writes it: every element is closed or void, every attribute
/// quoted, and only comments begin with `<!`.
fn names(html: &str) -> impl Iterator<Item = String> {
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

#[cfg(test)]
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
