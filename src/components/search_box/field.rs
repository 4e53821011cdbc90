//! The state of a search field that lives, and what can be done to it.

use super::SearchBoxSize;
use super::answered_card::{announcement, answered_card};
use super::elements::{Elements, is_blank};
use super::map::show_on_map;
use super::options::{option_id, options};
use super::suggestions::Suggestions;
use crate::components::{PageContext, Rest, after_paint, schedule, write_markup};
use crate::content::Municipality;
use leptos::prelude::{document, set_timeout};
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use std::time::Duration;

/// Time without typing before the number of answers is announced, so that nobody is talked to while typing.
const PAUSE: Duration = Duration::from_millis(500);
/// Time without typing before the rest of the content is asked for, where there are answers without it: what is being typed comes first.
const REST_PAUSE: Duration = Duration::from_millis(300);

/// The requests of a search field to the page that it is in.
#[derive(Clone, Copy)]
pub struct Requests {
    /// Puts a query string into the address, in place.
    pub write_query: fn(&str),
    /// Wants the parts of the content that come once somebody searches.
    pub want_rest: fn(),
}

/// The state of a search field that lives.
pub(super) struct Field {
    pub cx: PageContext,
    /// True where a municipality is answered in place.
    pub has_card: bool,
    pub elements: Elements,
    requests: Requests,
    /// The id of the field, with which those of its parts begin.
    id: &'static str,
    typed: RefCell<String>,
    suggestions: RefCell<Suggestions>,
    is_open: Cell<bool>,
    /// The option the arrows have reached.
    active: Cell<Option<usize>>,
    /// The municipality that is answered.
    answered: Cell<Option<&'static Municipality>>,
    rest: Cell<Rest>,
}

impl Field {
    /// The field in an element as it was prerendered; `None` where it is not there.
    pub(super) fn new(
        cx: PageContext,
        requests: Requests,
        size: SearchBoxSize,
        place: &Element,
        rest: Rest,
    ) -> Option<Self> {
        Some(Self {
            cx,
            requests,
            id: size.id(),
            has_card: size == SearchBoxSize::Large,
            elements: Elements::find(place)?,
            typed: RefCell::default(),
            suggestions: RefCell::default(),
            is_open: Cell::new(false),
            active: Cell::new(None),
            answered: Cell::new(None),
            rest: Cell::new(rest),
        })
    }

    /// Takes what was typed before the app had started. If the field has been left since, no list opens over the page.
    pub(super) fn keep(self: &Rc<Self>, typed: String) {
        if typed.is_empty() {
            return;
        }
        let input = &self.elements.input;
        if input.value() != typed {
            input.set_value(&typed);
        }
        self.type_in(typed);
        let active = document().active_element();
        if !input.is_same_node(active.as_deref()) {
            self.close();
        }
    }

    /// Finds what has been typed since the last time.
    pub(super) fn catch_up(self: &Rc<Self>) {
        let text = self.elements.input.value();
        if *self.typed.borrow() != text {
            self.type_in(text);
        }
    }

    fn type_in(self: &Rc<Self>, text: String) {
        let blank = is_blank(&text);
        if self.answered.take().is_some() {
            // The typed text is no longer the one that the address asks for.
            self.show_answer();
            (self.requests.write_query)("");
        }
        self.elements.announce("");
        self.typed.replace(text);
        self.is_open.set(!blank);
        self.show_popup();
        if blank {
            self.reach(None);
        } else {
            self.find();
        }
    }

    /// Finds the answers to what is typed, unless something else is typed before all are found.
    fn find(self: &Rc<Self>) {
        let text = self.typed.borrow().clone();
        let typed = text.clone();
        // The page may have been left.
        let [field, wanting] = [(); 2].map(|()| Rc::downgrade(self));
        let (cx, has_card) = (self.cx, self.has_card);
        let work = async move {
            let found = Suggestions::find(cx, &text, has_card).await;
            if let Some(field) = field.upgrade() {
                field.show(found);
            }
        };
        let is_wanted = move || of_text(&wanting, &typed).is_some();
        schedule(Box::pin(work), Box::new(is_wanted));
    }

    /// Shows what is found for the text in the field.
    fn show(self: &Rc<Self>, found: Suggestions) {
        let markup = options(self.id, &found).into_string();
        write_markup(&self.elements.list, &markup);
        let is_empty = found.total == 0;
        self.suggestions.replace(found);
        self.show_popup();
        self.later(PAUSE, |field| field.announce_count());
        // Last, since what is to be seen is scrolled to.
        self.reach(None);
        let want_rest = self.requests.want_rest;
        if is_empty {
            // What is shown is painted before anything shares the line.
            after_paint(Box::new(want_rest));
        } else {
            self.later(REST_PAUSE, move |_| want_rest());
        }
        // More may have come while this was searched.
        self.find_more();
    }

