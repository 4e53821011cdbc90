//! Rules for the parts of a page: headings, landmarks, lists, tables and images.

use crate::site::{Dom, public, text, within};
use std::collections::HashSet;
use usht::text::Lang;

pub fn one_heading_of_the_first_level(dom: &Dom, problems: &mut Vec<String>) {
    let headings = dom.all("h1");
    let empty = headings.iter().any(|heading| text(*heading).is_empty());
    // The app moves the focus there.
    let focus = dom.all("main h1[tabindex='-1']").len();
    if headings.len() != 1 || empty || focus != 1 {
        problems.push(format!("{} h1, {focus} with focus", headings.len()));
    }
}

pub fn headings_do_not_skip(dom: &Dom, problems: &mut Vec<String>) {
    let mut before = 0;
    for heading in dom.all("h1, h2, h3, h4, h5, h6") {
        let level = heading.value().name()[1..].parse().unwrap_or(7);
        if level > before + 1 {
            problems.push(format!("h{level} «{}» after h{before}", text(heading)));
        }
        if text(heading).is_empty() {
            problems.push(format!("empty h{level}"));
        }
        before = level;
    }
}

pub fn landmarks(dom: &Dom, problems: &mut Vec<String>) {
    for landmark in ["#app > header", "#app > main#innhold", "#app > footer"] {
        let count = dom.all(landmark).len();
        if count != 1 {
            problems.push(format!("{count} {landmark}"));
        }
    }
    if dom.all("header nav").is_empty() {
        problems.push("no nav in the header".to_owned());
    }
    // Several of a kind are told apart by their names.
    let mut names = HashSet::new();
    for nav in dom.all("nav") {
        let name = nav.attr("aria-label").unwrap_or_default().trim();
        if name.is_empty() || !names.insert(name) {
            problems.push(format!("nav named «{name}»"));
        }
    }
}

pub fn skip_link_comes_first(dom: &Dom, problems: &mut Vec<String>) {
    let first = dom.all("a, button, input, select, textarea, summary");
    if first.first().and_then(|link| link.attr("href")) != Some("#innhold") {
        problems.push("no skip link".to_owned());
    }
}

pub fn breadcrumb(dom: &Dom, problems: &mut Vec<String>) {
    let steps = dom.all("main nav.ds-breadcrumbs li");
    let (lang, path) = Lang::split(&dom.path);
    if ["/", "/404.html"].contains(&path) {
        if !steps.is_empty() {
            problems.push("a breadcrumb".to_owned());
        }
        return;
    }
    let Some((here, above)) = steps.split_last() else {
        problems.push("no breadcrumb".to_owned());
        return;
    };
    let current = within(*here, "[aria-current=page]");
    if current.len() != 1 || text(*here).is_empty() || !within(*here, "a").is_empty() {
        problems.push(format!("last is «{}»", text(*here)));
    }
    for step in above {
        if within(*step, "a[href^='/']").len() != 1 {
            problems.push(format!("«{}» is no link", text(*step)));
        }
    }
    let home = above
        .first()
        .map(|step| within(*step, &format!("a[href='{}/']", lang.prefix())).len());
    if home != Some(1) {
        problems.push("does not begin at the front page".to_owned());
    }
}

pub fn images_have_alternatives(dom: &Dom, problems: &mut Vec<String>) {
    for image in dom.all("img") {
        let sized = ["width", "height"]
            .iter()
            .all(|name| image.attr(name).is_some());
        if image.attr("alt").is_none() || !sized {
            problems.push(image.html());
        }
        let source = image.attr("src").unwrap_or_default();
        let icon = assets::plain_name(source).map(|name| public("icons").join(name));
        if !icon.is_some_and(|icon| icon.is_file()) {
            problems.push(format!("no file {source}"));
        }
    }
}

pub fn lists_hold_items(dom: &Dom, problems: &mut Vec<String>) {
    for (list, items) in [
        ("ul:not([role=listbox]), ol", &["li"][..]),
        ("dl", &["div", "dt", "dd"]),
        ("dl > div", &["dt", "dd"]),
    ] {
        for list in dom.all(list) {
            let children: Vec<_> = list.child_elements().collect();
            let strange = children
                .iter()
                .any(|child| !items.contains(&child.value().name()));
            let empty = children.iter().any(|child| text(*child).is_empty());
            if children.is_empty() || strange || empty {
                let html = list.html().chars().take(200).collect::<String>();
                problems.push(html);
            }
        }
    }
}

pub fn tables_have_headings(dom: &Dom, problems: &mut Vec<String>) {
    for table in dom.all("table") {
        let columns = within(table, "thead th[scope=col]").len();
        for row in within(table, "tbody tr") {
            let cells = row.child_elements().count();
            if cells != columns || within(row, "th[scope=row]").len() != 1 {
                problems.push(text(row));
            }
        }
    }
}
