//! Texts, addresses and files with something in them that an author does not see.

use crate::tried::{added, copy, edit, lines, problems};
use serde_json::{Value, json};
use std::fs;
use usht::editorial::Editorial;
use usht::text::Lang;

/// Puts each text into the summary of a project of its own, and returns what is then reported of that summary.
fn said_of_summaries(texts: &[&str]) -> Vec<Vec<String>> {
    let folder = copy();
    edit(folder.path(), "projects", |projects| {
        for (position, text) in texts.iter().enumerate() {
            projects[position]["summary"] = json!(text);
        }
    });
    let found = lines(folder.path());
    let said = (0..texts.len()).map(|position| {
        let start = format!("projects.json: projects[{position}].summary: ");
        let own = found.iter().filter_map(|line| line.strip_prefix(&start));
        own.map(str::to_owned).collect()
    });
    said.collect()
}

/// The same for the addresses of sources that are nobody's first source.
fn said_of_addresses(addresses: &[&str]) -> Vec<Vec<String>> {
    let folder = copy();
    edit(folder.path(), "sources", |sources| {
        let list = sources.as_array_mut().unwrap();
        for (position, url) in addresses.iter().enumerate() {
            list.insert(
                position,
                json!({"id": format!("tried-{position}"), "url": url}),
            );
        }
    });
    let found = lines(folder.path());
    let said = (0..addresses.len()).map(|position| {
        let start = format!("sources.json: sources[{position}].url: ");
        let own = found.iter().filter_map(|line| line.strip_prefix(&start));
        own.map(str::to_owned).collect()
    });
    said.collect()
}

fn each_says(table: &[(&str, &str)], said: fn(&[&str]) -> Vec<Vec<String>>) {
    let texts: Vec<&str> = table.iter().map(|(text, _)| *text).collect();
    for ((text, expected), found) in table.iter().zip(said(&texts)) {
        assert_eq!(found, [*expected], "{text:?}");
    }
}

/// Each of them is refused, in whatever words.
fn each_is_refused(texts: &[&str], said: fn(&[&str]) -> Vec<Vec<String>>) {
    for (text, found) in texts.iter().zip(said(texts)) {
        assert!(!found.is_empty(), "{text:?}");
    }
}

fn none_is_refused(texts: &[&str], said: fn(&[&str]) -> Vec<Vec<String>>) {
    for (text, found) in texts.iter().zip(said(texts)) {
        assert!(found.is_empty(), "{text:?}: {found:?}");
    }
}

#[test]
fn letters_are_composed() {
    each_says(
        &[
            (
                "Møte i A\u{30a}s",
                "the letter \"Å\" is not composed: U+0041 U+030A in \"Møte i A\\u{30a}s\" (type \"Å\", U+00C5)",
            ),
            (
                "Ka\u{301}ra\u{301}šjohka",
                "the letter \"á\" is not composed: U+0061 U+0301 in \"Ka\\u{301}ra\\u{301}šjohka\" (type \"á\", U+00E1)",
            ),
            (
                "\u{212b}s",
                "the letter \"Å\" has another code: U+212B in \"\u{212b}s\" (type \"Å\", U+00C5)",
            ),
            (
                "so\u{338}ndag",
                "U+0338, a mark that makes no letter with the one before it, in \"so\\u{338}ndag\" (type the letter that is meant, or delete it)",
            ),
            (
                "ﬁnansiering",
                "U+FB01 \"ﬁ\", a variant that no search looks for, in \"ﬁnansiering\" (type \"fi\")",
            ),
            (
                "Ｏslo",
                "U+FF2F \"Ｏ\", a variant that no search looks for, in \"Ｏslo\" (type \"O\")",
            ),
            (
                "Tromsо",
                "U+043E \"о\", a letter of another script in a Latin word, in \"Tromsо\" (type the letter anew)",
            ),
        ],
        said_of_summaries,
    );
    each_is_refused(
        &[
            "Ｎord",
            "２０１６",
            "e\u{300}",
            "i\u{308}",
            "Οslo",
            "Аsker",
            "Ⅷ",
            "ŉ",
        ],
        said_of_summaries,
    );
    none_is_refused(
        &[
            "Ås, Ål, Kárášjohka, Guovdageaidnu, Unjárga, Porsáŋgu, čđŋšŧž, Snåase, naïv, Åarjelsaepmien",
            "Café à la Müller, 5 µg, 20 m², ½ stilling, 18 °C, 1ʼ, 25 € og 100 ‰",
            "«Tid som gave» – «aldri alene» … ‘nei’, “ja”, 10×10, 3 → 4, © 2016",
            "β-blokkere og Ω-3",
        ],
        said_of_summaries,
    );
}

