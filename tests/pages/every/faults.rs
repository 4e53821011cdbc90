//! Each rule finds what it is for, and nothing else: pages with one fault each.

use super::{RULES, broken};
use crate::site::{Dom, site};
use std::collections::BTreeSet;

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
    (
        "characters_are_in_a_font",
        "</main>",
        "<p>Videre →</p></main>",
    ),
    ("characters_are_in_a_font", "</main>", "<p>中</p></main>"),
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
