//! The state of a directory, and what can be done to it.

use super::facet_labels::applied_in_words;
use super::map::show_on_map;
use super::page_state::PageState;
use super::result_set::ResultSet;
use super::viewport::{is_wide, open_beside};
use crate::components::{Loading, PageContext, after_paint, end_waiting, schedule};
use crate::route::Route;
use crate::search::{Filter, Scope, block_on};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;
use norwegian::lower;
use std::time::Duration;

/// Time without a change before the number of results is announced, so that nobody is talked to while typing.
const PAUSE: Duration = Duration::from_millis(700);

/// Number of rows of a list at first, and that it gains each time more are wanted. With words it is small: the answer is among the first,
/// and a keystroke must not wait for the others.
pub fn page_size(filter: &Filter) -> usize {
    if filter.text.is_empty() { 50 } else { 10 }
}

/// The state of a directory: the filter, its result, and what is about to be done.
#[derive(Clone, Copy)]
pub struct DirectoryState {
    pub cx: PageContext,
    pub page: PageState,
    pub scope: Scope,
    /// The filter that is asked for.
    pub filter: RwSignal<Filter>,
    /// The result of the filter, or of the one before until it is found.
    pub results: RwSignal<ResultSet>,
    /// True while the filters are open.
    pub filters_open: RwSignal<bool>,
    /// True while the charts are open.
    pub charts_open: RwSignal<bool>,
    /// Notifies the options of the filters and the charts that their counts changed, only while some of them are visible.
    pub stale_options: RwSignal<()>,
    /// Number of searches started: a result of an older one is dropped.
    search_id: StoredValue<u32>,
    /// The row that gets the focus once what is asked for next has been found.
    row_to_focus: StoredValue<Option<usize>>,
    /// The announcement for those who do not see the list change.
    pub announcement: RwSignal<Option<String>>,
}

impl DirectoryState {
    /// The state before anything is asked for: all records, of which no row is made.
    pub fn new(cx: PageContext, page: PageState, scope: Scope) -> Self {
        let all = block_on(ResultSet::find(cx, scope, Filter::default(), 0));
        let state = Self {
            cx,
            page,
            scope,
            filter: RwSignal::default(),
            results: RwSignal::new(all),
            filters_open: RwSignal::new(false),
            charts_open: RwSignal::new(false),
            stale_options: RwSignal::new(()),
            search_id: StoredValue::new(0),
            row_to_focus: StoredValue::new(None),
            announcement: RwSignal::new(None),
        };
        state.follow_address();
        Effect::new(move |before: Option<Announcements>| {
            let mut before = before.unwrap_or_default();
            state.announce_later(&mut before);
            before
        });
        Effect::new(move || {
            state.results.track();
            if state.filters_open.get() || state.charts_open.get() || is_wide() {
                // The list is painted first.
                after_paint(Box::new(move || {
                    state.stale_options.try_set(());
                }));
            }
        });
        Effect::new(move || {
            // The address is followed once more when the map has been drawn.
            state.page.hydrated.track();
            state.results.track();
            after_paint(Box::new(move || {
                state.results.try_with_untracked(show_on_map);
            }));
        });
        state
    }

    /// Shows what the address asks for, and once more where the gazetteer, which comes later, may know more.
    fn follow_address(self) {
        Effect::new(move |before: Option<Followed>| {
            let mut followed = before.unwrap_or_default();
            let query = self.page.query.get();
            let length = self.page.length.get();
            // A search that was under way when the gazetteer came is asked again too.
            let may_know_more =
                self.page.gazetteer.get() == Loading::Here && self.results.read().is_partial;
            let asked = Some((query.clone(), length));
            if !self.page.hydrated.get() || followed.asked == asked && !may_know_more {
                return followed;
            }
            let filter = Filter::parse_in(self.scope, &query, self.cx.content());
            if !filter.text.is_empty() {
                (self.page.want_rest)();
            }
            if followed.asked.is_none() {
                open_beside();
            }
            followed.asked = asked;
            entitle(&mut followed.title, &applied_in_words(self.cx, &filter));
            let limit = page_size(&filter) * (length + 1);
            self.filter.set(filter.clone());
            untrack(|| self.find(filter, limit));
            followed
        });
    }

    /// Shows what is found, unless something else is asked for before that.
    fn find(self, filter: Filter, limit: usize) {
        self.search_id.update_value(|id| *id = id.wrapping_add(1));
        let search_id = self.search_id.get_value();
        let row = self.row_to_focus.try_update_value(Option::take).flatten();
        let work = async move {
            let results = ResultSet::find(self.cx, self.scope, filter, limit).await;
            self.results.set(results);
            end_waiting();
            if let Some(row) = row {
                after_paint(Box::new(move || focus_row(row)));
            }
        };
        schedule(
            Box::pin(work),
            Box::new(move || self.search_id.try_get_value() == Some(search_id)),
        );
    }

