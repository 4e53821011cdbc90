//! Rules for links and buttons.

use crate::site::{Dom, Site, public, site, text, within};
use std::collections::{BTreeMap, HashSet};
use std::sync::LazyLock;
use usht::search::Filter;
use usht::text::Lang;

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
        let folders = ["/data/", "/fonts/"];
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
