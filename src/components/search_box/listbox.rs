//! The list of suggestions under the field.

use super::options::options;
use super::state::ComboboxState;
use crate::components::{Loading, click_handler, reactive_markup, reactive_text};
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
                    hidden=move || is_waiting(state)
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

/// Returns `true` if the answer may be in a file that is still loading.
fn is_waiting(state: ComboboxState) -> bool {
    let is_loading = matches!(
        state.cx.gazetteer.get(),
        Loading::Unwanted | Loading::Wanted
    );
    is_loading && state.suggestions.read().is_partial
}

/// Says that there are no answers, or none yet.
fn nothing(state: ComboboxState) -> String {
    let text = &state.cx.island_text().search_box;
    let suggestions = state.suggestions.read();
    match state.cx.gazetteer.get() {
        _ if is_waiting(state) => text.searching.to_owned(),
        Loading::Missing if suggestions.is_partial => text.nothing_known(&suggestions.query),
        _ => text.nothing(&suggestions.query),
    }
}
