//! Preferences: what a record gains or loses beside its matches.

use crate::search::field::Field;
use crate::search::hit::Hit;
use crate::search::ranking_weights as weights;
use crate::search::record::{Kind, Record};
use norwegian::fold;
use search_engine::{MatchKind, MatchScore, ParsedQuery};

impl Kind {
    /// The usual preference for the kind, in percent.
    pub const fn boost(self) -> u32 {
        match self {
            Self::Municipality => weights::MUNICIPALITY,
            Self::Theme => weights::THEME,
            Self::County => weights::COUNTY,
            Self::Centre => weights::CENTRE,
            Self::Project => weights::PROJECT,
            Self::Page => weights::PAGE,
        }
    }
}

/// The preference for a kind, in percent: for what is asked for most, and what is asked for here. With 0 it is no answer.
pub(super) fn boost(kind: Kind, best: MatchScore, query: &ParsedQuery<Kind>) -> u32 {
    let usual = kind.boost();
    match kind {
        // Pages are asked for by words of their own: "home nursing" is a topic, and no application for it.
        Kind::Page if best.kind().contains(MatchKind::SYNONYM) => 0,
        // A query for nothing but centres or projects means the page about all of them.
        Kind::Page if query.is_general => usual * weights::GENERAL_PAGE / 100,
        kind if query.kinds.contains(&kind) && !query.is_general => {
            usual * weights::WANTED_KIND / 100
        }
        _ => usual,
    }
}

/// The points for a title that is the query, or begins so, word for word.
pub(super) fn title_bonus(hit: &Hit, query: &str) -> u32 {
    let title = hit.record.title();
    let is_word = |text: &str| text.bytes().all(|byte| byte != b' ');
    if is_word(query) {
        // One word has been compared already; only of titles it is not known whether they have others.
        let short = hit.field() == Field::Title && is_word(title);
        let same = short && fold(title) == query;
        return if same { weights::TITLE_IS_WORD } else { 0 };
    }
    let full = match hit.record {
        Record::Centre(centre) => &centre.name,
        _ => title,
    };
    let titles = [title, full].map(fold);
    if titles.iter().any(|title| title == query) {
        weights::TITLE_IS_QUERY
    } else if titles.iter().any(|title| title.starts_with(query)) {
        weights::TITLE_BEGINS
    } else {
        0
    }
}
