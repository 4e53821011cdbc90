//! The ways to tell that something is wrong or missing, and who hears it.

use super::{percent, raw_html};
use crate::components::{PageContext, copy_button};
use crate::route::Route;
use leptos::prelude::*;

/// A message to send, where there is somebody to send it to; else its text, to copy.
pub fn message(cx: PageContext, subject: &str, body: &str) -> AnyView {
    let text = &cx.page_text().feedback;
    match &cx.edition.config.email {
        Some(address) => view! {
            <p>
                <a class="ds-button" href=mailto(address, subject, body)>
                    {text.write(address)}
                </a>
            </p>
        }
        .into_any(),
        None => view! {
            <p class="muted">{text.copy}</p>
            <pre class="copy">{body.to_owned()}</pre>
            <p class="actions">{raw_html(copy_button(cx, body))}</p>
        }
        .into_any(),
    }
}

/// The end of a page about a record: the way to tell that something in it is wrong. The page is named already: without JavaScript an
/// address such as `/meld-feil/?side=…` could not show it, since every page is a file.
pub fn report(cx: PageContext, route: &Route, title: &str) -> AnyView {
    let text = &cx.page_text().feedback;
    let page = text.page(title, &cx.href(route));
    // The first line is for the page, which is known here.
    let rest = text
        .mistake_lines
        .split_once('\n')
        .map_or("", |(_, rest)| rest);
    let body = [&page, "\n", rest].concat();
    let subject = text.record_subject(title);
    match &cx.edition.config.email {
        Some(address) => view! {
            <p class="report">
                <a href=mailto(address, &subject, &body)>{text.record}</a>
            </p>
        }
        .into_any(),
        None => view! {
            <details class="report">
                <summary>{text.record}</summary>
                <p>
                    {text.nobody} " " <a href=cx.href(&Route::Feedback)>{text.more}</a>
                </p>
                {message(cx, &subject, &body)}
            </details>
        }
        .into_any(),
    }
}

/// Names who is responsible for the site, as far as that is known, and the date at which the content was compiled.
pub fn publisher(cx: PageContext) -> AnyView {
    let text = &cx.page_text().publisher;
    let site = cx.edition.config;
    let date = cx.date(cx.edition.editorial.site.content_as_of);
    let compiled = match site.owner {
        // It is an official site of theirs.
        Some(_) => text.compiled_by_owner(&date),
        None => text.compiled(&date),
    };
    let owner = site.owner.as_deref().map(|owner| text.owner(owner) + " ");
    let editor = site
        .editor
        .as_deref()
        .map(|editor| text.editor(editor) + " ");
    let address = site.email.as_deref().map(|address| {
        view! { <a href=format!("mailto:{address}")>{cx.page_text().feedback.write(address)}</a> }
    });
    let nobody = (editor.is_none() && address.is_none()).then_some(text.nobody);
    view! {
        <p>{compiled}</p>
        <p>{owner} {editor} {nobody} {address}</p>
    }
    .into_any()
}

/// An address that begins a letter (RFC 6068): everything but letters, digits and `-_.` escaped, lines ended by CR LF.
fn mailto(address: &str, subject: &str, body: &str) -> String {
    let mut url = ["mailto:", address, "?subject=", &percent(subject), "&body="].concat();
    for line in body.lines() {
        url.extend([&percent(line), "%0D%0A"]);
    }
    url
}

#[cfg(test)]
mod tests {
    use super::mailto;

    #[test]
    fn a_letter_says_what_was_meant() {
        let url = mailto(
            "post@example.org",
            "Feil & mangler",
            "Side: Sør-Varanger\nÅr?",
        );
        assert_eq!(
            url,
            "mailto:post@example.org?subject=Feil%20%26%20mangler&body=Side%3A%20S%C3%B8r-Varanger%0D%0A%C3%85r%3F%0D%0A"
        );
    }
}
