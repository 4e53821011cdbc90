//! Letters that are in pieces or garbled, though they look like letters.

use crate::tried::{
    added, copy, each_is_refused, each_says, edit, lines, none_is_refused, said_of_summaries,
};
use serde_json::{Value, json};

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
#[expect(clippy::too_many_lines, reason = "one table of faults and messages")]
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
