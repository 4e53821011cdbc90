//! The part of the content that comes first, of a site with many projects.

use crate::site::{PROJECTS, grown};
use usht::content::bundle::Bundle;
use usht::content::{Content, PartlyLate, Project, json};

#[test]
fn the_first_projects_come_early_and_no_number_of_them_is_said() {
    let bundle = grown().content.to_bundle();
    let columns = json::texts(&bundle.names).unwrap();
    let columns = json::of_version(columns, &bundle.version).unwrap();
    let names = Content::of_names(columns).unwrap();
    assert_eq!(names.projects.len(), PartlyLate::<Project>::EARLY);
    let count = |content: &Content| {
        let theme = &content.themes[0];
        content.counted(content.projects_on(theme))
    };
    assert_eq!(count(&names), None);

    let whole = Bundle::read(&bundle.names, &bundle.details, &bundle.version).unwrap();
    assert_eq!(whole.projects.len(), PROJECTS);
    assert!(count(&whole).is_some_and(|count| count > 0));
    assert_eq!(count(&whole), count(grown().content));
}
