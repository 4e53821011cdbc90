//! The page about all centres: mission, goals, organisation, funding, how results are spread, history.

use super::static_page::{Head, Menu, StaticPage};
use crate::components::{PageContext, website_link};
use crate::editorial::{Milestone, National};
use crate::pages::parts::{
    Citations, fact, fact_list, goal_list, localized, page_intro, publisher, raw_html, said,
    section,
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
    let national = &cx.edition.editorial.national;
    let cites = Citations::new(cx);
    // The order of these statements is the order of the page, and so of the numbers of the sources.
    let sections = vec![
        section("hva", text.what, what(&cites, national)),
        section(
            "oppdrag",
            text.mission,
            fact_list(&cites, &national.mission),
        ),
        section("mal", text.goals, goal_list(cx, &cites, &national.goals)),
        section(
            "satsing",
            text.target_areas,
            fact_list(&cites, &national.target_areas),
        ),
        section(
            "malgruppe",
            text.target_group,
            fact_list(&cites, &national.target_group),
        ),
        section(
            "organisering",
            text.organisation,
            organisation(cx, &cites, national),
        ),
        section(
            "finansiering",
            text.funding,
            fact_list(&cites, &national.funding),
        ),
        section(
            "spredning",
            text.dissemination,
            fact_list(&cites, &national.dissemination),
        ),
        section("historie", text.timeline, timeline(cx, &cites, national)),
        section(
            "for-2017",
            text.before_2017,
            before_2017(cx, &cites, national),
        ),
        section("nettsteder", text.websites, websites(&cites, national)),
        section("hjelp", text.private, private(cx)),
        section("nettstedet", cx.page_text().publisher.heading, behind(cx)),
    ];
    view! {
        {page_intro(cx, Vec::new(), text.title, text.title, text.lead)}
        <nav class="contents" aria-label=text.contents>
            <ul class="link-list">
                {[
                    ("oppdrag", text.mission),
                    ("mal", text.goals),
                    ("organisering", text.organisation),
                    ("historie", text.timeline),
                    ("for-2017", text.before_2017),
                ]
                    .map(|(id, name)| {
                        view! {
                            <li>
                                <a href=format!("#{id}")>{name}</a>
                            </li>
                        }
                    })
                    .into_iter()
                    .collect::<Vec<_>>()}
            </ul>
        </nav>
        {sections}
        {cites.list()}
    }
    .into_any()
}

fn what(cites: &Citations, national: &'static National) -> AnyView {
    let definition: Vec<_> = national.definition.iter().map(|f| fact(cites, f)).collect();
    view! {
        {definition}
        <blockquote>
            <p>
                {said(cites, &national.vision)}
                {cites.mark(&national.vision)}
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
    let counts: Vec<_> = national
        .number_of_centres
        .iter()
        .map(|count| {
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
        })
        .collect();
    view! {
        <ol class="timeline">{entries}</ol>
        <h3>{text.number_of_centres}</h3>
        <section class="table-wrap" tabindex="0" aria-label=text.number_of_centres>
            <table class="ds-table">
                <thead>
                    <tr>
                        <th scope="col">{text.when}</th>
                        <th scope="col">{text.count}</th>
                        <th scope="col">{text.counted}</th>
                    </tr>
                </thead>
                <tbody>{counts}</tbody>
            </table>
        </section>
    }
    .into_any()
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
