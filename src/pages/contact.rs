//! The page with the contacts of all centres, in one table.

use super::static_page::{Head, Menu, StaticPage};
use crate::components::{PageContext, centre_link, place_link, ways_in_short, website_of};
use crate::content::Centre;
use crate::pages::parts::{column_head, data_table, page_intro, raw_html};
use leptos::prelude::*;

pub const PAGE: StaticPage = StaticPage {
    head: |text| Head::new(text.contact.title, text.contact.description),
    view,
    menus: &[Menu::Header],
};

pub fn view(cx: PageContext) -> AnyView {
    let text = &cx.page_text().contact;
    let rows: Vec<_> = cx.content().centres.iter().map(|c| row(cx, c)).collect();
    let heads = [text.centre, text.direct, text.web].into_iter();
    let heads: Vec<_> = heads.map(column_head).collect();
    view! {
        {page_intro(cx, Vec::new(), text.title, text.title, text.lead)}
        <p>{text.ask}</p>
        {data_table(text.title, "ds-table stacked", heads, rows)}
    }
    .into_any()
}

fn row(cx: PageContext, centre: &'static Centre) -> AnyView {
    let text = &cx.page_text().contact;
    let host = cx.content().host_of(centre).map(|host| {
        view! { <span class="host">{text.lies_in} " " {raw_html(place_link(cx, host))}</span> }
    });
    view! {
        <tr>
            <th scope="row">
                {raw_html(centre_link(cx, centre))}
                " "
                {host}
            </th>
            <td>{raw_html(ways_in_short(cx, centre))}</td>
            <td>{raw_html(website_of(cx, centre))}</td>
        </tr>
    }
    .into_any()
}
