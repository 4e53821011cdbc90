//! The state of the field and its list, and what can be done to it.

use super::suggestions::Suggestions;
use crate::components::{Loading, PageContext, after_paint, end_waiting, schedule};
use crate::content::Municipality;
use crate::route;
use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};
use std::time::Duration;

/// Time without typing before the number of answers is announced, so that nobody is talked to while typing.
const PAUSE: Duration = Duration::from_millis(500);

/// The state of a combobox: its text, its suggestions, and the option that is reached.
#[derive(Clone, Copy)]
pub struct ComboboxState {
    pub cx: PageContext,
    /// The id of the field, with which those of its parts begin.
    pub id: &'static str,
    /// True where a municipality is answered in place.
    pub has_card: bool,
    pub typed: RwSignal<String>,
    pub suggestions: RwSignal<Suggestions>,
    pub is_open: RwSignal<bool>,
    /// The option the arrows have reached.
    pub active: RwSignal<Option<usize>>,
    /// The municipality that is answered.
    pub answered: RwSignal<Option<&'static Municipality>>,
    /// The announcement for those who do not see the list.
    pub announcement: RwSignal<String>,
}

impl ComboboxState {
    pub fn new(cx: PageContext, id: &'static str, has_card: bool) -> Self {
        let state = Self {
            cx,
            id,
            has_card,
            typed: RwSignal::new(String::new()),
            suggestions: RwSignal::new(Suggestions::default()),
            is_open: RwSignal::new(false),
            active: RwSignal::new(None),
            answered: RwSignal::new(None),
            announcement: RwSignal::new(String::new()),
        };
        Effect::new(move |before: Option<Option<usize>>| state.reveal(before.flatten()));
        if has_card {
            Effect::new(move || {
                let place = route::answered(&cx.query.read(), cx.content());
                if cx.hydrated.get() {
                    untrack(|| state.follow(place));
                    end_waiting();
                }
            });
        }
        Effect::new(move || {
            // A search that was under way when more came is asked again too.
            let [places, details] = [cx.gazetteer, cx.details].map(|it| it.get() == Loading::Here);
            let found = state.suggestions.read();
            if (places && found.is_partial) || (details && found.is_early) {
                drop(found);
                state.find_again();
            }
        });
        state
    }

    pub fn type_in(self, text: String) {
        let blank = is_blank(&text);
        if self.answered.get_untracked().is_some() {
            // The typed text is no longer the one that the address asks for.
            self.answered.set(None);
            self.cx.query.set(String::new());
        }
        self.announcement.set(String::new());
        self.is_open.set(!blank);
        self.typed.set(text.clone());
        if blank {
            self.active.set(None);
            return;
        }
        self.find(text);
    }

    fn find(self, text: String) {
        let typed = text.clone();
        let work = async move {
            self.suggestions
                .set(Suggestions::find(self.cx, &text, self.has_card).await);
            self.announce_later(text);
            // Last, since what is to be seen is scrolled to when this changes.
            self.active.set(None);
            // What was found is painted before the rest is asked for, which would share the line with it.
            after_paint(Box::new(move || self.cx.want_rest()));
        };
        // Something else may be typed before all is found.
        let is_wanted = move || self.is_typed(&typed);
        schedule(Box::pin(work), Box::new(is_wanted));
    }

    /// Finds what more there is now that more is loaded, unless an option is reached already.
    fn find_again(self) {
        if self.active.get_untracked().is_none() && self.is_open.get_untracked() {
            self.find(self.typed.get_untracked());
        }
    }

    /// Returns `true` if a text still stands in the field.
    fn is_typed(self, text: &str) -> bool {
        let typed = self.typed.try_read_untracked();
        typed.is_some_and(|typed| *typed == text)
    }

    /// Finds what has been typed since the last time.
    pub fn catch_up(self, text: &str) {
        if *self.typed.read_untracked() != text {
            self.type_in(text.to_owned());
        }
    }

    /// Closes the list of a field that is left. The last letters are read first: read later, they would open it again.
    pub fn leave(self, text: &str) {
        self.catch_up(text);
        self.close();
    }

    pub fn close(self) {
        self.is_open.set(false);
        self.active.set(None);
    }

    /// Something in the list was clicked. An option is a link, which is followed as any other.
    pub fn click(self, event: &MouseEvent) {
        let target: Element = event_target(event);
        if matches!(target.closest("[role=option]"), Ok(Some(_))) {
            self.close();
        }
    }

    /// Opens the list again that was closed when the field was left, or by Escape.
    pub fn open_again(self) {
        let is_answered = self.answered.get_untracked().is_some();
        if !is_answered && !is_blank(&self.typed.read_untracked()) {
            self.is_open.set(true);
        }
    }

