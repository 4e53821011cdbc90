//! Rules for the characters of a page: which font has them.

use crate::site::Dom;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::sync::LazyLock;

/// The sign of a key, which the font of every computer that has the key has.
const OF_THE_SYSTEM: char = '⌘';

/// The characters of the first font and of the second, as the style sheet has them.
static FONTS: LazyLock<[Vec<RangeInclusive<u32>>; 2]> = LazyLock::new(|| {
    let css = include_str!("../../../style/fonts.css");
    let mut lists = css.split("unicode-range:").skip(1);
    [(); 2].map(|()| ranges(lists.next().unwrap().split(';').next().unwrap()))
});

/// Ranges of characters as CSS writes them: "U+20-22, U+25".
fn ranges(list: &str) -> Vec<RangeInclusive<u32>> {
    let number = |digits: &str| u32::from_str_radix(digits, 16).unwrap();
    let ranges = list.split(',').map(|range| {
        let range = range.trim().trim_start_matches("U+");
        let (from, to) = range.split_once('-').unwrap_or((range, range));
        number(from)..=number(to)
    });
    ranges.collect()
}

/// Every character is in a font, and none but letters are in the second, which only pages with Sámi and other names load.
pub fn characters_are_in_a_font(dom: &Dom, problems: &mut Vec<String>) {
    let characters: BTreeSet<char> = dom.one("body").text().flat_map(str::chars).collect();
    let [first, second] = &*FONTS;
    let has = |font: &[RangeInclusive<u32>], character: char| {
        font.iter()
            .any(|range| range.contains(&u32::from(character)))
    };
    for character in characters {
        let is_letter = character.is_alphabetic() && has(second, character);
        if !is_letter && !has(first, character) && !matches!(character, '\n' | OF_THE_SYSTEM) {
            problems.push(format!(
                "{character:?} is in no font, or a mark of the second"
            ));
        }
    }
}
