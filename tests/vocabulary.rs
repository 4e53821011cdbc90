//! The words that the search knows by hand, held against each other and against the real content.

#[path = "common/content.rs"]
mod content;

use content::content;
use norwegian::fold;
use std::collections::{BTreeMap, BTreeSet};
use usht::content::Vocabulary;
use usht::route::Route;
use usht::search::Record;

fn vocabulary() -> &'static Vocabulary {
    &content().vocabulary
}

/// All names of places, of today and before, folded.
fn names() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for place in &content().municipalities {
        names.insert(place.name.as_str());
        names.extend(place.names.iter().map(|n| n.name.as_str()));
        names.extend(place.seat.as_deref());
        names.extend(place.former.iter().filter_map(|f| f.name.as_deref()));
    }
    for county in &content().counties {
        names.insert(&county.name);
        names.extend(county.names.iter().map(|n| n.name.as_str()));
    }
    names.into_iter().map(fold).collect()
}

fn said(words: &[String]) -> impl Iterator<Item = String> {
    words.iter().map(|word| fold(word))
}

/// A word as the spellings write it.
fn in_bokmål(word: &str) -> String {
    vocabulary()
        .spellings
        .iter()
        .fold(fold(word), |word, spelling| {
            word.replace(&fold(&spelling.nn), &fold(&spelling.nb))
        })
}

#[test]
fn every_theme_has_a_synonym_that_is_its_name() {
    let themes = content().themes.iter();
    let wordless: Vec<&str> = themes
        .filter(|theme| {
            let name = fold(&theme.name);
            !vocabulary().synonyms.iter().any(|group| {
                group.theme.as_ref() == Some(&theme.id)
                    && said(&group.words).any(|word| name.contains(&word))
            })
        })
        .map(|theme| theme.id.as_str())
        .collect();
    assert!(wordless.is_empty(), "{wordless:?}");
}

/// Pages without words: whoever asks for one of these is there already, or would not know that there is such a thing.
const NEEDS_NO_WORDS: [Route; 2] = [Route::Home, Route::Search];

#[test]
fn every_page_has_words_it_is_found_by() {
    let with_words = vocabulary().pages.iter();
    let with_words = with_words.map(|page| {
        assert!(!page.words.is_empty(), "{}", page.id);
        Route::of(Record::Page(page))
    });
    let with_words: Vec<Route> = with_words.collect();
    let wordless: Vec<&Route> = Route::STATIC
        .iter()
        .filter(|page| !with_words.contains(page) && !NEEDS_NO_WORDS.contains(page))
        .collect();
    assert!(
        wordless.is_empty(),
        "no entry in vocabulary.json: {wordless:?}"
    );
}

#[test]
fn a_word_has_one_meaning() {
    let mut groups: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for (position, group) in vocabulary().synonyms.iter().enumerate() {
        for words in [&group.words, &group.nn, &group.en, &group.se] {
            for word in said(words) {
                groups.entry(word).or_default().insert(position);
            }
        }
    }
    groups.retain(|_, positions| positions.len() > 1);
    assert!(groups.is_empty(), "{groups:?}");
}

#[test]
fn nynorsk_is_listed_where_no_spelling_leads_to_bokmål() {
    for group in &vocabulary().synonyms {
        let words: BTreeSet<String> = said(&group.words).collect();
        for word in &group.nn {
            assert!(!words.contains(&in_bokmål(word)), "{word}");
        }
    }
}

#[test]
fn stop_words_say_nothing() {
    let vocabulary = vocabulary();
    let mut telling = names();
    for group in &vocabulary.synonyms {
        telling.extend(said(&group.words));
        telling.extend(said(&group.nn));
        telling.extend(said(&group.en));
        telling.extend(said(&group.se));
    }
    for words in vocabulary.intents.iter().map(|intent| &intent.words) {
        telling.extend(said(words));
    }
    for words in vocabulary.pages.iter().map(|page| &page.words) {
        telling.extend(said(words));
    }
    let stop_words: BTreeSet<String> = said(&vocabulary.stop_words).collect();
    let both: Vec<_> = stop_words.intersection(&telling).collect();
    assert!(both.is_empty(), "{both:?}");
}

#[test]
fn no_word_hides_a_place() {
    let names = names();
    for group in &vocabulary().synonyms {
        for words in [&group.words, &group.nn, &group.en, &group.se] {
            assert!(!said(words).any(|word| names.contains(&word)), "{group:?}");
        }
    }
    for intent in &vocabulary().intents {
        assert!(
            !said(&intent.words).any(|word| names.contains(&word)),
            "{intent:?}"
        );
    }
}

#[test]
fn spellings_change_no_name() {
    for spelling in &vocabulary().spellings {
        assert_ne!(fold(&spelling.nn), fold(&spelling.nb));
    }
    let changed: Vec<_> = names()
        .into_iter()
        .filter(|name| in_bokmål(name) != *name)
        .collect();
    assert!(changed.is_empty(), "{changed:?}");
}

/// Words that the spellings make, that the content has nowhere else, and that somebody has read and found right.
const READ: &[(&str, &str)] = &[
    ("sjukestugu", "sykestugu"),
    ("vestlandsforsking", "vestlandsforskning"),
];

#[test]
fn spellings_make_words() {
    let content = content();
    let mut texts: Vec<&str> = Vec::new();
    for theme in &content.themes {
        texts.extend([theme.name.as_str(), &theme.definition]);
    }
    for centre in &content.centres {
        texts.extend([centre.name.as_str(), &centre.short_name]);
        texts.extend(centre.predecessors.iter().map(String::as_str));
    }
    for project in &content.projects {
        texts.extend([project.title.as_str(), &project.summary]);
        texts.extend(project.results.as_deref());
        texts.extend(project.target_group.as_deref());
        for list in [&project.partners, &project.settings] {
            texts.extend(list.iter().map(String::as_str));
        }
    }
    let folded: Vec<String> = texts.into_iter().map(fold).collect();
    let words: BTreeSet<&str> = folded.iter().flat_map(|text| text.split(' ')).collect();
    let mut changed = 0;
    for word in &words {
        let nb = in_bokmål(word);
        changed += usize::from(nb != **word);
        assert!(
            words.contains(nb.as_str()) || READ.contains(&(word, &nb)),
            "{word} becomes {nb}: if that is a word, add it to READ; if not, make the spelling longer"
        );
    }
    assert!(changed > 10, "{changed}");
    assert_eq!(in_bokmål("Sjukeheimen"), "sykehjemmet");
    assert_eq!(in_bokmål("sjukepleiarar"), "sykepleierar");
    assert_eq!(in_bokmål("heimetenester"), "hjemmetjenester");
    assert_eq!(in_bokmål("Alzheimer"), "alzheimer");
}
