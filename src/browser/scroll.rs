//! How far each entry of the history was scrolled. An entry carries its index as its state.

use super::page;
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsValue;
use web_sys::{History, ScrollRestoration};

#[derive(Default)]
pub struct Scroll {
    positions: RefCell<Vec<f64>>,
    /// The entry that is shown; none where the state is not the app's, such as after following a link inside a page.
    current: Cell<Option<usize>>,
}

impl Scroll {
    /// The entry the page was loaded under becomes the first of the app's.
    pub fn adopt(&self) {
        let Some(history) = history() else {
            return;
        };
        let known = index();
        if known.is_none() {
            let _ = history.replace_state(&0.into(), "");
        }
        self.current.set(Some(known.unwrap_or_default()));
        self.keep();
        Self::take();
    }

    /// From here on the app scrolls, not the browser.
    pub fn take() {
        if let Some(history) = history() {
            let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
        }
    }

    /// A page that is left and loaded again is scrolled by the browser.
    pub fn release() {
        if let Some(history) = history() {
            let _ = history.set_scroll_restoration(ScrollRestoration::Auto);
        }
    }

    /// Remembers the position of the current entry.
    pub fn keep(&self) {
        if let Some(index) = self.current.get() {
            let mut positions = self.positions.borrow_mut();
            if positions.len() <= index {
                positions.resize(index + 1, 0.0);
            }
            positions[index] = page::scroll_position();
        }
    }

    /// A new entry after the current one; what was ahead of it is gone.
    pub fn push(&self, address: &str) {
        let mut positions = self.positions.borrow_mut();
        let index = self
            .current
            .get()
            .map_or(positions.len(), |current| current + 1);
        positions.truncate(index);
        self.current.set(Some(index));
        if let Some(history) = history() {
            let state = JsValue::from(u32::try_from(index).unwrap_or_default());
            let _ = history.push_state_with_url(&state, "", Some(address));
        }
    }

    /// The visitor went back or forward: the position of the entry that is shown now, if the app made it.
    pub fn pop(&self) -> Option<f64> {
        let index = index();
        self.current.set(index);
        Some(
            self.positions
                .borrow()
                .get(index?)
                .copied()
                .unwrap_or_default(),
        )
    }
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

/// The index in the state of the entry that is shown.
fn index() -> Option<usize> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the app wrote a small whole number"
    )]
    Some(history()?.state().ok()?.as_f64()? as usize)
}
