//! The mapping of nynorsk spellings to bokmål, part of a word by part of a word.

use crate::tokenizer::concat;

/// Pairs of spellings, folded, in the order in which they are replaced.
///
/// ```
/// let mut mapping = norwegian::NynorskMapping::default();
/// mapping.add("sjuk".to_owned(), "syk".to_owned());
/// mapping.add("heim".to_owned(), "hjem".to_owned());
/// assert_eq!(mapping.to_bokmal("sjukeheim").as_deref(), Some("sykehjem"));
/// assert_eq!(mapping.to_bokmal("kommune"), None);
/// ```
#[derive(Default)]
pub struct NynorskMapping {
    all: Vec<Replacement>,
    /// For each slot of three letters the last spelling that begins with them, as its index plus one: most words have none.
    last: Vec<u16>,
}

/// A part of words in nynorsk, and in bokmål.
struct Replacement {
    from: String,
    to: String,
    /// The one before whose first letters have the same slot, as its index plus one.
    before: u16,
}

/// Number of slots that three letters are hashed to: four bits for each of them, which overlap.
const SLOTS: usize = 1 << 12;

/// Rolling hash of the last three letters, given that of those before the last one.
const fn slot(before: usize, letter: u8) -> usize {
    (before << 4 ^ letter as usize) % SLOTS
}

impl NynorskMapping {
    /// Adds a spelling of at least three letters.
    pub fn add(&mut self, from: String, to: String) {
        self.last.resize(SLOTS, 0);
        let letters = from.bytes().take(3).fold(0, slot);
        let last = self.last.get_mut(letters);
        if let (Some(last), Ok(place)) = (last, u16::try_from(self.all.len() + 1)) {
            let before = std::mem::replace(last, place);
            self.all.push(Replacement { from, to, before });
        }
    }

    /// A folded word in the spelling of bokmål, if it is another.
    pub fn to_bokmal(&self, folded: &str) -> Option<String> {
        let mut word: Option<String> = None;
        let mut next = 0;
        loop {
            let now = word.as_deref().unwrap_or(folded);
            let Some((place, at)) = self.first(now.as_bytes(), next) else {
                return word;
            };
            let Replacement { from, to, .. } = self.all.get(place)?;
            let (before, after) = (now.get(..at)?, now.get(at + from.len()..)?);
            word = Some(concat(&[before, to, after]));
            next = place + 1;
        }
    }

    /// The first spelling from an index on that a word has, and where the word has it.
    fn first(&self, word: &[u8], from: usize) -> Option<(usize, usize)> {
        let mut first: Option<(usize, usize)> = None;
        let mut letters = 0;
        for (end, letter) in word.iter().enumerate() {
            letters = slot(letters, *letter);
            let mut place = self.last.get(letters).copied();
            while let Some(number) = place.and_then(|place| usize::from(place).checked_sub(1)) {
                let replacement = self.all.get(number);
                let sooner = number >= from && first.is_none_or(|(other, _)| number < other);
                // The letters before the first one count as none: then this is not where it begins.
                let has = |replacement: &Replacement| {
                    let rest = word.get(end.checked_sub(2)?..)?;
                    rest.starts_with(replacement.from.as_bytes())
                        .then_some((number, end - 2))
                };
                if sooner {
                    first = replacement.and_then(has).or(first);
                }
                place = replacement.map(|replacement| replacement.before);
            }
        }
        first
    }
}
