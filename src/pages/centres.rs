//! All centres, from north to south.

use super::static_page::{Head, Menu, StaticPage};
use crate::components::{PageContext, place_link, ways_in_short, website_of};
use crate::content::{Centre, Remit};
use crate::pages::parts::{area_heading, by_area, localized, page_intro, raw_html, section, term};
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
    let centres: Vec<_> = cx.content.centres.iter().collect();
    let lists = match by_area(cx, &centres, Record::Centre) {
        None => cards(cx, &centres),
        Some([(_, own), (rest, others)]) => view! {
            {cards(cx, &own)}
            {section("landet", area_heading(cx, rest, others.len()), cards(cx, &others))}
        }
        .into_any(),
    };
    view! {
        {page_intro(cx, Vec::new(), text.title, text.title, text.lead)}
        {lists}
    }
    .into_any()
}

fn cards(cx: PageContext, centres: &[&'static Centre]) -> AnyView {
    let cards: Vec<_> = centres.iter().map(|centre| card(cx, centre)).collect();
    view! { <ul class="grid plain-list">{cards}</ul> }.into_any()
}

fn card(cx: PageContext, centre: &'static Centre) -> AnyView {
    let text = cx.page_text();
    let host = cx
        .content
        .host_of(centre)
        .map(|host| term(cx.island_text().answer.host, raw_html(place_link(cx, host))));
    let counts = &cx.island_text().counts;
    let served = match cx.content.remit_of(centre) {
        Remit::Region => counts.municipalities(cx.content.served_by(centre).count()),
        Remit::Sami => text.centres.whole_country.to_owned(),
    };
    let projects = counts.projects(cx.content.projects_of(centre).count());
    let counts = [served, projects].join(" · ");
    let area = cx.edition.editorial.centre(centre);
    let area = area.map(|record| term(text.centre.area, localized(cx, &record.counties.text)));
    view! {
        <li class="card">
            <h2>
                <a href=cx
                    .href(&Route::Centre(centre.id.clone()))>{centre.short_name.as_str()}</a>
            </h2>
            <dl class="facts">
                {area} {host}
                {term(text.contact.direct, raw_html(ways_in_short(cx, centre)))}
                {term(text.contact.web, raw_html(website_of(cx, centre)))}
            </dl>
            <p class="muted">{counts}</p>
        </li>
    }
    .into_any()
}
