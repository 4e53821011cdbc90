//! Every page as a file.

use super::Error;
use super::document::{Document, Template, escape};
use crate::app::{App, AppProps};
use crate::components::Cx;
use crate::content::{Content, bundle::digest, check::check, files};
use crate::islands::{self, Island};
use crate::pages;
use crate::route::Route;
use crate::text::Lang;
use leptos::prelude::*;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::Instant;

/// A page as HTML.
pub struct Page {
    pub route: Route,
    pub lang: Lang,
    /// Its address on the site.
    pub path: String,
    /// What the title element says.
    pub title: String,
    pub description: String,
    /// What stands inside `<div id="app">`.
    pub body: String,
}

impl Page {
    fn render(content: &'static Content, lang: Lang, route: Route) -> Self {
        let owner = Owner::new();
        let page = owner.with(|| {
            let cx = Cx::new(content, lang);
            let body = App(AppProps {
                cx,
                route: route.clone(),
            })
            .to_html();
            Self {
                path: route.path(content, lang),
                title: pages::document_title(cx, &route),
                description: pages::head(cx, &route).description,
                route,
                lang,
                body,
            }
        });
        owner.cleanup();
        page
    }

    /// Whether search engines should list it.
    fn is_listed(&self) -> bool {
        self.route != Route::NotFound
    }
}

/// All pages of the site in all languages.
pub fn pages(content: &'static Content) -> impl Iterator<Item = Page> {
    Lang::ALL.into_iter().flat_map(move |lang| {
        Route::all(content)
            .into_iter()
            .map(move |route| Page::render(content, lang, route))
    })
}

/// Writes every page into a folder that Trunk has built, and says what it did. `origin` is the scheme and host the site will have,
/// empty where that is not known.
///
/// # Errors
/// When the content has mistakes, when the folder has no `index.html` from Trunk, when a file cannot be written.
pub fn prerender(data: &Path, into: &Path, origin: &str) -> Result<String, Error> {
    let problems = check(data);
    if !problems.is_empty() {
        return Err(Error::Content(problems));
    }
    let content: &'static Content = Box::leak(Box::new(files::read(data)?));
    let template = Template::read(into, data, content)?;
    let origin = escape(origin);
    write_islands(into, content)?;
    let start = Instant::now();
    let mut count = 0;
    let mut sitemap = String::new();
    for page in pages(content) {
        let listed = page.is_listed();
        let address = format!("{origin}{}", page.path);
        let html = template.fill(&Document {
            lang: page.lang.tag(),
            title: &page.title,
            description: &page.description,
            canonical: listed.then_some(&address),
            route: if listed { &page.path } else { "404" },
            body: &page.body,
        });
        write(into, &page.path, &html)?;
        if listed {
            let _ = writeln!(sitemap, "<url><loc>{address}</loc></url>");
        }
        count += 1;
    }
    if !origin.is_empty() {
        let sitemap = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{sitemap}</urlset>\n"
        );
        write(into, "/sitemap.xml", &sitemap)?;
    }
    Ok(format!(
        "{count} pages prerendered in {} ms",
        start.elapsed().as_millis()
    ))
}

/// Writes every island as a file of its own.
fn write_islands(into: &Path, content: &'static Content) -> Result<(), Error> {
    for lang in Lang::ALL {
        let owner = Owner::new();
        for island in Island::ALL {
            let html = owner.with(|| island.html(Cx::new(content, lang)));
            write(into, &islands::address(&digest(&html)), &html)?;
        }
        owner.cleanup();
    }
    Ok(())
}

/// Writes the file that a static host serves for a path.
fn write(into: &Path, path: &str, text: &str) -> Result<(), Error> {
    let mut file = into.join(path.trim_start_matches('/'));
    if path.ends_with('/') {
        file.push("index.html");
    }
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(Error::io(folder))?;
    }
    fs::write(&file, text).map_err(Error::io(file))
}
