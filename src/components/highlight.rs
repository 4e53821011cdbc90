//! Marks the letters of a text that were typed.

use maud::{Markup, html};
use norwegian::Span;

/// A text, and what of it was asked for.
pub type Highlighted = (String, Vec<Span>);

/// A text with some of its parts marked: byte offsets, ascending, not overlapping.
pub fn highlight(text: &str, marks: &[Span]) -> Markup {
    let mut rest = 0;
    let mut parts = Vec::new();
    for &(start, end) in marks {
        if let Some(part) = text.get(rest..start).zip(text.get(start..end)) {
            parts.push(part);
            rest = end;
        }
    }
    html! {
        @for (before, part) in parts {
            (before)
            mark { (part) }
        }
        (text.get(rest..).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::highlight;

    #[test]
    fn parts_that_match_are_marked_and_nothing_is_lost() {
        let shown = |text, marks: &[_]| highlight(text, marks).into_string();
        assert_eq!(shown("Ås", &[]), "Ås");
        assert_eq!(shown("Lørenskog", &[(0, 4)]), "<mark>Lør</mark>enskog");
        assert_eq!(
            shown("Nord-Aurdal", &[(0, 4), (5, 8)]),
            "<mark>Nord</mark>-<mark>Aur</mark>dal"
        );
        // Offsets inside a letter mark nothing.
        assert_eq!(shown("Ås", &[(1, 2)]), "Ås");
        assert_eq!(shown("<b>", &[(0, 1)]), "<mark>&lt;</mark>b&gt;");
    }
}
