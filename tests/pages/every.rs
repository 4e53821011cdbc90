//! Rules for every page.

use crate::site::{Dom, Site, css, public, site, text, within};
use scraper::ElementRef;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::LazyLock;
use usht::islands::Island;
use usht::route::Route;
use usht::search::Filter;
use usht::text::Lang;

/// Says what is wrong with a page.
type Rule = fn(&Dom, &mut Vec<String>);

macro_rules! rules {
    ($($(#[doc = $doc:literal])* $name:ident)+) => {
        const RULES: &[(&str, Rule)] = &[$((stringify!($name), rule::$name)),+];

        $(
            $(#[doc = $doc])*
            #[test]
            fn $name() {
                holds(stringify!($name));
            }
        )+
    };
}

rules! {
    html_has_no_errors
    language_is_that_of_the_address
    one_title_and_description
    one_heading_of_the_first_level
    headings_do_not_skip
    landmarks
    skip_link_comes_first
    breadcrumb
    ids_are_unique
    references_exist
    fields_have_labels
    images_have_alternatives
    links_and_buttons_have_names
    links_lead_somewhere
    same_words_lead_to_one_address
    no_page_leads_to_itself
    forms_work_without_scripting
    lists_hold_items
    tables_have_headings
    nothing_a_strict_policy_forbids
    islands_are_known
    one_search_field_is_on_every_page
    no_leftovers
}

/// The findings on all pages: every page is parsed once, for all rules.
struct Found {
    /// By rule.
    problems: BTreeMap<&'static str, Vec<String>>,
    /// The title, the description and the internal links of each page.
    pages: BTreeMap<String, (String, String, BTreeSet<String>)>,
}

static FOUND: LazyLock<Found> = LazyLock::new(|| {
    let pages: Vec<_> = site().pages.iter().chain(&site().translated).collect();
    let halves = pages.split_at(pages.len() / 2);
    let (mut first, second) = std::thread::scope(|scope| {
        let first = scope.spawn(|| look(halves.0));
        let second = look(halves.1);
        (first.join().unwrap(), second)
    });
    for (rule, problems) in second.problems {
        first.problems.entry(rule).or_default().extend(problems);
    }
    first.pages.extend(second.pages);
    first
});

fn look(pages: &[(&String, &String)]) -> Found {
    let mut found = Found {
        problems: BTreeMap::new(),
        pages: BTreeMap::new(),
    };
    for (path, html) in pages {
        let dom = Dom::parse(path, html);
        for (rule, problems) in broken(&dom) {
            let problems = problems.iter().map(|problem| format!("{path}: {problem}"));
            found.problems.entry(rule).or_default().extend(problems);
        }
        let title = dom.all("title").first().map(|e| text(*e));
        let description = dom.all("meta[name=description]");
        let description = description.first().and_then(|e| e.attr("content"));
        let links = dom.all("a[href^='/']");
        let links = links.iter().filter_map(|link| link.attr("href"));
        let links = links.map(|href| href.split(['?', '#']).next().unwrap_or_default().to_owned());
        found.pages.insert(
            (*path).clone(),
            (
                title.unwrap_or_default(),
                description.unwrap_or_default().to_owned(),
                links.collect(),
            ),
        );
    }
    found
}

/// The rules a page does not keep.
pub fn broken(dom: &Dom) -> Vec<(&'static str, Vec<String>)> {
    let mut broken = Vec::new();
    for (name, rule) in RULES {
        let mut problems = Vec::new();
        rule(dom, &mut problems);
        if !problems.is_empty() {
            broken.push((*name, problems));
        }
    }
    broken
}

fn holds(rule: &str) {
    let problems = FOUND.problems.get(rule).map_or(&[][..], Vec::as_slice);
    let shown = problems.iter().take(40).cloned().collect::<Vec<_>>();
    let count = problems.len();
    assert!(count == 0, "{count} problems\n{}", shown.join("\n"));
}

#[test]
fn titles_and_descriptions_differ() {
    let mut titles: BTreeMap<(Lang, &str), Vec<&str>> = BTreeMap::new();
    let mut descriptions: BTreeMap<(Lang, &str), Vec<&str>> = BTreeMap::new();
    for (path, (title, description, _)) in &FOUND.pages {
        let lang = Lang::split(path).0;
        titles.entry((lang, title)).or_default().push(path);
        descriptions
            .entry((lang, description))
            .or_default()
            .push(path);
    }
    for texts in [titles, descriptions] {
        let twice: Vec<_> = texts.iter().filter(|(_, paths)| paths.len() > 1).collect();
        assert!(twice.is_empty(), "{twice:#?}");
    }
}

#[test]
fn every_page_is_reached_from_the_front_page() {
    let mut reached = BTreeSet::from(["/"]);
    let mut next = vec!["/"];
    while let Some(path) = next.pop() {
        let Some((_, _, links)) = FOUND.pages.get(path) else {
            continue;
        };
        for link in links {
            if reached.insert(link) {
                next.push(link);
            }
        }
    }
    let lost: Vec<_> = FOUND
        .pages
        .keys()
        .filter(|path| !reached.contains(path.as_str()) && !path.ends_with("/404.html"))
        .collect();
    assert!(lost.is_empty(), "{lost:?}");
}

/// Rules, each with a part of a page and what to put in its place, so that this rule and no other is broken.
const FAULTS: &[(&str, &str, &str)] = &[
    ("html_has_no_errors", "<h1", "<h1 tabindex=\"-1\""),
    ("html_has_no_errors", "</main>", "</section></main>"),
    ("html_has_no_errors", "</h1>", "<!></h1>"),
    (
        "language_is_that_of_the_address",
        "lang=\"nb\"",
        "lang=\"en\"",
    ),
    (
        "one_title_and_description",
        "<title>Søk",
        "<title></title><title>Søk",
    ),
    (
        "one_title_and_description",
        "name=\"description\"",
        "name=\"beskrivelse\"",
    ),
    (
        "one_heading_of_the_first_level",
        "</main>",
        "<h1>To</h1></main>",
    ),
    (
        "headings_do_not_skip",
        "</main>",
        "<h5>For dypt</h5></main>",
    ),
    ("landmarks", "aria-label=\"Hovedmeny\"", ""),
    (
        "landmarks",
        "<footer class",
        "<footer></footer><footer class",
    ),
    (
        "skip_link_comes_first",
        "<a href=\"#innhold\"",
        "<a href=\"/\"",
    ),
    ("breadcrumb", "<span aria-current=\"page\">", "<span>"),
    (
        "ids_are_unique",
        "</main>",
        "<p id=\"filter-q\"></p></main>",
    ),
    (
        "references_exist",
        "</main>",
        "<p aria-describedby=\"ingen\"></p></main>",
    ),
    ("fields_have_labels", "<label for=\"filter-q\">", "<label>"),
    ("images_have_alternatives", "alt=\"\"", ""),
    (
        "links_and_buttons_have_names",
        "</main>",
        "<a href=\"/om/\"> </a></main>",
    ),
    (
        "links_and_buttons_have_names",
        "</main>",
        "<button></button></main>",
    ),
    (
        "links_lead_somewhere",
        "</main>",
        "<a href=\"/ingen/\">x</a></main>",
    ),
    (
        "links_lead_somewhere",
        "</main>",
        "<a href=\"#ingen\">x</a></main>",
    ),
    (
        "links_lead_somewhere",
        "</main>",
        "<a href=\"/om/#ingen\">x</a></main>",
    ),
    (
        "links_lead_somewhere",
        "</main>",
        "<a href=\"/data/ingen.json\">x</a></main>",
    ),
    (
        "links_lead_somewhere",
        "</main>",
        "<a href=\"om/\">x</a></main>",
    ),
    (
        "links_lead_somewhere",
        "</main>",
        "<a href=\"http://example.org\">x</a></main>",
    ),
    (
        "links_lead_somewhere",
        "</main>",
        "<a href=\"tel:123\">x</a></main>",
    ),
    (
        "links_lead_somewhere",
        "</main>",
        "<a href=\"/prosjekter/?senter=ingen\">x</a></main>",
    ),
    (
        "same_words_lead_to_one_address",
        "</main>",
        "<a href=\"/om/\">Les mer</a><a href=\"/data/\">Les mer</a></main>",
    ),
    (
        "no_page_leads_to_itself",
        "</main>",
        "<a href=\"/sok/\">Her</a></main>",
    ),
    (
        "forms_work_without_scripting",
        "method=\"get\"",
        "method=\"post\"",
    ),
    ("lists_hold_items", "</main>", "<ul></ul></main>"),
    ("lists_hold_items", "</main>", "<ul><p>x</p></ul></main>"),
    (
        "tables_have_headings",
        "</main>",
        "<table><tbody><tr><td>x</td></tr></tbody></table></main>",
    ),
    (
        "nothing_a_strict_policy_forbids",
        "</main>",
        "<p style=\"color:red\">x</p></main>",
    ),
    (
        "nothing_a_strict_policy_forbids",
        "</main>",
        "<script>x</script></main>",
    ),
    (
        "nothing_a_strict_policy_forbids",
        "</main>",
        "<p onclick=\"x\">x</p></main>",
    ),
    (
        "islands_are_known",
        "data-island=\"search\"",
        "data-island=\"sok\"",
    ),
    (
        "one_search_field_is_on_every_page",
        " aria-label=\"Hva leter du etter?\"",
        "",
    ),
    ("no_leftovers", "</main>", "<p>Some(1)</p></main>"),
];

#[test]
fn rules_find_what_they_are_for() {
    let good = &site().pages["/sok/"];
    assert_eq!(broken(&Dom::parse("/sok/", good)), []);
    let mut tried = BTreeSet::new();
    for (rule, text, instead) in FAULTS {
        assert!(good.contains(text), "{rule}: {text}");
        let bad = Dom::parse("/sok/", &good.replace(text, instead));
        let found: Vec<&str> = broken(&bad).iter().map(|(rule, _)| *rule).collect();
        assert_eq!(found, [*rule], "{instead}");
        tried.insert(*rule);
    }
    let rules: BTreeSet<&str> = RULES.iter().map(|(name, _)| *name).collect();
    assert_eq!(tried, rules);
}

/// The web addresses that the content gives as http, with its reason.
fn http_with_reason() -> &'static HashSet<&'static str> {
    static URLS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
        let editorial = site().editorial;
        let sources = editorial.sources.iter();
        let sources = sources.filter(|s| s.http.is_some()).map(|s| s.url.as_str());
        let contacts = editorial.centres.iter().flat_map(|centre| {
            let former = centre.predecessors.iter().flat_map(|p| &p.contacts);
            centre.contacts.iter().chain(former)
        });
        let municipal = editorial.municipalities.iter().flat_map(|m| &m.contacts);
        let contacts = contacts.chain(municipal);
        let contacts = contacts
            .filter(|c| c.http.is_some())
            .map(|c| c.value.as_str());
        sources.chain(contacts).collect()
    });
    &URLS
}

mod rule {
    use super::*;

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

    pub fn fields_have_labels(dom: &Dom, problems: &mut Vec<String>) {
        let labels = dom.all("label[for]");
        for field in dom.all("input:not([type=hidden]), select, textarea") {
            let labelled = field.attr("id").is_some_and(|id| {
                let mut own = labels.iter().filter(|label| label.attr("for") == Some(id));
                own.any(|label| !text(*label).is_empty())
            });
            let named = field
                .attr("aria-label")
                .is_some_and(|name| !name.trim().is_empty());
            let mut around = field.ancestors().filter_map(ElementRef::wrap);
            if !labelled && !named && !around.any(|e| e.value().name() == "label") {
                problems.push(field.html());
            }
            if field.attr("name").is_none() {
                problems.push(format!("{} has no name", field.html()));
            }
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
            if !source.starts_with('/') || !public(source).is_file() {
                problems.push(format!("no file {source}"));
            }
        }
    }

    pub fn links_and_buttons_have_names(dom: &Dom, problems: &mut Vec<String>) {
        for element in dom.all("a, button, summary, [role=button], [role=link]") {
            let label = element.attr("aria-label").unwrap_or_default();
            let images = within(element, "img[alt]");
            let mut images = images.iter().filter_map(|image| image.attr("alt"));
            let named = !text(element).is_empty()
                || !label.trim().is_empty()
                || images.any(|alt| !alt.trim().is_empty());
            if !named {
                problems.push(element.html());
            }
        }
    }

    pub fn links_lead_somewhere(dom: &Dom, problems: &mut Vec<String>) {
        let ids: HashSet<_> = dom
            .all("[id]")
            .iter()
            .filter_map(|e| e.attr("id"))
            .collect();
        for link in dom.all("a") {
            let Some(href) = link.attr("href") else {
                problems.push(format!("no address: {}", link.html()));
                continue;
            };
            let fine = match href.split_once(':') {
                _ if href.starts_with('#') => ids.contains(&href[1..]),
                _ if href.starts_with('/') => leads_inside(href),
                Some(("https", rest)) => rest.starts_with("//") && rest.contains('.'),
                Some(("http", _)) => http_with_reason().contains(href),
                Some(("tel", number)) => number.strip_prefix("+47").is_some_and(|digits| {
                    [5, 8].contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
                }),
                Some(("mailto", address)) => {
                    !address.contains(char::is_whitespace) && address.split('@').count() == 2
                }
                _ => false,
            };
            if !fine || href.contains(char::is_whitespace) {
                problems.push(format!("«{}» leads to {href}", text(link)));
            }
        }
    }

    /// Two links of one name are one link (WCAG 2.4.4). The list of sources is a list by number, and gives what sources call
    /// themselves, which may be the name of a centre.
    pub fn same_words_lead_to_one_address(dom: &Dom, problems: &mut Vec<String>) {
        let mut addresses: BTreeMap<String, &str> = BTreeMap::new();
        for link in dom.all(":is(main, main :not(ol.sources > li)) > a[href]") {
            let label = link.attr("aria-label").map(str::to_owned);
            let name = label.unwrap_or_else(|| text(link)).to_lowercase();
            let href = link.attr("href").unwrap_or_default();
            let known = *addresses.entry(name).or_insert(href);
            if known != href {
                problems.push(format!("«{}» leads to {known} and {href}", text(link)));
            }
        }
    }

    pub fn no_page_leads_to_itself(dom: &Dom, problems: &mut Vec<String>) {
        for link in dom.all("main a[href]") {
            if link.attr("href") == Some(dom.path.as_str()) {
                problems.push(format!("«{}»", text(link)));
            }
        }
    }

    /// Returns `true` if the site has what an address asks for: the page with its part, the choices, or the file.
    fn leads_inside(href: &str) -> bool {
        let Site {
            pages,
            translated,
            content,
            others,
            ..
        } = site();
        let (address, fragment) = href.split_once('#').unwrap_or((href, ""));
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let Some(page) = pages.get(path).or_else(|| translated.get(path)) else {
            let folders = ["/data/", "/icons/", "/fonts/"];
            let is_kept = folders.iter().any(|f| path.starts_with(f)) && public(path).is_file();
            return is_kept
                || others
                    .iter()
                    .any(|other| path.strip_prefix('/') == Some(other));
        };
        let part = fragment.is_empty() || page.contains(&format!(" id=\"{fragment}\""));
        let takes_choices = ["/prosjekter/", "/kommuner/", "/sok/"].contains(&Lang::split(path).1);
        let choices =
            query.is_empty() || takes_choices && Filter::parse(query, content).query() == query;
        part && choices && !path.ends_with("/404.html")
    }

    pub fn forms_work_without_scripting(dom: &Dom, problems: &mut Vec<String>) {
        for form in dom.all("form") {
            let action = form.attr("action").unwrap_or_default();
            let route = Route::parse(action, site().content);
            let takes_choices = [Route::Projects, Route::Municipalities, Route::Search]
                .map(|route| Some((Lang::split(&dom.path).0, route)));
            if form.attr("method") != Some("get") || !takes_choices.contains(&route) {
                problems.push(format!("form to «{action}»"));
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

    pub fn islands_are_known(dom: &Dom, problems: &mut Vec<String>) {
        let islands = dom.all("[data-island]");
        for island in &islands {
            let name = island.attr("data-island").unwrap_or_default();
            if Island::named(name).is_none() || text(*island).is_empty() {
                problems.push(format!("island «{name}»"));
            }
        }
        // The state of the address belongs to one island.
        let in_main = dom.all("main [data-island]").len();
        if in_main > 1 {
            problems.push(format!("{in_main} islands"));
        }
    }

    pub fn one_search_field_is_on_every_page(dom: &Dom, problems: &mut Vec<String>) {
        let field = "form[role=search][aria-label] input[name=q][aria-keyshortcuts]";
        let fields = dom.all(field).len();
        let all = dom.all("input").len();
        if fields != 1 || all != 1 {
            problems.push(format!("{fields} fields to search in, {all} fields"));
        }
        // Where the field does not search everything, there is a way to the one that does.
        let others = ["/prosjekter/", "/kommuner/"].contains(&dom.path.as_str());
        if others && dom.all("header a[href='/sok/']").len() != 1 {
            problems.push("no way to the search page".to_owned());
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
}