    /// Says the number of results once nothing has changed for a while. Who has just come is read the page, not the number of
    /// everything.
    fn announce_later(self, before: &mut Announcements) {
        if let Some(timer) = before.timer.take() {
            timer.clear();
        }
        let announcement = self.count();
        let is_news = !self.results.read_untracked().filter.is_empty() || before.has_begun;
        if is_news {
            before.has_begun = true;
            before.timer =
                set_timeout_with_handle(move || self.announcement.set(announcement.clone()), PAUSE)
                    .ok();
        }
    }

    /// Makes the list longer.
    pub fn show_more(self) {
        let length = self.page.length.get_untracked() + 1;
        // The focus goes to the first of the new rows: the button may be gone.
        let row = page_size(&self.results.read_untracked().filter) * length + 1;
        self.row_to_focus.set_value(Some(row));
        self.page.length.set(length);
    }

    /// Changes one filter in the address, which is where the state is.
    pub fn set(self, parameter: &str, value: &str) {
        let content = self.cx.content();
        // The visitor may have left the page meanwhile.
        let Some(query) = self.page.query.try_get_untracked() else {
            return;
        };
        let mut changed = Filter::parse_in(self.scope, &query, content);
        changed.set(parameter, value, content);
        let changed = changed.query();
        if changed != query {
            self.page.length.set(0);
            self.page.query.set(changed);
        }
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

    /// Returns `true` if nothing is found because the gazetteer is still on its way.
    pub fn is_waiting(self) -> bool {
        let results = self.results.read();
        results.total == 0 && results.is_partial && self.page.gazetteer.get().may_come()
    }

    /// The label of the button that closes the filters and shows the list: "Vis 5 prosjekter".
    pub fn show_label(self) -> String {
        let (text, total) = (&self.cx.island_text().directory, self.results.read().total);
        match self.scope {
            Scope::Everything => text.show(total),
            Scope::Projects => text.show_projects(total),
            Scope::Municipalities => text.show_municipalities(total),
        }
    }

    /// The number of results, in words.
    pub fn count(self) -> Option<String> {
        let text = &self.cx.island_text().directory;
        let results = self.results.read();
        let (count, content) = (results.total, self.cx.content());
        match self.scope {
            Scope::Everything if results.filter.is_empty() => None,
            _ if self.is_waiting() => Some(self.cx.island_text().search_box.searching.to_owned()),
            Scope::Everything if results.filter.text.is_empty() => Some(text.hits(count)),
            Scope::Everything => Some(text.hits_for(count, &results.filter.text)),
            Scope::Projects => Some(match content.projects.len() {
                all if all == count => self.cx.island_text().counts.projects(all),
                all => text.projects(count, all),
            }),
            Scope::Municipalities => Some(match content.municipalities.len() {
                all if all == count => self.cx.island_text().counts.municipalities(all),
                all => text.municipalities(count, all),
            }),
        }
    }
}

/// Gives the focus to the row at a place, counted from one.
fn focus_row(place: usize) {
    let index = u32::try_from(place.saturating_sub(1)).unwrap_or(u32::MAX);
    // Not by its place in a list: there may be two.
    let links = document().query_selector_all(".browse .results h3 a");
    if let Some(link) = links.ok().and_then(|links| links.item(index)) {
        let _ = link.unchecked_into::<HtmlElement>().focus();
    }
}

/// The address that is shown.
#[derive(Default)]
struct Followed {
    /// The title of the document without what is asked for.
    title: Option<String>,
    /// The query, and how many times the list was made longer.
    asked: Option<(String, usize)>,
}

/// The state of the announcements.
#[derive(Default)]
struct Announcements {
    /// The timer of the next announcement.
    timer: Option<TimeoutHandle>,
    has_begun: bool,
}

/// Puts what is asked for before the title of the document, which is kept without it, so that the history and bookmarks tell one list
/// from another: "Demens, Akershus – prosjekter".
fn entitle(title: &mut Option<String>, asked: &str) {
    let title = title.get_or_insert_with(|| document().title());
    if asked.is_empty() {
        document().set_title(title);
        return;
    }
    let mut rest = title.chars();
    let first = rest.next().map(lower);
    let first = first.map_or_else(String::new, String::from);
    document().set_title(&format!("{asked} – {first}{}", rest.as_str()));
}
