//! The front page of the site of one centre: what it is for and how it is reached, its municipalities and its projects; the whole country
//! after them.

use super::sections::{by_theme, hero};
use crate::components::{PageContext, project_directory_href, ways};
use crate::content::{Centre, Remit};
use crate::editorial;
use crate::pages::centre::area::municipalities;
use crate::pages::centre::contact;
use crate::pages::centre::projects::split;
use crate::pages::centre::{common_mission, goals, mission, purpose};
use crate::pages::parts::{
    Citations, Meta, places_and_centres, project_cards, raw_html, section, way_to_all,
};
use crate::pages::static_page::Head;
use crate::route::Route;
use crate::search::{facet, newest_first};
use leptos::prelude::*;

/// The parts of the page that belong to the centre: their ids, and their headings.
fn parts(cx: PageContext) -> [(&'static str, &'static str); 5] {
    let text = &cx.page_text().centre;
    [
        ("oppdrag", text.mission),
        ("mal", text.goals),
        ("kontakt", text.contact),
        ("kommuner", text.municipalities),
        ("prosjekter", text.projects),
    ]
}

/// The title and description; none on the site of all centres.
pub fn head(cx: PageContext) -> Option<Head> {
    let centre = cx.content().own_centre()?;
    let description = cx.page_text().own.description(&centre.name);
    Some(Head::new(cx.edition.config.full_name(cx.lang), description))
}

/// The page; none on the site of all centres.
pub fn view(cx: PageContext) -> Option<AnyView> {
    let centre = cx.content().own_centre()?;
    let record = cx.edition.editorial.centre(centre)?;
    let cites = Citations::new(cx);
    // The order of these statements is the order of the page, and so of the numbers of the sources.
    let mission = (
        purpose(cx, &cites, record),
        mission(&cites, record),
        common_mission(cx, &cites),
    );
    let bodies = [
        mission.into_any(),
        goals(cx, &cites, record),
        reached(cx, &cites, centre, record),
        municipalities(cx, centre),
        projects(cx, centre),
    ];
    let parts = parts(cx).into_iter().zip(bodies);
    let parts: Vec<_> = parts
        .map(|((id, name), body)| section(id, name, body))
        .collect();
    let view = view! {
        {hero(cx, cx.edition.config.name.in_language(cx.lang).0, lead(cx, centre))}
        {parts}
        {country(cx)}
        {cites.list()}
    };
    Some(view.into_any())
}

/// Whom the centre is for, and who hosts it.
fn lead(cx: PageContext, centre: &Centre) -> String {
    let (text, content) = (&cx.page_text().own, cx.content());
    let host = content.host_of(centre).map_or("", |host| &host.name);
    match content.remit_of(centre) {
        Remit::Sami => text.lead_sami(host),
        Remit::Region => text.lead(content.served_by(centre).count(), host),
    }
}

/// The ways to reach the centre, and the way to all else that is known of it.
fn reached(
    cx: PageContext,
    cites: &Citations,
    centre: &'static Centre,
    record: &'static editorial::Centre,
) -> AnyView {
    view! {
        {raw_html(ways(cx, centre))}
        {contact::actions(cx, centre)}
        {contact::contact(cx, cites, centre, record)}
        <p>
            <a href=cx
                .href(
                    &Route::Centre(centre.id.clone()),
                )>{cx.island_text().answer.more(&centre.short_name)}</a>
        </p>
    }
    .into_any()
}

/// Its newest projects, and the way to all of them. Without JavaScript that is the list of all, in which they come first.
fn projects(cx: PageContext, centre: &'static Centre) -> AnyView {
    let projects = newest_first(cx.content().projects_of(centre));
    if projects.is_empty() {
        return view! { <p>{cx.page_text().centre.no_projects}</p> }.into_any();
    }
    let (cards, rest) = split(&projects);
    let all = (!rest.is_empty()).then(|| {
        let href = project_directory_href(cx, facet::CENTRE, centre.id.as_str());
        let label = cx
            .page_text()
            .own
            .all_projects(projects.len(), &centre.short_name);
        way_to_all((href, label))
    });
    view! {
        {project_cards(cx, cards, Meta::Themes)}
        {all}
    }
    .into_any()
}

/// The ways into the whole country.
fn country(cx: PageContext) -> AnyView {
    view! {
        {by_theme(cx)}
        {section("landet", cx.page_text().centres.whole_country, places_and_centres(cx))}
    }
    .into_any()
}
