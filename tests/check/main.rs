//! The check of the content, tried on copies of the real content with one fault each: what it says, line by line.

#![allow(unreachable_pub, reason = "nothing of a test can be reached")]

mod addresses;
mod areas;
mod dates;
mod encodings;
mod formats;
mod letters;
mod links;
mod markup;
mod messages;
mod numbers;
mod places;
mod shape;
mod site_config;
mod slips;
mod spaces;
mod tried;
mod twice;
mod vocabulary;

use serde_json::json;
use std::path::Path;
use tried::{added, copy, edit, lines, remove};
use usht::editorial::check::check;

#[test]
fn all_faults_in_all_files_at_once() {
    let folder = copy();
    let before = lines(folder.path());
    edit(folder.path(), "site", |site| {
        site["credits"][0]["what"] = json!("");
    });
    edit(folder.path(), "centres", |centres| {
        remove(&mut centres[10], "id");
        centres[2]["area"]["text"] = json!(2);
    });
    edit(folder.path(), "projects", |projects| {
        projects[10]["title"] = json!("");
        projects[2]["title"] = json!("");
        // The record is broken in its shape; the rest of it is checked all the same.
        projects[2]["status"] = json!(null);
        projects[2]["sources"] = json!(["nosuch"]);
        remove(&mut projects[2], "as_of");
    });
    let found = added(&before, &lines(folder.path()));
    for line in [
        "site.json: site.credits[0].what: empty text (leave out what is not known)",
        "centres.json: centres[2].area.text: expected string or object, found 2",
        "centres.json: centres[10].id: missing field",
        "projects.json: projects[2].sources[0]: no source \"nosuch\"",
        "projects.json: projects[2].status: null is not one of ongoing, ended, unknown",
        "projects.json: projects[2].title: empty text (leave out what is not known)",
        "projects.json: projects[10].title: empty text (leave out what is not known)",
    ] {
        assert!(found.contains(&line.to_owned()), "{line}\n{found:#?}");
    }
    let place = |start: &str| found.iter().position(|line| line.starts_with(start));
    assert!(place("centres.json: centres[2]") < place("centres.json: centres[10]"));
    assert!(place("projects.json: projects[2].title") < place("projects.json: projects[10].title"));
}

#[test]
fn the_folder_is_shown_as_it_was_given() {
    let problems = check(Path::new("no/such/folder"));
    assert_eq!(problems.len(), 12);
    assert_eq!(
        problems[0].to_string(),
        "no/such/folder/site.json: site: the file is missing"
    );
}
