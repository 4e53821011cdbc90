//! The text about all centres: it can be read with ease, and says nothing that the facts do not say.

#[allow(dead_code, reason = "only the records as they are edited are wanted")]
#[path = "common/content.rs"]
mod content;
#[path = "common/lix.rs"]
mod lix;

use content::edition;
use lix::{lix, words};
use serde_json::Value;
use std::collections::BTreeSet;
use usht::editorial::{Article, Fact};
use usht::text::Lang;

/// The highest LIX of a text for everybody.
const HARDEST: f64 = 45.0;

/// The words that a grown-up reads in four minutes, at 240 a minute.
const LONGEST: usize = 960;

/// Words of names that are written out, where the facts have their letters alone.
const WRITTEN_OUT: [&str; 2] = ["Norsk", "Nordisk"];

fn article() -> &'static Article {
    &edition().editorial.national.article
}

fn paragraphs() -> impl Iterator<Item = &'static Fact> {
    let parts = article().parts().into_iter();
    parts.flat_map(|part| &part.paragraphs)
}

/// The article in a language, without its headings.
fn told(lang: Lang) -> String {
    let texts = paragraphs().map(|paragraph| paragraph.text.in_language(lang));
    let texts = texts.map(|(text, written)| {
        assert_eq!(written, lang, "not translated: {text}");
        text
    });
    texts.collect::<Vec<_>>().join("\n")
}

/// The national content as JSON, without the article.
fn facts() -> Value {
    let mut facts = serde_json::to_value(&edition().editorial.national).unwrap();
    facts.as_object_mut().unwrap().remove("article").unwrap();
    facts
}

/// All texts of a value, or those of a language where they are in several.
fn texts(value: &Value, lang: Lang, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, lang, found)),
        Value::Object(fields) => match fields.get(lang.tag()) {
            Some(text) => texts(text, lang, found),
            None => fields.values().for_each(|item| texts(item, lang, found)),
        },
        Value::Number(number) => found.push(number.to_string()),
        _ => {}
    }
}

fn numbers(text: &str) -> BTreeSet<&str> {
    let numbers = text.split(|c: char| !c.is_ascii_digit());
    numbers.filter(|number| !number.is_empty()).collect()
}

/// The words with a capital that do not begin a sentence, a quotation or a paragraph.
fn names(text: &str) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for paragraph in text.lines() {
        let mut is_first = true;
        for word in paragraph.split_whitespace() {
            let name = word.trim_matches(|c: char| !c.is_alphanumeric());
            if !is_first && name.starts_with(char::is_uppercase) {
                names.insert(name);
            }
            is_first = word.ends_with(['.', '!', '?', ':']);
        }
    }
    names
}

#[test]
fn the_lix_of_a_text_is_that_of_its_definition() {
    // Four words in each of two sentences, one of them long.
    assert_eq!(
        lix("Vi bor i Oslo. Dere har et utviklingssenter."),
        Some(4.0 + 12.5)
    );
    // Seven letters are long, six are not.
    assert_eq!(lix("senter"), Some(1.0));
    assert_eq!(lix("sentral"), Some(101.0));
    // Neither a date nor an address ends a sentence, a quotation does.
    assert_eq!(lix("Det var 1. mai på usht.no"), Some(6.0));
    assert_eq!(lix("«Hva nå?» Ja – nå."), Some(2.0));
    assert_eq!(lix(" – "), None);
}

#[test]
#[allow(
    clippy::print_stdout,
    reason = "the number is wanted also where it is low enough"
)]
fn everybody_can_read_it_in_four_minutes() {
    for lang in Lang::ALL {
        let text = told(lang);
        let (lix, words) = (lix(&text).unwrap(), words(&text));
        println!("{}: LIX {lix:.1}, {words} words", lang.tag());
        assert!(lix <= HARDEST, "{}: LIX {lix:.1}", lang.tag());
        assert!(words <= LONGEST, "{}: {words} words", lang.tag());
    }
}

#[test]
fn it_says_no_number_and_no_name_that_the_facts_do_not_say() {
    for lang in Lang::ALL {
        let mut known = Vec::new();
        texts(&facts(), lang, &mut known);
        let known = known.join("\n");
        let text = told(lang);
        let numbers: Vec<_> = numbers(&text)
            .difference(&self::numbers(&known))
            .copied()
            .collect();
        assert!(numbers.is_empty(), "{}: {numbers:?}", lang.tag());
        let names = names(&text).into_iter();
        let names: Vec<&str> = names
            .filter(|name| !known.contains(name) && !WRITTEN_OUT.contains(name))
            .collect();
        assert!(names.is_empty(), "{}: {names:?}", lang.tag());
    }
}

#[test]
fn it_rests_on_the_sources_of_the_facts() {
    let mut known = Vec::new();
    texts(&facts(), Lang::Nb, &mut known);
    for paragraph in paragraphs() {
        assert!(!paragraph.sources.is_empty(), "{paragraph:?}");
        for source in &paragraph.sources {
            let id = source.as_str();
            assert!(known.iter().any(|text| text == id), "{id}: {paragraph:?}");
        }
    }
}

/// Letters that stand for a name are explained where they first stand.
#[test]
fn abbreviations_are_explained() {
    for (lang, explained) in [
        (
            Lang::Nb,
            [
                "utviklingssenter for sykehjem og hjemmetjenester kalles kort USHT",
                "sentre for omsorgsforskning (SOF)",
                "KS, kommunesektorens organisasjon",
                "undervisningshjemmetjenester (UHT)",
                "utviklingssenter for sykehjem (USH)",
                "NIBR (Norsk institutt for",
                "NIFU (Nordisk institutt for",
            ],
        ),
        (
            Lang::Nn,
            [
                "utviklingssenter for sjukeheimar og heimetenester blir kort kalla USHT",
                "senter for omsorgsforsking (SOF)",
                "KS, organisasjonen til kommunesektoren",
                "undervisningsheimetenester (UHT)",
                "utviklingssenter for sjukeheimar (USH)",
                "NIBR (Norsk institutt for",
                "NIFU (Nordisk institutt for",
            ],
        ),
    ] {
        let text = told(lang);
        for words in explained {
            let at = text.find(words).unwrap_or_else(|| panic!("{words}"));
            let mut letters = words.split(|c: char| !c.is_alphanumeric());
            let is_short = |word: &&str| word.len() > 1 && word.chars().all(char::is_uppercase);
            let letters = letters.find(is_short).unwrap();
            let stands = |(at, _): &(usize, &str)| {
                !text[at + letters.len()..].starts_with(char::is_alphanumeric)
            };
            let (first, _) = text.match_indices(letters).find(stands).unwrap();
            assert!((at..at + words.len()).contains(&first), "{words}: {first}");
        }
    }
}
