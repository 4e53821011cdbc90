//! The configuration of a site: what its shape does not say.

use super::node::Node;
use super::problem::Problem;
use crate::editorial::read::{self, ReadError};
use crate::text::Lang;
use crate::theme::{Accent, Colour};
use std::io;

pub(crate) fn check(root: &Node) -> Vec<Problem> {
    if root.file_stem() != "config" {
        return Vec::new();
    }
    [
        base(root),
        origin(root),
        base_language(root),
        accent(root),
        logo(root),
    ]
    .into_iter()
    .flatten()
    .chain(unknown_languages(root))
    .collect()
}

/// A folder that links can begin with.
fn base(root: &Node) -> Option<Problem> {
    let base = root.field("base")?;
    let remedy = sites::base_of(base.text()?).err()?;
    let what = format!("{} is no folder of a host", base.value);
    Some(base.problem(what).suggest(remedy))
}

/// The base language, whose addresses have no prefix, comes first.
fn base_language(root: &Node) -> Option<Problem> {
    let languages = root.field("languages")?;
    let first = languages.items().next();
    let base = Lang::default().tag();
    if first.is_some_and(|first| first.text() == Some(base)) {
        return None;
    }
    let what = "it does not begin with the base language".to_owned();
    Some(
        languages
            .problem(what)
            .suggest(format!("write \"{base}\" first")),
    )
}

/// A language that the interface has not, or that is named twice.
fn unknown_languages(root: &Node) -> Vec<Problem> {
    let languages = root.list("languages");
    let tags: Vec<&str> = languages.iter().filter_map(Node::text).collect();
    let problems = languages.iter().enumerate().filter_map(|(at, language)| {
        let tag = language.text()?;
        if Lang::of_tag(tag).is_none() {
            let known = Lang::ALL.map(Lang::tag).join(", ");
            let what = format!("{tag} is no language of the interface");
            return Some(language.problem(what).suggest(format!(
                "write one of {known}, or translate the files of locales/"
            )));
        }
        let is_twice = tags[..at].contains(&tag);
        is_twice.then(|| {
            language
                .problem(format!("{tag} is named twice"))
                .suggest("remove one")
        })
    });
    problems.collect()
}

/// A colour in which everything can be read that is of it, or of a shade of it.
fn accent(root: &Node) -> Option<Problem> {
    let accent = root.field("accent")?;
    let problem = match accent.text()?.parse::<Colour>() {
        Err(remedy) => {
            let what = format!("{} is no colour", accent.value);
            accent.problem(what).suggest(remedy.to_string())
        }
        Ok(colour) => {
            let unreadable = Accent(colour).check().err()?;
            let remedy = format!("{} would do", unreadable.nearest);
            accent.problem(unreadable.to_string()).suggest(remedy)
        }
    };
    Some(problem)
}

/// A file beside the configuration that is fit to be a logo.
fn logo(root: &Node) -> Option<Problem> {
    let logo = root.field("logo")?;
    let path = root.file().with_file_name(logo.text()?);
    let (what, remedy) = match read::logo(path).err()? {
        ReadError::Logo { reason, .. } => (reason.to_string(), reason.remedy()),
        ReadError::Io { reason, .. } if reason.kind() == io::ErrorKind::NotFound => (
            format!("no file {} beside the configuration", logo.value),
            "put it there, or leave \"logo\" out",
        ),
        error => (error.to_string(), "make it readable"),
    };
    Some(logo.problem(what).suggest(remedy))
}

/// A scheme and a host, and nothing behind them.
fn origin(root: &Node) -> Option<Problem> {
    let origin = root.field("origin")?;
    let remedy = sites::origin_of(origin.text()?).err()?;
    let what = format!("{} is no scheme with a host", origin.value);
    Some(origin.problem(what).suggest(remedy))
}
