//! The municipalities and counties of before 2024.

use super::{plain_list, term};
use crate::components::PageContext;
use crate::editorial::Former;
use leptos::prelude::*;

/// The first year of the lists of former municipalities and counties.
const FIRST_LISTED: u16 = 2017;

/// The earlier names and parts of a place, before 2024.
pub fn former_places(cx: PageContext, name: &str, former: &'static [Former]) -> Option<AnyView> {
    let text = &cx.page_text().municipality;
    let name = name.to_owned();
    let entries: Vec<_> = former
        .iter()
        .map(|former| {
            let was = former.name.as_deref().unwrap_or(&name);
            let part = former.part.then(|| [" ", text.part].concat());
            view! {
                <li>
                    {format!("{was} ({}), {}", former.number, years(cx, former))} {part}
                </li>
            }
        })
        .collect();
    (!entries.is_empty()).then(|| term(text.former, plain_list(entries)).into_any())
}

/// From when to when. The lists begin with 2017, which says nothing of the time before.
fn years(cx: PageContext, former: &Former) -> String {
    if former.from == FIRST_LISTED {
        cx.page_text().municipality.until(former.to.into())
    } else {
        format!("{}–{}", former.from, former.to)
    }
}
