//! One municipality: its centre and how to reach it first, then its projects, then what it is.

use super::static_page::Head;
use crate::components::{
    Level, PageContext, all_names, centre_cards_on_own_page, place_title, website_link,
};
use crate::content::{Basis, Centre, Municipality, Service};
use crate::editorial::{self, WrittenLanguage};
use crate::maps;
use crate::pages::parts::{
    AreaMap, Citations, ContactList, Mark, area_map, former_places, municipality_links, opening,
    page_intro, plain_list, population, projects_of_centre, projects_or, raw_html, report, section,
    share_button, term,
};
use crate::route::Route;
use crate::search::newest_first;
use leptos::prelude::*;

pub fn head(cx: PageContext, place: &Municipality) -> Head {
    let text = &cx.page_text().municipality;
    let county = cx.content().county_of(place).map_or("", |c| &c.name);
    // The county tells the two Herøy and the two Våler apart.
    let mut title = place_title(&place.name, &place.names);
    if *county == place.name {
        title = text.named(&title);
    } else {
        title = format!("{title}, {county}");
    }
    let (said, centres) = (
        cx.island_text().place_in(&place.name, county),
        cx.content().centre_names(place),
    );
    let description = match centres.as_slice() {
        [centre] => text.description(&said, centre),
        _ => text.description_several(&said, &cx.island_text().list(&centres)),
    };
    Head::new(title, description)
}

pub fn view(
    cx: PageContext,
    place: &'static Municipality,
    record: &'static editorial::Municipality,
) -> AnyView {
    let text = &cx.page_text().municipality;
    let content = cx.content();
    let county = content.county_of(place).map_or("", |c| &c.name);
    let centres = content.centres_of(place);
    let lead = lead(cx, place, county);
    let why = if centres.len() > 1 {
        text.why_these
    } else {
        text.why
    };
    let basis: Vec<_> = centres
        .iter()
        .map(|(service, centre)| view! { <p>{basis(cx, place, service, centre)}</p> })
        .collect();
    let cites = Citations::new(cx);
    let contact = section(
        "kontakt",
        text.contact,
        view! { <ContactList cx contacts=record.contacts.iter().collect() cites=&cites /> }
            .into_any(),
    );
    let own = newest_first(content.projects_in(place));
    let own = projects_or(cx, &own, Level::Third, text.no_projects(&place.name));
    let heading = raw_html(all_names(&place.name, &place.names));
    let head = page_intro(cx, vec![Route::Municipalities], &place.name, heading, lead);
    let first = view! {
        {raw_html(centre_cards_on_own_page(cx, place))}
        <p class="actions">{share_button(cx)}</p>
    };
    view! {
        {opening(head, first, map(cx, place))}
        {section("hvorfor", why, basis)}
        {contact}
        {section("prosjekter", text.projects(&place.name), own)}
        {projects_of_centres(cx, place, &centres)}
        {section("om", text.about(&place.name), facts(cx, place, record))}
        {cites.list()}
        {report(cx, &Route::Municipality(place.number.clone()), &place.name)}
    }
    .into_any()
}

/// The municipality in the area of its centre; of two, that of its region.
fn map(cx: PageContext, place: &'static Municipality) -> Option<AnyView> {
    let content = cx.content();
    let centre = content.regional_centre_of(place)?;
    let text = &cx.page_text().map;
    let map = AreaMap {
        places: content.served_by(centre).collect(),
        mark: Mark::Here(place),
        is_named: false,
        caption: text.of_municipality(&place.name, &centre.short_name),
    };
    area_map(cx, map)
}

/// The centres of a municipality, and which of several lies in it.
fn lead(cx: PageContext, place: &Municipality, county: &str) -> String {
    let text = &cx.page_text().municipality;
    let said = cx.island_text().place_in(&place.name, county);
    let names = cx.content().centre_names(place);
    if let [centre] = names.as_slice() {
        return text.lead(&said, centre);
    }
    let several = cx.island_text().has_centres(&said, &names);
    let mut centres = cx.content().centres_of(place).into_iter();
    match centres.find(|(_, centre)| centre.is_in(place)) {
        Some((_, here)) => [several, text.lies_here(&place.name, &here.short_name)].join(" "),
        None => several,
    }
}

