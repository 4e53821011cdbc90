use super::super::shown::Shown;
use super::from_match;
use crate::components::{Cx, marked};
use crate::editorial::Edition;
use crate::route::Route;
use crate::search::{Filter, Scope, block_on};
use crate::site_root::SiteRoot;
use crate::text::Lang;
use leptos::prelude::Owner;

#[test]
fn a_text_begins_where_its_match_can_be_seen() {
    let cut = |text: &str, word: &str| {
        let start = text.find(word).unwrap();
        let (text, marks) = from_match((text.to_owned(), vec![(start, start + word.len())]));
        marked(&text, &marks).into_string()
    };
    let text = "Prosjektet på sjukeheimen kartla først ernæringen og så også søvnen til pasientene på avdelingen";
    // What can be seen anyway keeps its beginning.
    assert_eq!(
        cut(text, "kartla"),
        text.replace("kartla", "<mark>kartla</mark>")
    );
    assert_eq!(
        cut(text, "søvnen"),
        "… og så også <mark>søvnen</mark> til pasientene på avdelingen"
    );
    // Without words to leave out, nothing is left out.
    let long = "å".repeat(60);
    assert_eq!(
        cut(&format!("{long} søvn"), "søvn"),
        format!("{long} <mark>søvn</mark>")
    );
    assert_eq!(from_match((text.to_owned(), Vec::new())).0, text);
}

#[test]
fn every_project_that_is_found_has_its_line_and_its_state() {
    let edition = Edition::of_this_project();
    Owner::new().with(|| {
        let cx = Cx::new(edition, SiteRoot::default(), Lang::Nb);
        let mut rows = 0;
        for query in [
            "q=velferdsteknologi",
            "q=musikk",
            "q=akershus",
            "tema=demens",
        ] {
            for scope in [Scope::Everything, Scope::Projects] {
                let filter = Filter::parse_in(scope, query, cx.content);
                let shown = block_on(Shown::find(cx, scope, filter, 50));
                for row in shown.groups.iter().flat_map(|group| &group.rows) {
                    let is_project = row.href.starts_with(&cx.href(&Route::Projects));
                    assert_eq!(row.state.is_some(), is_project, "{query}: {}", row.href);
                    if !is_project {
                        continue;
                    }
                    rows += 1;
                    let (text, marks) = row.text.as_ref().unwrap();
                    assert!(!text.is_empty(), "{query}: {}", row.href);
                    // The match in the text is seen in its first line.
                    if let Some((start, _)) = marks.first()
                        && text.starts_with('…')
                    {
                        assert!(*start < 60, "{query}: {text}");
                    }
                }
            }
        }
        assert!(rows > 50, "{rows}");
    });
}
