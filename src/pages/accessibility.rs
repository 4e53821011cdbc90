//! The page about accessibility: text, and the switch for the shortcut key.

use super::static_page::{Head, Menu, StaticPage};
use crate::components::PageContext;
use crate::pages::parts::{prose, section};
use crate::route::Route;
use leptos::prelude::*;

pub const PAGE: StaticPage = StaticPage {
    head: |text| Head::new(text.accessibility.title, text.accessibility.description),
    view,
    menus: &[Menu::About],
};

pub fn view(cx: PageContext) -> AnyView {
    let text = &cx.page_text().accessibility;
    // The boot script listens to the button, and the style sheet shows the words that hold.
    let button = view! {
        <p>{text.shortcut_about}</p>
        <p class="with-scripting">
            <button class="ds-button" data-variant="secondary" type="button" data-slash-switch="">
                <span class="slash-on">{text.shortcut_off}</span>
                <span class="slash-off">{text.shortcut_on}</span>
            </button>
        </p>
    };
    let feedback = view! {
        <p>
            <a href=cx.href(&Route::Feedback)>{cx.page_text().publisher.more}</a>
        </p>
    };
    view! {
        {prose(cx, text.title, text.lead, text.section, text.section_text)}
        {section("hurtigtast", text.shortcut, button)}
        {section("si-fra", text.feedback, feedback)}
    }
    .into_any()
}
