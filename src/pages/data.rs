//! The page about the data: their suppliers, and the files to take.

use super::static_page::{Head, Menu, StaticPage};
use crate::components::{PageContext, copy_button};
use crate::editorial::{File, SourceYears};
use crate::pages::parts::{LICENCE, localized, page_intro, raw_html, section};
use crate::route::Route;
use crate::tables::{Context, Table};
use crate::text::{DataText, paragraphs};
use leptos::prelude::*;

pub const PAGE: StaticPage = StaticPage {
    head: |text| Head::new(text.data.title, text.data.description),
    view,
    menus: &[Menu::About],
};

pub fn view(cx: PageContext) -> AnyView {
    let text = &cx.page_text().data;
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
                    {localized(cx, &credit.what)}
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
    let mut files = File::ALL.to_vec();
    files.sort_by_key(|file| file.stem());
    let files: Vec<_> = files
        .into_iter()
        .map(|file| {
            let (file, about) = (file.stem(), about(text, file));
            view! {
                <li>
                    <a href=cx.root.href(&format!("/data/{file}.json")) download>
                        {format!("{file}.json")}
                    </a>
                    " "
                    <span class="muted">{about}</span>
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
        .map(|text| view! { <li>{localized(cx, text)}</li> })
        .collect();
    let method: Vec<_> = paragraphs(text.method)
        .map(|p| view! { <p>{p}</p> })
        .collect();
    view! {
        {page_intro(cx, Vec::new(), text.title, text.title, text.lead)}
        {section("metode", text.method_heading, method)}
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

/// The contents of a file, in a few words.
const fn about(text: &DataText, file: File) -> &'static str {
    match file {
        File::Site => text.file_site,
        File::Counties => text.file_counties,
        File::Municipalities => text.file_municipalities,
        File::Places => text.file_places,
        File::Centres => text.file_centres,
        File::Themes => text.file_themes,
        File::Projects => text.file_projects,
        File::Vocabulary => text.file_vocabulary,
        File::National => text.file_national,
        File::Sources => text.file_sources,
        File::PostalCodes => text.file_postal_codes,
        File::Areas => text.file_areas,
    }
}

/// The date of the content and the years of its sources.
fn age(cx: PageContext) -> String {
    let date = cx.date(cx.edition.editorial.site.content_as_of);
    let years = SourceYears::of(&cx.edition.editorial.sources);
    let text = &cx.page_text().data;
    let span = match years.span.map(|years| years.map(usize::from)) {
        None => text.age_undated.to_owned(),
        Some([first, middle, last]) => {
            let undated = years.sources - years.dated;
            text.age_span(years.dated, undated, first, middle, last)
        }
    };
    [text.age(&date, years.sources), span].join(" ")
}

/// The licence of what the site has made itself, its limits, and a line that credits the site.
fn licence(cx: PageContext) -> AnyView {
    let text = &cx.page_text().data;
    let site = &cx.edition.editorial.site;
    let [before, after] = text.licence;
    let limits: Vec<_> = paragraphs(text.licence_limits)
        .map(|limit| view! { <p>{limit}</p> })
        .collect();
    let (name, date) = (
        cx.edition.config.full_name(cx.lang),
        cx.date(site.content_as_of),
    );
    let line = if cx.root.origin.is_empty() {
        text.credit_line(&name, &date, &site.licence, &site.licence_url)
    } else {
        let address = cx.root.url(&Route::Data.path(cx.content, cx.lang));
        text.credit_line_with_address(&name, &date, &address, &site.licence, &site.licence_url)
    };
    view! {
        <p>
            {before} " " <a href=site.licence_url.as_str() rel="license external">
                {site.licence.as_str()}
            </a> {after}
        </p>
        {limits}
        <p>{text.credit_us}</p>
        <pre class="copy">{line.clone()}</pre>
        <p class="actions">{raw_html(copy_button(cx, &line))}</p>
    }
    .into_any()
}

/// The files for spreadsheets, each with what it holds and how large it is.
fn tables(cx: PageContext) -> Vec<AnyView> {
    let context = Context {
        edition: cx.edition,
        lang: cx.lang,
        root: cx.root,
    };
    Table::ALL
        .into_iter()
        .filter_map(|table| {
            let about = table.about(&cx.page_text().tables);
            // A table that cannot be made ends the build where its file is made.
            let file = table.file(context).ok()?;
            let size = cx
                .page_text()
                .data
                .size(file.rows, file.text.len().div_ceil(1000));
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
