//! The page on how to report a mistake or a new project.

use super::static_page::{Head, Menu, StaticPage};
use crate::components::PageContext;
use crate::pages::parts::{message, page_intro, publisher, section};
use crate::route::Route;
use leptos::prelude::*;

pub const PAGE: StaticPage = StaticPage {
    head: |text| Head::new(text.feedback.title, text.feedback.description),
    view,
    menus: &[Menu::About],
};

pub fn view(cx: PageContext) -> AnyView {
    let text = &cx.page_text().feedback;
    let part = |about: &'static str, subject: &str, lines: &str| {
        view! {
            <p>{about}</p>
            {message(cx, subject, lines)}
        }
    };
    let who = view! {
        {publisher(cx)}
        <p>
            {text.centres_about} " " <a href=cx.href(&Route::Contact)>{text.centres}</a>
        </p>
    };
    view! {
        {page_intro(cx, Vec::new(), text.title, text.title, text.lead)}
        {section("hvem", text.who, who)}
        {section(
            "feil",
            text.mistake,
            part(text.mistake_about, text.mistake_subject, text.mistake_lines),
        )}
        {section(
            "prosjekt",
            text.project,
            part(text.project_about, text.project_subject, text.project_lines),
        )}
    }
    .into_any()
}
