//! The charts of a directory as rows of links: each bar leads to what it counts.

use crate::components::directory::charts::{CHARTS, Chart};
use crate::components::directory::facet_labels::FacetOption;
use crate::components::directory::state::DirectoryState;
use crate::search::Filter;
use leptos::prelude::*;
use maud::{Markup, html};

/// All charts, and the way past them. What they show is worked out once it is stale, as the options of the filters are, and not with every
/// result.
pub fn chart_rows(state: DirectoryState) -> Markup {
    state.stale_options.track();
    let results = state.results.read_untracked();
    let text = &state.cx.island_text().directory;
    html! {
        a.chart-skip href="#etter-figurer" { (text.charts_skip) }
        div.chart-row {
            @for (parameter, heading) in CHARTS.into_iter().zip(text.charts_of) {
                @let chart = Chart::new(state.cx, &results, parameter);
                section {
                    h2 { (heading) }
                    ul {
                        @for bar in chart.order.iter().filter_map(|place| chart.bars.get(*place)) {
                            (row(state, &results.filter, parameter, bar, chart.most))
                        }
                    }
                }
            }
        }
        p #etter-figurer tabindex="-1" {
            span.muted { (text.charts_note) }
            button.ds-button data-variant="tertiary" type="button" {
                @for label in text.charts_all { span { (label) } }
            }
        }
    }
}

/// A bar with its label and number; a link, unless it leads to nothing.
fn row(
    state: DirectoryState,
    filter: &Filter,
    parameter: &str,
    bar: &FacetOption,
    most: usize,
) -> Markup {
    let count = bar.count.unwrap_or_default();
    if bar.is_dead() {
        return html! { li { (bar.name) " " b { (count) } } };
    }
    let mut filter = filter.clone();
    // Who chooses it again takes it away.
    let value = if bar.is_chosen { "" } else { &bar.value };
    filter.set(parameter, value, state.cx.content());
    html! {
        li class=[bar.is_chosen.then_some("here")] {
            a href=(state.address(&filter)) aria-current=[bar.is_chosen.then_some("true")] {
                (bar.name) " " meter max=(most) value=(count) aria-hidden="true" {} " " b { (count) }
            }
        }
    }
}
