//! Single letters: their small form, and the plain letter of each.

/// The small form of a letter of the Latin alphabets that Norwegian, Sámi and Kven are written with, and of those letters in the
/// compatibility forms that come along when a text is copied. The tables that the standard library keeps for all scripts would cost the
/// visitor 5 kB.
///
/// ```
/// assert_eq!("ÆØÅŠ".chars().map(norwegian::lower).collect::<String>(), "æøåš");
/// ```
pub fn lower(c: char) -> char {
    match c {
        // Full width, such as "Ｏｓｌｏ".
        '\u{ff01}'..='\u{ff5e}' => ascii(u32::from(c) - 0xfee0),
        // In a circle, capitals before small letters.
        '\u{24b6}'..='\u{24e9}' => ascii((u32::from(c) - 0x24b6) % 26 + 0x61),
        // Mathematical: bold, italic and others, each alphabet in capitals and small letters, then the digits.
        '\u{1d400}'..='\u{1d6a3}' => ascii((u32::from(c) - 0x1d400) % 26 + 0x61),
        '\u{1d7ce}'..='\u{1d7ff}' => ascii((u32::from(c) - 0x1d7ce) % 10 + 0x30),
        '\0'..='\x7f' => c.to_ascii_lowercase(),
        'À'..='Ö' | 'Ø'..='Þ' => char::from_u32(u32::from(c) + 0x20).unwrap_or(c),
        // In Latin Extended-A a capital stands before its small letter: at even places, and from Ĺ to Ň and Ź to Ž at odd ones.
        'Ā'..='ķ' | 'Ŋ'..='ŷ' if u32::from(c).is_multiple_of(2) => next(c),
        'Ĺ'..='ň' | 'Ź'..='ž' if !u32::from(c).is_multiple_of(2) => next(c),
        _ => c,
    }
}

fn ascii(code: u32) -> char {
    char::from_u32(code).unwrap_or(' ').to_ascii_lowercase()
}

/// The letters of a ligature after the first, which [`plain`] gives.
pub(crate) const fn rest_of_ligature(c: char) -> &'static str {
    match c {
        'ﬀ' => "f",
        'ﬁ' => "i",
        'ﬂ' => "l",
        'ﬃ' => "fi",
        'ﬄ' => "fl",
        'ﬅ' | 'ﬆ' => "t",
        'ĳ' | 'Ĳ' => "j",
        'ß' => "s",
        _ => "",
    }
}

fn next(c: char) -> char {
    char::from_u32(u32::from(c) + 1).unwrap_or(c)
}

/// The plain form of a lower-case character; `None` for a combining mark, and for what cannot be seen.
pub(crate) fn plain(c: char) -> Option<char> {
    if c.is_ascii() {
        return Some(if c.is_ascii_alphanumeric() { c } else { ' ' });
    }
    Some(match c {
        'á' | 'à' | 'â' | 'ä' | 'å' | 'æ' | 'ã' => 'a',
        'č' | 'ç' => 'c',
        'đ' | 'ð' => 'd',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' | 'ĳ' => 'i',
        'ŋ' | 'ń' | 'ñ' => 'n',
        'ó' | 'ò' | 'ô' | 'ö' | 'ø' | 'õ' | 'œ' => 'o',
        'š' | 'ś' | 'ß' | 'ﬅ' | 'ﬆ' => 's',
        'ŧ' => 't',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ý' => 'y',
        'ž' => 'z',
        // Of ligatures the first letter.
        'ﬀ'..='ﬄ' => 'f',
        // Besides marks: soft hyphens and other characters of no width, which come along when a text is copied.
        '\u{300}'..='\u{36f}'
        | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}'
        | '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2060}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{e0000}'..='\u{e0fff}' => return None,
        // Signs of all kinds, emoji and what is for private use.
        '\u{80}'..='\u{ff}'
        | '\u{2000}'..='\u{2fff}'
        | '\u{3000}'..='\u{303f}'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{fe10}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ffef}'
        | '\u{1f000}'..='\u{1faff}'
        | '\u{f0000}'.. => ' ',
        // Other scripts are neither folded nor split.
        c => c,
    })
}

#[cfg(test)]
mod tests {
    use super::lower;

    #[test]
    fn lower_case_is_that_of_unicode_for_latin_letters() {
        for c in '\0'..='\u{17f}' {
            // The dotted capital I becomes two characters, and Ÿ lies outside: no Nordic language has them.
            if !['İ', 'Ÿ'].contains(&c) {
                assert_eq!(lower(c).to_string(), c.to_lowercase().to_string(), "{c}");
            }
        }
    }
}