#[test]
fn what_cannot_be_seen_is_refused() {
    each_says(
        &[
            (
                "Kunn\u{ad}skap",
                "U+00AD, soft hyphen, which cannot be seen, in \"Kunn\\u{ad}skap\" (delete it)",
            ),
            (
                "Kunn\u{200b}skap",
                "U+200B, zero width space, which cannot be seen, in \"Kunn\\u{200b}skap\" (delete it)",
            ),
            (
                "Kunn\u{feff}skap",
                "U+FEFF, byte order mark, which cannot be seen, in \"Kunn\\u{feff}skap\" (delete it)",
            ),
            (
                "L\u{fffd}renskog",
                "U+FFFD \"\u{fffd}\", replacement character, where a letter was lost, in \"L\u{fffd}renskog\" (type the letter that was lost)",
            ),
            (
                "punkt \u{e000} og",
                "U+E000, a private-use character that each font shows as it likes, in \"punkt \\u{e000} og\" (type the character that is meant)",
            ),
            (
                "a\u{378}b",
                "U+0378, no character of Unicode, in \"a\\u{378}b\" (type the character that is meant)",
            ),
            (
                "til\u{2028}ny",
                "U+2028, line separator, a line break, in \"til\\u{2028}ny\" (type a plain space)",
            ),
            (
                "to\ttegn",
                "U+0009, tab, a control character, in \"to\\ttegn\" (type a plain space)",
            ),
            (
                "USHT\u{2011}Oslo",
                "U+2011 \"\u{2011}\", non-breaking hyphen, which no search looks for, in \"USHT\u{2011}Oslo\" (type the hyphen of the keyboard, -)",
            ),
        ],
        said_of_summaries,
    );
    each_is_refused(
        &[
            "a\u{200c}b",
            "a\u{200d}b",
            "a\u{200e}b",
            "a\u{200f}b",
            "a\u{202a}b",
            "a\u{202e}b",
            "a\u{2060}b",
            "a\u{2066}b",
            "a\u{2069}b",
            "a\u{61c}b",
            "a\u{34f}b",
            "a\u{115f}b",
            "a\u{3164}b",
            "a\u{2800}b",
            "a\u{fe0f}b",
            "a\u{e0101}b",
            "a\u{e0041}b",
            "a\u{f8ff}b",
            "a\u{100000}b",
            "a\u{fdd0}b",
            "a\u{ffff}b",
            "a\u{fffc}b",
            "a\u{7f}b",
            "a\u{85}b",
            "a\u{2029}b",
            "a\u{180e}b",
            "a\u{206a}b",
            "a\u{fff9}b",
            "a\u{0}b",
        ],
        said_of_summaries,
    );
}

#[test]
fn spaces_are_plain_but_for_the_no_break_space_where_it_has_a_use() {
    each_says(
        &[
            (
                "ny\u{2009}ordning",
                "U+2009, thin space, a space of unusual width, in \"ny\\u{2009}ordning\" (type a plain space, or the no-break space U+00A0 beside a figure)",
            ),
            (
                "en ny\u{a0}ordning",
                "U+00A0, no-break space, where it has no use, in \"en ny\\u{a0}ordning\" (type a plain space; lines are kept together beside a figure, a dash or §, and after an abbreviation)",
            ),
        ],
        said_of_summaries,
    );
    each_is_refused(
        &[
            "a\u{3000}b",
            "a\u{202f}b",
            "10\u{202f}%",
            "a\u{2002}b",
            "a\u{2003}b",
            "a\u{2007}b",
            "a\u{205f}b",
            "a\u{1680}b",
            "slutt \u{a0}ny",
            "slutt\u{a0} ny",
            "10\u{a0}\u{a0}%",
            "\u{a0}først",
            "sist\u{a0}",
            "Slutten.\u{a0}Neste",
        ],
        said_of_summaries,
    );
    none_is_refused(
        &[
            "10\u{a0}% av 12\u{a0}000 i § 5",
            "§\u{a0}5",
            "2016\u{a0}–\u{a0}2019",
            "kl.\u{a0}12, f.\u{a0}eks. og nr.\u{a0}5",
            "Prop.\u{a0}90\u{a0}L og Meld.\u{a0}St.\u{a0}15",
            "kapittel\u{a0}7",
        ],
        said_of_summaries,
    );
}

