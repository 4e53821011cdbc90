//! The text of a file, told from its bytes.

/// The encodings of one byte to a character that Norwegian texts are still met in, with the bytes of æ, ø, å, Æ, Ø and Å.
/// Source: the Unicode Consortium's mapping tables for 8859-1, CP1252, CP865 and Mac OS Roman.
const OLD: [(&str, [u8; 6]); 3] = [
    (
        "Latin-1 (Windows-1252)",
        [0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5],
    ),
    ("code page 865 (DOS)", [0x91, 0x9b, 0x86, 0x92, 0x9d, 0x8f]),
    ("Mac OS Roman", [0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81]),
];

const LETTERS: [char; 6] = ['æ', 'ø', 'å', 'Æ', 'Ø', 'Å'];

/// The reason why bytes are not a text in UTF-8.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotUtf8 {
    /// Every character has two bytes or more, as in what Windows calls "Unicode".
    #[error("the file is UTF-16, not UTF-8")]
    Utf16,
    /// Every character has four bytes.
    #[error("the file is UTF-32, not UTF-8")]
    Utf32,
    /// A byte that belongs to no character.
    #[error("the file is not UTF-8: byte 0x{byte:02X} in line {line}{}", guessed(*encoding, *letter))]
    Byte {
        /// The first byte that is none of UTF-8.
        byte: u8,
        /// The line it is on, from 1.
        line: usize,
        /// The encoding that is likely, where its Norwegian letters are among the bytes.
        encoding: Option<&'static str>,
        /// The letter the byte is there.
        letter: Option<char>,
    },
}

/// The end of the message about a byte: what it probably is.
fn guessed(encoding: Option<&str>, letter: Option<char>) -> String {
    match (encoding, letter) {
        (Some(encoding), Some(letter)) => format!(" is {letter:?} in {encoding}"),
        (Some(encoding), None) => format!("; it looks like {encoding}"),
        (None, _) => " belongs to no character".to_owned(),
    }
}

/// The text that bytes are in UTF-8, without the byte order mark that some editors put before it.
///
/// # Errors
/// When the bytes are in another encoding.
pub(crate) fn decode(bytes: Vec<u8>) -> Result<String, NotUtf8> {
    // JSON begins with a character of ASCII, so that a zero among the first four bytes tells how many bytes a character has.
    match bytes.as_slice() {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] | [0, 0, 0, _, ..] | [_, 0, 0, 0, ..] => {
            return Err(NotUtf8::Utf32);
        }
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, _, ..] | [_, 0, ..] => {
            return Err(NotUtf8::Utf16);
        }
        _ => {}
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.to_owned(),
            None => text,
        }),
        Err(error) => Err(old(error.as_bytes())),
    }
}

fn old(bytes: &[u8]) -> NotUtf8 {
    let mut line = 1;
    let mut first = None;
    let mut counts = [0_usize; OLD.len()];
    for chunk in bytes.utf8_chunks() {
        line += chunk.valid().matches('\n').count();
        for byte in chunk.invalid() {
            first.get_or_insert((*byte, line));
            for (count, (_, letters)) in counts.iter_mut().zip(&OLD) {
                *count += usize::from(letters.contains(byte));
            }
        }
    }
    let (byte, line) = first.unwrap_or_default();
    let best = counts.into_iter().max().unwrap_or_default();
    let likely = counts
        .into_iter()
        .zip(&OLD)
        .find(|(count, _)| best > 0 && *count == best)
        .map(|(_, encoding)| encoding);
    let letter = likely.and_then(|(_, bytes)| {
        let mut letters = bytes.iter().zip(LETTERS);
        letters
            .find(|(known, _)| **known == byte)
            .map(|(_, letter)| letter)
    });
    NotUtf8::Byte {
        byte,
        line,
        encoding: likely.map(|(name, _)| *name),
        letter,
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_text() {
        assert_eq!(decode(b"\xef\xbb\xbf[]".to_vec()).as_deref(), Ok("[]"));
        assert_eq!(decode(b"[]".to_vec()).as_deref(), Ok("[]"));
        assert_eq!(decode(Vec::new()).as_deref(), Ok(""));
        assert_eq!(decode("Ås".into()).as_deref(), Ok("Ås"));
    }

    #[test]
    fn other_encodings_have_names() {
        let utf16 = |text: &str, to: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to).collect();
        let cases: [(Vec<u8>, &str); 9] = [
            (
                utf16("\u{feff}[\"å\"]", u16::to_le_bytes),
                "the file is UTF-16, not UTF-8",
            ),
            (
                utf16("\u{feff}[]", u16::to_be_bytes),
                "the file is UTF-16, not UTF-8",
            ),
            (
                utf16("[1]", u16::to_le_bytes),
                "the file is UTF-16, not UTF-8",
            ),
            (
                utf16("[1]", u16::to_be_bytes),
                "the file is UTF-16, not UTF-8",
            ),
            (b"[\0\0\0".to_vec(), "the file is UTF-32, not UTF-8"),
            (
                b"[\n\"L\xf8renskog\"]".to_vec(),
                "the file is not UTF-8: byte 0xF8 in line 2 is 'ø' in Latin-1 (Windows-1252)",
            ),
            (
                b"[\"L\x9brenskog\", \"\x8fs\"]".to_vec(),
                "the file is not UTF-8: byte 0x9B in line 1 is 'ø' in code page 865 (DOS)",
            ),
            (
                b"[\"T\xbfnsberg\", \"caf\x8e\"]".to_vec(),
                "the file is not UTF-8: byte 0xBF in line 1 is 'ø' in Mac OS Roman",
            ),
            (
                "[\"ÆØÅ – æøå\"]\n".bytes().chain(*b"\xc3").collect(),
                "the file is not UTF-8: byte 0xC3 in line 2 belongs to no character",
            ),
        ];
        for (bytes, said) in cases {
            let error = decode(bytes).unwrap_err();
            assert_eq!(error.to_string(), said);
        }
    }
}
