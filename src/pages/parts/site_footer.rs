//! The bottom of every page.

use super::{LICENCE, localized, route_links};
use crate::components::PageContext;
use crate::route::Route;
use leptos::prelude::*;

/// The footer: the name of the site, the origin of its data, and two menus, the ways to `find` something and the pages `about` the site.
#[component]
pub fn SiteFooter(cx: PageContext, find: Vec<Route>, about: Vec<Route>) -> impl IntoView {
    let text = &cx.page_text().footer;
    let (find, about) = (route_links(cx, find), route_links(cx, about));
    let about_site = match cx.content().own_centre() {
        Some(centre) => cx.page_text().own.about(&centre.short_name),
        None => text.about.to_owned(),
    };
    let date = cx.date(cx.edition.editorial.site.content_as_of);
    let compiled = match &cx.edition.config.owner {
        Some(owner) => text.compiled_by(&date, owner),
        None => text.compiled(&date),
    };
    let licence = [&cx.href(&Route::Data), "#", LICENCE].concat();
    let credits = cx.edition.editorial.site.credits.iter();
    // "Enhetsregisteret, Brønnøysundregistrene", "Difi (i dag Digitaliseringsdirektoratet)"
    let names = credits.map(|credit| credit.name.split([',', '(']).next().unwrap_or_default());
    let names = names.map(str::trim);
    let credited: Vec<&str> = names.collect();
    view! {
        <footer class="site-footer">
            <div class="wrap">
                <div>
                    <p class="site-name">{localized(cx, &cx.edition.config.name)}</p>
                    <p>{about_site}</p>
                    <p class="compiled">{compiled}</p>
                    <p class="licence">
                        {text.licence} " " <a href=licence rel="license">
                            {cx.edition.editorial.site.licence.as_str()}
                        </a>
                    </p>
                    <p id="app-off" hidden>
                        {cx.page_text().common.app_off}
                    </p>
                </div>
                <nav aria-label=text.find>
                    <p class="footer-heading">{text.find}</p>
                    <ul>{find}</ul>
                </nav>
                <nav aria-label=text.about_site>
                    <p class="footer-heading">{text.about_site}</p>
                    <ul>{about}</ul>
                </nav>
                <p class="credits">{text.credits(&cx.island_text().list(&credited))}</p>
            </div>
        </footer>
    }
    .into_any()
}