#[test]
fn garbled_letters_are_refused() {
    each_says(
        &[
            (
                "LÃ¸renskog",
                "garbled letters \"Ã¸\" in \"LÃ¸renskog\" (type \"ø\")",
            ),
            (
                "nÃ¦r og nÃ¦r",
                "garbled letters \"Ã¦\" in \"nÃ¦r og nÃ¦r\" (type \"æ\")",
            ),
            (
                "2013â€“2015",
                "garbled letters \"â€“\" in \"2013â€“2015\" (type \"–\")",
            ),
            (
                "LÃƒÂ¸renskog",
                "garbled letters \"ÃƒÂ¸\" in \"LÃƒÂ¸renskog\" (type \"ø\")",
            ),
            (
                "L√∏renskog",
                "garbled letters \"√∏\" in \"L√∏renskog\" (type it anew; it was read in another encoding than it was written in)",
            ),
            (
                "L›renskog",
                "garbled letters \"›\" in \"L›renskog\" (type it anew; it was read in another encoding than it was written in)",
            ),
            (
                "L?renskog",
                "garbled letters \"?\" in \"L?renskog\" (type it anew; it was read in another encoding than it was written in)",
            ),
        ],
        said_of_summaries,
    );
    each_is_refused(
        &[
            "Ã…s",
            "Ã˜rland",
            "Ã†rfugl",
            "Ã\u{85}s",
            "Ã\u{98}rland",
            "lÃ¦ring",
            "ã¸rland",
            "lã¥s",
            "Å¡tuorra",
            "KÃ¡rÃ¡Å¡johka",
            "PorsÃ¡Å‹gu",
            "Â«tid somÂ» gave",
            "10Â %",
            "â€™",
            "â€œ",
            "â€¦",
            "â‚¬",
            "ï»¿Start",
            "ï¿½",
            "ðŸ™‚",
            "l√¶ring",
            "2013‚Äì2015",
            "¬´tid¬ª",
            "L├©renskog",
            "├ªlesund",
            "ΓÇô",
            "ÔÇô",
            "T¿nsberg",
            "l¾ring",
            "p†gående",
            "V}gå",
            "L|renskog",
            "S?r-Varanger",
        ],
        said_of_summaries,
    );
    none_is_refused(
        &[
            "«Nå» og «Å», «Ø» og «Æ» – «BLÅ»",
            "Kommer det?",
            "Hva? Hvem? Hvor?",
            "se side.php?id=4 og https://a.no/b?c=d",
            "São Paulo, châteaux, Â og Ã, Ä og Ö",
            "A | B",
            "√2 og √ 3, ¬a",
            "100 % ± 5",
            "Hva/hvem?",
            "Å og Åå",
        ],
        said_of_summaries,
    );
}

