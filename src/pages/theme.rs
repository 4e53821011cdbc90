//! One theme: what has been done about it.

use super::static_page::Head;
use crate::components::{Level, PageContext, project_directory_href};
use crate::content::{Project, Theme};
use crate::pages::parts::{
    Chip, Chips, FIRST, LONG, is_in_parts, page_intro, projects_by_area, projects_by_area_on,
    report, section, share_button, way_to_all,
};
use crate::route::Route;
use crate::search::facet::THEME;
use crate::search::most_telling_first;
use crate::text::in_sentence;
use leptos::prelude::*;

pub fn head(cx: PageContext, theme: &Theme) -> Head {
    let count = cx.content().projects_on(theme).count();
    Head::new(
        theme.name.clone(),
        cx.page_text().theme.description(&theme.definition, count),
    )
}

pub fn view(cx: PageContext, theme: &'static Theme) -> AnyView {
    let text = &cx.page_text().theme;
    let projects = most_telling_first(cx.content().projects_on(theme));
    let centres = cx
        .content()
        .centres
        .iter()
        .filter_map(|centre| {
            let count = projects
                .iter()
                .filter(|project| project.is_of(centre))
                .count();
            (count > 0).then(|| Chip {
                href: cx.href(&Route::Centre(centre.id.clone())),
                label: centre.short_name.clone(),
                count: Some(count),
            })
        })
        .collect();
    let heading = cx.island_text().counts.projects(projects.len());
    let level = if is_in_parts(cx, &projects) {
        Level::Fourth
    } else {
        Level::Third
    };
    view! {
        {page_intro(cx, vec![Route::Projects, Route::Themes], &theme.name, theme.name.as_str(), theme.definition.as_str())}
        <p class="actions">{share_button(cx)}</p>
        {section("prosjekter", heading, list(cx, theme, &projects, level))}
        {section(
            "sentre",
            text.centres,
            view! {
                <p>{text.centres_counted}</p>
                <Chips chips=centres />
            },
        )}
        {report(cx, &Route::Theme(theme.id.clone()), &theme.name)}
    }
    .into_any()
}

/// The projects on a theme, or the first of them where they are very many.
fn list(cx: PageContext, theme: &Theme, projects: &[&'static Project], level: Level) -> AnyView {
    if projects.len() <= LONG {
        return projects_by_area(cx, projects, level);
    }
    let rows = projects_by_area_on(cx, projects, 0..FIRST, level);
    let text = &cx.page_text().project;
    let href = project_directory_href(cx, THEME, theme.id.as_str());
    let label = text.all_on(projects.len(), &in_sentence(&theme.name));
    (rows, way_to_all((href, label))).into_any()
}
