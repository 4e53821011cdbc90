//! All centres, from north to south.

use super::top;
use crate::components::{Cx, Reach, embed, term, website_link};
use crate::content::{Centre, Remit};
use crate::route::Route;
use leptos::prelude::*;

pub fn view(cx: Cx) -> AnyView {
    let text = &cx.pages().centres;
    let cards: Vec<_> = cx.content.centres.iter().map(|c| card(cx, c)).collect();
    view! {
        {top(cx, Vec::new(), text.title, text.title, text.lead)}
        <ul class="grid plain-list">{cards}</ul>
    }
    .into_any()
}

fn card(cx: Cx, centre: &'static Centre) -> AnyView {
    let text = cx.pages();
    let answer = &cx.text().answer;
    // The host is a way to make contact where no other is known.
    let website = cx
        .content
        .host_of(centre)
        .filter(|_| centre.first_contact().is_none())
        .map(|host| {
            let link = embed(website_link(&host.website));
            term(answer.host_website, link)
        });
    let served = match cx.content.remit_of(centre) {
        Remit::Region => Some(cx.content.served_by(centre).count()),
        Remit::Sami => None,
    };
    let projects = cx.content.projects_of(centre).count();
    view! {
        <li class="card">
            <h2>
                <a href=cx
                    .href(&Route::Centre(centre.id.clone()))>{centre.short_name.text.as_str()}</a>
            </h2>
            <dl class="facts">
                {term(text.centre.area, centre.counties.text.as_str())} <Reach cx centre /> {website}
            </dl>
            <p class="muted">{(text.centres.counts)(served, projects)}</p>
        </li>
    }
    .into_any()
}
