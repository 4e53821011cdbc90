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
    visitor.wait_until("document.querySelector(\".results a[href='/kommuner/5501-tromso/']\")");
    assert!(
        count(&visitor).ends_with(" treff på «tromsö»"),
        "{}",
        count(&visitor)
    );
    assert_eq!(
        visitor.ask::<String>("document.getElementById('filter-q').value"),
        "tromsö"
    );
    assert_eq!(visitor.address(), "/sok/?q=troms%C3%B6");
    assert!(visitor.title().starts_with("«tromsö» – søk"));

    visitor.run("document.getElementById('filter-q').select()");
    visitor.press("demens");
    visitor.wait_until(
        "document.querySelectorAll(\"main [data-island] a[href^='/prosjekter/']\").length >= 5",
    );
    visitor.wait_until("document.title.startsWith('«demens» – søk')");
}

pub fn a_municipality_is_answered_with_its_centre(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/sok/?q=l%C3%B8renskog");
    visitor.wait_for(&"USHT Akershus".to_owned(), |v| v.text(".best .answer h2"));
    assert!(visitor.text(".best").contains("for Lørenskog i Akershus."));
    for way in ["mailto:", "/prosjekter/?senter=usht-akershus"] {
        assert!(
            visitor.count(&format!(".best a[href^='{way}']")) > 0,
            "{way}"
        );
    }
    assert!(visitor.count(".best .results a[href^='/prosjekter/']") > 0);
    // The municipality itself, with what was typed marked and where it is.
    let row = ".results > li:has(a[href='/kommuner/3222-lorenskog/'])";
    assert_eq!(visitor.text(&format!("{row} mark")), "Lørenskog");
    assert!(visitor.text(row).contains("Akershus · USHT Akershus"));

    // Why it is the answer, where the name does not say it.
    assert!(!visitor.text(".best").contains("tidligere kommune"));
    visitor.open_alive("/sok/?q=skedsmo");
    visitor.wait_until("document.querySelector('.best > p')");
    assert_eq!(
        visitor.text(".best > p"),
        "Lillestrøm: tidligere kommune Skedsmo"
    );
    visitor.open_alive("/sok/?q=l%C3%B8renskog");
    visitor.wait_until("document.querySelector('.best')");

    // Whoever wants a list gets a list.
    visitor.choose("#filter-type", "kommune");
    visitor.wait_until("!document.querySelector('.best')");
    assert_eq!(visitor.address(), "/sok/?q=l%C3%B8renskog&type=kommune");
    visitor.click("a[aria-label='Fjern Kommuner']");
    visitor.wait_until("document.querySelector('.best')");
}

pub fn a_county_is_answered_with_its_centres(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/sok/?q=buskerud&type=fylke");
    visitor.wait_until("document.querySelector(\".results a[href='/fylker/33-buskerud/']\")");
    visitor.open_alive("/sok/?q=buskerud");
    visitor.wait_until("document.querySelector(\".best a[href^='/sentre/']\")");
}

pub fn what_answers_best_stands_first_whatever_it_is(stage: &Stage) {
    let visitor = stage.visitor();
    // A project, and with it all that is said of it in a list; no list says it again.
    visitor.open_alive("/sok/?q=demens+i+hamar");
    visitor.wait_until("document.querySelector('.best h2 a')");
    let href: String = visitor.ask("document.querySelector('.best h2 a').getAttribute('href')");
    assert!(href.starts_with("/prosjekter/"), "{href}");
    assert!(visitor.text(".best").contains("USHT Innlandet (Hedmark)"));
    assert_eq!(visitor.count(&format!(".results a[href='{href}']")), 0);
    // It is counted, and the list of all projects has it.
    visitor.choose("#filter-type", "prosjekt");
    visitor.wait_until(&format!(
        "document.querySelector(\".results a[href='{href}']\")"
    ));
    // A theme.
    visitor.open_alive("/sok/?q=palliasjon");
    visitor.wait_until("document.querySelector(\".best h2 a[href^='/tema/']\")");
    assert!(visitor.count(".result-group") > 0);
    // Nothing but the best answer.
    visitor.open_alive("/sok/?q=personvern");
    visitor.wait_until("document.querySelector(\".best h2 a[href='/personvern/']\")");
    assert_eq!(visitor.count(".result-group"), 0);
}

