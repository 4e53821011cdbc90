//! Finding projects by words.

use super::{Filter, fold};
use crate::content::{Content, Detail, Project};
use std::cmp::Reverse;

/// Projects in the order in which they are listed without words: newest first, those of which only the title is known last.
pub fn newest_first(projects: impl Iterator<Item = &'static Project>) -> Vec<&'static Project> {
    let mut projects: Vec<_> = projects.collect();
    // A stable sort: what is equal stays in the order of the file.
    projects.sort_by_key(|project| order(project));
    projects
}

fn order(project: &Project) -> (bool, Reverse<Option<u16>>) {
    (
        project.detail == Detail::TitleOnly,
        Reverse(project.latest_year()),
    )
}

/// All projects with their texts folded once, so that a keystroke only compares.
pub struct ProjectIndex {
    content: &'static Content,
    entries: Vec<Entry>,
}

struct Entry {
    project: &'static Project,
    title: String,
    /// Everything else that can be searched, each text between spaces.
    rest: String,
}

impl ProjectIndex {
    pub fn new(content: &'static Content) -> Self {
        let entries = newest_first(content.projects.iter())
            .into_iter()
            .map(|project| Entry {
                project,
                title: format!(" {}", fold(&project.title)),
                rest: fold_all(content, project),
            })
            .collect();
        Self { content, entries }
    }

    /// The projects that fit: all words found, and all choices met. Those with more of the words in the title come first, then the
    /// order is that of [`newest_first`].
    pub fn find(&self, filter: &Filter) -> Vec<&'static Project> {
        let text = fold(&filter.text);
        let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
        // One pass for each number of words in the title: the entries are in their order already.
        let found: Vec<_> = self
            .entries
            .iter()
            .filter(|entry| filter.admits(entry.project, self.content))
            .filter_map(|entry| Some((entry.title_hits(&words)?, entry.project)))
            .collect();
        (0..=words.len())
            .rev()
            .flat_map(|count| found.iter().filter(move |(hits, _)| *hits == count))
            .map(|(_, project)| *project)
            .collect()
    }
}

impl Entry {
    /// How many of the words are in the title, if every word is somewhere.
    fn title_hits(&self, words: &[&str]) -> Option<usize> {
        let mut hits = 0;
        for word in words {
            if self.title.contains(word) {
                hits += 1;
            } else if !self.rest.contains(word) {
                return None;
            }
        }
        Some(hits)
    }
}

fn fold_all(content: &Content, project: &Project) -> String {
    let mut rest = String::new();
    let mut add = |text: &str| {
        rest.push(' ');
        rest.push_str(&fold(text));
    };
    add(&project.summary);
    add(&project.centre_then);
    add(&project.county_then);
    for text in project.partners.iter().chain(&project.settings) {
        add(text);
    }
    for text in [&project.results, &project.target_group]
        .into_iter()
        .flatten()
    {
        add(text);
    }
    for theme in project
        .themes
        .iter()
        .filter_map(|id| content.theme(id.as_str()))
    {
        add(&theme.name);
    }
    for centre in project
        .centres
        .iter()
        .filter_map(|id| content.centre(id.as_str()))
    {
        add(&centre.short_name.text);
    }
    for participant in &project.municipalities {
        if let Some(municipality) = content.municipality(participant.municipality.as_str()) {
            add(&municipality.name);
        }
        for text in [&participant.then, &participant.part].into_iter().flatten() {
            add(text);
        }
    }
    rest
}
