//! The button that makes a list longer.

use crate::components::directory::state::{DirectoryState, page_size};
use crate::components::{click_handler, reactive_text};
use leptos::prelude::*;

/// Says how much of a list is shown, on paper too, and has a button that makes the list longer.
pub fn show_more(state: DirectoryState) -> impl IntoView {
    let text = &state.cx.island_text().directory;
    let left = move || state.results.read().rows_left;
    view! {
        <p hidden=move || left() == 0>
            <span>
                {reactive_text(move || {
                    let results = state.results.read();
                    Some(text.listed(results.total - results.rows_left, results.total))
                })}
            </span>
            <button
                class="ds-button"
                data-variant="secondary"
                type="button"
                on:click=click_handler(move |_| state.show_more())
            >
                {reactive_text(move || {
                    let results = state.results.read();
                    let more = results.rows_left.min(page_size(&results.filter));
                    Some(if more == results.rows_left {
                        text.more(more)
                    } else {
                        text.more_of(more, results.rows_left)
                    })
                })}
            </button>
        </p>
    }
}