pub fn every_kind_leads_to_all_of_it(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/sok/?q=s");
    visitor.wait_until("document.querySelector('.result-all a')");
    let (heading, link): (String, String) = visitor.ask(
        "(() => {
            const link = document.querySelector('.result-all a');
            return [link.closest('section').querySelector('h2').textContent, link.textContent];
        })()",
    );
    // "Kommuner (74)" and "Vis alle 74 kommuner".
    let (name, number) = heading
        .trim_end_matches(')')
        .split_once(" (")
        .expect("a number");
    assert_eq!(link, format!("Vis alle {number} {}", name.to_lowercase()));
    visitor.click(".result-all a");
    visitor.wait_for(&format!("{number} treff på «s»"), count);
    assert!(visitor.address().starts_with("/sok/?q=s&type="));
    visitor.wait_for(&1, |visitor| visitor.count(".result-group"));
    visitor.back();
    visitor.wait_for(&"/sok/?q=s".to_owned(), Visitor::address);
    visitor.wait_until("document.querySelectorAll('.result-group').length > 1");
}

pub fn where_nothing_is_found_there_are_ways_on(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/sok/?q=xyzzyqq");
    visitor.wait_for(&"Ingen treff på «xyzzyqq»".to_owned(), count);
    for way in ["/fylker/", "/tema/", "/hjelp/"] {
        assert!(visitor.is_shown(&format!(".browse .notice a[href='{way}']")));
    }
    assert_eq!(visitor.count(".browse .answer"), 0);

    // What the choices hide is not nothing, and the centre can be asked all the same.
    visitor.open_alive("/sok/?q=l%C3%B8renskog&status=ukjent&type=tema");
    visitor.wait_until("document.querySelector('.browse .notice')");
    assert!(visitor.is_shown(".browse .answer a[href='/sentre/usht-akershus/']"));
    visitor.click(".browse .notice a[href='/sok/?q=l%C3%B8renskog']");
    visitor.wait_for(&"/sok/?q=l%C3%B8renskog".to_owned(), Visitor::address);
    visitor.wait_until("document.querySelector('.best')");
}

pub fn where_two_centres_serve_both_are_the_answer(stage: &Stage) {
    let visitor = stage.visitor();
    let centres = |visitor: &Visitor, within: &str| -> Vec<String> {
        visitor.ask(&format!(
            "[...document.querySelectorAll('{within} .answer h2, {within} .answer h3')].map((heading) => heading.textContent)"
        ))
    };
    // The one that lies there comes first.
    for (place, address, first, second) in [
        (
            "karasjok",
            "/?sted=5610-karasjok",
            "USHT Finnmark (samisk)",
            "USHT Finnmark",
        ),
        (
            "kautokeino",
            "/?sted=5612-kautokeino",
            "USHT Finnmark",
            "USHT Finnmark (samisk)",
        ),
    ] {
        let both = vec![first.to_owned(), second.to_owned()];
        visitor.open_alive(&format!("/sok/?q={place}"));
        visitor.wait_for(&both, |visitor| centres(visitor, ".best"));
        visitor.open_alive(address);
        visitor.wait_for(&both, |visitor| centres(visitor, ".finder"));
    }
}

pub fn words_that_were_left_out_are_said_to_be(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/sok/?q=avf%C3%B8ring+rullatorer+ern%C3%A6ring");
    let said = "Ingen har alle ordene. Disse har noen av dem.".to_owned();
    visitor.wait_for(&said, |visitor| visitor.text(".browse .notice"));
    visitor.open_alive("/sok/?q=ern%C3%A6ring");
    visitor.wait_until("document.querySelector('.browse .results > li')");
    assert_eq!(visitor.count(".browse .notice"), 0);
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
        for page in ["/sok/", "/prosjekter/", "/kommuner/"] {
            // An open alert would make every further step fail.
            visitor.open_alive(&format!("{page}?q={query}"));
            visitor.wait_until("document.getElementById('treff').textContent.trim() !== ''");
            assert_eq!(
                visitor.count("main script, main img"),
                0,
                "{text} on {page}"
            );
            visitor.wait_until("document.querySelector('.filter-chips')");
            let shown: String =
                visitor.ask("document.querySelector('main [data-island]').innerText");
            assert!(shown.contains(&format!("«{text}»")), "{page}: {shown:.300}");
        }
    }
}
