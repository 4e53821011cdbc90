//! Each kind of problem says the file, the key or line, and the remedy.

use fluent_codegen::{Language, compile};

const NB: &str = "\
## home: The front page.

home-lead = Velkommen

# How many there are.
#   $count (Number) - Projects.
home-count = { $count ->
    [one] ett prosjekt
   *[other] { $count } prosjekter
}
";

const NN: &str = "\
## home: Framsida.

home-lead = Velkomen
home-count = { $count ->
    [one] eitt prosjekt
   *[other] { $count } prosjekt
}
";

/// The problems of languages with a file `pages.ftl` each, the first of which is the base.
fn problems(languages: &[(&str, &str)]) -> Vec<String> {
    let languages: Vec<Language> = languages
        .iter()
        .map(|(tag, text)| language(tag, &[("pages", text)]))
        .collect();
    problems_of(&languages)
}

fn problems_of(languages: &[Language]) -> Vec<String> {
    let problems = compile(languages).err().unwrap_or_default();
    problems.iter().map(ToString::to_string).collect()
}

fn language(tag: &str, files: &[(&str, &str)]) -> Language {
    let files = files.iter();
    Language {
        tag: tag.to_owned(),
        files: files
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect(),
    }
}

/// A text with one place of it replaced, which must be there.
fn with(text: &str, old: &str, new: &str) -> String {
    assert!(text.contains(old), "no {old:?} in {text}");
    text.replace(old, new)
}

/// The problems where the translation differs in one place.
fn translated(old: &str, new: &str) -> Vec<String> {
    problems(&[("nb", NB), ("nn", &with(NN, old, new))])
}

/// The problems where the base language, which is alone, differs in one place.
fn of_base(old: &str, new: &str) -> Vec<String> {
    problems(&[("nb", &with(NB, old, new))])
}

#[test]
fn what_is_right_is_no_problem() {
    assert_eq!(problems(&[("nb", NB), ("nn", NN)]), <[&str; 0]>::default());
}

#[test]
fn a_message_is_missing_in_one_language() {
    assert_eq!(
        translated("home-lead = Velkomen\n", ""),
        ["nn/pages.ftl: home-lead is missing; translate it from nb/pages.ftl"]
    );
}

#[test]
fn a_message_is_unknown_to_the_base_language() {
    assert_eq!(
        translated("home-lead", "home-led"),
        [
            "nn/pages.ftl: home-lead is missing; translate it from nb/pages.ftl",
            "nn/pages.ftl: home-led is no message of nb/pages.ftl; rename or remove it",
        ]
    );
}

#[test]
fn an_attribute_is_a_message_too() {
    let base = with(NB, "Velkommen", "Velkommen\n    .short = Hei");
    assert_eq!(
        problems(&[("nb", &base), ("nn", NN)]),
        ["nn/pages.ftl: home-lead.short is missing; translate it from nb/pages.ftl"]
    );
}

#[test]
fn a_translation_takes_an_extra_variable() {
    assert_eq!(
        translated("Velkomen", "Velkomen, { $name }"),
        [
            "nn/pages.ftl: home-lead takes $name; nb/pages.ftl declares none; declare it there, or leave it out"
        ]
    );
    assert_eq!(
        translated("{ $count } prosjekt", "{ $count } prosjekt i { $place }"),
        [
            "nn/pages.ftl: home-count takes $place; nb/pages.ftl declares $count; declare it there, or leave it out"
        ]
    );
}

#[test]
fn a_translation_leaves_out_a_variable() {
    let (start, _) = NN.split_once("home-count").unwrap();
    let translation = format!("{start}home-count = prosjekt\n");
    assert_eq!(
        problems(&[("nb", NB), ("nn", &translation)]),
        ["nn/pages.ftl: home-count does not use $count; say it, as nb/pages.ftl does"]
    );
}

#[test]
fn the_base_language_declares_each_variable_and_uses_each() {
    assert_eq!(
        of_base("Velkommen", "Velkommen, { $name }"),
        [
            "nb/pages.ftl: home-lead takes $name; nb/pages.ftl declares none; declare it there, or leave it out"
        ]
    );
    assert_eq!(
        of_base("Projects.\n", "Projects.\n#   $place - Where.\n"),
        ["nb/pages.ftl: home-count declares $place and does not use it; use it or remove the line"]
    );
}

#[test]
fn a_text_cannot_select() {
    assert_eq!(
        of_base("$count (Number)", "$count"),
        [
            "nb/pages.ftl: home-count: $count selects, so it is a number; declare it as \"$count (Number) - …\""
        ]
    );
}

#[test]
fn a_plural_category_is_missing_that_the_language_has() {
    let se = with(NN, "[one] eitt prosjekt", "[one] okta prošeakta");
    assert_eq!(
        problems(&[("nb", NB), ("se", &se)]),
        ["se/pages.ftl: home-count: $count lacks the plural category [two] of se; add it"]
    );
    let se = with(
        &se,
        "okta prošeakta",
        "okta prošeakta\n    [two] guokte prošeavtta",
    );
    assert_eq!(problems(&[("nb", NB), ("se", &se)]), <[&str; 0]>::default());
}

#[test]
fn a_plural_category_is_there_that_the_language_has_not() {
    assert_eq!(
        translated("[one]", "[two] to\n    [one]"),
        ["nn/pages.ftl: home-count: nn has no plural category [two]; remove it"]
    );
    assert_eq!(
        translated("[one]", "[single]"),
        [
            "nn/pages.ftl: home-count: [single] is no plural category; write one, two, few, many, other or a number"
        ]
    );
}

#[test]
fn a_line_is_no_fluent() {
    let said = "Expected a token starting with \"=\"; correct it, see https://projectfluent.org/fluent/guide/";
    assert_eq!(
        translated("home-lead = Velkomen", "home-lead Velkomen"),
        [format!("nn/pages.ftl, line 3: {said}")]
    );
    // In the base language, of which the others are not told that they say too much.
    let base = with(NB, "home-lead = Velkommen", "home-lead: Velkommen");
    assert_eq!(
        problems(&[("nb", &base), ("nn", NN)]),
        [format!("nb/pages.ftl, line 3: {said}")]
    );
    assert_eq!(
        of_base("    [one] ett", "    [one ett"),
        [
            "nb/pages.ftl, line 8: Expected a token starting with \"]\"; correct it, see https://projectfluent.org/fluent/guide/"
        ]
    );
}

#[test]
fn a_reference_leads_nowhere_or_in_a_circle() {
    assert_eq!(
        of_base("Velkommen", "{ home-greeting }"),
        [
            "nb/pages.ftl: home-lead: it refers to home-greeting, which no file of nb has; correct the name, or write the text"
        ]
    );
    assert_eq!(
        of_base("Velkommen", "{ home-lead }"),
        ["nb/pages.ftl: home-lead: home-lead refers to itself; write the text"]
    );
}

#[test]
fn a_message_stands_outside_of_its_group() {
    assert_eq!(
        of_base("home-lead", "about-lead"),
        [
            "nb/pages.ftl: about-lead: the key of a message begins with the name of its group, as in ## home: … and home-lead"
        ]
    );
}

#[test]
fn a_file_is_missing_or_unknown() {
    let base = language("nb", &[("pages", NB)]);
    let other = language("nn", &[("page", NN)]);
    assert_eq!(
        problems_of(&[base, other]),
        [
            "nn/pages.ftl is missing; translate it from the base language",
            "nn/page.ftl is no file of the base language; rename or remove it",
        ]
    );
}
