//! Rules for the document as a whole: its head, its ids, and nothing in it that does not belong there.

use crate::site::{Dom, css, text};
use scraper::ElementRef;
use std::collections::HashSet;
use usht::text::Lang;

pub fn html_has_no_errors(dom: &Dom, problems: &mut Vec<String>) {
    problems.extend(dom.html.errors.iter().map(ToString::to_string));
}

pub fn language_is_that_of_the_address(dom: &Dom, problems: &mut Vec<String>) {
    let lang = Lang::split(&dom.path).0;
    if dom.html.root_element().attr("lang") != Some(lang.tag()) {
        problems.push("lang".to_owned());
    }
}

pub fn one_title_and_description(dom: &Dom, problems: &mut Vec<String>) {
    let titles = dom.all("head > title");
    if titles.len() != 1 || titles.iter().any(|title| text(*title).is_empty()) {
        problems.push(format!("{} titles", titles.len()));
    }
    let descriptions = dom.all("head > meta[name=description]");
    let empty = |meta: &ElementRef| meta.attr("content").is_none_or(|c| c.trim().is_empty());
    if descriptions.len() != 1 || descriptions.iter().any(empty) {
        problems.push(format!("{} descriptions", descriptions.len()));
    }
}

pub fn ids_are_unique(dom: &Dom, problems: &mut Vec<String>) {
    let mut ids = HashSet::new();
    for element in dom.all("[id]") {
        let id = element.attr("id").unwrap_or_default();
        if !ids.insert(id) || id.is_empty() || id.contains(char::is_whitespace) {
            problems.push(format!("id «{id}»"));
        }
    }
}

pub fn references_exist(dom: &Dom, problems: &mut Vec<String>) {
    let ids: HashSet<_> = dom
        .all("[id]")
        .iter()
        .filter_map(|e| e.attr("id"))
        .collect();
    for name in [
        "for",
        "list",
        "form",
        "headers",
        "aria-controls",
        "aria-describedby",
        "aria-labelledby",
        "aria-activedescendant",
        "aria-owns",
    ] {
        for element in dom.all(&format!("[{name}]")) {
            let value = element.attr(name).unwrap_or_default();
            let lost = value.split_whitespace().any(|id| !ids.contains(id));
            if lost || value.trim().is_empty() {
                problems.push(format!("{name}=«{value}»"));
            }
        }
    }
}

pub fn nothing_a_strict_policy_forbids(dom: &Dom, problems: &mut Vec<String>) {
    for element in dom.all("[style], style, iframe, object, embed, script:not([src])") {
        problems.push(element.html().chars().take(200).collect());
    }
    for element in dom.html.root_element().select(&css("*")) {
        for (name, value) in element.value().attrs() {
            let script = name.starts_with("on") || value.trim().starts_with("javascript:");
            let elsewhere = name == "src" && !value.starts_with('/');
            if script || elsewhere {
                problems.push(format!("{name}={value}"));
            }
        }
    }
}

pub fn no_leftovers(dom: &Dom, problems: &mut Vec<String>) {
    let all = text(dom.html.root_element());
    for leftover in [
        "Some(",
        "None",
        "Ok(",
        "{",
        "}",
        "\u{fffd}",
        "&amp;",
        "&lt;",
        "<!--",
        " ,",
        " .",
        "..",
        ",,",
        "()",
        "undefined",
        "TODO",
    ] {
        if let Some(at) = all.find(leftover) {
            let start = all.floor_char_boundary(at.saturating_sub(40));
            let end = all.ceil_char_boundary((at + 40).min(all.len()));
            problems.push(format!("«{leftover}» in «{}»", &all[start..end]));
        }
    }
}
