//! Entities, tags and escapes, left in texts by what they were copied from.

use crate::tried::{each_is_refused, each_says, none_is_refused, said_of_summaries};

#[test]
#[expect(clippy::too_many_lines, reason = "one table of faults and messages")]
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
