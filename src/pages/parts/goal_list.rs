//! The goals of the centres.

use super::{Citations, fact, fact_list};
use crate::components::PageContext;
use crate::editorial::Goals;
use leptos::prelude::*;

/// A main goal and its parts.
pub fn goal_list(cx: PageContext, cites: &Citations, goals: &'static Goals) -> AnyView {
    let text = &cx.page_text().about;
    view! {
        <h3>{text.main_goal}</h3>
        {fact(cites, &goals.main)}
        <h3>{text.sub_goals}</h3>
        {fact_list(cites, &goals.sub)}
    }
    .into_any()
}
