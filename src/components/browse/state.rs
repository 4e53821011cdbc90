//! The state of a directory, and what can be done to it.

use super::shown::{SLICE, Shown};
use crate::components::Cx;
use crate::route::Route;
use crate::search::{Filter, Scope};
use leptos::prelude::*;
use std::cell::RefCell;
use std::time::Duration;

/// How long nothing changes before the number of results is said aloud: who types is not talked to.
const PAUSE: Duration = Duration::from_millis(700);

thread_local! {
    /// The list that was made longer last, and its length: who comes back to it finds it as it was left.
    static LENGTHENED: RefCell<Option<(Scope, String, usize)>> = const { RefCell::new(None) };
}

#[derive(Clone, Copy)]
pub struct State {
    pub cx: Cx,
    pub scope: Scope,
    pub shown: RwSignal<Shown>,
    /// How often a list was made longer.
    lengthened: RwSignal<()>,
    /// What is said to those who do not see the list change.
    pub said: RwSignal<Option<String>>,
}

impl State {
    pub fn new(cx: Cx, scope: Scope) -> Self {
        let all = Shown::new(cx, scope, Filter::default(), usize::MAX);
        let state = Self {
            cx,
            scope,
            shown: RwSignal::new(all),
            lengthened: RwSignal::new(()),
            said: RwSignal::new(None),
        };
        state.follow_address();
        state.say_later();
        state.entitle();
        state
    }

    /// Shows what the address asks for. A list that nobody has narrowed stays as it was prerendered.
    fn follow_address(self) {
        Effect::new(move |touched: Option<bool>| {
            let query = self.cx.query.read();
            self.lengthened.track();
            let touched = touched.unwrap_or_default() || !query.is_empty();
            if self.cx.ready.get() && touched {
                let filter = Filter::parse_in(self.scope, &query, self.cx.content);
                let limit = self.limit(&query);
                self.shown
                    .set(Shown::new(self.cx, self.scope, filter, limit));
            }
            touched
        });
    }

    fn limit(self, query: &str) -> usize {
        LENGTHENED.with_borrow(|lengthened| match lengthened {
            Some((scope, of, limit)) if *scope == self.scope && of == query => *limit,
            _ => SLICE,
        })
    }

    /// Makes the list longer.
    pub fn lengthen(self) {
        let query = self.cx.query.get_untracked();
        let limit = self.limit(&query) + SLICE;
        LENGTHENED.set(Some((self.scope, query, limit)));
        self.lengthened.set(());
    }

    /// Says the number of results once nothing has changed for a while.
    fn say_later(self) {
        Effect::new(move |before: Option<Option<TimeoutHandle>>| {
            let said = self.count();
            if let Some(handle) = before.flatten() {
                handle.clear();
            }
            // Who has just come is read the page, not the number of everything.
            let is_news = self.is_filtered() || self.said.read_untracked().is_some();
            if !self.cx.ready.get() || !is_news {
                return None;
            }
            set_timeout_with_handle(move || self.said.set(said), PAUSE).ok()
        });
    }

    /// Puts the words before the title of the document, so that the history tells searches apart.
    fn entitle(self) {
        Effect::new(move |title: Option<String>| {
            let title = title.unwrap_or_else(|| document().title());
            if self.cx.ready.get() {
                let shown = self.shown.read();
                let words = &shown.filter.text;
                if words.is_empty() {
                    document().set_title(&title);
                } else {
                    document().set_title(&format!("«{words}» – {title}"));
                }
            }
            title
        });
    }

    /// Changes one choice in the address, which is where the state is.
    pub fn set(self, parameter: &str, value: &str) {
        let content = self.cx.content;
        let mut changed = Filter::parse_in(self.scope, &self.cx.query.read_untracked(), content);
        changed.set(parameter, value, content);
        self.cx.query.set(changed.query());
    }

    /// The address of this directory with a filter.
    pub fn address(self, filter: &Filter) -> String {
        let route = match self.scope {
            Scope::Everything => Route::Search,
            Scope::Projects => Route::Projects,
            Scope::Municipalities => Route::Municipalities,
        };
        let path = self.cx.href(&route);
        match filter.query() {
            query if query.is_empty() => path,
            query => format!("{path}?{query}"),
        }
    }

    pub fn is_filtered(self) -> bool {
        !self.shown.read().filter.is_empty()
    }

    /// How much was found, in words.
    pub fn count(self) -> Option<String> {
        let text = &self.cx.text().browse;
        let shown = self.shown.read();
        let (count, content) = (shown.total, self.cx.content);
        match self.scope {
            Scope::Everything if shown.filter.is_empty() => None,
            Scope::Everything => Some((text.hits)(count, &shown.filter.text)),
            Scope::Projects => Some((text.projects)(count, content.projects.len())),
            Scope::Municipalities => {
                Some((text.municipalities)(count, content.municipalities.len()))
            }
        }
    }
}
