//! All counties.

use super::static_page::{Head, Menu, StaticPage};
use crate::components::{PageContext, all_names};
use crate::pages::parts::{card, card_grid, page_intro, raw_html};
use crate::route::Route;
use leptos::prelude::*;

pub const PAGE: StaticPage = StaticPage {
    head: |text| Head::new(text.counties.title, text.counties.description),
    view,
    menus: &[Menu::Find],
};

pub fn view(cx: PageContext) -> AnyView {
    let text = &cx.page_text().counties;
    let content = cx.content();
    let counties: Vec<_> = content
        .counties
        .iter()
        .filter_map(|county| Some((county, cx.edition.editorial.county(county)?)))
        .map(|(county, record)| {
            let centres: Vec<&str> = content
                .centres_in(county)
                .map(|centre| centre.short_name.as_str())
                .collect();
            let places = cx
                .island_text()
                .counts
                .municipalities(record.municipalities.into());
            let projects = content.projects_in_county(county).count();
            let counts = [places, cx.island_text().counts.projects(projects)].join(" · ");
            let names = raw_html(all_names(&county.name, &county.names));
            let link = view! { <a href=cx.href(&Route::County(county.number.clone()))>{names}</a> };
            card(link, view! { <p>{centres.join(", ")}</p> }, counts)
        })
        .collect();
    view! {
        {page_intro(cx, vec![Route::Municipalities], text.title, text.title, text.lead)}
        {card_grid(counties)}
    }
    .into_any()
}
