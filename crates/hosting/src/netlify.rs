//! `_headers` and `_redirects`, which Netlify and Cloudflare Pages read from the root of the site.

use crate::cache::Cache;
use crate::header::headers;
use crate::place::{Place, head};
use std::fmt::Write as _;

/// The file `_headers`.
///
/// A header that two rules name has both values on Cloudflare. So the rule for all paths has none that another has, and the rules for
/// caches are for paths of which none is in another's.
pub fn netlify_headers(place: &Place) -> String {
    let mut text = head("#");
    let mut rule = |pattern: &str, headers: &[(&str, &str)]| {
        text.push_str(pattern);
        text.push('\n');
        for (name, value) in headers {
            let _ = writeln!(text, "  {name}: {value}");
        }
    };
    let all = headers();
    let all: Vec<(&str, &str)> = all
        .iter()
        .map(|header| (header.name, header.value.as_str()))
        .collect();
    rule(&place.on_host("/*"), &all);
    let cache = "Cache-Control";
    rule(
        &place.on_host(&[assets::FOLDER, "*"].concat()),
        &[(cache, Cache::ForEver.value())],
    );
    for pattern in place.asked() {
        rule(&pattern, &[(cache, Cache::Ask.value())]);
    }
    text
}

/// The file `_redirects`. Cloudflare takes the nearest `404.html` by itself, and passes these lines over.
pub fn netlify_redirects(place: &Place) -> String {
    let mut text = head("#");
    let folders = place
        .languages
        .iter()
        .map(|language| format!("/{language}/"));
    for folder in folders.chain(["/".to_owned()]) {
        let folder = place.on_host(&folder);
        let _ = writeln!(text, "{folder}*  {folder}404.html  404");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{netlify_headers, netlify_redirects};
    use crate::cache::Cache;
    use crate::header::headers;
    use crate::place::example;

    /// The headers of a path, as the rules that match it give them.
    fn of<'a>(rules: &'a str, path: &str) -> Vec<(&'a str, &'a str)> {
        let mut is_matched = false;
        let mut found = Vec::new();
        for line in rules.lines().filter(|line| !line.starts_with('#')) {
            match line.strip_prefix("  ") {
                Some(header) if is_matched => found.extend(header.split_once(": ")),
                Some(_) => {}
                None => {
                    is_matched = match line.strip_suffix('*') {
                        Some(start) => path.starts_with(start),
                        None => path == line,
                    }
                }
            }
        }
        found.sort_unstable();
        found
    }

    #[test]
    fn every_file_has_each_header_once() {
        let place = example();
        let rules = netlify_headers(&place);
        for path in &place.paths {
            let mut expected: Vec<(String, String)> = headers()
                .into_iter()
                .map(|header| (header.name.to_owned(), header.value))
                .collect();
            expected.push((
                "Cache-Control".to_owned(),
                Cache::of(path).value().to_owned(),
            ));
            expected.sort_unstable();
            let given = of(&rules, &place.on_host(path));
            let given: Vec<(String, String)> = given
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect();
            assert_eq!(given, expected, "{path}");
        }
        // Cloudflare Pages takes a hundred rules, of 2,000 characters a line.
        assert!(rules.lines().all(|line| line.len() < 2000));
        assert!(rules.lines().filter(|line| line.starts_with('/')).count() < 100);
        // Nobody keeps for long what is not there.
        assert_eq!(of(&rules, "/usht/nothing").len(), headers().len());
    }

    #[test]
    fn unknown_addresses_have_the_page_of_their_language() {
        let rules = netlify_redirects(&example());
        let rules: Vec<&str> = rules
            .lines()
            .filter(|line| !line.starts_with('#'))
            .collect();
        assert_eq!(
            rules,
            [
                "/usht/nn/*  /usht/nn/404.html  404",
                "/usht/*  /usht/404.html  404"
            ]
        );
    }
}
