//! The answer for a county: its centres and how to reach them.

use super::answer::projects_with;
use super::{Cx, all_names, first_contact};
use crate::content::County;
use crate::route::Route;
use crate::search::filter;
use maud::{Markup, html};

/// The centres of a county, each with its first contact, as a card.
pub fn county_answer(cx: Cx, county: &County) -> Markup {
    let text = &cx.text().answer;
    let href = cx.href(&Route::County(county.number.clone()));
    let centres: Vec<_> = cx.content.centres_in(county).collect();
    let projects = projects_with(cx, filter::COUNTY, county.number.as_str());
    html! {
        article.answer {
            h2 {
                a href=(href) { (all_names(&county.name, &county.names)) }
            }
            p { ((text.centres)(centres.len())) }
            ul.link-list {
                @for centre in centres {
                    li {
                        a href=(cx.href(&Route::Centre(centre.id.clone()))) { (centre.short_name.text) }
                        " "
                        span.muted { (first_contact(cx, centre)) }
                    }
                }
            }
            p.notice { (text.check_with_host) }
            p {
                a.ds-button href=(href) { ((text.more)(&county.name)) }
                " "
                a href=(projects) { (text.county_projects) }
            }
        }
    }
}
