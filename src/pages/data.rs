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
    let contradictions = cx.edition.editorial.national.contradictions.iter();
    let contradictions: Vec<_> = contradictions
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
        {section("kreditering", text.credits, credits(cx))}
        {section("nedlasting", text.downloads, downloads(cx))}
        {section("motstrid", text.contradictions, view! { <ul>{contradictions}</ul> })}
    }
    .into_any()
}

/// The suppliers of data, each with what is theirs and its licence.
fn credits(cx: PageContext) -> AnyView {
    let credits = cx.edition.editorial.site.credits.iter();
    let credits = credits.map(|credit| {
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
    });
    view! { <ul>{credits.collect::<Vec<_>>()}</ul> }.into_any()
}

/// The files to take: for spreadsheets, and as they are edited.
fn downloads(cx: PageContext) -> AnyView {
    let text = &cx.page_text().data;
    let mut files = File::ALL.to_vec();
    files.sort_by_key(|file| file.stem());
    let files = files.into_iter().map(|file| {
        let name = format!("{}.json", file.stem());
        let href = cx.root.href(&["/data/", &name].concat());
        download(href, name, about(text, file).to_owned())
    });
    view! {
        <h3>{text.spreadsheets}</h3>
        <p>{text.spreadsheets_about}</p>
        <ul class="link-list">{tables(cx)}</ul>
        <h3>{text.json}</h3>
        <p>{text.json_about}</p>
        <ul class="link-list">{files.collect::<Vec<_>>()}</ul>
    }
    .into_any()
}

/// A file to take, by its name, and what is in it.
fn download(href: String, name: String, about: String) -> AnyView {
    view! {
        <li>
            <a href=href download>
                {name}
            </a>
            " "
            <span class="muted">{about}</span>
        </li>
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
        let address = cx.root.url(&Route::Data.path(cx.content(), cx.lang));
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
            let name = format!("{}.csv", table.name());
            Some(download(
                cx.root.href(&file.path),
                name,
                format!("{about} ({size})"),
            ))
        })
        .collect()
}
