//! Shows pieces of content in messages: characters that cannot be seen are written as their codes.

use unicode_normalization::char::is_combining_mark;

/// The number of characters that are shown on each side of a fault.
const AROUND: usize = 20;
/// The number of characters of a title that are shown.
const TITLE: usize = 60;

/// A character with its code, and itself where it can be seen: `U+00E5 "å"`.
pub(crate) fn coded(c: char) -> String {
    let code = u32::from(c);
    if escaped(c) {
        format!("U+{code:04X}")
    } else {
        format!("U+{code:04X} \"{c}\"")
    }
}

/// The codes of all characters of a text: `U+0061 U+030A`.
pub(crate) fn codes(text: &str) -> String {
    let codes: Vec<String> = text
        .chars()
        .map(|c| format!("U+{:04X}", u32::from(c)))
        .collect();
    codes.join(" ")
}

/// A text in quotation marks, with what cannot be seen as `\u{ad}`.
pub(crate) fn shown(text: &str) -> String {
    let mut shown = String::from("\"");
    for c in text.chars() {
        if escaped(c) {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    shown.push('"');
    shown
}

/// The part of a text around what begins at a byte, in quotation marks.
pub(crate) fn around(text: &str, at: usize) -> String {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let start = before.char_indices().rev().nth(AROUND).map(|(at, _)| at);
    let end = after.char_indices().nth(AROUND).map(|(at, _)| at);
    let (left, before) = start.map_or(("", before), |at| ("…", &before[at..]));
    let (after, right) = end.map_or((after, ""), |at| (&after[..at], "…"));
    shown(&format!("{left}{before}{after}{right}"))
}

/// The beginning of a text, in quotation marks.
pub(crate) fn beginning(text: &str) -> String {
    match text.char_indices().nth(TITLE) {
        Some((at, _)) => shown(&format!("{}…", &text[..at])),
        None => shown(text),
    }
}

fn escaped(c: char) -> bool {
    let plain = matches!(c, '"' | '\'' | '\\');
    !plain && (is_combining_mark(c) || c.escape_debug().len() > 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_shown() {
        assert_eq!(
            shown("A\u{30a}s \"æ\"\u{ad}\u{a0}\n"),
            "\"A\\u{30a}s \"æ\"\\u{ad}\\u{a0}\\n\""
        );
        assert_eq!(coded('å'), "U+00E5 \"å\"");
        assert_eq!(coded('\u{200b}'), "U+200B");
        assert_eq!(codes("a\u{30a}"), "U+0061 U+030A");
    }

    #[test]
    fn a_part_of_a_text_is_enough() {
        let text = format!("{}\u{200b}{}", "å".repeat(50), "b".repeat(50));
        assert_eq!(
            around(&text, 100),
            format!("\"…{}\\u{{200b}}{}…\"", "å".repeat(21), "b".repeat(19))
        );
        assert_eq!(around("kort", 1), "\"kort\"");
        assert_eq!(
            beginning(&"æ".repeat(61)),
            format!("\"{}…\"", "æ".repeat(60))
        );
    }
}
