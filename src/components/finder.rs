//! "Finn utviklingssenteret ditt": a field that suggests municipalities and answers with their centre.
//!
//! Without JavaScript it is a form that leads to the search page. With it, it is a combobox with a list of suggestions, as the ARIA
//! Authoring Practices describe it: the focus stays in the field, `aria-activedescendant` follows the arrows.

use super::{Answer, Cx, bind};
use crate::content::Municipality;
use crate::route::Route;
use crate::search::{PlaceField as Field, PlaceHit, Span, filter, places};
use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::html::Input;
use leptos::prelude::*;

const SUGGESTIONS: usize = 8;
const LIST: &str = "finn-liste";

/// The state of the field, and what can be done to it.
#[derive(Clone, Copy)]
struct State {
    cx: Cx,
    typed: RwSignal<String>,
    open: RwSignal<bool>,
    /// The suggestion the arrows have reached.
    active: RwSignal<Option<usize>>,
    chosen: RwSignal<Option<&'static Municipality>>,
    hits: RwSignal<Vec<PlaceHit>>,
}

impl State {
    fn new(cx: Cx) -> Self {
        Self {
            cx,
            typed: RwSignal::new(String::new()),
            open: RwSignal::new(false),
            active: RwSignal::new(None),
            chosen: RwSignal::new(None),
            hits: RwSignal::new(Vec::new()),
        }
    }

    fn type_in(self, text: String) {
        self.open.set(!text.is_empty());
        self.active.set(None);
        self.chosen.set(None);
        self.hits.set(places(self.cx.content, &text, SUGGESTIONS));
        self.typed.set(text);
    }

    fn choose(self, municipality: &'static Municipality) {
        self.typed.set(municipality.name.clone());
        self.chosen.set(Some(municipality));
        self.close();
    }

    fn close(self) {
        self.open.set(false);
        self.active.set(None);
    }

    /// Chooses what the arrows have reached, else the best suggestion. Whether there was any.
    fn choose_best(self) -> bool {
        if self.active.get_untracked().is_none() && self.chosen.get_untracked().is_some() {
            // It is answered already.
            return true;
        }
        let index = self.active.get_untracked().unwrap_or(0);
        let best = self
            .hits
            .read_untracked()
            .get(index)
            .map(|hit| hit.municipality);
        if let Some(municipality) = best {
            self.choose(municipality);
        }
        best.is_some()
    }

    fn is_open(self) -> bool {
        self.open.get() && !self.hits.read().is_empty()
    }

    /// Moves through the suggestions, around the ends.
    fn step(self, forward: bool) {
        let count = self.hits.read_untracked().len();
        if count == 0 {
            return;
        }
        self.open.set(true);
        self.active.update(|active| {
            *active = Some(match (*active, forward) {
                (None, true) => 0,
                (None, false) => count - 1,
                (Some(at), true) => (at + 1) % count,
                (Some(at), false) => (at + count - 1) % count,
            });
        });
    }

    fn key(self, event: &KeyboardEvent) {
        match event.key().as_str() {
            "ArrowDown" => self.step(true),
            "ArrowUp" => self.step(false),
            "Escape" if self.open.get_untracked() => self.close(),
            "Escape" => self.type_in(String::new()),
            _ => return,
        }
        event.prevent_default();
    }
}

