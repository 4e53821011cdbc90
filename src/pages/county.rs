//! One county: its centres, its municipalities by centre, its projects.

use super::static_page::Head;
use crate::components::{
    Level, PageContext, all_names, centre_card, centre_link, project_directory_href, website_link,
};
use crate::content::{Centre, Certainty, County, Remit};
use crate::editorial;
use crate::pages::parts::{
    AreaMap, LONG, Mark, area_map, first_projects, former_places, municipality_links, opening,
    page_intro, plain_list, population, raw_html, report, section, term,
};
use crate::route::Route;
use crate::search::facet::COUNTY;
use crate::search::newest_first;
use leptos::prelude::*;

pub fn head(cx: PageContext, county: &editorial::County) -> Head {
    Head::new(
        title(county),
        cx.page_text().county.description(&county.name),
    )
}

/// The names that are in force for certain: the title says no more.
fn title(county: &editorial::County) -> String {
    let names = county.names.iter();
    let sure = names.filter(|name| name.certainty == Certainty::Sourced);
    let sure: Vec<&str> = sure.map(|name| name.name.as_str()).collect();
    if sure.len() > 1 {
        sure.join(" – ")
    } else {
        county.name.clone()
    }
}

pub fn view(
    cx: PageContext,
    county: &'static County,
    record: &'static editorial::County,
) -> AnyView {
    let text = &cx.page_text().county;
    let content = cx.content();
    let regional = content.regional_centres_in(county).count();
    let sami = content
        .centres_in(county)
        .find(|centre| content.remit_of(centre) == Remit::Sami);
    let sami = sami.map(|centre| centre.short_name.as_str());
    let places = record.municipalities.into();
    let lead = match sami {
        None => text.lead(&county.name, places, regional),
        Some(sami) => [
            text.lead_for_all(&county.name, places, regional),
            text.sami_too(sami),
        ]
        .join(" "),
    };
    let centres: Vec<_> = content.centres_in(county).collect();
    let cards: Vec<_> = centres
        .iter()
        .map(|centre| {
            let projects = content.projects_of(centre).count();
            raw_html(centre_card(cx, centre, None, Some(projects)))
        })
        .collect();
    let projects = newest_first(content.projects_in_county(county));
    let projects = if projects.is_empty() {
        view! { <p>{text.no_projects}</p> }.into_any()
    } else {
        let list = first_projects(cx, &projects, Level::Third, LONG, |all| {
            let href = project_directory_href(cx, COUNTY, county.number.as_str());
            (href, cx.page_text().projects.all_from(all, &county.name))
        });
        view! {
            <p>{text.counted(projects.len())}</p>
            {list}
        }
        .into_any()
    };
    let heading = raw_html(all_names(&county.name, &county.names));
    let trail = vec![Route::Municipalities, Route::Counties];
    let intro = page_intro(cx, trail, &county.name, heading, lead);
    let map = AreaMap {
        places: content.municipalities_in(county).collect(),
        mark: Mark::None,
        is_named: true,
        caption: cx.page_text().map.of_county(&county.name),
    };
    view! {
        {opening(intro, cards, area_map(cx, map))}
        {section("kommuner", text.municipalities, municipalities(cx, county, &centres))}
        {section("prosjekter", text.projects, projects)}
        {section("om", text.about(&county.name), facts(cx, record))}
        {report(cx, &Route::County(county.number.clone()), &county.name)}
    }
    .into_any()
}

/// The municipalities of the county by the centre that serves them.
fn municipalities(
    cx: PageContext,
    county: &'static County,
    centres: &[&'static Centre],
) -> AnyView {
    let text = &cx.page_text().county;
    let content = cx.content();
    let parts = centres.iter().map(|centre| {
        let places: Vec<_> = content
            .municipalities_in(county)
            .filter(|place| place.service_of(centre).is_some())
            .collect();
        let intro = match content.remit_of(centre) {
            Remit::Region => text.serves(places.len()),
            Remit::Sami => text.serves_sami(&county.name, places.len()),
        };
        let heading =
            (centres.len() > 1).then(|| view! { <h3>{raw_html(centre_link(cx, centre))}</h3> });
        view! {
            {heading}
            <p>{intro}</p>
            <ul class="columns">{municipality_links(cx, places, |_| None)}</ul>
        }
    });
    parts.collect::<Vec<_>>().into_any()
}

fn facts(cx: PageContext, county: &'static editorial::County) -> AnyView {
    let text = &cx.page_text().municipality;
    let website = raw_html(website_link(&county.website));
    let as_of = cx.edition.editorial.site.county_population_as_of;
    let population = population(cx, county.population, as_of);
    let unsure: Vec<_> = county
        .names
        .iter()
        .filter(|name| name.certainty == Certainty::Unverified)
        .map(|name| {
            let note = name.note.as_deref();
            view! {
                <li>
                    <span lang=name.lang.as_str()>{name.name.as_str()}</span>
                    " "
                    <span class="unverified">{cx.page_text().common.unverified}</span>
                    " "
                    <small class="evidence">{note}</small>
                </li>
            }
        })
        .collect();
    let unsure =
        (!unsure.is_empty()).then(|| term(cx.page_text().county.new_names, plain_list(unsure)));
    view! {
        <dl class="facts">
            {term(text.website, website)} {term(cx.page_text().county.number, county.number.as_str())}
            {term(text.population, population)} {unsure} {former_places(cx, &county.name, &county.former)}
        </dl>
    }
    .into_any()
}