    /// Shows the answer the address asks for, or takes away the one it no longer asks for.
    fn follow(self, place: Option<&'static Municipality>) {
        let number = |place: &Municipality| place.number.clone();
        if place.map(number) == self.answered.get_untracked().map(number) {
            return;
        }
        self.close();
        self.answered.set(place);
        let Some(place) = place else {
            self.typed.set(String::new());
            self.announcement.set(String::new());
            return;
        };
        self.typed.set(place.name.clone());
        let centres = self.cx.content().centre_names(place);
        let announcement = match centres.as_slice() {
            [centre] => self.cx.island_text().search_box.chosen(&place.name, centre),
            _ => self.cx.island_text().has_centres(&place.name, &centres),
        };
        self.announcement.set(announcement);
    }

    pub fn key(self, event: &KeyboardEvent) {
        // The keys of an input method are its own; Safari sends the last one after it has ended.
        if event.is_composing() || event.key_code() == 229 {
            return;
        }
        let key = event.key();
        if key.len() > 2 {
            // No letter, so that it is about what has been typed.
            self.catch_up(&event_target_value(event));
        }
        match key.as_str() {
            "ArrowDown" => self.step(true),
            "ArrowUp" => self.step(false),
            "Enter" => match self.active.get_untracked() {
                Some(index) => {
                    if let Some(option) = by_id(&self.option_id(index)) {
                        option.click();
                    }
                }
                None => return,
            },
            "Escape" if self.is_open.get_untracked() => self.close(),
            "Escape" if !self.typed.read_untracked().is_empty() => self.type_in(String::new()),
            _ => return,
        }
        event.prevent_default();
    }

    pub fn option_id(self, index: usize) -> String {
        format!("{}-{index}", self.id)
    }

    /// The id of the element that scrolls, with the list in it.
    pub fn popup_id(self) -> String {
        format!("{}-svar", self.id)
    }

    pub fn list_id(self) -> String {
        format!("{}-liste", self.id)
    }

    /// Returns `true` if nothing is found because a file is still loading.
    pub fn is_waiting(self) -> bool {
        let cx = self.cx;
        let [places, details] = [cx.gazetteer, cx.details].map(|it| it.get().may_come());
        let found = self.suggestions.read();
        found.total == 0 && ((places && found.is_partial) || (details && found.is_early))
    }

    /// Returns `true` if there are options to move through.
    pub fn has_list(self) -> bool {
        self.is_open.get() && self.suggestions.read().option_count > 0
    }

    /// Moves through the options and, between the last and the first, to none of them.
    fn step(self, forward: bool) {
        let options = self.suggestions.read_untracked().option_count;
        if options == 0 || self.typed.read_untracked().is_empty() {
            return;
        }
        self.is_open.set(true);
        self.active.update(|active| {
            let place = active.map_or(0, |at| at + 1);
            let step = if forward { 1 } else { options };
            *active = ((place + step) % (options + 1)).checked_sub(1);
        });
    }

    /// Selects the option the arrows have reached instead of the one before, and scrolls to it, or to what the field has just got to
    /// show.
    fn reveal(self, before: Option<usize>) -> Option<usize> {
        let active = self.active.get();
        let option = |index: usize| by_id(&self.option_id(index));
        for (index, is_selected) in [(before, false), (active, true)] {
            if let Some(option) = index.and_then(option) {
                let _ = option.set_attribute("aria-selected", aria_bool(is_selected));
            }
        }
        if self.is_open.get_untracked()
            && let Some(element) = active.map_or_else(|| by_id(&self.popup_id()), option)
        {
            scroll_into_view(&element);
        }
        active
    }

    /// Says the number of answers, unless something else is typed meanwhile or the list is closed.
    fn announce_later(self, text: String) {
        let say = move || {
            let is_open = self.is_open.try_get_untracked() == Some(true);
            if is_open && self.is_typed(&text) && !untrack(|| self.is_waiting()) {
                let suggestions = self.suggestions.read_untracked();
                let mut announcement = self.cx.island_text().search_box.count(suggestions.total);
                if let (0, Some(more)) = (suggestions.total, &suggestions.more) {
                    announcement.push(' ');
                    announcement.push_str(&more.label);
                }
                self.announcement.set(announcement);
            }
        };
        set_timeout(say, PAUSE);
    }
}

fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| byte == b' ')
}

/// A truth as ARIA writes it.
pub fn aria_bool(is: bool) -> &'static str {
    if is { "true" } else { "false" }
}

fn by_id(id: &str) -> Option<HtmlElement> {
    Some(document().get_element_by_id(id)?.unchecked_into())
}

/// Scrolls no further than needed.
#[cfg(target_arch = "wasm32")]
fn scroll_into_view(element: &HtmlElement) {
    // Parsed, since an object that is put together in WebAssembly costs more script.
    if let Ok(how) = js_sys::JSON::parse(r#"{"block":"nearest"}"#) {
        element.scroll_into_view_with_scroll_into_view_options(how.unchecked_ref());
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn scroll_into_view(_: &HtmlElement) {}
