//! The changes that are made to pages between the server and the browser.

use std::fmt::Write;

/// A change of a page.
pub type Change = fn(&str) -> String;

/// The changes that proxies and translators make to pages.
pub const ON_ITS_WAY: [(&str, Change); 6] = [
    ("comments are removed", |page| page.replace("<!---->", "")),
    ("comments are put in", |page| {
        page.replace("<a ", "<!-- proxy --><a ")
    }),
    ("there are line breaks between elements", |page| {
        page.replace("><", ">\n<")
    }),
    ("spaces between elements are removed", |page| {
        page.replace("> ", ">").replace(" <", "<")
    }),
    ("quotes of attributes are removed", unquoted),
    ("texts are translated", translated),
];

/// Removes the quotes around the values that need none.
fn unquoted(page: &str) -> String {
    let mut parts = page.split("=\"");
    let mut unquoted = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (value, rest) = part.split_once('"').unwrap_or((part, ""));
        let needs_none = !value.is_empty() && value.chars().all(|c| c.is_ascii_alphanumeric());
        let quote = if needs_none { "" } else { "\"" };
        let _ = write!(unquoted, "={quote}{value}{quote}{rest}");
    }
    unquoted
}

/// A page as the build before this one has made it: the files that it names are there no more.
pub fn of_another_build(page: &str) -> String {
    let mut parts = page.split("/assets/");
    let mut other = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        // The last letter of the digest, which is before the end of the name.
        let end = part.find('.').unwrap_or(0);
        let (name, rest) = part.split_at(end);
        let (name, digit) = name.split_at(name.len().saturating_sub(1));
        let digit = if digit == "0" { "1" } else { "0" };
        let _ = write!(other, "/assets/{name}{digit}{rest}");
    }
    of_another_version(&other)
}

/// A page that says it is of another build than the app.
pub fn of_another_version(page: &str) -> String {
    page.replace("data-version=\"", "data-version=\"0")
        .replace("data-build=\"", "data-build=\"0")
}

/// A page with a script of the host's own in it, which the policy forbids.
pub fn with_foreign_script(page: &str) -> String {
    page.replace("</body>", "<script>window.isForeign = true</script></body>")
}

/// Wraps every text of a page, but those of options, where no element may stand.
fn translated(page: &str) -> String {
    let (head, body) = page.split_once("<body>").expect("a body");
    let mut translated = format!("{head}<body>");
    for part in body.split_inclusive('>') {
        let (text, tag) = part.split_once('<').unwrap_or((part, ""));
        if text.trim().is_empty() || tag.starts_with("/option") {
            translated.push_str(part);
        } else {
            let _ = write!(translated, "<font><font>{text}</font></font><{tag}");
        }
    }
    translated
}
