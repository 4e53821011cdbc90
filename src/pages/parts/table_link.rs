//! The link to the file of a table.

use crate::components::PageContext;
use crate::route::Route;
use crate::tables::Table;
use leptos::prelude::*;

/// The link to the file with the table of the records that a page lists.
pub fn table_link(cx: PageContext, table: Table) -> AnyView {
    let path = cx
        .root
        .href(&Route::table(cx.content(), cx.lang, table.name()));
    view! {
        <p class="actions">
            <a href=path download>
                {cx.page_text().tables.whole_list}
            </a>
        </p>
    }
    .into_any()
}
