//! The page about all centres: mission, goals, organisation, funding, how results are spread, history.

use super::static_page::{Head, Menu, StaticPage};
use crate::components::{PageContext, website_link};
use crate::editorial::{Milestone, National};
use crate::pages::parts::{
    Citations, cited, column_head, data_table, fact, fact_list, goal_list, localized, page_intro,
    publisher, raw_html, section,
};
use crate::route::Route;
use leptos::prelude::*;

pub const PAGE: StaticPage = StaticPage {
    head: |text| Head::new(text.about.title, text.about.description),
    view,
    menus: &[Menu::Header, Menu::About],
};

pub fn view(cx: PageContext) -> AnyView {
    let text = &cx.page_text().about;
    let cites = Citations::new(cx);
    let sections = sections(cx, &cites);
    view! {
        {page_intro(cx, Vec::new(), text.title, text.title, text.lead)}
        {contents(cx)}
        {sections}
        {cites.list()}
    }
    .into_any()
}

/// Links to the sections that are looked for.
fn contents(cx: PageContext) -> AnyView {
    let text = &cx.page_text().about;
    let links = [
        ("oppdrag", text.mission),
        ("mal", text.goals),
        ("organisering", text.organisation),
        ("historie", text.timeline),
        ("for-2017", text.before_2017),
    ];
    let links = links.map(|(id, name)| {
        view! {
            <li>
                <a href=format!("#{id}")>{name}</a>
            </li>
        }
    });
    view! {
        <nav class="contents" aria-label=text.contents>
            <ul class="link-list">{links.into_iter().collect::<Vec<_>>()}</ul>
        </nav>
    }
    .into_any()
}

/// The sections of the page. Their order is that of the numbers of the sources.
fn sections(cx: PageContext, cites: &Citations) -> Vec<AnyView> {
    let text = &cx.page_text().about;
    let national = &cx.edition.editorial.national;
    let facts = |facts| fact_list(cites, facts);
    let bodies = [
        ("hva", text.what, what(cites, national)),
        ("oppdrag", text.mission, facts(&national.mission)),
        ("mal", text.goals, goal_list(cx, cites, &national.goals)),
        ("satsing", text.target_areas, facts(&national.target_areas)),
        (
            "malgruppe",
            text.target_group,
            facts(&national.target_group),
        ),
        (
            "organisering",
            text.organisation,
            organisation(cx, cites, national),
        ),
        ("finansiering", text.funding, facts(&national.funding)),
        (
            "spredning",
            text.dissemination,
            facts(&national.dissemination),
        ),
        ("historie", text.timeline, timeline(cx, cites, national)),
        (
            "for-2017",
            text.before_2017,
            before_2017(cx, cites, national),
        ),
        ("nettsteder", text.websites, websites(cites, national)),
        ("hjelp", text.private, private(cx)),
        ("nettstedet", cx.page_text().publisher.heading, behind(cx)),
    ];
    let bodies = bodies.into_iter();
    bodies
        .map(|(id, heading, body)| section(id, heading, body).into_any())
        .collect()
}

fn what(cites: &Citations, national: &'static National) -> AnyView {
    let definition: Vec<_> = national.definition.iter().map(|f| fact(cites, f)).collect();
    view! {
        {definition}
        <blockquote>
            <p>
                {cited(cites, &national.vision)}
            </p>
        </blockquote>
        {fact_list(cites, &national.policy_basis)}
    }
    .into_any()
}

fn organisation(cx: PageContext, cites: &Citations, national: &'static National) -> AnyView {
    let text = &cx.page_text().about;
    let part = |heading: &'static str, facts| {
        view! {
            <h3>{heading}</h3>
            {facts}
        }
    };
    view! {
        {fact_list(cites, &national.organisation)}
        {fact_list(cites, &national.county_reform)}
        {part(text.advisory_council, fact_list(cites, &national.advisory_council))}
        {part(text.steering_group, fact_list(cites, &national.steering_group))}
        {part(text.care_research, fact_list(cites, &national.care_research))}
        {part(text.state_administrator, fact_list(cites, &national.state_administrator))}
        {part(text.regional_support, fact_list(cites, &national.regional_support))}
    }
    .into_any()
}

fn timeline(cx: PageContext, cites: &Citations, national: &'static National) -> AnyView {
    let text = &cx.page_text().about;
    let entry = |milestone: &'static Milestone| {
        view! {
            <li>
                <span class="when">{localized(cx, &milestone.when)}</span>
                <div>
                    {localized(cx, &milestone.text)}
                    {cites.mark(milestone)}
                </div>
            </li>
        }
    };
    let entries: Vec<_> = national.timeline.iter().map(entry).collect();
    view! {
        <ol class="timeline">{entries}</ol>
        <h3>{text.number_of_centres}</h3>
        {numbers_of_centres(cx, cites, national)}
    }
    .into_any()
}

/// The number of centres in each year of which it is known.
fn numbers_of_centres(cx: PageContext, cites: &Citations, national: &'static National) -> AnyView {
    let text = &cx.page_text().about;
    let counts = national.number_of_centres.iter();
    let rows = counts.map(|count| {
        view! {
            <tr>
                <th scope="row">{localized(cx, &count.when)}</th>
                <td>{count.count.to_string()}</td>
                <td>
                    {localized(cx, &count.text)}
                    {cites.mark(count)}
                </td>
            </tr>
        }
        .into_any()
    });
    data_table(
        text.number_of_centres,
        "ds-table",
        [text.when, text.count, text.counted].map(column_head),
        rows.collect(),
    )
}

fn before_2017(cx: PageContext, cites: &Citations, national: &'static National) -> AnyView {
    let text = &cx.page_text().about;
    let former = &national.goals_before_2017;
    view! {
        {fact(cites, &former.strategy)}
        <h3>{text.main_goal}</h3>
        {fact(cites, &former.main)}
        <h3>{text.sub_goals}</h3>
        {fact_list(cites, &former.sub)}
        <h3>{text.purpose}</h3>
        {fact_list(cites, &former.purpose)}
    }
    .into_any()
}

/// The centres help staff: whom others can turn to.
fn private(cx: PageContext) -> AnyView {
    let text = &cx.page_text().help;
    view! {
        <p>
            {text.short} " " <a href=cx.href(&Route::Help)>{text.link}</a>
        </p>
    }
    .into_any()
}

/// Names who is responsible for the site, and links to the page for reporting mistakes.
fn behind(cx: PageContext) -> AnyView {
    view! {
        {publisher(cx)}
        <p>
            <a href=cx.href(&Route::Feedback)>{cx.page_text().publisher.more}</a>
        </p>
    }
    .into_any()
}

fn websites(cites: &Citations, national: &'static National) -> AnyView {
    let websites: Vec<_> = national
        .websites
        .iter()
        .map(|website| {
            view! {
                <li>
                    {raw_html(website_link(&website.url))}
                    {cites.mark(website)}
                </li>
            }
        })
        .collect();
    view! { <ul>{websites}</ul> }.into_any()
}
