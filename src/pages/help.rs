//! Those to turn to for people who need help themselves: the centres help staff.

use super::static_page::{Head, Menu, StaticPage};
use crate::components::PageContext;
use crate::pages::parts::{page_intro, section};
use crate::route::Route;
use leptos::prelude::*;

pub const PAGE: StaticPage = StaticPage {
    head: |text| Head::new(text.help.title, text.help.description),
    view,
    menus: &[Menu::Find],
};

pub fn view(cx: PageContext) -> AnyView {
    let text = &cx.page_text().help;
    let outside = |about: &'static str, url: &'static str, label: &'static str| {
        view! {
            <p>{about}</p>
            <p>
                <a href=url rel="external">
                    {label}
                </a>
            </p>
        }
    };
    let municipality = view! {
        <p>{text.municipality_about}</p>
        <p>
            <a href=cx.href(&Route::Municipalities)>{text.municipalities}</a>
        </p>
    };
    view! {
        {page_intro(cx, Vec::new(), cx.page_text().names.help, text.title, text.lead)}
        {section("kommunen", text.municipality, municipality)}
        {section(
            "ombudet",
            text.ombud,
            outside(text.ombud_about, text.ombud_url, text.ombud_link),
        )}
        {section(
            "helsenorge",
            text.helsenorge,
            outside(text.helsenorge_about, text.helsenorge_url, text.helsenorge_link),
        )}
    }
    .into_any()
}
