//! The words of the search: each is said once, and every group of them says something.

use super::known::nearest;
use super::node::Node;
use super::problem::Problem;
use crate::static_pages::static_pages;
use std::collections::BTreeMap;

macro_rules! segments {
    ($($page:ident $segment:literal $name:ident,)+) => {
        /// The first parts of the paths of all static pages.
        const PAGES: &[&str] = &[$($segment),+];
    };
}
static_pages!(segments);

pub(crate) fn check<'a>(root: &Node<'a>) -> Vec<Problem> {
    if root.file_stem() != "vocabulary" {
        return Vec::new();
    }
    let [pages, synonyms, spellings, intents] =
        ["pages", "synonyms", "spellings", "intents"].map(|name| root.list(name));
    let each = |records: &[Node<'a>], name| records.iter().filter_map(|r| r.field(name)).collect();
    let mut lists: Vec<Vec<Node>> = vec![
        each(&pages, "id"),
        each(&spellings, "nn"),
        each(&intents, "kind"),
        root.list("stop_words"),
        root.list("place_qualifiers"),
    ];
    lists.extend(pages.iter().chain(&intents).map(|r| r.list("words")));
    // The words of a group of synonyms are one list, whatever their language.
    lists.extend(synonyms.iter().map(all_words));
    lists
        .iter()
        .flat_map(|list| repeated(list))
        .chain(pages.iter().filter_map(unknown_page))
        .chain(synonyms.iter().filter_map(lonely))
        .chain(spellings.iter().filter_map(idle))
        .collect()
}

fn all_words<'a>(group: &Node<'a>) -> Vec<Node<'a>> {
    let languages = ["words", "nn", "en", "se"].into_iter();
    languages.flat_map(|name| group.list(name)).collect()
}

/// Words that are in their list already, in other case or another language.
fn repeated(words: &[Node]) -> Vec<Problem> {
    let mut first: BTreeMap<String, &Node> = BTreeMap::new();
    let mut problems = Vec::new();
    for word in words {
        let Some(text) = word.text() else { continue };
        match first.get(&text.to_lowercase()) {
            Some(first) => problems.push(
                word.problem(format!("{text:?} is said already"))
                    .suggest(format!("in {first}")),
            ),
            None => {
                first.insert(text.to_lowercase(), word);
            }
        }
    }
    problems
}

fn unknown_page(page: &Node) -> Option<Problem> {
    let id = page.text_of("id").filter(|id| !PAGES.contains(id))?;
    Some(
        page.problem_at("id", format!("no page {id:?}"))
            .did_you_mean(nearest(id, PAGES.iter().copied())),
    )
}

/// A word alone means nothing that it does not say itself.
fn lonely(group: &Node) -> Option<Problem> {
    (all_words(group).len() < 2)
        .then(|| group.problem("a group of synonyms needs at least two words"))
}

fn idle(spelling: &Node) -> Option<Problem> {
    let same = spelling.text_of("nb")?;
    (spelling.text_of("nn") == Some(same))
        .then(|| spelling.problem(format!("{same:?} is spelt the same in both")))
}
