//! A table that can be scrolled sideways where it is wider than the screen.

use leptos::prelude::*;

/// The head of a column.
pub fn column_head(text: &'static str) -> impl IntoView {
    view! { <th scope="col">{text}</th> }
}

/// A table with its heads and rows, named for those who do not see it. `class` is that of the table element.
pub fn data_table(
    label: &'static str,
    class: &'static str,
    heads: impl IntoAny,
    rows: Vec<AnyView>,
) -> AnyView {
    view! {
        <section class="table-wrap" tabindex="0" aria-label=label>
            <table class=class>
                <thead>
                    <tr>{heads.into_any()}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}
