//! Hostile text in every field of the content: nothing of it becomes markup, a dangerous link, or a cell that a spreadsheet runs.
//!
//! The content check refuses much of it. Here it is left out, so that what shows the content has to hold by itself; and what would be a
//! dangerous link without the check is looked for among what the check refuses.

#![allow(unreachable_pub, reason = "nothing of a test can be reached")]

#[path = "../common/fields.rs"]
mod fields;
mod site;

use fields::{ACTIVE, DANGEROUS, MARKUP, of_content};
use scraper::{Html, Selector};
use site::{Site, copy};
use usht::editorial::check::check;

/// The addresses in a page that are followed or loaded.
const ADDRESSES: [&str; 6] = ["href", "src", "action", "formaction", "poster", "srcset"];

#[test]
fn markup_in_any_text_stays_text() {
    let (folder, texts) = copy();
    assert!(texts.count() > 5_000, "{} texts only", texts.count());
    texts.replace(folder.path(), |number, text| {
        [MARKUP[number % MARKUP.len()], text].concat()
    });
    let site = Site::unchecked(folder.path());
    let [active, footer] = [ACTIVE, ".site-footer"].map(|css| Selector::parse(css).unwrap());
    let mut shown = 0;
    for (path, html) in site.markup() {
        shown += usize::from(html.contains("=1+1"));
        // Only what looks like it has to be parsed. A comment has its words, and hides none of the page.
        let looks = ["<img src=x", "<script>", "<!--\\"];
        if looks.iter().any(|look| html.contains(look)) {
            let page = Html::parse_document(html);
            let found = page.select(&active).next();
            assert!(found.is_none(), "{path}: {}", found.unwrap().html());
            let is_whole = path.contains("/island-") || page.select(&footer).next().is_some();
            assert!(is_whole, "{path} ends before its footer");
        }
    }
    assert!(shown > 1_000, "it is shown on {shown} pages only");
    site.assert_well_formed();
}

#[test]
fn no_cell_of_a_table_is_run() {
    let beginnings = ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\"=1"];
    let (folder, texts) = copy();
    texts.replace(folder.path(), |number, text| {
        [beginnings[number % beginnings.len()], text].concat()
    });
    let site = Site::unchecked(folder.path());
    let mut cells = 0;
    for (path, text) in site.tables() {
        let text = text.trim_start_matches('\u{feff}');
        let mut reader = csv::ReaderBuilder::new();
        let mut reader = reader.delimiter(b';').from_reader(text.as_bytes());
        for row in reader.records() {
            for cell in &row.unwrap() {
                cells += 1;
                let runs = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
                assert!(!runs || is_number_as_text(cell), "{path}: {cell}");
            }
        }
    }
    assert!(cells > 10_000, "{cells} cells only");
}

/// Returns `true` for a telephone number as tables write it, a formula that is a text: `="64 00 00 00"`.
fn is_number_as_text(cell: &str) -> bool {
    let number = cell
        .strip_prefix("=\"")
        .and_then(|rest| rest.strip_suffix('"'));
    let is_plain = |c: char| c.is_ascii_digit() || " +()-".contains(c);
    number.is_some_and(|number| number.chars().all(is_plain))
}

#[test]
fn no_address_runs_anything() {
    let (folder, texts) = copy();
    texts.replace(folder.path(), |number, _| {
        format!("{}{number})", DANGEROUS[number % DANGEROUS.len()])
    });
    let refused: Vec<String> = check(folder.path())
        .iter()
        .map(ToString::to_string)
        .collect();
    let refused = refused.join("\n");
    let site = Site::unchecked(folder.path());
    let any = ADDRESSES.map(|name| format!("[{name}]")).join(", ");
    let any = Selector::parse(&any).unwrap();
    let mut found = [0; DANGEROUS.len()];
    for (path, html) in site.markup() {
        if !DANGEROUS
            .iter()
            .any(|beginning| html.contains(&["\"", beginning].concat()))
        {
            continue;
        }
        for element in Html::parse_document(html).select(&any) {
            for address in ADDRESSES.iter().filter_map(|name| element.attr(name)) {
                let Some(at) = DANGEROUS
                    .iter()
                    .position(|beginning| address.starts_with(beginning))
                else {
                    continue;
                };
                found[at] += 1;
                let field = || texts.name(address);
                assert!(
                    refused.contains(address),
                    "{path} leads to {address}, which the check lets pass: {}",
                    field()
                );
            }
        }
    }
    // Or the test would not see them.
    assert!(
        found.iter().all(|count| *count > 100),
        "{found:?} links only"
    );
}

/// The fields that are meant are found: a new one is among them by itself.
#[test]
fn every_kind_of_field_is_tried() {
    let names = of_content().names();
    for field in [
        "projects.title",
        "projects.summary",
        "centres.name.text",
        "centres.contacts.value",
        "sources.url",
        "municipalities.contacts.value",
        "themes.name.nb",
        "site.credits.url",
    ] {
        assert!(names.contains(&field.to_owned()), "{field}: {names:#?}");
    }
}
