//! The list of suggestions under the field.

use super::options::options;
use super::state::ComboboxState;
use crate::components::{click_handler, reactive_markup, reactive_text};
use crate::route::Route;
use leptos::prelude::*;

/// The popup under the field: the list, or a line that there is nothing.
pub fn popup(state: ComboboxState) -> impl IntoView {
    let text = &state.cx.island_text().search_box;
    // Before the first answer there is nothing to say.
    let is_asked = move || !state.suggestions.read().query.is_empty();
    let is_empty = move || is_asked() && state.suggestions.read().total == 0;
    view! {
        <div
            class="options"
            id=state.popup_id()
            hidden=move || !state.is_open.get() || !is_asked()
            // The field must not lose the focus, or the list closes before the click arrives.
            on:mousedown=move |event| event.prevent_default()
            on:click=click_handler(move |event| state.click(&event))
        >
            <p class="options-none" hidden=move || !is_empty()>
                {reactive_text(move || is_empty().then(|| nothing(state)))}
                <a
                    class="options-private"
                    href=state.cx.href(&Route::Help)
                    hidden=move || state.is_waiting()
                >
                    {text.private}
                </a>
            </p>
            <div
                id=state.list_id()
                role="listbox"
                aria-label=text.suggestions
                hidden=move || !state.has_list()
                inner_html=reactive_markup(move || options(state))
            ></div>
        </div>
    }
}

/// Says that there are no answers, or none yet.
fn nothing(state: ComboboxState) -> String {
    let text = &state.cx.island_text().search_box;
    let found = state.suggestions.read();
    if state.is_waiting() {
        text.searching.to_owned()
    } else if found.is_early {
        text.nothing_named(&found.query)
    } else if found.is_partial {
        text.nothing_known(&found.query)
    } else {
        text.nothing(&found.query)
    }
}
