//! Projects on a page.

use super::raw_html;
use crate::components::{Level, PageContext, project_rows};
use crate::content::Project;
use leptos::prelude::*;

/// Projects as rows, or a sentence where there are none.
pub fn projects_or(
    cx: PageContext,
    projects: &[&'static Project],
    level: Level,
    none: impl Into<String>,
) -> AnyView {
    if projects.is_empty() {
        let none: String = none.into();
        return view! { <p>{none}</p> }.into_any();
    }
    raw_html(project_rows(cx, projects, level)).into_any()
}
