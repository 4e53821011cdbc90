//! One centre: what it is for, how to reach it, whom it serves, what it has done, where it comes from.

pub(super) mod area;
pub(super) mod contact;
mod history;
mod organisation;
pub(super) mod projects;

use super::static_page::Head;
use crate::components::{PageContext, ways};
use crate::content::{Centre, Remit};
use crate::editorial;
use crate::pages::parts::{
    AreaMap, Citations, Mark, Part, area_map, cited, contents, country_map, fact, fact_text,
    goal_list, opening, page_intro, raw_html, report, section,
};
use crate::route::Route;
use area::area;
use contact::{actions, contact};
use history::history;
use leptos::prelude::*;
use organisation::organisation;
use projects::projects;

pub fn head(cx: PageContext, centre: &Centre) -> Head {
    let host = cx.content().host_of(centre).map_or("", |host| &host.name);
    Head::new(
        centre.short_name.clone(),
        cx.page_text().centre.description(&centre.name, host),
    )
}

pub fn view(
    cx: PageContext,
    centre: &'static Centre,
    record: &'static editorial::Centre,
) -> AnyView {
    let text = &cx.page_text().centre;
    let cites = Citations::new(cx);
    let name = centre.short_name.as_str();
    let host = cx.content().host_of(centre);
    let lead = text.lead(&centre.name, host.map_or("", |host| &host.name));
    // The order of these statements is the order of the page, and so of the numbers of the sources.
    let purpose = purpose(cx, &cites, record);
    let goals = goals(cx, &cites, record);
    let mission = mission(&cites, record);
    let common_mission = common_mission(cx, &cites);
    let projects = projects(cx, centre);
    let area = area(cx, &cites, centre, record);
    let contact = contact(cx, &cites, centre, record);
    let organisation = organisation(cx, &cites, centre, record);
    let history = history(cx, &cites, centre, record);
    let first = view! {
        {raw_html(ways(cx, centre))}
        {purpose}
        {actions(cx, centre)}
    };
    view! {
        {opening(
            page_intro(cx, vec![Route::Centres], name, name, lead),
            first,
            map(cx, centre),
        )}
        <div class="with-contents">
            {contents(cx, parts(cx, centre))}
            <div>
                {section("mal", text.goals, goals)}
                {section("oppdrag", text.mission, (mission, common_mission))}
                {section("prosjekter", text.projects, projects)}
                {section("kommuner", text.municipalities, area)}
                {section("kontakt", text.contact, contact)}
                {section("vert", text.host, organisation)}
                {section("historie", text.history, history)}
                {cites.list()}
            </div>
        </div>
        {report(cx, &Route::Centre(centre.id.clone()), &centre.short_name)}
    }
    .into_any()
}

/// The parts of the page that are looked for.
fn parts(cx: PageContext, centre: &Centre) -> Vec<Part> {
    let text = &cx.page_text().centre;
    let content = cx.content();
    vec![
        Part::new("mal", text.goals),
        Part::new("oppdrag", text.mission),
        Part::new("prosjekter", text.projects).counted(content.projects_of(centre).count()),
        Part::new("kommuner", text.municipalities).counted(content.served_by(centre).count()),
        Part::new("kontakt", text.contact),
        Part::new("vert", text.host),
        Part::new("historie", text.history),
        Part::new("kilder", cx.page_text().common.sources),
    ]
}

/// The purpose of the centre in two sentences: in its own words, as its special task, or as the national mission says it.
pub(super) fn purpose(
    cx: PageContext,
    cites: &Citations,
    centre: &'static editorial::Centre,
) -> AnyView {
    let national = cx.edition.editorial.national.mission.first();
    let own = centre.purpose.as_ref();
    let purpose = own.or(centre.special_responsibility.as_ref()).or(national);
    view! { <p class="purpose">{purpose.map(|purpose| cited(cites, purpose))}</p> }.into_any()
}

/// The map of its municipalities; that of the country for the centre that has none of its own.
fn map(cx: PageContext, centre: &'static Centre) -> Option<AnyView> {
    let content = cx.content();
    if content.remit_of(centre) == Remit::Sami {
        return country_map(cx, &Route::Centre(centre.id.clone()));
    }
    let places: Vec<_> = content.served_by(centre).collect();
    let host = content.host_of(centre);
    let caption = cx
        .page_text()
        .map
        .of_centre(places.len(), host.map_or("", |host| &host.name));
    let map = AreaMap {
        places,
        mark: host.map_or(Mark::None, Mark::Host),
        is_named: true,
        caption,
    };
    area_map(cx, map)
}

/// The rest of its own mission; none where it is not known.
pub(super) fn mission(cites: &Citations, centre: &'static editorial::Centre) -> Option<AnyView> {
    let special = centre.special_responsibility.as_ref();
    // Without a purpose of its own, the special task is said as that.
    let special = special.filter(|_| centre.purpose.is_some());
    let special = special.map(|special| fact(cites, special));
    let own = (!centre.mission.is_empty()).then(|| fact_text(cites, &centre.mission));
    (special.is_some() || own.is_some()).then(|| (special, own).into_any())
}

/// The mission that all centres have, folded: it is the same on all pages.
pub(super) fn common_mission(cx: PageContext, cites: &Citations) -> AnyView {
    view! {
        <details>
            <summary>{cx.page_text().centre.common_mission}</summary>
            {fact_text(cites, &cx.edition.editorial.national.mission)}
        </details>
    }
    .into_any()
}

/// The main goal and its parts: its own where they are known and of today, else the national ones.
pub(super) fn goals(
    cx: PageContext,
    cites: &Citations,
    centre: &'static editorial::Centre,
) -> AnyView {
    let text = &cx.page_text().centre;
    let national = |intro: &'static str| {
        view! {
            <p class="muted">{intro}</p>
            {goal_list(cx, cites, &cx.edition.editorial.national.goals)}
        }
    };
    match &centre.goals {
        None => national(text.national_goals).into_any(),
        Some(own) => match &own.period {
            None => goal_list(cx, cites, own),
            // Goals of the past do not replace those of today.
            Some(period) => view! {
                {national(text.national_goals)}
                <details>
                    <summary>{text.former_goals(period)}</summary>
                    {goal_list(cx, cites, own)}
                </details>
            }
            .into_any(),
        },
    }
}
