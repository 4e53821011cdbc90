//! A record in a few words: what it is, and why it is an answer.

use crate::components::Cx;
use crate::search::{Explanation, Reason, Record, Span};

/// A text that is longer explains nothing at a glance.
const GLANCE: usize = 60;

/// What kind of thing a record is, and where: "kommune i Akershus".
pub fn detail(cx: Cx, record: Record) -> String {
    let text = &cx.text().search_box;
    let content = cx.content;
    match record {
        Record::Centre(centre) => match content.host_of(centre) {
            Some(host) => (text.centre_in)(&host.name),
            None => text.centre.to_owned(),
        },
        Record::Municipality(municipality) => match content.county_of(municipality) {
            Some(county) => (text.municipality_in)(&county.name),
            None => text.municipality.to_owned(),
        },
        Record::County(_) => text.county.to_owned(),
        Record::Project(project) => {
            let centre = project.centres.first();
            let centre = centre.and_then(|id| content.centre(id.as_str()));
            (text.project_of)(centre.map_or(&project.centre_then, |c| &c.short_name.text))
        }
        Record::Theme(theme) => (text.theme)(content.projects_on(theme).count()),
        Record::Page(_) => text.page.to_owned(),
    }
}

/// Why a record is an answer, where its title does not say it: the reason, and the text that matched if it is another.
pub fn why(
    cx: Cx,
    title: &str,
    explanation: Explanation,
) -> Option<(&'static str, String, Vec<Span>)> {
    let text = &cx.text().search_box;
    let words = match explanation.reason? {
        Reason::SamiName => text.sami_name,
        Reason::KvenName => text.kven_name,
        Reason::FormerName => text.former_name,
        Reason::Seat => text.seat,
        Reason::Number => text.number,
        Reason::FormerNumber => text.former_number,
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
