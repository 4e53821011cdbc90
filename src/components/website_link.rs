//! A link to another web site.

use crate::content::host;
use maud::{Markup, html};

/// A web site by its name: "lorenskog.kommune.no".
pub fn website_link(url: &str) -> Markup {
    html! { a href=(url) rel="external" { (host(url)) } }
}