/// The projects of the centres in which the municipality takes no part.
fn projects_of_centres(
    cx: PageContext,
    place: &Municipality,
    centres: &[(&Service, &'static Centre)],
) -> AnyView {
    let text = &cx.page_text().municipality;
    let of_centre = |centre: &'static Centre, level| {
        let projects = cx.content().projects_of(centre);
        let projects = newest_first(projects.filter(|project| !project.takes_part(place)));
        projects_of_centre(cx, centre, &projects, level, text.no_more_projects)
    };
    if let [(_, centre)] = centres {
        let heading = text.centre_projects(&centre.short_name);
        return section(
            "senterets-prosjekter",
            heading,
            of_centre(centre, Level::Third),
        )
        .into_any();
    }
    let parts: Vec<_> = centres
        .iter()
        .map(|(_, centre)| {
            view! {
                <h3>{centre.short_name.as_str()}</h3>
                {of_centre(centre, Level::Fourth)}
            }
        })
        .collect();
    section("senterets-prosjekter", text.centres_projects, parts).into_any()
}

/// The reason for which a municipality is served by a centre.
fn basis(cx: PageContext, place: &Municipality, service: &Service, centre: &Centre) -> String {
    let text = &cx.page_text().municipality;
    let county = cx.content().county_of(place);
    let several = county.is_some_and(|county| cx.content().regional_centres_in(county).count() > 1);
    let county = county.map_or("", |c| &c.name);
    let centre = &centre.short_name;
    match service.basis {
        // In Rogaland a part of the county belongs to the centre of Helse Fonna.
        Basis::County2024 if several => text.basis_county_2017(county, centre),
        Basis::County2024 => text.basis_county_2024(county, centre),
        Basis::County2017 => text.basis_county_2017(county, centre),
        Basis::HelseFonna => text.basis_helse_fonna(centre),
        Basis::Judgement => text.basis_judgement(centre),
        Basis::SamiArea => text.basis_sami_area(centre),
    }
}

fn facts(
    cx: PageContext,
    place: &'static Municipality,
    record: &'static editorial::Municipality,
) -> AnyView {
    let text = &cx.page_text().municipality;
    let site = &cx.edition.editorial.site;
    let county = cx.content().county_of(place).map(|county| {
        let link = view! {
            <a href=cx
                .href(
                    &Route::County(county.number.clone()),
                )>{raw_html(all_names(&county.name, &county.names))}</a>
        };
        term(text.county, link)
    });
    let seat = place.seat.as_deref().map(|seat| term(text.seat, seat));
    let language = match record.language {
        WrittenLanguage::Nb => text.bokmal,
        WrittenLanguage::Nn => text.nynorsk,
        WrittenLanguage::Neutral => text.neutral,
    };
    let sami = record.sami_area.as_deref().map(|language| {
        let language = match language {
            "sma" => text.southern_sami,
            "smj" => text.lule_sami,
            _ => text.northern_sami,
        };
        term(text.sami_area, language)
    });
    let forms: Vec<_> = place
        .names
        .iter()
        .filter_map(|name| Some((name.lang.as_str(), name.form.as_deref()?)))
        .map(|(lang, form)| view! { <span lang=lang>{form}</span> })
        .collect();
    let forms = (!forms.is_empty()).then(|| term(text.forms, forms));
    let website = raw_html(website_link(&record.website));
    let population = population(cx, record.population, site.population_as_of);
    view! {
        <dl class="facts">
            {county} {term(text.website, website)} {seat} {term(text.number, place.number.as_str())}
            {term(text.population, population)} {term(text.language, language)} {sami} {forms}
            {former_places(cx, &place.name, &record.former)} {neighbours(cx, place)}
        </dl>
    }
    .into_any()
}

/// The municipalities on the other side of its borders on land, each with its centre where that is another one.
fn neighbours(cx: PageContext, place: &'static Municipality) -> Option<AnyView> {
    let content = cx.content();
    let own = content.regional_centre_of(place).map(|centre| &centre.id);
    let numbers = maps::neighbours(place.number.as_str()).into_iter();
    let places = numbers.filter_map(|number| content.municipality(number));
    let places = municipality_links(cx, places, |place| {
        let centre = content.regional_centre_of(place)?;
        (Some(&centre.id) != own).then_some(centre.short_name.as_str())
    });
    let text = &cx.page_text().municipality;
    (!places.is_empty()).then(|| term(text.neighbours, plain_list(places)).into_any())
}
