//! Spellings of word parts in nynorsk, and the bokmål that they stand for.

use crate::words::glued;

/// Pairs of spellings, folded, in the order in which they are replaced.
///
/// ```
/// let mut spellings = norwegian::Spellings::default();
/// spellings.add("sjuk".to_owned(), "syk".to_owned());
/// spellings.add("heim".to_owned(), "hjem".to_owned());
/// assert_eq!(spellings.respell("sjukeheim").as_deref(), Some("sykehjem"));
/// assert_eq!(spellings.respell("kommune"), None);
/// ```
#[derive(Default)]
pub struct Spellings {
    all: Vec<Respelling>,
    /// For each beginning of three letters the last spelling that has it, as its place plus one: most words have none.
    last: Vec<u16>,
}

struct Respelling {
    from: String,
    to: String,
    /// The spelling before that begins with the same letters, as its place plus one.
    before: u16,
}

/// Number of beginnings that are told apart: four bits of three letters, which overlap.
const BEGINNINGS: usize = 1 << 12;

/// The number of the last three letters, given that of those before the last one.
const fn beginning(before: usize, letter: u8) -> usize {
    (before << 4 ^ letter as usize) % BEGINNINGS
}

impl Spellings {
    /// Adds a spelling of at least three letters.
    pub fn add(&mut self, from: String, to: String) {
        self.last.resize(BEGINNINGS, 0);
        let letters = from.bytes().take(3).fold(0, beginning);
        let last = self.last.get_mut(letters);
        if let (Some(last), Ok(place)) = (last, u16::try_from(self.all.len() + 1)) {
            let before = std::mem::replace(last, place);
            self.all.push(Respelling { from, to, before });
        }
    }

    /// A folded word in the spelling of bokmål, if it is another.
    pub fn respell(&self, folded: &str) -> Option<String> {
        let mut word: Option<String> = None;
        let mut next = 0;
        loop {
            let now = word.as_deref().unwrap_or(folded);
            let Some((place, at)) = self.first(now.as_bytes(), next) else {
                return word;
            };
            let Respelling { from, to, .. } = self.all.get(place)?;
            let (before, after) = (now.get(..at)?, now.get(at + from.len()..)?);
            word = Some(glued(&[before, to, after]));
            next = place + 1;
        }
    }

    /// The first spelling from a place on that a word has, and where the word has it.
    fn first(&self, word: &[u8], from: usize) -> Option<(usize, usize)> {
        let mut first: Option<(usize, usize)> = None;
        let mut letters = 0;
        for (end, letter) in word.iter().enumerate() {
            letters = beginning(letters, *letter);
            let mut place = self.last.get(letters).copied();
            while let Some(number) = place.and_then(|place| usize::from(place).checked_sub(1)) {
                let spelling = self.all.get(number);
                let sooner = number >= from && first.is_none_or(|(other, _)| number < other);
                // The letters before the first one count as none: then this is not where it begins.
                let has = |spelling: &Respelling| {
                    let rest = word.get(end.checked_sub(2)?..)?;
                    rest.starts_with(spelling.from.as_bytes())
                        .then_some((number, end - 2))
                };
                if sooner {
                    first = spelling.and_then(has).or(first);
                }
                place = spelling.map(|spelling| spelling.before);
            }
        }
        first
    }
}
