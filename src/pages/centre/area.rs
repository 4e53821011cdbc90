//! The part of a centre's page about whom it serves.

use crate::components::PageContext;
use crate::content::{Centre, Remit};
use crate::editorial;
use crate::pages::parts::{Citations, cited, fact, municipality_links, term};
use leptos::prelude::*;

/// The municipalities, then the area in the words of the sources.
pub fn area(
    cx: PageContext,
    cites: &Citations,
    centre: &'static Centre,
    record: &'static editorial::Centre,
) -> AnyView {
    let text = &cx.page_text().centre;
    // The order of these statements is that of the numbers of the sources.
    let coverage = record
        .coverage
        .as_ref()
        .map(|coverage| fact(cites, coverage));
    let area = cited(cites, &record.area);
    let counties = cited(cites, &record.counties);
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
    let count = content.served_by(centre).count();
    let intro = match content.remit_of(centre) {
        Remit::Region => text.serves.to_owned(),
        Remit::Sami => text.serves_nationally(count),
    };
    let several = content.counties_of(centre).count() > 1;
    let places = municipality_links(cx, content.served_by(centre), |place| {
        if place.number == centre.host {
            return Some(text.host_here);
        }
        let county = content.county_of(place)?;
        several.then_some(county.name.as_str())
    });
    let places = (!places.is_empty()).then(|| view! { <ul class="columns">{places}</ul> });
    view! {
        <p>{intro}</p>
        {places}
    }
    .into_any()
}
