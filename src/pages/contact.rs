//! The page with the contacts of all centres, in one table.

use super::static_page::{Head, Menu, StaticPage};
use crate::components::{PageContext, place_link, ways_in_short, website_of};
use crate::content::Centre;
use crate::pages::parts::{page_intro, raw_html};
use crate::route::Route;
use leptos::prelude::*;

pub const PAGE: StaticPage = StaticPage {
    head: |text| Head::new(text.contact.title, text.contact.description),
    view,
    menus: &[Menu::Header],
};

pub fn view(cx: PageContext) -> AnyView {
    let text = &cx.page_text().contact;
    let rows: Vec<_> = cx.content.centres.iter().map(|c| row(cx, c)).collect();
    let heads: Vec<_> = [text.centre, text.direct, text.web]
        .into_iter()
        .map(|head| view! { <th scope="col">{head}</th> })
        .collect();
    view! {
        {page_intro(cx, Vec::new(), text.title, text.title, text.lead)}
        <p>{text.ask}</p>
        <section class="table-wrap" tabindex="0" aria-label=text.title>
            <table class="ds-table stacked">
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn row(cx: PageContext, centre: &'static Centre) -> AnyView {
    let text = &cx.page_text().contact;
    let host = cx.content.host_of(centre).map(|host| {
        view! { <span class="host">{text.lies_in} " " {raw_html(place_link(cx, host))}</span> }
    });
    view! {
        <tr>
            <th scope="row">
                <a href=cx
                    .href(&Route::Centre(centre.id.clone()))>{centre.short_name.as_str()}</a>
                " "
                {host}
            </th>
            <td>{raw_html(ways_in_short(cx, centre))}</td>
            <td>{raw_html(website_of(cx, centre))}</td>
        </tr>
    }
    .into_any()
}
