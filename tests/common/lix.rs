//! How hard a text is to read.

#![allow(unreachable_pub, reason = "nothing of a test can be reached")]

/// The LIX of a text: the words of a sentence on average, and the percentage of words of more than six letters. Below 30 is easy, 40 is as in
/// newspapers, 50 and more as in laws. None where there is no word.
///
/// A sentence ends with `.`, `!`, `?` or `:` before a word that does not begin with a small letter: "1. januar" and "usht.no" end none.
pub fn lix(text: &str) -> Option<f64> {
    let words = text.split_whitespace();
    let words: Vec<&str> = words.filter(|word| letters(word) > 0).collect();
    let is_long = |word: &&&str| letters(word) > 6;
    let long = words.iter().filter(is_long).count();
    let ends = |pair: &&[&str]| is_end(pair[0]) && !begins_small(pair[1]);
    // The last word ends a sentence, whatever stands behind it.
    let sentences = words.windows(2).filter(ends).count() + 1;
    let [all, long, sentences] =
        [words.len(), long, sentences].map(|count| f64::from(u32::try_from(count).unwrap()));
    (all > 0.0).then(|| all / sentences + 100.0 * long / all)
}

/// The number of words of a text.
pub fn words(text: &str) -> usize {
    let words = text.split_whitespace();
    words.filter(|word| letters(word) > 0).count()
}

fn letters(word: &str) -> usize {
    word.chars().filter(|c| c.is_alphanumeric()).count()
}

fn is_end(word: &str) -> bool {
    let word = word.trim_end_matches(['»', ')', '"']);
    word.ends_with(['.', '!', '?', ':'])
}

fn begins_small(word: &str) -> bool {
    let first = word.chars().find(|c| c.is_alphanumeric());
    first.is_some_and(char::is_lowercase)
}
