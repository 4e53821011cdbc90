//! The entries of the history: which search each stands for, how far it was scrolled, and how long its list was.
//!
//! All of it is the state of the entry itself, which lives as long as the tab and comes back with a reload: "2 640 0 q=demens". While
//! somebody types, the address follows in place and the entry still knows what it was made for. So a search is one step, and Back
//! leads to the one before.

use super::dom;
use leptos::prelude::set_timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::JsValue;
use web_sys::{History, ScrollRestoration};

/// The time between a scroll and writing its position into the history: browsers allow only so many changes of the history in a while.
const PAUSE: Duration = Duration::from_millis(250);

/// The state that the app stores with an entry of the browser's history.
#[derive(Default)]
pub(crate) struct Entry {
    index: usize,
    /// The scroll position, in pixels.
    pub y: u32,
    /// The number of times that the visitor made its list longer.
    pub length: usize,
    /// The query string it was made for; none until its page has read it.
    asked: Option<String>,
}

impl Entry {
    /// The entry that is shown; none where the app did not make it, such as after following a link inside a page.
    pub(crate) fn read() -> Option<Self> {
        let state = history()?.state().ok()?.as_string()?;
        let mut parts = state.splitn(4, ' ');
        Some(Self {
            index: parts.next()?.parse().ok()?,
            y: parts.next()?.parse().ok()?,
            length: parts.next()?.parse().ok()?,
            asked: parts.next().map(str::to_owned),
        })
    }

    fn state(&self) -> JsValue {
        let Self {
            index,
            y,
            length,
            asked,
        } = self;
        let mut state = format!("{index} {y} {length}");
        if let Some(asked) = asked {
            state.push(' ');
            state.push_str(asked);
        }
        state.into()
    }

    /// Writes it in place of the entry that is shown, with the address that it has or another.
    fn replace(&self, address: Option<&str>) {
        if let Some(history) = history() {
            let _ = history.replace_state_with_url(&self.state(), "", address);
        }
    }

    /// Makes it an entry of its own, after the one that is shown.
    fn push(&self, address: &str) {
        if let Some(history) = history() {
            let _ = history.push_state_with_url(&self.state(), "", Some(address));
        }
    }

    /// Notes how often the list of the entry that is shown was made longer.
    pub(crate) fn note_length(length: usize) {
        if let Some(entry) = Self::read().filter(|entry| entry.length != length) {
            Self { length, ..entry }.replace(None);
        }
    }

    /// Notes what the entry that is shown was made for, if that is not known yet.
    pub(crate) fn note_asked(query: &str) {
        if let Some(entry) = Self::read().filter(|entry| entry.asked.is_none()) {
            let asked = Some(query.to_owned());
            Self { asked, ..entry }.replace(None);
        }
    }
}

/// The entries of this visit.
#[derive(Default)]
pub(crate) struct Entries {
    /// The scroll position of each entry, in pixels, as far as the app has seen it since it started: an entry that is left by Back can no
    /// longer be written.
    positions: RefCell<Vec<Option<u32>>>,
    current: Cell<Option<usize>>,
    /// True while a scroll position is about to be written into the history.
    is_due: Cell<bool>,
}

impl Entries {
    /// The entry the page was loaded under becomes the first of the app's, unless it is one already. Then it is said where to scroll
    /// to, if the browser has not done that: it does not where the app had scrolled, and can scroll no further than a page reaches
    /// before the app has found what its address asks for.
    pub(crate) fn adopt(&self) -> Option<u32> {
        let Some(entry) = Entry::read() else {
            Entry::default().replace(None);
            self.current.set(Some(0));
            return None;
        };
        self.current.set(Some(entry.index));
        let is_ours = history()?.scroll_restoration().ok()? == ScrollRestoration::Manual;
        (is_ours || !dom::query().is_empty()).then_some(entry.y)
    }

    /// From here on the app scrolls, not the browser.
    pub(crate) fn take() {
        restore_scroll(ScrollRestoration::Manual);
    }

    /// A page that is left and loaded again is scrolled by the browser.
    pub(crate) fn release(&self) {
        self.write();
        restore_scroll(ScrollRestoration::Auto);
    }

    /// Remembers how far the current entry is scrolled.
    pub(crate) fn keep(self: &Rc<Self>) {
        if let Some(index) = self.current.get() {
            let mut positions = self.positions.borrow_mut();
            if positions.len() <= index {
                positions.resize(index + 1, None);
            }
            if let Some(position) = positions.get_mut(index) {
                *position = Some(dom::scroll_position());
            }
        }
        if !self.is_due.replace(true) {
            let this = Rc::clone(self);
            set_timeout(move || this.write(), PAUSE);
        }
    }

    /// Writes down how far the current entry is scrolled.
    fn write(&self) {
        self.is_due.set(false);
        let y = dom::scroll_position();
        if let Some(entry) = Entry::read().filter(|entry| entry.y != y) {
            Entry { y, ..entry }.replace(None);
        }
    }

    /// A new entry for another page. What was typed on this one becomes a step of its own first.
    pub(crate) fn push(&self, address: &str) {
        self.commit(true);
        self.add(None, address);
    }

    /// A new entry for another search on the same page, unless it is the one that is shown.
    pub(crate) fn ask(&self, query: &str) {
        self.commit(false);
        if asked() != query {
            self.add(Some(query.to_owned()), &dom::with_query(query));
        }
    }

    /// Makes what was typed or chosen a step of its own, and gives the entry back what it was made for. An emptied field is no search,
    /// and a step only where the page is left (`with_empty`).
    fn commit(&self, with_empty: bool) {
        self.write();
        let (asked, query) = (asked(), dom::query());
        if asked == query {
            return;
        }
        let Some(entry) = Entry::read() else {
            return;
        };
        let address = dom::with_query(&query);
        let before = Entry {
            index: entry.index,
            asked: Some(asked.clone()),
            ..Entry::default()
        };
        before.replace(Some(&dom::with_query(&asked)));
        // The scroll position belongs to the step that is added.
        if let Some(position) = self.positions.borrow_mut().get_mut(entry.index) {
            *position = None;
        }
        if query.is_empty() && !with_empty {
            return;
        }
        self.add(Some(query), &address);
        if let Some(added) = Entry::read() {
            Entry {
                y: entry.y,
                length: entry.length,
                ..added
            }
            .replace(None);
        }
    }

    /// A new entry after the current one; what was ahead of it is gone.
    fn add(&self, asked: Option<String>, address: &str) {
        let mut positions = self.positions.borrow_mut();
        let current = self.current.get();
        let index = current.map_or(positions.len(), |current| current + 1);
        positions.truncate(index);
        self.current.set(Some(index));
        let entry = Entry {
            index,
            asked,
            ..Entry::default()
        };
        entry.push(address);
    }

    /// The visitor went back or forward: how far the entry that is shown now was scrolled, if the app made it.
    pub(crate) fn pop(&self) -> Option<u32> {
        let entry = Entry::read();
        self.current.set(entry.as_ref().map(|entry| entry.index));
        let entry = entry?;
        let positions = self.positions.borrow();
        Some(
            positions
                .get(entry.index)
                .copied()
                .flatten()
                .unwrap_or(entry.y),
        )
    }
}

/// The query string that the shown entry was made for; where that is not known, the one of the address.
fn asked() -> String {
    let asked = Entry::read().and_then(|entry| entry.asked);
    asked.unwrap_or_else(dom::query)
}

fn restore_scroll(how: ScrollRestoration) {
    if let Some(history) = history() {
        let _ = history.set_scroll_restoration(how);
    }
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}