    /// Does something unless something else is typed within a time.
    fn later(self: &Rc<Self>, time: Duration, act: impl FnOnce(Rc<Self>) + 'static) {
        let (field, typed) = (Rc::downgrade(self), self.typed.borrow().clone());
        let act = move || _ = of_text(&field, &typed).map(act);
        set_timeout(act, time);
    }

    /// Finds what more there is where more of the content has been loaded.
    pub(super) fn follow_rest(self: &Rc<Self>, rest: Rest) {
        self.rest.set(rest);
        self.show_popup();
        self.find_more();
    }

    /// Finds what more there is, unless an option is reached already.
    fn find_more(self: &Rc<Self>) {
        let has_more = self.suggestions.borrow().has_more(self.rest.get());
        if has_more && self.active.get().is_none() && self.is_open.get() {
            self.find();
        }
    }

    /// Closes the list of a field that is left. The last letters are read first: read later, they would open it again.
    pub(super) fn leave(self: &Rc<Self>) {
        self.catch_up();
        self.close();
    }

    pub(super) fn close(&self) {
        self.is_open.set(false);
        self.reach(None);
        self.show_popup();
    }

    /// Opens the list again that was closed when the field was left, or by Escape.
    pub(super) fn open_again(&self) {
        if self.answered.get().is_none() && !is_blank(&self.typed.borrow()) {
            self.is_open.set(true);
            self.show_popup();
        }
    }

    /// Closes the list, or empties a field of which the list is closed. Returns `true` if there was something to do.
    pub(super) fn close_or_clear(self: &Rc<Self>) -> bool {
        let is_typed = !self.typed.borrow().is_empty();
        if self.is_open.get() {
            self.close();
            return true;
        }
        if is_typed {
            self.elements.input.set_value("");
            self.type_in(String::new());
        }
        is_typed
    }

    /// Moves through the options and, between the last and the first, to none of them. Returns `true`: the key is the list's.
    pub(super) fn step(&self, forward: bool) -> bool {
        let options = self.suggestions.borrow().option_count;
        if options > 0 && !self.typed.borrow().is_empty() {
            self.is_open.set(true);
            self.show_popup();
            let place = self.active.get().map_or(0, |at| at + 1);
            let step = if forward { 1 } else { options };
            self.reach(((place + step) % (options + 1)).checked_sub(1));
        }
        true
    }

    /// Follows the option that is reached. Returns `true` if there is one.
    pub(super) fn choose(&self) -> bool {
        let id = self.active.get().map(|index| option_id(self.id, index));
        let option = id.as_ref().and_then(|id| document().get_element_by_id(id));
        if let Some(option) = option {
            option.unchecked_into::<HtmlElement>().click();
        }
        id.is_some()
    }

    fn reach(&self, active: Option<usize>) {
        let before = self.active.replace(active);
        let [before, active] = [before, active].map(|at| Some(option_id(self.id, at?)));
        let elements = &self.elements;
        elements.select(before.as_deref(), active.as_deref(), self.is_open.get());
    }

    /// Answers for a municipality, or for none.
    pub(super) fn answer(&self, place: Option<&'static Municipality>) {
        let number = |place: &'static Municipality| place.number.as_str();
        if place.map(number) == self.answered.get().map(number) {
            // The map may have been drawn since.
            self.show_on_map(true);
            return;
        }
        self.close();
        self.answered.set(place);
        self.show_answer();
        let name = place.map_or("", |place| &place.name);
        name.clone_into(&mut self.typed.borrow_mut());
        self.elements.input.set_value(name);
        let announcement = place.map(|place| announcement(self.cx, place));
        self.elements.announce(&announcement.unwrap_or_default());
    }

    fn show_answer(&self) {
        let card = answered_card(self.cx, self.answered.get()).into_string();
        write_markup(&self.elements.answer, &card);
        self.show_on_map(true);
    }

    fn show_popup(&self) {
        let (found, rest) = (self.suggestions.borrow(), self.rest.get());
        self.elements
            .show(self.cx, &found, rest, self.is_open.get());
        self.show_on_map(false);
    }

    /// Shows on the map what is answered, or else what is found as long as it is shown. Only another answer, or another map, changes more
    /// of it than its light.
    fn show_on_map(&self, is_other: bool) {
        let found = self.suggestions.borrow();
        let found = self.is_open.get().then_some(&*found.centres);
        let found = found.unwrap_or_default();
        show_on_map(self.cx, self.answered.get(), found, is_other);
    }

    /// Says the number of answers, unless the list is closed.
    fn announce_count(&self) {
        let found = self.suggestions.borrow();
        if !self.is_open.get() || found.is_waiting(self.rest.get()) {
            return;
        }
        let mut announcement = self.cx.island_text().search_box.count(found.total);
        if let (0, Some(more)) = (found.total, &found.more) {
            announcement.push(' ');
            announcement.push_str(&more.label);
        }
        self.elements.announce(&announcement);
    }
}

/// The field, if it lives and a text still stands in it.
fn of_text(field: &Weak<Field>, text: &str) -> Option<Rc<Field>> {
    let field = field.upgrade();
    field.filter(|field| *field.typed.borrow() == text)
}
