//! The search page.

use crate::Stage;
use crate::visitor::Visitor;

fn count(visitor: &Visitor) -> String {
    visitor.text("#treff")
}

pub fn words_in_the_address_are_searched_for(stage: &Stage) {
    let visitor = stage.visitor();
    // Swedish letters for Norwegian ones, as a form sends them.
    visitor.open_alive("/sok/?q=troms%C3%B6&tull=1");
    visitor.wait_until("document.querySelector(\"main a[href='/kommuner/5501-tromso/']\")");
    assert!(
        count(&visitor).ends_with(" treff på «tromsö»"),
        "{}",
        count(&visitor)
    );
    assert_eq!(
        visitor.ask::<String>("document.getElementById('sok-q').value"),
        "tromsö"
    );
    assert_eq!(visitor.address(), "/sok/?q=troms%C3%B6");

    visitor.run("document.getElementById('sok-q').select()");
    visitor.press("demens");
    visitor.wait_until(
        "document.querySelectorAll(\"main [data-island] a[href^='/prosjekter/']\").length > 5",
    );
}

pub fn html_in_a_search_is_text(stage: &Stage) {
    let visitor = stage.visitor();
    for (query, text) in [
        (
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "<script>alert(1)</script>",
        ),
        (
            "%3Cimg+src%3Dx+onerror%3Dalert(1)%3E",
            "<img src=x onerror=alert(1)>",
        ),
    ] {
        for page in ["/sok/", "/prosjekter/"] {
            // An open alert would make every further step fail.
            visitor.open_alive(&format!("{page}?q={query}"));
            visitor.wait_until("document.getElementById('treff').textContent.trim() !== ''");
            assert_eq!(
                visitor.count("main script, main img"),
                0,
                "{text} on {page}"
            );
            let shown: String =
                visitor.ask("document.querySelector('main [data-island]').innerText");
            assert!(shown.contains(&format!("«{text}»")), "{page}: {shown:.300}");
        }
    }
}
