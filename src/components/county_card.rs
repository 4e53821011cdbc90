//! The answer for a county: its centres and how to reach them.

use super::{PageContext, all_names, centre_link, project_directory_href, ways_in_short};
use crate::content::{County, Remit};
use crate::route::Route;
use crate::search::facet;
use maud::{Markup, html};

/// The centres of a county, each with the ways to reach it, as a card.
pub fn county_card(cx: PageContext, county: &County) -> Markup {
    let text = &cx.island_text().answer;
    let href = cx.href(&Route::County(county.number.clone()));
    let content = cx.content();
    let regional = content.regional_centres_in(county).count();
    let projects = project_directory_href(cx, facet::COUNTY, county.number.as_str());
    html! {
        article.answer {
            h2 {
                a href=(href) { (all_names(&county.name, &county.names)) }
            }
            p { (text.centres(regional)) }
            ul.plain-list {
                @for centre in content.centres_in(county) {
                    li {
                        (centre_link(cx, centre))
                        " "
                        @if content.remit_of(centre) == Remit::Sami {
                            (text.serves_sami)
                        }
                        div { (ways_in_short(cx, centre)) }
                    }
                }
            }
            p.actions {
                a href=(href) { (text.more(&county.name)) }
                a href=(projects) { (text.county_projects) }
            }
        }
    }
}
