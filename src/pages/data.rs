//! Where the data come from, and the data themselves.

use super::{Head, Menu, StaticPage, top};
use crate::components::Cx;
use crate::editorial::Edition;
use crate::pages::parts::section;
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

/// The files for spreadsheets, each with what it holds and how large it is.
fn tables(cx: Cx) -> Vec<AnyView> {
    let context = Context {
        edition: Edition {
            content: cx.content,
            editorial: cx.editorial,
            config: cx.config,
        },
        lang: cx.lang,
        root: cx.root,
    };
    let tables = Table::ALL.into_iter().zip(cx.pages().tables.about);
    tables
        .filter_map(|(table, about)| {
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