#[test]
fn entities_tags_and_escapes_are_refused() {
    each_says(
        &[
            (
                "Hage &amp; park",
                "the HTML entity \"&amp;\" in \"Hage &amp; park\" (type the character that it stands for)",
            ),
            (
                "S&#248;ndag",
                "the HTML entity \"&#248;\" in \"S&#248;ndag\" (type the character that it stands for)",
            ),
            (
                "En <b> sak",
                "the HTML tag \"<b>\" in \"En <b> sak\" (delete it; texts are plain)",
            ),
            (
                "L\\u00f8renskog",
                "the backslash \"\\\" in \"L\\u00f8renskog\" (type the character that is meant; an escape has been escaped again)",
            ),
            (
                "L%C3%B8renskog",
                "the escape of an address \"%C3%B8\" in \"L%C3%B8renskog\" (type the letters that it stands for)",
            ),
        ],
        said_of_summaries,
    );
    each_is_refused(
        &[
            "a&nbsp;b",
            "&oslash;",
            "&#xF8;",
            "&#X00f8;",
            "&hellip;",
            "&frac12;",
            "a&nbsp b",
            "S&oslash ndag",
            "S&#248 ndag",
            "<br>",
            "<br/>",
            "<br />",
            "</p>",
            "</p",
            "<p class=\"a\">",
            "<a href='x'>",
            "<!-- a -->",
            "<!DOCTYPE html>",
            "<o:p>",
            "<my-tag>",
            "<STRONG>",
            "<![CDATA[x]]>",
            "linje\\nlinje",
            "sier \\\"ja\\\"",
        ],
        said_of_summaries,
    );
    none_is_refused(
        &[
            "FoU & utvikling; mer",
            "R&D; og",
            "A&B",
            "alder < 65 og > 80",
            "<3",
            "skriv til <post@oslo.no>",
            "x <y og z> w",
            "50 % av 20%-stillinger",
            "C&A, H&M & co",
            "Q&A: spørsmål",
        ],
        said_of_summaries,
    );
}

#[test]
fn addresses_are_clean() {
    each_says(
        &[
            (
                "https://a.no/x.",
                "\"https://a.no/x.\" ends with \".\" (leave out the mark of the sentence it stood in)",
            ),
            (
                "https://a.no/(x))",
                "\"https://a.no/(x))\" ends with \")\" (leave out the mark of the sentence it stood in)",
            ),
            (
                "https://a.no/?a=1&amp;b=2",
                "the HTML entity \"&amp;\" in \"https://a.no/?a=1&amp;b=2\" (type the character that it stands for, such as & for &amp;)",
            ),
            (
                "https://a.no/x%E2%80%8B",
                "U+200B escaped in \"https://a.no/x%E2%80%8B\" (copy the address anew)",
            ),
            (
                "https://a.no/a\u{30a}s",
                "the letter \"å\" is not composed: U+0061 U+030A in \"https://a.no/a\\u{30a}s\" (type \"å\", U+00E5)",
            ),
        ],
        said_of_addresses,
    );
    each_is_refused(
        &[
            "https://a.no.",
            "https://a.no/x,",
            "https://a.no/x;",
            "https://a.no/x:",
            "https://a.no/x!",
            "https://a.no/x?",
            "https://a.no/x)",
            "https://a.no/x]",
            "https://a.no/x'",
            "https://a.no/x»",
            "https://a.no/x”",
            "https://a.no/x…",
            "https://a.no/x\"",
            "https://a.no/x>",
            "https://a.no/\u{200b}x",
            "https://a.no/\u{ad}x",
            "https://a.no/x\u{a0}",
            "https://a.no/10\u{a0}x",
            "https://a.no/Ã¸",
            "https://a.no/x%C2%A0",
            "https://a.no/x%EF%BB%BF",
            "https://a.no/l%EF%BF%BDs",
            "https://a.no/&#248;x",
            "https://a.no/\u{fffd}x",
            "https://a.1/x",
        ],
        said_of_addresses,
    );
    none_is_refused(
        &[
            "https://no.wikipedia.org/wiki/Os_(Innlandet)",
            "https://b.no/ås/æøå",
            "https://c.no/x%C3%B8?y=1&z=2&copy=3#a",
            "https://d.no/[x]",
            "https://e.no/",
            "https://f.no",
            "https://g.no/x-",
            "https://h.no/a%CC%8As",
            "https://i.no/%F8",
            "https://j.no/100%",
            "https://k.no:8080/a.b/c",
            "https://blåbær.no/x",
            "https://xn--l.xn--p1ai/x",
        ],
        said_of_addresses,
    );
}