#[component]
pub fn Finder(cx: Cx) -> impl IntoView {
    let text = &cx.text().finder;
    let state = State::new(cx);
    let input = NodeRef::<Input>::new();
    bind(
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
            // Who has left the field already does not want a list over the page.
            let active = document().active_element();
            let field = input.get_untracked();
            if !field.is_some_and(|field| field.is_same_node(active.as_deref())) {
                state.close();
            }
        },
    );
    let submit = move |event: SubmitEvent| {
        if state.choose_best() {
            event.prevent_default();
        }
    };
    let when_ready = move |value: &'static str| cx.ready.get().then_some(value);
    let status = move || {
        if let Some(municipality) = state.chosen.get() {
            let centre = cx.content.centre_of(municipality);
            return centre
                .map(|centre| (text.chosen)(&municipality.name, &centre.short_name.text))
                .unwrap_or_default();
        }
        if state.open.get() {
            (text.count)(state.hits.read().len())
        } else {
            String::new()
        }
    };
    view! {
        <div class="finder">
            <form action=cx.href(&Route::Search) method="get" role="search" on:submit=submit>
                <label for="finn">{text.label}</label>
                <p class="muted" id="finn-hjelp">
                    {text.help}
                </p>
                <div class="finder-box">
                    <input
                        node_ref=input
                        id="finn"
                        class="ds-input"
                        type="text"
                        name=filter::TEXT
                        autocomplete="off"
                        autocapitalize="off"
                        spellcheck="false"
                        enterkeyhint="search"
                        aria-describedby="finn-hjelp"
                        role=move || when_ready("combobox")
                        aria-autocomplete=move || when_ready("list")
                        aria-controls=move || when_ready(LIST)
                        aria-expanded=move || {
                            cx.ready.get().then(|| if state.is_open() { "true" } else { "false" })
                        }
                        aria-activedescendant=move || state.active.get().map(option_id)
                        on:input=move |event| state.type_in(event_target_value(&event))
                        on:keydown=move |event| state.key(&event)
                        on:blur=move |_| state.close()
                    />
                    <button class="ds-button" type="submit">
                        {text.button}
                    </button>
                    <ul
                        id=LIST
                        class="finder-options"
                        role="listbox"
                        aria-label=text.suggestions
                        hidden=move || !state.is_open()
                    >
                        {move || suggestions(cx, state)}
                    </ul>
                </div>
                <p class="visually-hidden" role="status">
                    {status}
                </p>
            </form>
            {move || {
                (state.open.get() && state.hits.read().is_empty())
                    .then(|| view! { <p class="notice">{text.nothing}</p> })
            }}
            {move || state.chosen.get().map(|municipality| view! { <Answer cx municipality /> })}
        </div>
    }
}

fn option_id(index: usize) -> String {
    format!("finn-{index}")
}

fn suggestions(cx: Cx, state: State) -> impl IntoView {
    let option = |(index, hit): (usize, PlaceHit)| {
        let municipality = hit.municipality;
        let county = cx.content.county_of(municipality).map(|c| c.name.as_str());
        let (name, why) = if hit.field == Field::Name {
            (marked(hit.matched, hit.span), None)
        } else {
            let why = format!(" · {} ", reason(cx, hit.field));
            let matched = marked(hit.matched, hit.span);
            (marked(&municipality.name, None), Some((why, matched)))
        };
        view! {
            <li
                id=option_id(index)
                role="option"
                aria-selected=move || (state.active.get() == Some(index)).to_string()
                // The field must not lose the focus, or the list closes before the click arrives.
                on:mousedown=move |event| event.prevent_default()
                on:click=move |_| state.choose(municipality)
            >
                <span class="option-name">{name}</span>
                " "
                <span class="option-detail">{county} {why}</span>
            </li>
        }
    };
    state
        .hits
        .get()
        .into_iter()
        .enumerate()
        .map(option)
        .collect::<Vec<_>>()
}

/// Why a municipality is suggested under another name than its own.
fn reason(cx: Cx, field: Field) -> &'static str {
    let text = &cx.text().finder;
    match field {
        Field::Name => "",
        Field::ParallelName("fkv") => text.kven_name,
        Field::ParallelName(_) => text.sami_name,
        Field::FormerName => text.former_name,
        Field::Seat => text.seat,
        Field::Number => text.number,
        Field::FormerNumber => text.former_number,
    }
}

/// A name with the typed part marked.
fn marked(name: &'static str, span: Option<Span>) -> impl IntoView {
    let parts = span.and_then(|(start, end)| {
        Some((name.get(..start)?, name.get(start..end)?, name.get(end..)?))
    });
    let (before, part, after) = parts.unwrap_or((name, "", ""));
    let part = (!part.is_empty()).then(|| view! { <mark>{part}</mark> });
    (before, part, after)
}
