//! Why a record is an answer, in a few words.

use super::Cx;
use crate::search::{Explanation, Reason, Span};

/// A text that is longer explains nothing at a glance.
const GLANCE: usize = 60;

/// Why a record is an answer, where its title does not say it: the reason, and the text that matched if it is another.
pub fn why(
    cx: Cx,
    title: &str,
    explanation: Explanation,
) -> Option<(&'static str, String, Vec<Span>)> {
    let text = &cx.text().reasons;
    let words = match explanation.reason? {
        Reason::SamiName => text.sami_name,
        Reason::KvenName => text.kven_name,
        Reason::FormerName => text.former_name,
        Reason::FormerCounty => text.former_county,
        Reason::OtherName => text.other_name,
        Reason::Seat => text.seat,
        Reason::Number => text.number,
        Reason::FormerNumber => text.former_number,
        Reason::CountyNumber => text.county_number,
        Reason::FormerCountyNumber => text.former_county_number,
        Reason::Host => text.host,
        Reason::Predecessor => text.predecessor,
        Reason::Address => text.address,
        Reason::Serves => text.serves,
        Reason::County => text.in_county,
        Reason::Theme => text.on_theme,
        Reason::Place => text.place,
        Reason::Text => text.in_text,
        Reason::Typo => text.typo,
        Reason::Synonym => text.synonym,
    };
    let Explanation { text, marks, .. } = explanation;
    Some(if text == title || text.len() > GLANCE {
        (words, String::new(), Vec::new())
    } else {
        (words, text, marks)
    })
}
