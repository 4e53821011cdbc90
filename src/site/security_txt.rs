//! The file that says to whom weaknesses in security are reported (RFC 9116).

use super::build::Build;
use super::output::Output;
use crate::content::PartialDate;
use crate::text::Lang;

/// The place of the file on a host.
const PATH: &str = "/.well-known/security.txt";

/// The file; none where the site has no address for it, or lies in a folder of a host, which has a file of its own or none.
pub(super) fn security_txt(build: &Build) -> Vec<Output> {
    let (config, root) = (build.edition.config, build.root);
    let (Some(address), "") = (&config.security, root.base) else {
        return Vec::new();
    };
    let languages: Vec<&str> = config.languages().into_iter().map(Lang::tag).collect();
    let expires = a_year_after(build.edition.editorial.site.content_as_of);
    let mut text = format!(
        "Contact: mailto:{address}\nExpires: {expires}\nPreferred-Languages: {}, en\n",
        languages.join(", ")
    );
    if !root.origin.is_empty() {
        text.push_str(&["Canonical: ", &root.url(PATH), "\n"].concat());
    }
    vec![Output::new(PATH, text)]
}

/// The time a year after a date, before which the content is gone through again: a file that nobody looks after ends by itself.
fn a_year_after(date: PartialDate) -> String {
    let (year, month, day) = date.parts();
    // The 29th of February is not there every year.
    let day = if month == 2 { day.min(28) } else { day };
    format!(
        "{:04}-{:02}-{:02}T00:00:00Z",
        year + 1,
        month.max(1),
        day.max(1)
    )
}

#[cfg(test)]
mod tests {
    use super::a_year_after;

    #[test]
    fn a_year_later_is_a_day_that_there_is() {
        for (date, later) in [
            ("2026-11-28", "2027-11-28T00:00:00Z"),
            ("2028-02-29", "2029-02-28T00:00:00Z"),
            ("2026-11", "2027-11-01T00:00:00Z"),
            ("2026", "2027-01-01T00:00:00Z"),
        ] {
            assert_eq!(a_year_after(date.parse().unwrap()), later);
        }
    }
}
