//! Every page as a file.

use super::Error;
use super::assets::Assets;
use super::document::{Document, Template, escape};
use super::vcard::vcard;
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

    /// The paragraph with the address of the page on the web, which only paper shows (`style/print.css`). It stands in the page itself, so
    /// that it is always that of the page that is shown, whichever way it came into the browser.
    fn on_paper(&self, address: &str) -> String {
        let text = &self.lang.pages().common;
        let said = match self.route {
            Route::NotFound => return String::new(),
            Route::Centre(_) | Route::Municipality(_) => text.excerpt,
            _ => text.on_the_web,
        };
        format!("<p class=\"on-paper\">{said} {address}</p>")
    }

    /// The page in its document.
    fn output(self, template: &Template, assets: &Assets, origin: &str) -> Output {
        let address = format!("{}{}", escape(origin), self.path);
        let listed = is_listed(&self.route);
        let document = Document {
            lang: self.lang.tag(),
            title: &self.title,
            description: &self.description,
            canonical: listed.then_some(&address),
            route: if listed { &self.path } else { "404" },
            body: &[self.body.as_str(), &self.on_paper(&address)].concat(),
        };
        let text = template.fill(&document, assets);
        Output {
            path: self.path,
            text,
        }
    }
}

/// Whether search engines should list a page.
fn is_listed(route: &Route) -> bool {
    *route != Route::NotFound
}

/// All pages of the site in all languages.
pub fn pages(content: &'static Content) -> impl Iterator<Item = Page> {
    Lang::ALL.into_iter().flat_map(move |lang| {
        Route::all(content)
            .into_iter()
            .map(move |route| Page::render(content, lang, route))
    })
}

/// A file of the site, by its path there.
#[derive(Clone, Debug)]
pub(super) struct Output {
    /// With `/` at the end for a page, which hosts look for in `index.html`.
    pub path: String,
    pub text: String,
}

/// Everything that is written beside what Trunk has put into the folder: the one list of it.
fn outputs<'a>(
    content: &'static Content,
    template: &'a Template,
    assets: &'a Assets,
    origin: &'a str,
) -> impl Iterator<Item = Output> + 'a {
    let pages = pages(content).map(move |page| page.output(template, assets, origin));
    let centres = |lang| content.centres.iter().map(move |centre| (lang, centre));
    let vcards = Lang::ALL.into_iter().flat_map(centres);
    let vcards = vcards.map(move |(lang, centre)| Output {
        path: Route::vcard(content, lang, &centre.id),
        text: vcard(content, lang, centre, origin),
    });
    let site_map = (!origin.is_empty()).then(|| site_map(content, origin));
    let Assets {
        boot,
        bundle,
        gazetteer,
        ..
    } = assets.clone();
    let assets = [boot, bundle, gazetteer].into_iter();
    let assets = assets.chain(islands(content));
    assets.chain(pages).chain(vcards).chain(site_map)
}

/// Every island as a file of its own.
fn islands(content: &'static Content) -> impl Iterator<Item = Output> {
    Lang::ALL.into_iter().flat_map(move |lang| {
        let owner = Owner::new();
        let all = Island::ALL.map(|island| {
            let text = owner.with(|| island.html(Cx::new(content, lang)));
            Output {
                path: islands::address(&digest(&text)),
                text,
            }
        });
        owner.cleanup();
        all
    })
}

/// The addresses of all pages, for search engines.
fn site_map(content: &Content, origin: &str) -> Output {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for lang in Lang::ALL {
        for route in Route::all(content).iter().filter(|route| is_listed(route)) {
            let path = route.path(content, lang);
            let _ = writeln!(text, "<url><loc>{}{path}</loc></url>", escape(origin));
        }
    }
    text.push_str("</urlset>\n");
    Output {
        path: "/sitemap.xml".to_owned(),
        text,
    }
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
    let template = Template::load(into)?;
    let assets = Assets::new(data, content)?;
    let start = Instant::now();
    for output in outputs(content, &template, &assets, origin) {
        write(into, &output)?;
    }
    Ok(format!(
        "{} pages prerendered in {} ms",
        Lang::ALL.len() * Route::all(content).len(),
        start.elapsed().as_millis()
    ))
}

/// Writes a file where a static host looks for it.
fn write(into: &Path, output: &Output) -> Result<(), Error> {
    let mut file = into.join(output.path.trim_start_matches('/'));
    if output.path.ends_with('/') {
        file.push("index.html");
    }
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(Error::io(folder))?;
    }
    fs::write(&file, &output.text).map_err(Error::io(file))
}
