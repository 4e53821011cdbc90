//! The search field as it is prerendered.

use super::{SearchBoxSize, list_id};
use crate::components::PageContext;
use crate::route::Route;
use crate::search::filter;
use maud::{Markup, html};

/// One field to find anything. A page has one of each size at most.
///
/// The popup is empty until the app has started: the line that nothing is found, with a way to help, and the listbox.
pub fn search_box(cx: PageContext, size: SearchBoxSize) -> Markup {
    let text = &cx.page_text().search_form;
    let is_large = size == SearchBoxSize::Large;
    let id = size.id();
    let help_id = is_large.then(|| format!("{id}-hjelp"));
    html! {
        div class={ "finder" @if is_large { " finder-large" } } {
            form action=(cx.href(&Route::Search)) method="get" role="search" aria-label=(text.landmark) {
                label class=(if is_large { "finder-label" } else { "visually-hidden" }) for=(id) {
                    (text.label)
                }
                @if let Some(help_id) = &help_id {
                    p.muted id=(help_id) { (help(cx)) }
                }
                div.finder-box {
                    div.finder-field {
                        input
                            .ds-input
                            id=(id)
                            type="text"
                            name=(filter::TEXT)
                            placeholder=[(!is_large).then_some(text.placeholder)]
                            autocomplete="off"
                            autocapitalize="off"
                            spellcheck="false"
                            enterkeyhint="search"
                            aria-keyshortcuts="/ Control+K Meta+K"
                            aria-describedby=[&help_id];
                    }
                    button.ds-button type="submit" { (text.button) }
                    div.options id={ (id) "-svar" } hidden {
                        p.options-none hidden {
                            span {}
                            a.options-private href=(cx.href(&Route::Help)) { (cx.island_text().search_box.private) }
                        }
                        div id=(list_id(id)) role="listbox" aria-label=(text.suggestions) hidden {}
                    }
                }
                p.visually-hidden role="status" {}
            }
            div {}
        }
    }
}

/// The things that can be asked for.
fn help(cx: PageContext) -> String {
    let text = &cx.page_text().search_form;
    let own = cx.content().own_centre();
    let host = own.and_then(|centre| cx.content().host_of(centre));
    host.map_or_else(|| text.help.to_owned(), |host| text.own_help(&host.name))
}
