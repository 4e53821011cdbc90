//! The charts of a directory, which open and close.

use super::chart_rows::chart_rows;
use crate::components::directory::state::DirectoryState;
use crate::components::directory::viewport::toggle_handler;
use crate::components::{click_handler, reactive_markup, toggle};
use leptos::prelude::*;
use leptos::web_sys::{Element, MouseEvent};

/// The charts of a directory, which open and close where they do not stand open above its list.
pub fn charts(state: DirectoryState) -> impl IntoView {
    view! {
        <details
            class="charts"
            on:toggle=toggle_handler(state.charts_open)
            on:click=click_handler(|event| show_all_rows(&event))
        >
            <summary>{state.cx.island_text().directory.charts}</summary>
            <div inner_html=reactive_markup(move || chart_rows(state))></div>
        </details>
    }
}

/// Shows all rows of the charts, or only the first ones again, where the button for that is pressed. The rows are replaced as one types,
/// so it is the element around them that says which.
fn show_all_rows(event: &MouseEvent) {
    let target: Element = event_target(event);
    if let Ok(Some(_)) = target.closest("button")
        && let Ok(Some(charts)) = target.closest(".charts")
    {
        toggle(&charts, "data-long", !charts.has_attribute("data-long"));
    }
}
