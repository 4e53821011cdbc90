//! Every page as a file.

use super::build::Build;
use super::document::{Document, escape};
use super::is_listed;
use super::output::Output;
use super::pack::{self, Kind, pack};
use super::task::Task;
use crate::app::{App, AppProps};
use crate::components::PageContext;
use crate::islands::Island;
use crate::pages;
use crate::route::Route;
use crate::text::Lang;
use leptos::prelude::*;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// A page as HTML.
struct Page {
    route: Route,
    lang: Lang,
    /// Its address on the site.
    path: String,
    /// The text of the title element.
    title: String,
    description: String,
    /// The markup inside `<div id="app">`.
    body: String,
}

impl Page {
    fn render(build: &Build, lang: Lang, route: Route) -> Self {
        let content = build.edition.content;
        let owner = Owner::new();
        let page = owner.with(|| {
            let cx = PageContext::new(build.edition, build.root, lang);
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
        let text = &self.lang.page_text().common;
        let said = match self.route {
            Route::NotFound => return String::new(),
            Route::Centre(_) | Route::Municipality(_) => text.excerpt,
            _ => text.on_the_web,
        };
        format!("<p class=\"on-paper\">{said} {address}</p>")
    }

    /// The whole addresses of the page in all languages of the site, where it has several.
    fn translations(&self, build: &Build) -> Vec<(Lang, String)> {
        let languages = build.edition.config.languages();
        if languages.len() < 2 || !self.has_address(build) {
            return Vec::new();
        }
        let address = |lang| {
            let path = self.route.path(build.edition.content, lang);
            (lang, escape(&build.root.url(&path)))
        };
        languages.into_iter().map(address).collect()
    }

    /// The island that the page is there for; none where it is there to be read, with a field in its header as every page has one.
    fn island(&self) -> Option<Island> {
        let mut islands = Island::ALL.into_iter();
        islands.find(|island| {
            let is_there = || {
                self.body
                    .contains(&format!("data-island=\"{}\"", island.name()))
            };
            *island != Island::HeaderSearch && is_there()
        })
    }

    /// Returns `true` if search engines can be told the address of the page: they take whole addresses only, with the host.
    fn has_address(&self, build: &Build) -> bool {
        !build.root.origin.is_empty() && is_listed(&self.route)
    }

    /// The picture that shows where the page is shared: its whole address, and what is seen on it.
    fn picture<'a>(&self, build: &'a Build) -> Option<(String, &'a str)> {
        let content = build.edition.content;
        let picture = build.social.of(content, self.lang, &self.route)?;
        Some((build.root.url(&picture.path), &picture.alt))
    }

    /// The page in its document.
    fn output(self, build: &Build) -> Output {
        let address = escape(&build.root.url(&self.path));
        let listed = is_listed(&self.route);
        let at = build.root.href(&self.path);
        let document = Document {
            lang: self.lang,
            title: &self.title,
            description: &self.description,
            is_listed: listed,
            canonical: self.has_address(build).then_some(&address),
            translations: &self.translations(build),
            site: build.edition.config.name.in_language(self.lang).0,
            picture: self.picture(build),
            route: if listed { &at } else { "404" },
            body: &[self.body.as_str(), &self.on_paper(&address)].concat(),
            island: self.island(),
        };
        let text = build
            .template
            .fill(&document, build.root, &build.assets, &build.id);
        Output::new(self.path, text)
    }
}

/// The work for all pages of the site in all languages, a pack of them at a time, and the packs.
pub(super) fn pages(build: &Build) -> Vec<Task<'_>> {
    let mut kinds: BTreeMap<Kind, Vec<Route>> = BTreeMap::new();
    for route in Route::all(build.edition.content) {
        for lang in build.edition.config.languages() {
            let kind = Kind::of(lang, &route);
            kinds.entry(kind).or_default().push(route.clone());
        }
    }
    let packs = kinds.into_iter().flat_map(|(kind, routes)| {
        let packs = routes.chunks(pack::PAGES).map(<[Route]>::to_vec);
        packs.map(move |routes| (kind, routes)).collect::<Vec<_>>()
    });
    packs
        .map(|(kind, routes)| -> Task { Box::new(move || Ok(pages_of(build, kind, &routes))) })
        .collect()
}

/// Some pages of a kind, and their pack.
fn pages_of(build: &Build, kind: Kind, routes: &[Route]) -> Vec<Output> {
    let pages = routes.par_iter();
    let pages = pages.map(|route| Page::render(build, kind.lang, route.clone()).output(build));
    let mut pages: Vec<Output> = pages.collect();
    pages.push(pack(kind, &pages));
    pages
}
