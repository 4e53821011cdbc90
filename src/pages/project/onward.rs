//! The parts of a project's page that lead on: to its source and its centre, to others on its theme, and to others from its centre.

use crate::components::{Level, PageContext, centre_card, project_rows};
use crate::content::{Centre, Content, Project, Theme};
use crate::editorial;
use crate::pages::parts::{raw_html, recorded, section};
use crate::pages::related::Related;
use crate::route::Route;
use crate::text::in_sentence;
use leptos::prelude::*;

pub fn view(cx: PageContext, project: &'static Project) -> AnyView {
    let text = &cx.page_text().project;
    let content = cx.content();
    let on_theme = on_theme(content, project);
    let near = on_theme.as_ref().map_or(&[][..], |(_, near)| near);
    let from_centre = from_centre(content, project, near);
    let on_theme = on_theme.as_ref().map(|(theme, near)| {
        let heading = text.more_on(&in_sentence(&theme.name));
        let all = Related::of(content).count_on(theme);
        let all = (all > near.len() + 1).then(|| {
            let href = cx.href(&Route::Theme(theme.id.clone()));
            view! {
                <p>
                    <a href=href>{text.all_on(all, &in_sentence(&theme.name))}</a>
                </p>
            }
        });
        let body = view! {
            {raw_html(project_rows(cx, near, Level::Third))}
            {all}
        };
        section("flere-om-temaet", heading, body)
    });
    let from_centre = from_centre.map(|(centre, others)| {
        let heading = text.others_from(&centre.short_name);
        let rows = raw_html(project_rows(cx, &others, Level::Third));
        section("flere-fra-senteret", heading, rows)
    });
    view! {
        {on_theme}
        {from_centre}
    }
    .into_any()
}

/// The way to use what was done: to read its source, and to ask the leading centre, or any where the source names none.
pub fn contact(
    cx: PageContext,
    project: &'static Project,
    record: &'static editorial::Project,
) -> AnyView {
    let text = &cx.page_text().project;
    let content = cx.content();
    let source = record.sources.iter().find_map(|id| cx.edition.source(id));
    let read = source.map(|source| {
        let title = source.title.as_deref().unwrap_or_else(|| source.host());
        // With these words a source that is called as a centre is no link to the centre.
        view! {
            <a href=source.url.as_str() rel="external">
                {text.read}
                " "
                {recorded(cx, title)}
            </a>
            ". "
        }
    });
    let Some(centre) = centres(content, project).next() else {
        return view! {
            <p>{read} {text.no_centre} " " <a href=cx.href(&Route::Contact)>{text.all_contacts}</a> "."</p>
        }
        .into_any();
    };
    let count = Related::of(content).count_of(&centre.id);
    view! {
        <p>{read} {text.ask(&centre.short_name)}</p>
        {raw_html(centre_card(cx, centre, None, Some(count)))}
    }
    .into_any()
}

fn centres<'a>(
    content: &'static Content,
    project: &'a Project,
) -> impl Iterator<Item = &'static Centre> + use<'a> {
    let centres = project.centres.iter();
    centres.filter_map(|id| content.centre(id.as_str()))
}

/// The first of a project's themes that others are about, and those that are nearest to it.
fn on_theme(
    content: &'static Content,
    project: &'static Project,
) -> Option<(&'static Theme, Vec<&'static Project>)> {
    content.themes_of(project).find_map(|theme| {
        let others = Related::of(content).nearest_on(theme, project);
        (!others.is_empty()).then_some((theme, others))
    })
}

/// The first of a project's centres that has others which are not listed yet, and these.
fn from_centre(
    content: &'static Content,
    project: &'static Project,
    listed: &[&'static Project],
) -> Option<(&'static Centre, Vec<&'static Project>)> {
    centres(content, project).find_map(|centre| {
        let others = Related::of(content).others_of(&centre.id, project, listed);
        (!others.is_empty()).then_some((centre, others))
    })
}
