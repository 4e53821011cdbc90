//! The ways in which a word of the index answers a typed one: bits, since a hit may be the work of several words.

/// The beginning of the word.
pub const PREFIX: u8 = 1;
/// Another form of the word.
pub const INFLECTED: u8 = 2;
/// The typed word is a part of a compound.
pub const PART: u8 = 4;
/// A word with mistakes.
pub const TYPO: u8 = 8;
/// Two words stand for the typed one, or the typed ones are one word.
pub const JOINED: u8 = 16;
/// A word that means the same.
pub const SYNONYM: u8 = 32;
/// A longer word with what was typed in it, where that is a name by itself: it is not meant in texts, "vik" is not "viktig", and
/// "rygge" not "trygge".
pub const BRIEF: u8 = 64;

/// The ways in words.
#[cfg(not(target_arch = "wasm32"))]
pub fn names(how: u8) -> String {
    let names = [
        (PREFIX, "beginning of a word"),
        (INFLECTED, "another form"),
        (PART, "part of a word"),
        (TYPO, "mistake"),
        (JOINED, "words as one"),
        (SYNONYM, "synonym"),
        (BRIEF, "name inside another word"),
    ];
    let names = names.into_iter().filter(|(bit, _)| how & bit != 0);
    let names: Vec<&str> = names.map(|(_, name)| name).collect();
    match names.as_slice() {
        [] => "as typed".to_owned(),
        names => names.join(", "),
    }
}
