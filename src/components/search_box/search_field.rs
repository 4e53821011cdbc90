//! The field of the combobox.

use super::state::{ComboboxState, aria_bool};
use crate::components::{bind_field, click_handler, read_after_paint};
use crate::search::filter;
use leptos::html::Input;
use leptos::prelude::*;

/// The field that everything is typed into. The focus stays in it; `aria-activedescendant` says which option the arrows have reached.
pub fn search_field(state: ComboboxState, described_by: Option<&'static str>) -> impl IntoView {
    let cx = state.cx;
    let text = &cx.island_text().search_box;
    let input = NodeRef::<Input>::new();
    bind_field(
        cx,
        move || state.typed.get(),
        move || input.get().map(|input| input.value()),
        move |value| {
            if let Some(input) = input.get_untracked() {
                input.set_value(value);
            }
        },
        move |value| {
            state.type_in(value.to_owned());
            // If the field has been left already, no list opens over the page.
            let active = document().active_element();
            let field = input.get_untracked();
            if !field.is_some_and(|field| field.is_same_node(active.as_deref())) {
                state.close();
            }
        },
    );
    let when_ready = move |value: &'static str| cx.hydrated.get().then_some(value);
    view! {
        <input
            node_ref=input
            id=state.id
            class="ds-input"
            type="text"
            name=filter::TEXT
            placeholder=(!state.has_card).then_some(text.placeholder)
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="search"
            aria-keyshortcuts="/ Control+K Meta+K"
            aria-describedby=described_by
            role=move || when_ready("combobox")
            aria-autocomplete=move || when_ready("list")
            aria-controls=move || cx.hydrated.get().then(|| state.list_id())
            aria-expanded=move || {
                cx.hydrated.get().then(|| aria_bool(state.has_list()))
            }
            aria-activedescendant=move || {
                state.active.get().map(|index| state.option_id(index))
            }
            on:input=move |_| read_after_paint(input, move |text| state.catch_up(text))
            on:keydown=move |event| state.key(&event)
            on:focus=move |_| state.open_again()
            on:click=click_handler(move |_| state.open_again())
            on:blur=move |event| state.leave(&event_target_value(&event))
        />
    }
}
