//! The text about all centres, part by part, each with the facts on which it rests folded at its end.

use super::folded::{before_2017, definition, events, facts, numbers, organisation};
use super::growth::growth;
use crate::components::PageContext;
use crate::editorial::{ArticlePart, Fact};
use crate::pages::parts::{Citations, cited, fact, fact_list, goal_list, localized};
use crate::route::Route;
use leptos::prelude::*;

/// The parts of the text. Their order is that of the numbers of the sources, and in each of them the text is cited before its facts.
pub(super) fn article(cx: PageContext, cites: &Citations) -> Vec<AnyView> {
    let text = &cx.page_text().about;
    let national = &cx.edition.editorial.national;
    let words = &national.article;
    let plain = |id, part: &'static ArticlePart, name, list: &'static [Fact]| {
        let paragraphs = paragraphs(cites, part);
        headed(cx, id, part, [paragraphs, facts(cx, cites, name, list)])
    };
    let with = |id, part: &'static ArticlePart, rest: fn(PageContext, &Citations) -> AnyView| {
        let paragraphs = paragraphs(cites, part);
        headed(cx, id, part, [paragraphs, rest(cx, cites)])
    };
    vec![
        what(cx, cites, &words.what),
        with("oppdrag", &words.mission, mission),
        with("mal", &words.goals, goals),
        plain(
            "malgruppe",
            &words.target_group,
            text.target_group,
            &national.target_group,
        ),
        plain(
            "spredning",
            &words.dissemination,
            text.dissemination,
            &national.dissemination,
        ),
        with("organisering", &words.organisation, organisation),
        plain(
            "finansiering",
            &words.funding,
            text.funding,
            &national.funding,
        ),
        with("historie", &words.history, history),
        with("for-2017", &words.before_2017, before_2017),
        with("ukjent", &words.unknown, disagreement),
    ]
}

/// A part of the page with a heading that can be linked to.
fn headed(
    cx: PageContext,
    id: &'static str,
    part: &'static ArticlePart,
    body: impl IntoAny,
) -> AnyView {
    view! {
        <section>
            <h2 id=id>{localized(cx, &part.heading)}</h2>
            {body.into_any()}
        </section>
    }
    .into_any()
}

fn paragraphs(cites: &Citations, part: &'static ArticlePart) -> AnyView {
    let paragraphs: Vec<_> = part
        .paragraphs
        .iter()
        .map(|text| fact(cites, text))
        .collect();
    paragraphs.into_any()
}

/// The definition, with the vision behind the paragraph that leads to it.
fn what(cx: PageContext, cites: &Citations, part: &'static ArticlePart) -> AnyView {
    let national = &cx.edition.editorial.national;
    let mut paragraphs = part.paragraphs.iter().map(|text| fact(cites, text));
    let first = paragraphs.next();
    let vision = view! {
        <blockquote class="vision">
            <p>{cited(cites, &national.vision)}</p>
        </blockquote>
    };
    let others: Vec<_> = paragraphs.collect();
    let body = view! {
        {first}
        {vision}
        {others}
        {definition(cx, cites)}
    };
    headed(cx, "hva", part, body.into_any())
}

/// The areas of work as they are meant to be read, and the parts of the mission, folded.
fn mission(cx: PageContext, cites: &Citations) -> AnyView {
    let text = &cx.page_text().about;
    let national = &cx.edition.editorial.national;
    view! {
        <h3 id="satsing">{text.target_areas}</h3>
        {fact_list(cites, &national.target_areas)}
        {facts(cx, cites, text.mission, &national.mission)}
    }
    .into_any()
}

fn goals(cx: PageContext, cites: &Citations) -> AnyView {
    goal_list(cx, cites, &cx.edition.editorial.national.goals)
}

/// The figure, and what it and the text rest on, folded.
fn history(cx: PageContext, cites: &Citations) -> AnyView {
    view! {
        {growth(cx)}
        {numbers(cx, cites)}
        {events(cx, cites)}
    }
    .into_any()
}

/// Leads to all on which the sources disagree.
fn disagreement(cx: PageContext, _: &Citations) -> AnyView {
    let href = format!("{}#motstrid", cx.href(&Route::Data));
    view! {
        <p>
            <a href=href>{cx.page_text().about.disagreement}</a>
        </p>
    }
    .into_any()
}
