//! The licence of every package is one that `deny.toml` allows, whether or not `cargo-deny` is there to say so.

use super::packages::METADATA;
use serde::Deserialize;
use spdx::{Expression, Licensee, ParseMode};
use std::fs;

/// The part of `deny.toml` that is about licences.
#[derive(Deserialize)]
struct Deny {
    licenses: Licences,
}

#[derive(Deserialize)]
struct Licences {
    /// The licences that any package may have.
    allow: Vec<String>,
    exceptions: Vec<Exception>,
}

/// The licences that one package may have besides.
#[derive(Deserialize)]
struct Exception {
    #[serde(rename = "crate")]
    package: String,
    allow: Vec<String>,
}

impl Licences {
    fn read() -> Self {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/deny.toml");
        let deny: Deny = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        deny.licenses
    }

    fn allowed_for<'a>(&'a self, package: &'a str) -> impl Iterator<Item = &'a String> {
        let exceptions = self.exceptions.iter();
        let own = exceptions.filter(move |exception| exception.package == package);
        self.allow
            .iter()
            .chain(own.flat_map(|exception| &exception.allow))
    }

    /// Says why a package with a licence is not allowed, and what to do.
    fn refuse(&self, package: &str, licence: Option<&str>) -> Option<String> {
        let Some(licence) = licence else {
            return Some(format!(
                "{package} names no licence: use another package, or ask its authors for one"
            ));
        };
        let Ok(expression) = Expression::parse_mode(licence, ParseMode::LAX) else {
            return Some(format!(
                "{package}: {licence:?} is no SPDX expression: use another package"
            ));
        };
        let allowed: Vec<Licensee> = self
            .allowed_for(package)
            .map(|allowed| Licensee::parse(allowed).unwrap())
            .collect();
        let is_satisfied = expression.evaluate(|wanted| {
            let mut allowed = allowed.iter();
            allowed.any(|licence| licence.satisfies(wanted))
        });
        (!is_satisfied).then(|| {
            format!(
                "{package}: {licence} is no licence that deny.toml allows: use another package, or allow it there and say why"
            )
        })
    }
}

#[test]
fn every_package_has_a_licence_that_is_allowed() {
    let licences = Licences::read();
    let packages = &METADATA.packages;
    assert!(packages.len() > 200, "{} packages only", packages.len());
    let refused: Vec<String> = packages
        .iter()
        .filter_map(|package| licences.refuse(&package.name, package.license.as_deref()))
        .collect();
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

/// A licence that no package has says something about the project that is not true.
#[test]
fn every_licence_that_is_allowed_is_needed() {
    for exception in Licences::read().exceptions {
        let mut licences = Licences::read();
        let is_other = |other: &Exception| other.package != exception.package;
        licences.exceptions.retain(is_other);
        assert!(
            is_needed(&licences),
            "{} is no exception any more: remove it from deny.toml",
            exception.package
        );
    }
    for at in 0..Licences::read().allow.len() {
        let mut licences = Licences::read();
        let licence = licences.allow.remove(at);
        assert!(
            is_needed(&licences),
            "no package has {licence} alone: remove it from deny.toml"
        );
    }
}

/// Returns `true` if some package has none of these licences.
fn is_needed(others: &Licences) -> bool {
    let mut packages = METADATA.packages.iter();
    packages.any(|package| {
        let licence = package.license.as_deref();
        others.refuse(&package.name, licence).is_some()
    })
}

#[test]
fn what_is_not_allowed_is_told_by_package_licence_and_remedy() {
    let licences = Licences {
        allow: vec!["MIT".to_owned(), "Zlib".to_owned()],
        exceptions: vec![Exception {
            package: "selectors".to_owned(),
            allow: vec!["MPL-2.0".to_owned()],
        }],
    };
    for licence in [
        "MIT",
        "MIT/Apache-2.0",
        "GPL-3.0-only OR Zlib",
        "MIT AND Zlib",
    ] {
        assert_eq!(licences.refuse("words", Some(licence)), None);
    }
    assert_eq!(licences.refuse("selectors", Some("MPL-2.0")), None);
    for licence in ["MPL-2.0", "MIT AND GPL-3.0-only"] {
        let said = format!(
            "words: {licence} is no licence that deny.toml allows: use another package, or allow it there and say why"
        );
        assert_eq!(licences.refuse("words", Some(licence)), Some(said));
    }
    for (licence, said) in [
        (None, "words names no licence"),
        (Some("see LICENSE"), "words: \"see LICENSE\" is no SPDX"),
    ] {
        let told = licences.refuse("words", licence).unwrap();
        assert!(told.starts_with(said), "{told}");
    }
}
