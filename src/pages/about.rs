//! The page about all centres: a text to read, a figure of their history, and the facts on which both rest, folded.

mod article;
mod folded;
mod growth;

use super::static_page::{Head, Menu, StaticPage};
use crate::components::{PageContext, website_link};
use crate::editorial::National;
use crate::pages::parts::{Citations, Part, contents, page_intro, publisher, raw_html, section};
use crate::route::Route;
use article::article;
use leptos::prelude::*;

pub const PAGE: StaticPage = StaticPage {
    head: |text| Head::new(text.about.title, text.about.description),
    view,
    menus: &[Menu::Header, Menu::About],
};

pub fn view(cx: PageContext) -> AnyView {
    let text = &cx.page_text().about;
    let national = &cx.edition.editorial.national;
    let cites = Citations::new(cx);
    let article = article(cx, &cites);
    let websites = websites(&cites, national);
    view! {
        {page_intro(cx, Vec::new(), text.title, text.title, text.lead)}
        <div class="with-contents">
            {contents(cx, parts(cx))}
            <div>
                {article} {section("nettsteder", text.websites, websites)}
                {section("hjelp", text.private, private(cx))}
                {section("nettstedet", cx.page_text().publisher.heading, behind(cx))}
                {cites.list()}
            </div>
        </div>
    }
    .into_any()
}

/// The parts that are looked for.
fn parts(cx: PageContext) -> Vec<Part> {
    let text = &cx.page_text().about;
    let parts = [
        ("oppdrag", text.mission),
        ("mal", text.goals),
        ("malgruppe", text.target_group),
        ("organisering", text.organisation),
        ("finansiering", text.funding),
        ("historie", text.timeline),
        ("for-2017", text.before_2017),
        ("ukjent", text.unknown),
    ];
    let parts = parts.into_iter();
    parts.map(|(id, name)| Part::new(id, name)).collect()
}

/// The centres help staff: whom others can turn to.
fn private(cx: PageContext) -> AnyView {
    let text = &cx.page_text().help;
    view! {
        <p>
            {text.short} " " <a href=cx.href(&Route::Help)>{text.link}</a>
        </p>
    }
    .into_any()
}

/// Names who is responsible for the site, and links to the page for reporting mistakes.
fn behind(cx: PageContext) -> AnyView {
    view! {
        {publisher(cx)}
        <p>
            <a href=cx.href(&Route::Feedback)>{cx.page_text().publisher.more}</a>
        </p>
    }
    .into_any()
}

fn websites(cites: &Citations, national: &'static National) -> AnyView {
    let websites: Vec<_> = national
        .websites
        .iter()
        .map(|website| {
            view! {
                <li>
                    {raw_html(website_link(&website.url))}
                    {cites.mark(website)}
                </li>
            }
        })
        .collect();
    view! { <ul>{websites}</ul> }.into_any()
}
