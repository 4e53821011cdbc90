//! Characters that cannot be seen, and spaces that are none, in texts, ids and names of fields.

use crate::tried::{
    added, copy, each_is_refused, each_says, edit, lines, none_is_refused, said_of_summaries,
};
use serde_json::json;

#[test]
#[expect(clippy::too_many_lines, reason = "one table of faults and messages")]
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
