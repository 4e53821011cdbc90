//! The part of a centre's page about whom it serves.

use crate::components::{PageContext, place_link};
use crate::content::{Centre, Municipality, Remit};
use crate::editorial;
use crate::pages::parts::{Citations, cited, fact, raw_html, term};
use leptos::prelude::*;
use norwegian::collation_key;

/// The municipalities, then the area in the words of the sources.
pub fn area(
    cx: PageContext,
    cites: &Citations,
    centre: &'static Centre,
    record: &'static editorial::Centre,
) -> AnyView {
    let text = &cx.page_text().centre;
    let area = cited(cites, &record.area);
    let counties = cited(cites, &record.counties);
    let coverage = record
        .coverage
        .as_ref()
        .map(|coverage| fact(cites, coverage));
    view! {
        {municipalities(cx, centre)}
        {coverage}
        <dl class="facts">
            {term(text.area_2017, area)} {term(text.area, counties)}
        </dl>
    }
    .into_any()
}

/// The municipalities that it serves, in alphabetical order.
pub fn municipalities(cx: PageContext, centre: &'static Centre) -> AnyView {
    let text = &cx.page_text().centre;
    let content = cx.content();
    let mut places: Vec<&'static Municipality> = content.served_by(centre).collect();
    places.sort_by_key(|place| collation_key(&place.name));
    let intro = match content.remit_of(centre) {
        Remit::Region => text.serves.to_owned(),
        Remit::Sami => text.serves_nationally(places.len()),
    };
    let several = content.counties_of(centre).count() > 1;
    let places: Vec<_> = places
        .into_iter()
        .map(|place| {
            let county = several
                .then(|| content.county_of(place))
                .flatten()
                .map(|county| view! { " "<span class="muted">{county.name.as_str()}</span> });
            view! {
                <li>
                    {raw_html(place_link(cx, place))}
                    {county}
                </li>
            }
        })
        .collect();
    let places = (!places.is_empty()).then(|| view! { <ul class="columns">{places}</ul> });
    view! {
        <p>{intro}</p>
        {places}
    }
    .into_any()
}
