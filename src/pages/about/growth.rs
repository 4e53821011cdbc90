//! The figure of the history: the number of centres over the years, and the turning points. All that it says stands in words beside it.

use crate::components::PageContext;
use crate::content::Certainty;
use crate::editorial::{CentreCount, Evidence, Milestone};
use crate::figures::{Bar, Count, Event, Flag, Gap, HistoryChart, Years};
use crate::pages::parts::localized;
use leptos::prelude::*;

/// The classes of what the key explains.
const BAR: &str = "growth-bar";
const UNSURE_BAR: &str = "growth-bar growth-unsure";
const GAP: &str = "growth-gap";

/// The figure. None where no count says in which years it holds.
pub(super) fn growth(cx: PageContext) -> Option<AnyView> {
    let text = &cx.page_text().about;
    let national = &cx.edition.editorial.national;
    let counts: Vec<Count> = national
        .number_of_centres
        .iter()
        .filter_map(count)
        .collect();
    let turns = || {
        national
            .timeline
            .iter()
            .filter(|event| event.label.is_some())
    };
    let events: Vec<Event> = turns().filter_map(event).collect();
    let chart = HistoryChart::of(&counts, &events)?;
    let name = text.figure(chart.years.first.into(), chart.years.last.into());
    let unsure = chart.bars.iter().any(|bar| !bar.is_certain);
    let unsure = unsure.then(|| key(UNSURE_BAR, text.figure_unsure));
    let turns: Vec<_> = turns().filter_map(|event| turn(cx, event)).collect();
    let figure = view! {
        <figure class="growth">
            <h3>{name.clone()}</h3>
            <svg
                role="img"
                aria-labelledby="figur-navn"
                aria-describedby="figur-tall"
                width="100%"
                height=em(chart.height)
            >
                <title id="figur-navn">{name}</title>
                <desc id="figur-tall">{described(cx)}</desc>
                {drawn(&chart)}
            </svg>
            <p class="growth-keys">
                {key(BAR, text.figure_known)} {unsure}
                {key(GAP, text.figure_gap)} <span>{text.figure_note}</span>
            </p>
            <ol class="turns">{turns}</ol>
        </figure>
    };
    Some(figure.into_any())
}

fn count(count: &CentreCount) -> Option<Count> {
    Some(Count {
        years: Years::of(count.when.base())?,
        count: count.count,
        is_certain: is_certain(count),
    })
}

fn event(event: &Milestone) -> Option<Event> {
    Some(Event {
        year: Years::of(event.when.base())?.first,
        is_certain: is_certain(event),
    })
}

fn is_certain(fact: &impl Evidence) -> bool {
    fact.certainty() != Certainty::Unverified
}

/// A turning point in a few words.
fn turn(cx: PageContext, milestone: &'static Milestone) -> Option<AnyView> {
    let label = milestone.label.as_ref()?;
    let unsure = (!is_certain(milestone))
        .then(|| view! { " "<span class="unverified">{cx.page_text().common.unverified}</span> });
    let turn = view! {
        <li>
            <b>{localized(cx, &milestone.when)}</b>
            <span>{localized(cx, label)} {unsure}</span>
        </li>
    };
    Some(turn.into_any())
}

/// The numbers in words, for those who do not see the figure: "2005: 6; 2008: 20".
fn described(cx: PageContext) -> String {
    let counts = cx.edition.editorial.national.number_of_centres.iter();
    let counts = counts.map(|count| {
        let (when, _) = count.when.in_language(cx.lang);
        let unsure = if is_certain(count) {
            String::new()
        } else {
            format!(" ({})", cx.page_text().common.unverified)
        };
        format!("{when}: {}{unsure}", count.count)
    });
    counts.collect::<Vec<_>>().join("; ")
}

/// A word of the key to the figure, behind a small piece of what it explains: a bar, or a line.
fn key(class: &'static str, word: &'static str) -> AnyView {
    view! {
        <span class="growth-key">
            <svg width="1.5em" height="0.75em" aria-hidden="true">
                {match class {
                    GAP => line(class, [0.0, 100.0], [0.4; 2]),
                    _ => view! { <rect class=class width="100%" height="100%"></rect> }.into_any(),
                }}
            </svg>
            {word}
        </span>
    }
    .into_any()
}

fn drawn(chart: &HistoryChart) -> AnyView {
    let axis = em(chart.axis);
    let ticks = chart
        .ticks
        .iter()
        .map(|x| line("growth-axis", [*x; 2], [chart.axis, chart.axis + 0.4]));
    view! {
        {chart.gaps.iter().map(gap).collect::<Vec<_>>()}
        {chart.bars.iter().map(bar).collect::<Vec<_>>()}
        {ticks.collect::<Vec<_>>()}
        <line class="growth-axis" x1="0" x2="100%" y1=axis.clone() y2=axis></line>
        {chart.flags.iter().map(|flag| self::flag(flag, chart.axis)).collect::<Vec<_>>()}
    }
    .into_any()
}

fn line(class: &'static str, x: [f64; 2], y: [f64; 2]) -> AnyView {
    let ([x1, x2], [y1, y2]) = (x.map(percent), y.map(em));
    view! { <line class=class x1=x1 x2=x2 y1=y1 y2=y2></line> }.into_any()
}

fn gap(gap: &Gap) -> AnyView {
    line(GAP, gap.x, gap.y)
}

/// A number of centres: as high as it is, as wide as the years in which it held.
fn bar(bar: &Bar) -> AnyView {
    let class = if bar.is_certain { BAR } else { UNSURE_BAR };
    view! {
        <rect
            class=class
            x=percent(bar.x)
            y=em(bar.y)
            width=percent(bar.width)
            height=em(bar.height)
        ></rect>
        <text class="growth-count" x=percent(bar.middle()) y=em(bar.y - 0.4)>
            {bar.count.to_string()}
        </text>
    }
    .into_any()
}

/// A turning point: a dot on the axis, and its year at the foot of a line below it.
fn flag(flag: &Flag, axis: f64) -> AnyView {
    let class = if flag.is_certain {
        "growth-dot"
    } else {
        "growth-dot growth-unsure"
    };
    view! {
        {line("growth-axis", [flag.x; 2], [axis, flag.y])}
        <circle class=class cx=percent(flag.x) cy=em(axis) r="0.3em"></circle>
        <text class="growth-year" x=percent(flag.x) dx="0.3em" y=em(flag.y)>
            {flag.year.to_string()}
        </text>
    }
    .into_any()
}

/// A share of the width, to a hundredth of a percent.
fn percent(share: f64) -> String {
    format!("{}%", rounded(share))
}

/// A length that grows with the letters, to a hundredth.
fn em(length: f64) -> String {
    format!("{}em", rounded(length))
}

fn rounded(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}
