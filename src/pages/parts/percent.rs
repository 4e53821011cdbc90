//! Texts in the query of an address.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All but the letters and marks that stand for themselves in any part of an address.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

/// A text with everything escaped that has a meaning of its own in an address.
pub fn percent(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}
