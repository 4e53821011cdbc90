//! What was typed, marked in what was found.

use crate::search::Span;
use leptos::prelude::*;

/// A text, and what of it was asked for.
pub type Marked = (String, Vec<Span>);

/// A text with some of its parts marked: byte offsets, ascending, not overlapping.
pub fn marked(text: &str, marks: &[Span]) -> impl IntoView + use<> {
    let mut rest = 0;
    let mut parts: Vec<_> = marks
        .iter()
        .filter_map(|&(start, end)| {
            let before = some(text.get(rest..start)?);
            let part = text.get(start..end)?.to_owned();
            rest = end;
            Some((before, Some(view! { <mark>{part}</mark> })))
        })
        .collect();
    parts.push((some(text.get(rest..).unwrap_or_default()), None));
    parts
}

/// An empty text would become a blank when it is prerendered.
fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::marked;
    use leptos::prelude::*;

    #[test]
    fn parts_that_match_are_marked_and_nothing_is_lost() {
        let shown = |text, marks: &[_]| marked(text, marks).to_html().replace("<!>", "");
        assert_eq!(shown("Ås", &[]), "Ås");
        assert_eq!(shown("Lørenskog", &[(0, 4)]), "<mark>Lør</mark>enskog");
        assert_eq!(
            shown("Nord-Aurdal", &[(0, 4), (5, 8)]),
            "<mark>Nord</mark>-<mark>Aur</mark>dal"
        );
        // Offsets inside a letter mark nothing.
        assert_eq!(shown("Ås", &[(1, 2)]), "Ås");
    }
}
