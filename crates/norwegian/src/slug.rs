//! Names as parts of addresses.

use crate::letters::lower;

/// A name as a part of an address: lower case, ASCII, words joined by hyphens.
///
/// ```
/// assert_eq!(norwegian::slug("Møre og Romsdal"), "more-og-romsdal");
/// assert_eq!(norwegian::slug("Bærum"), "baerum");
/// ```
pub fn slug(name: &str) -> String {
    let mut slug = String::with_capacity(name.len());
    for c in name.chars().map(lower) {
        let plain = match c {
            'æ' | 'ä' => "ae",
            'ø' | 'ö' => "o",
            'å' | 'á' => "a",
            'a'..='z' | '0'..='9' => {
                slug.push(c);
                continue;
            }
            _ => "-",
        };
        if plain != "-" || !slug.ends_with('-') {
            slug.push_str(plain);
        }
    }
    slug.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn slugs_are_plain_ascii() {
        for (name, expected) in [
            ("Lørenskog", "lorenskog"),
            ("Sør-Varanger", "sor-varanger"),
            ("Nore og Uvdal", "nore-og-uvdal"),
            ("Bærum", "baerum"),
            ("Ås", "as"),
            ("Møre og Romsdal", "more-og-romsdal"),
        ] {
            assert_eq!(slug(name), expected);
        }
    }
}
