//! One county: its centres, its municipalities by centre, its projects.

use super::static_page::Head;
use crate::components::{
    Level, PageContext, all_names, centre_link, place_link, project_directory_href, ways,
    website_link,
};
use crate::content::{Centre, Certainty, County, Municipality, Remit};
use crate::editorial;
use crate::pages::parts::{
    AreaMap, LONG, Mark, area_map, first_projects, former_places, opening, page_intro, plain_list,
    population, raw_html, report, section, term,
};
use crate::route::Route;
use crate::search::facet::COUNTY;
use crate::search::newest_first;
use leptos::prelude::*;
use norwegian::collation_key;

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
    let by_centre: Vec<_> = content
        .centres_in(county)
        .map(|centre| of_centre(cx, county, centre))
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
        {opening(intro, (), area_map(cx, map))}
        {by_centre}
        {section("prosjekter", text.projects, projects)}
        {section("om", text.about(&county.name), facts(cx, record))}
        {report(cx, &Route::County(county.number.clone()), &county.name)}
    }
    .into_any()
}

/// A centre of the county with the municipalities it serves there.
fn of_centre(cx: PageContext, county: &'static County, centre: &'static Centre) -> AnyView {
    let text = cx.page_text();
    let mut places: Vec<&'static Municipality> = cx
        .content()
        .municipalities_in(county)
        .filter(|place| place.service_of(centre).is_some())
        .collect();
    places.sort_by_key(|place| collation_key(&place.name));
    let intro = match cx.content().remit_of(centre) {
        Remit::Region => text.county.serves(places.len()),
        Remit::Sami => text.county.serves_sami(&county.name, places.len()),
    };
    let places: Vec<_> = places
        .into_iter()
        .map(|place| {
            view! {
                <li>
                    {raw_html(place_link(cx, place))}
                </li>
            }
        })
        .collect();
    view! {
        <section>
            <h2>{raw_html(centre_link(cx, centre))}</h2>
            {raw_html(ways(cx, centre))}
            <p>{intro}</p>
            <ul class="columns">{places}</ul>
        </section>
    }
    .into_any()
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
