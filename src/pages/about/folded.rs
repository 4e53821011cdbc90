//! The facts on which the text about all centres rests, folded: each by itself, with its sources.

use crate::components::PageContext;
use crate::editorial::{Fact, Milestone};
use crate::pages::parts::{Citations, column_head, data_table, fact, fact_list, localized};
use leptos::prelude::*;

/// A part of the page that is opened by those who want it.
fn folded(summary: String, body: impl IntoAny) -> AnyView {
    view! {
        <details class="folded">
            <summary>{summary}</summary>
            {body.into_any()}
        </details>
    }
    .into_any()
}

/// Facts, by the name of the part they belong to.
pub(super) fn facts(
    cx: PageContext,
    cites: &Citations,
    name: &str,
    facts: &'static [Fact],
) -> AnyView {
    folded(cx.page_text().about.facts(name), fact_list(cites, facts))
}

/// The definition of a centre, and the documents it rests on.
pub(super) fn definition(cx: PageContext, cites: &Citations) -> AnyView {
    let text = &cx.page_text().about;
    let national = &cx.edition.editorial.national;
    let body = view! {
        {fact_list(cites, &national.definition)}
        <h3>{text.policy_basis}</h3>
        {fact_list(cites, &national.policy_basis)}
    };
    folded(text.facts(text.what), body)
}

/// The organisation of a centre, and the part of each of those it works with.
pub(super) fn organisation(cx: PageContext, cites: &Citations) -> AnyView {
    let text = &cx.page_text().about;
    let national = &cx.edition.editorial.national;
    let part = |heading: &'static str, facts| {
        let facts = fact_list(cites, facts);
        view! {
            <h3>{heading}</h3>
            {facts}
        }
        .into_any()
    };
    let body = [
        fact_list(cites, &national.organisation),
        fact_list(cites, &national.county_reform),
        part(text.advisory_council, &national.advisory_council),
        part(text.steering_group, &national.steering_group),
        part(text.care_research, &national.care_research),
        part(text.state_administrator, &national.state_administrator),
        part(text.regional_support, &national.regional_support),
    ];
    folded(text.facts(text.organisation), body)
}

/// The events of the history, oldest first.
pub(super) fn events(cx: PageContext, cites: &Citations) -> AnyView {
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
    let entries = cx.edition.editorial.national.timeline.iter().map(entry);
    let entries: Vec<_> = entries.collect();
    folded(
        cx.page_text().about.events.to_owned(),
        view! { <ol class="timeline">{entries}</ol> },
    )
}

/// The number of centres in each year of which it is known.
pub(super) fn numbers(cx: PageContext, cites: &Citations) -> AnyView {
    let text = &cx.page_text().about;
    let counts = cx.edition.editorial.national.number_of_centres.iter();
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
    let table = data_table(
        text.number_of_centres,
        "ds-table",
        [text.when, text.count, text.counted].map(column_head),
        rows.collect(),
    );
    folded(text.numbers.to_owned(), table)
}

/// The strategy before, with its goals and its purpose.
pub(super) fn before_2017(cx: PageContext, cites: &Citations) -> AnyView {
    let text = &cx.page_text().about;
    let former = &cx.edition.editorial.national.goals_before_2017;
    let body = view! {
        {fact(cites, &former.strategy)}
        <h3>{text.main_goal}</h3>
        {fact(cites, &former.main)}
        <h3>{text.sub_goals}</h3>
        {fact_list(cites, &former.sub)}
        <h3>{text.purpose}</h3>
        {fact_list(cites, &former.purpose)}
    };
    folded(text.facts(text.before_2017), body)
}
