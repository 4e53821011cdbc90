//! The page about the data: their suppliers, and the files to take.

use super::{Head, Menu, StaticPage, top};
use crate::components::{Cx, copy_button};
use crate::editorial::SourceYears;
use crate::pages::parts::{embed, section};
use crate::route::Route;
use crate::tables::{Context, Table};
use leptos::prelude::*;

pub const PAGE: StaticPage = StaticPage {
    head: |text| Head::new(text.data.title, text.data.description),
    view,
    menus: &[Menu::About],
};

pub fn view(cx: Cx) -> AnyView {
    let text = &cx.pages().data;
    let credits: Vec<_> = cx
        .edition
        .editorial
        .site
        .credits
        .iter()
        .map(|credit| {
            let statement = credit.statement.as_ref().map(|text| format!(". {text}."));
            view! {
                <li>
                    <a href=credit.url.as_str() rel="external">
                        {credit.name.as_str()}
                    </a>
                    ": "
                    {credit.what.as_str()}
                    " ("
                    <a href=credit.licence_url.as_str() rel="license external">
                        {credit.licence.as_str()}
                    </a>
                    ")"
                    {statement}
                </li>
            }
        })
        .collect();
    let files: Vec<_> = text
        .files
        .iter()
        .map(|(file, what)| {
            view! {
                <li>
                    <a href=cx.root.href(&format!("/data/{file}.json")) download>
                        {format!("{file}.json")}
                    </a>
                    " "
                    <span class="muted">{*what}</span>
                </li>
            }
        })
        .collect();
    let contradictions: Vec<_> = cx
        .edition
        .editorial
        .national
        .contradictions
        .iter()
        .map(|text| view! { <li>{text.as_str()}</li> })
        .collect();
    let paragraphs: Vec<_> = text.method.iter().map(|p| view! { <p>{*p}</p> }).collect();
    view! {
        {top(cx, Vec::new(), text.title, text.title, text.lead)}
        {section("metode", text.method_heading, paragraphs)}
        {section("alder", text.age_heading, view! { <p>{age(cx)}</p> })}
        {section(LICENCE, text.licence_heading, licence(cx))}
        {section("kreditering", text.credits, view! { <ul>{credits}</ul> })}
        {section(
            "nedlasting",
            text.downloads,
            view! {
                <h3>{text.spreadsheets}</h3>
                <p>{text.spreadsheets_about}</p>
                <ul class="link-list">{tables(cx)}</ul>
                <h3>{text.json}</h3>
                <p>{text.json_about}</p>
                <ul class="link-list">{files}</ul>
            },
        )}
        {section("motstrid", text.contradictions, view! { <ul>{contradictions}</ul> })}
    }
    .into_any()
}

/// The id of the part that says under which licence the content is.
pub const LICENCE: &str = "lisens";

/// The date of the content and the years of its sources.
fn age(cx: Cx) -> String {
    let date = cx.date(cx.edition.editorial.site.content_as_of);
    let years = SourceYears::of(&cx.edition.editorial.sources);
    (cx.pages().data.age)(&date, years.sources, years.dated, years.span)
}

/// The licence of what the site has made itself, its limits, and a line that credits the site.
fn licence(cx: Cx) -> AnyView {
    let text = &cx.pages().data;
    let site = &cx.edition.editorial.site;
    let [before, after] = text.licence;
    let limits: Vec<_> = text
        .licence_limits
        .iter()
        .map(|limit| view! { <p>{*limit}</p> })
        .collect();
    let address = if cx.root.origin.is_empty() {
        String::new()
    } else {
        cx.root.url(&Route::Data.path(cx.content, cx.lang))
    };
    let line = (text.credit_line)(
        &cx.edition.config.full_name(),
        &cx.date(site.content_as_of),
        &address,
        [&site.licence, &site.licence_url],
    );
    view! {
        <p>
            {before} " " <a href=site.licence_url.as_str() rel="license external">
                {site.licence.as_str()}
            </a> {after}
        </p>
        {limits}
        <p>{text.credit_us}</p>
        <pre class="copy">{line.clone()}</pre>
        <p class="actions">{embed(copy_button(cx, &line))}</p>
    }
    .into_any()
}

/// The files for spreadsheets, each with what it holds and how large it is.
fn tables(cx: Cx) -> Vec<AnyView> {
    let context = Context {
        edition: cx.edition,
        lang: cx.lang,
        root: cx.root,
    };
    Table::ALL
        .into_iter()
        .filter_map(|table| {
            let about = table.about(&cx.pages().tables);
            // A table that cannot be made ends the build where its file is made.
            let file = table.file(context).ok()?;
            let size = (cx.pages().data.size)(file.rows, file.text.len().div_ceil(1000));
            let said = view! {
                <li>
                    <a href=cx.root.href(&file.path) download>
                        {format!("{}.csv", table.name())}
                    </a>
                    " "
                    <span class="muted">{format!("{about} ({size})")}</span>
                </li>
            };
            Some(said.into_any())
        })
        .collect()
}
