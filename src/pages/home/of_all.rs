//! The front page of the site of all centres.

use super::sections::{NEWEST, about, by_theme, hero};
use crate::components::{Level, PageContext, project_rows};
use crate::pages::parts::{Chips, centre_chips, county_chips, raw_html, section};
use crate::route::Route;
use crate::search::newest_first;
use leptos::prelude::*;

/// The page.
pub fn view(cx: PageContext) -> AnyView {
    let text = &cx.page_text().home;
    let content = cx.content();
    let newest = newest_first(content.projects.iter())
        .into_iter()
        .take(NEWEST)
        .collect::<Vec<_>>();
    view! {
        {hero(cx, text.title, text.lead.to_owned())}
        {by_theme(cx)}
        {section("fylke", text.by_county, view! { <Chips chips=county_chips(cx) /> })}
        {section("senter", text.by_centre, view! { <Chips chips=centre_chips(cx) /> })}
        {section(
            "nyeste",
            text.newest,
            view! {
                {raw_html(project_rows(cx, &newest, Level::Third))}
                <p>
                    <a href=cx
                        .href(
                            &Route::Projects,
                        )>{text.all_projects(content.projects.len())}</a>
                </p>
            },
        )}
        {about(cx)}
    }
    .into_any()
}
