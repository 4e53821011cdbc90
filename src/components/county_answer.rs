//! The answer for a county: its centres and how to reach them.

use super::answer::projects_with;
use super::{Cx, FirstContact, all_names};
use crate::content::County;
use crate::route::Route;
use crate::search::filter;
use leptos::prelude::*;

/// The centres of a county, each with its first contact, as a card.
#[component]
pub fn CountyAnswer(cx: Cx, county: &'static County) -> impl IntoView {
    let text = &cx.text().answer;
    let href = cx.href(&Route::County(county.number.clone()));
    let centres: Vec<_> = cx
        .content
        .centres_in(county)
        .map(|centre| {
            view! {
                <li>
                    <a href=cx
                        .href(&Route::Centre(centre.id.clone()))>{centre.short_name.text.as_str()}</a>
                    " "
                    <span class="muted">
                        <FirstContact cx centre />
                    </span>
                </li>
            }
        })
        .collect();
    view! {
        <article class="answer">
            <h2>
                <a href=href.clone()>{all_names(&county.name, &county.names)}</a>
            </h2>
            <p>{(text.centres)(centres.len())}</p>
            <ul class="link-list">{centres}</ul>
            <p class="notice">{text.check_with_host}</p>
            <p>
                <a class="ds-button" href=href>
                    {(text.more)(&county.name)}
                </a>
                " "
                <a href=projects_with(
                    cx,
                    filter::COUNTY,
                    county.number.as_str(),
                )>{text.county_projects}</a>
            </p>
        </article>
    }
}
