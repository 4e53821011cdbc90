//! The goals of the centres.

use super::{Citations, cited, words};
use crate::components::PageContext;
use crate::editorial::{Fact, Goals};
use leptos::prelude::*;

/// A main goal, whose first sentence is read at a glance, and its parts with their numbers.
pub fn goal_list(cx: PageContext, cites: &Citations, goals: &'static Goals) -> AnyView {
    let text = &cx.page_text().about;
    let parts: Vec<_> = goals
        .sub
        .iter()
        .map(|part| view! { <li>{cited(cites, part)}</li> })
        .collect();
    view! {
        <h3 class="eyebrow">{text.main_goal}</h3>
        {main_goal(cites, &goals.main)}
        <h3 class="eyebrow">{text.sub_goals}</h3>
        <ol class="goal-parts">{parts}</ol>
    }
    .into_any()
}

fn main_goal(cites: &Citations, goal: &'static Fact) -> AnyView {
    let (words, lang) = words(cites, goal);
    let (first, rest) = match words.split_once(". ") {
        None => (words.to_owned(), ""),
        Some((first, rest)) => ([first, "."].concat(), rest),
    };
    view! {
        <p lang=lang>
            <strong class="goal">{first}</strong>
            " "
            {rest}
            {cites.mark(goal)}
        </p>
    }
    .into_any()
}
