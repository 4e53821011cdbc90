//! One project.

mod onward;

use super::related::Related;
use super::static_page::Head;
use crate::components::{
    PageContext, centre_link, project_meta, project_state, project_state_line, project_years,
};
use crate::content::{Detail, Participant, Project, Status};
use crate::editorial::{self, Role};
use crate::pages::parts::{
    Chip, Chips, Citations, page_intro, plain_list, raw_html, recorded, report, section,
    share_button, term,
};
use crate::route::Route;
use leptos::prelude::*;

pub fn head(cx: PageContext, project: &'static Project) -> Head {
    let Project {
        title,
        summary,
        centre_then,
        ..
    } = project;
    if Related::of(cx.content()).has_namesakes(project) {
        // Two centres may have given a project the same name.
        Head::new(
            format!("{title} ({})", centre_then.0),
            format!("{}: {}", centre_then.0, summary.0),
        )
    } else {
        Head::new(title.clone(), summary.0.clone())
    }
}

pub fn view(
    cx: PageContext,
    project: &'static Project,
    record: &'static editorial::Project,
) -> AnyView {
    let text = &cx.page_text().project;
    let cites = Citations::new(cx);
    let marks = cites.numbers(&record.sources);
    let lead = view! {
        {recorded(cx, &project.summary)}
        {marks}
    };
    let themes = cx
        .content()
        .themes_of(project)
        .map(|theme| Chip {
            href: cx.href(&Route::Theme(theme.id.clone())),
            label: theme.name.clone(),
            count: None,
        })
        .collect();
    let title_only = (project.detail == Detail::TitleOnly)
        .then(|| view! { <p class="notice">{text.title_only_long}</p> });
    let told = |id, heading: &'static str, words: Option<&'static str>| {
        words.map(|words| section(id, heading, view! { <p>{recorded(cx, words)}</p> }))
    };
    // Where no centre of today is known, it says who ran the project in the words of the source.
    let lang = cx.record_lang().filter(|_| project.centres.is_empty());
    view! {
        {page_intro(cx, vec![Route::Projects], &project.title, recorded(cx, &project.title), lead)}
        {raw_html(project_state_line(&project_state(cx, project)))}
        <p class="meta" lang=lang>{project_meta(cx, project)}</p>
        <Chips chips=themes />
        <p class="actions">{share_button(cx)}</p>
        <div class="split">
            <div>
                {title_only}
                {told("for-hvem", text.for_whom, project.target_group.as_deref())}
                {told("resultater", text.results, project.results.as_deref())}
                {section("kontakt", text.contact, onward::contact(cx, project, record))}
                {told("merknad", text.note, record.note.as_deref())}
            </div>
            <aside class="panel">
                <h2 id="fakta">{text.facts}</h2>
                {facts(cx, project, record)}
            </aside>
        </div>
        {onward::view(cx, project)}
        {cites.list()}
        {report(cx, &Route::Project(project.id.clone()), &project.title)}
    }
    .into_any()
}

fn facts(
    cx: PageContext,
    project: &'static Project,
    record: &'static editorial::Project,
) -> AnyView {
    let text = &cx.page_text().project;
    let municipalities = (!project.municipalities.is_empty()).then(|| {
        let places = project.municipalities.iter();
        let places = places.map(|place| participant(cx, place)).collect();
        term(text.municipalities, plain_list(places))
    });
    let list = |label: &'static str, items: &'static [String]| {
        (!items.is_empty()).then(|| {
            let items = items.iter();
            let items = items.map(|item| view! { <li lang=cx.record_lang()>{item.as_str()}</li> });
            term(label, plain_list(items.collect()))
        })
    };
    let period = project_years(cx, project).map(|years| term(text.period, years));
    view! {
        <dl class="facts">
            {centres(cx, project, record)}
            {term(text.centre_then, recorded(cx, &project.centre_then))}
            {term(text.county_then, project.county_then.as_str())} {municipalities}
            {list(text.partners, &project.partners)} {list(text.setting, &project.settings)}
            {period} {term(text.status, status(cx, project))}
        </dl>
    }
    .into_any()
}

/// The centres of today, where they are known, with the part that they had in it.
fn centres(
    cx: PageContext,
    project: &'static Project,
    record: &'static editorial::Project,
) -> Option<impl IntoView> {
    let text = &cx.page_text().project;
    let centres = project.centres.iter();
    let centres = centres.filter_map(|id| cx.content().centre(id.as_str()));
    let centres = centres.map(|centre| view! { <li>{raw_html(centre_link(cx, centre))}</li> });
    let centres: Vec<_> = centres.collect();
    let inferred = record
        .centres_inferred
        .then(|| view! { <small class="evidence">{text.centres_inferred}</small> });
    let label = match record.role {
        Role::Lead => text.centre,
        Role::Partner => text.centre_as_partner,
    };
    (!centres.is_empty()).then(|| {
        let body = view! {
            {plain_list(centres)}
            {inferred}
        };
        term(label, body)
    })
}

/// The status with the date it is from: it says nothing about today.
fn status(cx: PageContext, project: &Project) -> String {
    let text = &cx.page_text().project;
    let status = match project.status {
        Status::Ongoing => text.status_ongoing,
        Status::Ended => text.status_ended,
        Status::Unknown => return text.status_unknown.to_owned(),
    };
    match project.as_of.0 {
        Some(date) => text.status_as_of(status, &cx.date(date)),
        None => text.status_undated(status),
    }
}

/// A municipality that took part, with its name of then and the part of it.
fn participant(cx: PageContext, participant: &'static Participant) -> AnyView {
    let text = &cx.page_text().project;
    let Some(place) = cx.content().municipality(participant.municipality.as_str()) else {
        return ().into_any();
    };
    let then = participant.name_then.as_deref();
    let part = participant.part.as_deref().map(|part| format!(", {part}"));
    let label = match then {
        Some(then) => text.now_part_of(then, &place.name),
        None => place.name.clone(),
    };
    view! {
        <li>
            <a href=cx.href(&Route::Municipality(place.number.clone()))>{label}</a>
            {part}
        </li>
    }
    .into_any()
}