#[test]
fn ids_and_names_of_fields_are_clean() {
    let folder = copy();
    let before = lines(folder.path());
    edit(folder.path(), "projects", |projects| {
        projects[0]["id"] = json!("demens\u{200b}");
        projects[1]["id"] = json!("lære");
        let record = projects[2].as_object_mut().unwrap();
        let title = record.remove("title").unwrap();
        record.insert("title\u{200b}".to_owned(), title);
        projects[3]["themes"] = json!(["dem\u{ad}ens"]);
    });
    assert_eq!(
        added(&before, &lines(folder.path())),
        [
            "projects.json: projects[0].id: U+200B, zero width space, which cannot be seen, in \"demens\\u{200b}\" (delete it)",
            "projects.json: projects[1].id: \"lære\" is not an id (only a-z and 0-9, joined by single hyphens)",
            "projects.json: projects[2].title: missing field",
            "projects.json: projects[2][\"title\\u{200b}\"]: U+200B, zero width space, which cannot be seen, in \"title\\u{200b}\" (delete it)",
            "projects.json: projects[2][\"title\\u{200b}\"]: unknown field (did you mean \"title\"?)",
            "projects.json: projects[3].themes[0]: U+00AD, soft hyphen, which cannot be seen, in \"dem\\u{ad}ens\" (delete it)",
            "projects.json: projects[3].themes[0]: no theme \"dem\\u{ad}ens\" (did you mean \"demens\"?)",
        ]
    );
}

#[test]
fn every_fault_of_a_text_is_named() {
    assert_eq!(
        said_of_summaries(&["Kunn\u{ad}skap &amp;  <b>A\u{30a}s</b> \u{ad}"])[0].len(),
        6
    );
}

#[test]
fn a_byte_order_mark_is_accepted_by_all_that_read_content() {
    let folder = copy();
    let before = lines(folder.path());
    for entry in fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        fs::write(path, format!("\u{feff}{text}")).unwrap();
    }
    assert_eq!(lines(folder.path()), before);
    let editorial = Editorial::read(folder.path()).unwrap();
    let content = editorial.publish(&editorial.gazetteer(), None, Lang::default());
    assert!(content.theme("demens").is_some());
}

#[test]
fn other_encodings_are_called_what_they_are() {
    let folder = copy();
    let file = |name: &str| folder.path().join(name).with_extension("json");
    let text = fs::read_to_string(file("themes")).unwrap();
    let utf16 = format!("\u{feff}{text}");
    let utf16: Vec<u8> = utf16.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let latin1 = |name| -> Vec<u8> {
        let text = fs::read_to_string(file(name)).unwrap();
        let byte = |c: char| u8::try_from(u32::from(c)).unwrap_or(b'-');
        text.chars().map(byte).collect()
    };
    fs::write(file("counties"), latin1("counties")).unwrap();
    fs::write(file("themes"), utf16).unwrap();
    let found: Vec<String> = problems(folder.path())
        .iter()
        .map(|problem| {
            format!(
                "{}{}",
                problem.what,
                problem.suggestion.as_deref().unwrap_or_default()
            )
        })
        .collect();
    for said in [
        "the file is UTF-16, not UTF-8save it as UTF-8",
        "the file is not UTF-8: byte 0xF8 in line 9 is 'ø' in Latin-1 (Windows-1252)save it as UTF-8",
    ] {
        assert!(found.iter().any(|line| line == said), "{said}\n{found:#?}");
    }
    let error = Editorial::read(folder.path()).unwrap_err().to_string();
    assert!(
        error.contains("counties.json: the file is not UTF-8"),
        "{error}"
    );
    assert!(error.ends_with("save it as UTF-8"), "{error}");
}

#[test]
fn a_letter_that_is_not_composed_is_refused_in_a_name() {
    let folder = copy();
    let before = lines(folder.path());
    edit(folder.path(), "municipalities", |municipalities| {
        let all = municipalities.as_array_mut().unwrap();
        let name = |m: &Value| m["name"].as_str().unwrap().to_owned();
        for municipality in all
            .iter_mut()
            .filter(|m| ["Ås", "Ål"].contains(&name(m).as_str()))
        {
            municipality["name"] = json!(name(municipality).replace('Å', "A\u{30a}"));
        }
    });
    let found = added(&before, &lines(folder.path()));
    assert_eq!(found.len(), 2, "{found:#?}");
    for line in found {
        assert!(line.contains("the letter \"Å\" is not composed"), "{line}");
    }
}
