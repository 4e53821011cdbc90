//! All centres, from north to south.

use super::static_page::{Head, Menu, StaticPage};
use crate::components::{PageContext, centre_link, place_link, ways_in_short, website_of};
use crate::content::{Centre, Remit};
use crate::pages::parts::{
    area_heading, by_area, card, card_grid, country_map, localized, opening, page_intro, raw_html,
    section, term,
};
use crate::route::Route;
use crate::search::Record;
use leptos::prelude::*;

pub const PAGE: StaticPage = StaticPage {
    head: |text| Head::new(text.centres.title, text.centres.description),
    view,
    menus: &[Menu::Header],
};

pub fn view(cx: PageContext) -> AnyView {
    let text = &cx.page_text().centres;
    let centres: Vec<_> = cx.content().centres.iter().collect();
    let lists = match by_area(cx, &centres, Record::Centre) {
        None => cards(cx, &centres),
        Some([(_, own), (rest, others)]) => view! {
            {cards(cx, &own)}
            {section("landet", area_heading(cx, rest, others.len()), cards(cx, &others))}
        }
        .into_any(),
    };
    view! {
        {opening(page_intro(cx, Vec::new(), text.title, text.title, text.lead), (), country_map(cx, &Route::Centres))}
        {lists}
    }
    .into_any()
}

fn cards(cx: PageContext, centres: &[&'static Centre]) -> AnyView {
    card_grid(
        centres
            .iter()
            .map(|centre| centre_card(cx, centre))
            .collect(),
    )
}

fn centre_card(cx: PageContext, centre: &'static Centre) -> AnyView {
    let text = cx.page_text();
    let host = cx
        .content()
        .host_of(centre)
        .map(|host| term(cx.island_text().answer.host, raw_html(place_link(cx, host))));
    let counts = &cx.island_text().counts;
    let served = match cx.content().remit_of(centre) {
        Remit::Region => counts.municipalities(cx.content().served_by(centre).count()),
        Remit::Sami => text.centres.whole_country.to_owned(),
    };
    let projects = counts.projects(cx.content().projects_of(centre).count());
    let counts = [served, projects].join(" · ");
    let area = cx.edition.editorial.centre(centre);
    let area = area.map(|record| term(text.centre.area, localized(cx, &record.counties.text)));
    let facts = view! {
        <dl class="facts">
            {area} {host} {term(text.contact.direct, raw_html(ways_in_short(cx, centre)))}
            {term(text.contact.web, raw_html(website_of(cx, centre)))}
        </dl>
    };
    card(raw_html(centre_link(cx, centre)), facts, counts)
}
