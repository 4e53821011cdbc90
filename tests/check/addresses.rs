//! Web addresses with something in them that does not belong there.

use crate::tried::{each_is_refused, each_says, none_is_refused, said_of_addresses};

#[test]
#[expect(clippy::too_many_lines, reason = "one table of faults and messages")]
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
