//! Rewrites a query once its places are known: leaves the words that are to be searched.

use crate::search::places::address::{AddressPart, AddressParts};
use crate::search::places::place::Reading;
use crate::search::places::reader::Places;
use crate::search::record::{Kind, Record};
use norwegian::tokenize;
use search_engine::{Occur, ParsedQuery, QueryWord, Typed};

impl Places<'_> {
    /// Leaves of an address what may be its town with a mistake: that stands last.
    pub(super) fn leave_town(&self, query: &mut ParsedQuery<Kind>, parts: &AddressParts) {
        let words = &query.words;
        let is_other = |at: &usize| parts.part(*at) == AddressPart::Other;
        let end = (0..words.len()).rfind(|at| !is_other(at));
        let mut before = (0..end.unwrap_or_default()).filter(is_other);
        if let Some(end) = end.filter(|_| before.all(|at| self.is_unknown(words, at))) {
            query.words.drain(..=end);
        }
    }

    /// Takes away what is no place and is not searched, and names the place by its own name.
    pub(super) fn rewrite(
        &self,
        query: &mut ParsedQuery<Kind>,
        reading: &Reading,
        parts: &AddressParts,
    ) {
        let Some(first) = reading.places.first() else {
            return;
        };
        // In a query about a topic a town that is searched itself stays: a nursing home may be called so.
        let dictionary = &self.index.dictionary;
        let is_searched = |at: usize, word: &QueryWord| {
            parts.part(at) != AddressPart::Name || dictionary.has(&word.typed.folded)
        };
        let mut all = query.words.iter().enumerate();
        let stays = !reading.is_whole && all.all(|(at, word)| is_searched(at, word));
        // Of several places none is named in place of the others, unless there are only digits.
        let is_one = reading.places.len() == 1 || reading.is_whole && !parts.codes.is_empty();
        let is_led = first.led.is_some() && is_one && !(stays && parts.codes.is_empty());
        let mut words = Vec::new();
        let mut is_named = false;
        for (at, word) in std::mem::take(&mut query.words).into_iter().enumerate() {
            let part = parts.part(at);
            let is_place = matches!(part, AddressPart::Name | AddressPart::Code);
            let keeps = match part {
                AddressPart::Name => true,
                AddressPart::Code => is_led || first.field.is_number(),
                AddressPart::Other => word.occur != Occur::Must || !reading.is_whole,
                AddressPart::Marker | AddressPart::House | AddressPart::Street => !reading.is_whole,
            };
            if keeps && !(is_place && is_led) {
                words.push(word);
            } else if keeps && !is_named {
                is_named = true;
                let record = self.record(first);
                tokenize(record.map_or("", Record::title), &mut |token| {
                    words.push(QueryWord {
                        typed: Typed {
                            folded: token.folded.to_owned(),
                            surface: token.surface.to_owned(),
                        },
                        occur: Occur::Must,
                    });
                });
            }
        }
        query.words = words;
    }
}
