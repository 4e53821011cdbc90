//! Norwegian alphabetical order.

use crate::letters::{lower, plain};

/// A key that sorts as a Norwegian dictionary does: æ, ø and å after z, other letters with marks as without them,
/// case and punctuation ignored.
///
/// ```
/// let mut names = ["Ås", "Øyer", "Ærfugl", "Alta"];
/// names.sort_by_key(|name| norwegian::collation_key(name));
/// assert_eq!(names, ["Alta", "Ærfugl", "Øyer", "Ås"]);
/// ```
pub fn collation_key(text: &str) -> String {
    text.chars()
        .map(lower)
        .filter_map(|c| match c {
            // The characters after z in ASCII, in the order of the letters after z.
            'æ' | 'ä' => Some('{'),
            'ø' | 'ö' => Some('|'),
            'å' => Some('}'),
            c if c.is_ascii_punctuation() => None,
            c => plain(c),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::collation_key;

    #[test]
    fn norwegian_letters_come_last() {
        let mut names = [
            "Ås",
            "Østre Toten",
            "Ærfugl",
            "Zakarias",
            "Alta",
            "Øyer",
            "Årdal",
            "Čáhput",
        ];
        names.sort_by_key(|name| collation_key(name));
        assert_eq!(
            names,
            [
                "Alta",
                "Čáhput",
                "Zakarias",
                "Ærfugl",
                "Østre Toten",
                "Øyer",
                "Årdal",
                "Ås"
            ]
        );
    }
}
