//! The formats of texts such as ids, dates and addresses.

use crate::content::PartialDate;

/// A kind of text.
pub(crate) struct Format {
    /// With its article: "a date".
    pub name: &'static str,
    /// Description of the format for a message.
    pub hint: &'static str,
    pub fits: fn(&str) -> bool,
}

pub(crate) const ID: Format = Format {
    name: "an id",
    hint: "only a-z and 0-9, joined by single hyphens",
    fits: |text| {
        text.split('-').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
    },
};

pub(crate) const COUNTY_NUMBER: Format = Format {
    name: "a county number",
    hint: "two digits",
    fits: |text| digits(text, 2),
};

pub(crate) const MUNICIPALITY_NUMBER: Format = Format {
    name: "a municipality number",
    hint: "four digits",
    fits: |text| digits(text, 4),
};

pub(crate) const POSTAL_CODE: Format = Format {
    name: "a postal code",
    hint: "four digits",
    fits: |text| digits(text, 4),
};

pub(crate) const PLACE_NUMBER: Format = Format {
    name: "a county or municipality number",
    hint: "two or four digits",
    fits: |text| digits(text, 2) || digits(text, 4),
};

pub(crate) const ORG_NUMBER: Format = Format {
    name: "an organisation number",
    hint: "nine digits, the last of which checks the others",
    fits: |text| digits(text, 9) && check_digit(text),
};

pub(crate) const DATE: Format = Format {
    name: "a date",
    hint: "write 2016, 2016-11 or 2016-11-22",
    fits: |text| text.parse::<PartialDate>().is_ok(),
};

/// A number of the Norwegian numbering plan (Nkom, E.164) that a service can have: eight digits of which the first is 2 to 9, five
/// digits from 02000 to 09999, or six from 116000 to 116999. Only the first are reached from abroad. Numbers of three digits are for
/// emergencies.
pub(crate) const PHONE: Format = Format {
    name: "a Norwegian telephone number",
    hint: "eight digits, the first 2 to 9, perhaps after +47; or five as 02123, or six as 116117; what else is to be said goes into the note",
    fits: |text| {
        let (abroad, rest) = match text.strip_prefix("+47") {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let number = rest.replace(' ', "");
        let eight = digits(&number, 8) && number.starts_with(|c| ('2'..='9').contains(&c));
        let five = || digits(&number, 5) && ("02000"..="09999").contains(&number.as_str());
        let six = || digits(&number, 6) && number.starts_with("116");
        eight || !abroad && (five() || six())
    },
};

pub(crate) const EMAIL: Format = Format {
    name: "an e-mail address",
    hint: "such as postmottak@oslo.kommune.no",
    fits: |text| {
        let plain = |b: u8| b.is_ascii_alphanumeric() || b"_%+-".contains(&b);
        let part = |part: &str| !part.is_empty() && part.bytes().all(plain);
        text.split_once('@')
            .is_some_and(|(who, host)| who.split('.').all(part) && is_host(host))
    },
};

/// An address with https, or with http; whether that is allowed is another question.
pub(crate) const WEB_ADDRESS: Format = Format {
    name: "a web address",
    hint: "such as https://www.helsedirektoratet.no/tema",
    fits: |text| {
        let Some(rest) = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"))
        else {
            return false;
        };
        let host = rest.split([':', '/', '?', '#']).next().unwrap_or_default();
        let possible =
            |c: char| !c.is_whitespace() && !c.is_control() && !"\"<>\\^`{|}".contains(c);
        is_host(host) && text.chars().all(possible)
    },
};

pub(crate) const LANGUAGE: Format = Format {
    name: "a language code",
    hint: "no, nb, nn, se, sma, smj or fkv",
    fits: |text| ["no", "nb", "nn", "se", "sma", "smj", "fkv"].contains(&text),
};

pub(crate) const SAMI_LANGUAGE: Format = Format {
    name: "the code of a Sámi language",
    hint: "se, sma or smj",
    fits: |text| ["se", "sma", "smj"].contains(&text),
};

fn digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|b| b.is_ascii_digit())
}

fn is_host(text: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    let top = text.rsplit('.').next().unwrap_or_default();
    let named = top.chars().all(char::is_alphabetic) || top.starts_with("xn--");
    text.contains('.') && text.split('.').all(label) && named
}

/// The mark of a sentence that an address ends with. A closing bracket belongs to the address if it was opened there:
/// `https://no.wikipedia.org/wiki/Os_(Innlandet)`.
pub(crate) fn mark_at_the_end(address: &str) -> Option<char> {
    let last = address.chars().next_back()?;
    let open = match last {
        ')' => '(',
        ']' => '[',
        '}' => '{',
        '>' => '<',
        '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '"' | '`' | '´' | '’' | '”' | '“' | '»'
        | '«' | '…' | '*' => {
            return Some(last);
        }
        _ => return None,
    };
    let count = |sign| address.matches(sign).count();
    (count(last) > count(open)).then_some(last)
}

/// An address with its escapes as the letters they stand for; nothing where it has none, or where they are no text.
pub(crate) fn without_escapes(address: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let [first, after @ ..] = rest {
        let escaped = after
            .get(..2)
            .filter(|two| *first == b'%' && two.iter().all(u8::is_ascii_hexdigit))
            .and_then(|two| u8::from_str_radix(std::str::from_utf8(two).ok()?, 16).ok());
        bytes.push(escaped.unwrap_or(*first));
        rest = escaped.map_or(after, |_| after.get(2..).unwrap_or_default());
    }
    let plain = String::from_utf8(bytes).ok()?;
    (plain != address).then_some(plain)
}

/// The last digit of an organisation number makes the weighted sum of all a multiple of eleven.
fn check_digit(text: &str) -> bool {
    let sum: u32 = text
        .bytes()
        .zip([3, 2, 7, 6, 5, 4, 3, 2, 1])
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    sum.is_multiple_of(11)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_right_from_wrong() {
        let table: [(Format, &[&str], &[&str]); 8] = [
            (
                ID,
                &["usht-oslo", "demens", "sof-2017"],
                &["Oslo", "usht_oslo", "-a", "a-", "a--b", "å", ""],
            ),
            (COUNTY_NUMBER, &["03"], &["3", "0301", "x3", "٠٣"]),
            (
                ORG_NUMBER,
                &["958935420", "974760673"],
                &["958935421", "95893542", "95893542x"],
            ),
            (
                DATE,
                &["2016", "2016-11", "2016-11-22"],
                &["22.11.2016", "2016-13"],
            ),
            (
                PHONE,
                &["78 97 74 00", "+47 78977400"],
                &["78 97 74", "78 97 74 00 (sentralbord)", "+46 78977400"],
            ),
            (
                EMAIL,
                &["postmottak@oslo.kommune.no"],
                &[
                    "postmottak@oslo",
                    "oslo.kommune.no",
                    "a b@c.no",
                    "a@b@c.no",
                    "@c.no",
                ],
            ),
            (
                WEB_ADDRESS,
                &["https://www.oslo.kommune.no", "http://a.no:8080/:/x?y=æ#z"],
                &[
                    "www.oslo.no",
                    "https://oslo",
                    "https://",
                    "ftp://a.no",
                    "https://a.no/b c",
                    "https://-a.no",
                    "https://a..no",
                ],
            ),
            (LANGUAGE, &["no", "sma"], &["en", "NO", ""]),
        ];
        for (format, right, wrong) in table {
            for text in right {
                assert!((format.fits)(text), "{text} is {}", format.name);
            }
            for text in wrong {
                assert!(!(format.fits)(text), "{text} is not {}", format.name);
            }
        }
    }
}
