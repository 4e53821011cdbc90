//! All municipalities by letter.

use super::static_page::{Head, Menu, StaticPage};
use crate::components::{PageContext, all_names};
use crate::content::Municipality;
use crate::islands::Island;
use crate::pages::parts::{
    IslandRoot, area_heading, by_area, country_map, page_intro, raw_html, section, table_link,
    waiting, without_app,
};
use crate::route::Route;
use crate::search::Record;
use crate::tables::Table;
use leptos::prelude::*;
use norwegian::collation_key;

pub const PAGE: StaticPage = StaticPage {
    head: |text| Head::new(text.municipalities.title, text.municipalities.description),
    view,
    menus: &[Menu::Header, Menu::Find],
};

pub fn view(cx: PageContext) -> AnyView {
    let text = &cx.page_text().municipalities;
    let letters = by_letter(cx);
    let jumps: Vec<_> = letters
        .iter()
        .map(|(letter, _)| {
            view! {
                <li>
                    <a href=format!("#{}", letter_id(*letter))>{letter.to_string()}</a>
                </li>
            }
        })
        .collect();
    let groups: Vec<_> = letters
        .into_iter()
        .map(|(letter, places)| {
            let places: Vec<_> = places.into_iter().map(|place| entry(cx, place)).collect();
            view! {
                <section>
                    <h2 id=letter_id(letter)>{letter.to_string()}</h2>
                    <ul class="columns">{places}</ul>
                </section>
            }
        })
        .collect();
    view! {
        {page_intro(cx, Vec::new(), text.title, text.title, text.lead)}
        {without_app(cx.page_text().waiting.no_municipalities_filter)}
        <div class="directory">
            <IslandRoot cx island=Island::Municipalities />
            {waiting(cx)}
            <div class="unfiltered">
                <p>
                    <a href=cx.href(&Route::Counties)>{text.by_county}</a>
                </p>
                {table_link(cx, Table::Municipalities)}
                {own_area(cx)}
                <nav class="letters" aria-label=text.letters>
                    <ul>{jumps}</ul>
                </nav>
                {groups}
            </div>
            {folded_map(cx)}
        </div>
    }
    .into_any()
}

/// The map of the country, which follows the list (`src/components/directory/map.rs`). It stands open beside the list where there is room.
fn folded_map(cx: PageContext) -> Option<AnyView> {
    let map = country_map(cx, &Route::Municipalities)?;
    let map = view! {
        <details class="map-fold">
            <summary>{cx.page_text().municipalities.map}</summary>
            {map}
        </details>
    };
    Some(map.into_any())
}

/// On the site of a centre its municipalities, before the list of all.
fn own_area(cx: PageContext) -> Option<AnyView> {
    let mut places: Vec<_> = cx.content().municipalities.iter().collect();
    places.sort_by_cached_key(|place| collation_key(&place.name));
    let [(area, own), _] = by_area(cx, &places, Record::Municipality)?;
    let heading = area_heading(cx, area, own.len());
    let places: Vec<_> = own.into_iter().map(|place| entry(cx, place)).collect();
    let own = view! { <ul class="columns">{places}</ul> };
    let all = view! {
        {section("omradet", heading, own)}
        <h2 id="alle">{cx.page_text().search.all_municipalities}</h2>
    };
    Some(all.into_any())
}

/// A municipality with its county, since Herøy and Våler exist twice.
fn entry(cx: PageContext, place: &'static Municipality) -> AnyView {
    let county = cx.content().county_of(place).map(|c| c.name.as_str());
    let href = cx.href(&Route::Municipality(place.number.clone()));
    view! {
        <li>
            <a href=href>
                {raw_html(all_names(&place.name, &place.names))} <span class="muted">" " {county}</span>
            </a>
        </li>
    }
    .into_any()
}

/// The municipalities by the first letter of their Norwegian name, in Norwegian order.
fn by_letter(cx: PageContext) -> Vec<(char, Vec<&'static Municipality>)> {
    let mut places: Vec<_> = cx.content().municipalities.iter().collect();
    places.sort_by_cached_key(|place| collation_key(&place.name));
    let mut letters: Vec<(char, Vec<&'static Municipality>)> = Vec::new();
    for place in places {
        let letter = place.name.chars().next().unwrap_or('?');
        match letters.last_mut() {
            Some((last, group)) if *last == letter => group.push(place),
            _ => letters.push((letter, vec![place])),
        }
    }
    letters
}

/// The id of a letter's heading: plain ASCII, so that the address can be read aloud.
fn letter_id(letter: char) -> String {
    match letter {
        'Æ' => "ae".to_owned(),
        'Ø' => "oe".to_owned(),
        'Å' => "aa".to_owned(),
        _ => letter.to_lowercase().collect(),
    }
}
