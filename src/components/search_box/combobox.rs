//! The search field in the browser: what it hears, and what the page has it show.

use super::elements::set;
use super::field::{Field, Requests};
use super::{SearchBoxSize, list_id};
use crate::components::{PageContext, Rest, after_paint, end_waiting};
use crate::route;
use gloo_events::{EventListener, EventListenerOptions};
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, HtmlElement, KeyboardEvent};
use std::rc::Rc;

/// A search field that lives, until it is dropped.
pub struct Combobox {
    field: Rc<Field>,
    _listeners: [EventListener; 7],
}

impl Combobox {
    /// Brings the prerendered field in an element to life, with the answer that a query string asks for; `None` where the field is not
    /// there.
    pub fn new(
        cx: PageContext,
        requests: Requests,
        size: SearchBoxSize,
        place: &Element,
        rest: Rest,
        query: &str,
    ) -> Option<Self> {
        let field = Rc::new(Field::new(cx, requests, size, place, rest)?);
        let input = &field.elements.input;
        for (name, value) in [
            ("role", "combobox"),
            ("aria-autocomplete", "list"),
            ("aria-controls", &list_id(size.id())),
            ("aria-expanded", "false"),
        ] {
            set(input, name, value);
        }
        let typed = input.value();
        let combobox = Self {
            _listeners: listeners(&field),
            field,
        };
        combobox.follow(query);
        combobox.field.keep(typed);
        Some(combobox)
    }

    /// A query string as this field understands it: the municipality it answers for, if that is known. `None` where it takes nothing from
    /// the address.
    pub fn canonical(&self, query: &str) -> Option<String> {
        let content = self.field.cx.content();
        let answered = || route::answered(query, content).map(route::answer_query);
        self.field.has_card.then(|| answered().unwrap_or_default())
    }

    /// Shows the answer that a query string asks for, or takes away the one it no longer asks for.
    pub fn follow(&self, query: &str) {
        if self.field.has_card {
            let place = route::answered(query, self.field.cx.content());
            self.field.answer(place);
            end_waiting();
        }
    }

    /// Finds what more there is where more of the content has been loaded.
    pub fn follow_rest(&self, rest: Rest) {
        self.field.follow_rest(rest);
    }
}

fn listeners(field: &Rc<Field>) -> [EventListener; 7] {
    let (input, popup) = (&*field.elements.input, &field.elements.popup);
    [
        hear(field, input, "input", |field, _| {
            // A typed letter must not wait in its field for the search.
            let field = Rc::downgrade(field);
            after_paint(Box::new(move || {
                if let Some(field) = field.upgrade() {
                    field.catch_up();
                }
            }));
        }),
        hear(field, input, "keydown", |field, event| {
            press(field, event.unchecked_ref());
        }),
        hear(field, input, "focus", |field, _| field.open_again()),
        hear(field, input, "click", |field, _| field.open_again()),
        hear(field, input, "blur", |field, _| field.leave()),
        // The field must not lose the focus, or the list closes before the click arrives.
        hear(field, popup, "mousedown", |_, event| {
            event.prevent_default();
        }),
        hear(field, popup, "click", click),
    ]
}

fn hear(
    field: &Rc<Field>,
    element: &HtmlElement,
    event: &'static str,
    act: fn(&Rc<Field>, &Event),
) -> EventListener {
    let field = Rc::clone(field);
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(element, event, options, move |event| act(&field, event))
}

/// A key was pressed in the field.
fn press(field: &Rc<Field>, event: &KeyboardEvent) {
    // The keys of an input method are its own; Safari sends the last one after it has ended.
    if event.is_composing() || event.key_code() == 229 {
        return;
    }
    let key = event.key();
    if key.len() > 2 {
        // No letter, so that it is about what has been typed.
        field.catch_up();
    }
    let is_used = match key.as_str() {
        "ArrowDown" => field.step(true),
        "ArrowUp" => field.step(false),
        "Enter" => field.choose(),
        "Escape" => field.close_or_clear(),
        _ => false,
    };
    if is_used {
        event.prevent_default();
    }
}

/// Something in the list was clicked. An option is a link, which is followed as any other.
fn click(field: &Rc<Field>, event: &Event) {
    let target = event.target().map(JsCast::unchecked_into::<Element>);
    let option = target.and_then(|target| target.closest("[role=option]").ok()?);
    if option.is_some() {
        field.close();
    }
}
