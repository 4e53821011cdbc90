//! Where the data come from, and the data themselves.

use super::{Head, Menu, StaticPage, top};
use crate::components::{Cx, section};
use leptos::prelude::*;

pub const PAGE: StaticPage = StaticPage {
    head: |text| Head::new(text.data.title, text.data.description),
    view,
    menus: &[Menu::About],
};

pub fn view(cx: Cx) -> AnyView {
    let text = &cx.pages().data;
    let credits: Vec<_> = cx
        .content
        .reference
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
                    <a href=format!("/data/{file}.json") download>
                        {format!("{file}.json")}
                    </a>
                    " "
                    <span class="muted">{*what}</span>
                </li>
            }
        })
        .collect();
    let contradictions: Vec<_> = cx
        .content
        .reference
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
                <p>{text.downloads_lead}</p>
                <ul class="link-list">{files}</ul>
            },
        )}
        {section("motstrid", text.contradictions, view! { <ul>{contradictions}</ul> })}
    }
    .into_any()
}
