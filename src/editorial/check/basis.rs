//! The centre of a municipality: it fits the reason that is given for it, and the centre is run within its area.

use super::known::Known;
use super::node::Node;
use super::problem::Problem;
use crate::content::Basis;
use std::collections::{BTreeMap, BTreeSet};

pub(crate) fn check(root: &Node, known: &Known) -> Vec<Problem> {
    if !matches!(root.file_stem(), "municipalities" | "centres") {
        return Vec::new();
    }
    let all: Vec<Served> = known
        .municipalities
        .iter()
        .flat_map(|(_, municipality)| Served::all(municipality))
        .collect();
    let area = Area { all: &all, known };
    match root.file_stem() {
        "municipalities" => all.iter().filter_map(|one| area.misfit(one)).collect(),
        "centres" => root
            .items()
            .flat_map(|centre| area.run_elsewhere(&centre))
            .collect(),
        _ => Vec::new(),
    }
}

/// A municipality and a centre that serves it.
struct Served<'a> {
    /// The object that has the fields `centre` and `basis`.
    node: Node<'a>,
    number: &'a str,
    county: &'a str,
    /// The counties of 2017 that it, or what it was made of, lay in.
    of_2017: BTreeSet<&'a str>,
    centre: &'a str,
    basis: Basis,
}

impl<'a> Served<'a> {
    fn all(municipality: &Node<'a>) -> Vec<Self> {
        let Some(number) = municipality.text_of("number") else {
            return Vec::new();
        };
        let of_2017 = of_2017(municipality, number);
        let services = municipality.list("centres").into_iter();
        services
            .filter_map(|service| {
                Some(Self {
                    number,
                    county: number.get(..2)?,
                    of_2017: of_2017.clone(),
                    centre: service.text_of("centre")?,
                    basis: service.read("basis")?,
                    node: service,
                })
            })
            .collect()
    }
}

/// The numbers, of two digits, of the counties in which a municipality, or those that it was made of, lay in 2017. Where no former number
/// of that year is given, it had today's number then.
fn of_2017<'a>(municipality: &Node<'a>, number: &'a str) -> BTreeSet<&'a str> {
    let year = |former: &Node, field| former.field(field)?.value.as_u64();
    let former: BTreeSet<&str> = municipality
        .list("former")
        .iter()
        .filter(|f| year(f, "from") <= Some(2017) && year(f, "to") >= Some(2017))
        .filter_map(|f| f.text_of("number")?.get(..2))
        .collect();
    if former.is_empty() {
        number.get(..2).into_iter().collect()
    } else {
        former
    }
}

struct Area<'s, 'a> {
    all: &'s [Served<'a>],
    known: &'s Known<'a>,
}

impl<'a> Area<'_, 'a> {
    fn misfit(&self, one: &Served<'a>) -> Option<Problem> {
        match one.basis {
            Basis::County2024 => self
                .other_division(one, Basis::County2017)
                .or_else(|| self.unlike(one, |other| other.county == one.county))
                .or_else(|| {
                    let host = self.host_beyond(one, |other| other.county == one.county)?;
                    let here = self.county(one.county);
                    let there = self.county(host.county);
                    let what = format!("{:?} is run in {there}, not in {here}", one.centre);
                    Some(one.node.problem_at("centre", what).suggest(judged()))
                }),
            Basis::County2017 => self
                .other_division(one, Basis::County2024)
                .or_else(|| self.undivided(one))
                .or_else(|| {
                    let what = format!("lay in several counties in 2017: {}", listed(&one.of_2017));
                    (one.of_2017.len() > 1)
                        .then(|| one.node.problem_at("basis", what).suggest(judged()))
                })
                .or_else(|| self.unlike(one, |other| other.of_2017 == one.of_2017))
                .or_else(|| {
                    let host = self.host_beyond(one, |other| other.of_2017 == one.of_2017)?;
                    let what = format!(
                        "{:?} is run in what was county {} in 2017, and this was in {}",
                        one.centre,
                        listed(&host.of_2017),
                        listed(&one.of_2017)
                    );
                    Some(one.node.problem_at("centre", what).suggest(judged()))
                }),
            Basis::HelseFonna => self.unlike(one, |_| true).or_else(|| {
                let near =
                    |other: &Served| other.basis == Basis::HelseFonna && other.county == one.county;
                let alone = !self.others(one).any(near);
                let what = format!(
                    "no other municipality of {} has the basis {}",
                    self.county(one.county),
                    written(Basis::HelseFonna)
                );
                alone.then(|| one.node.problem_at("basis", what).suggest(judged()))
            }),
            Basis::Judgement => {
                let near = |other: &Served| {
                    let near =
                        other.county == one.county || !other.of_2017.is_disjoint(&one.of_2017);
                    near && other.basis != Basis::SamiArea
                };
                let served = self
                    .others(one)
                    .any(|other| other.centre == one.centre && near(other));
                let what = format!(
                    "{:?} serves no other municipality of {}, nor of its county in 2017",
                    one.centre,
                    self.county(one.county)
                );
                (!served).then(|| one.node.problem_at("centre", what))
            }
            Basis::SamiArea => self.unlike(one, |_| true),
        }
    }

    /// A county is divided by its centres of today or by the counties of 2017, not by both. The fewer are wrong.
    fn other_division(&self, one: &Served<'a>, other_basis: Basis) -> Option<Problem> {
        let count = |basis: Basis| {
            let here = self.all.iter().filter(|m| m.county == one.county);
            here.filter(|m| m.basis == basis).count()
        };
        let (same, other) = (count(one.basis), count(other_basis));
        let what = format!(
            "{other} municipalities of {} have the basis {}, not {}",
            self.county(one.county),
            written(other_basis),
            written(one.basis)
        );
        (other > same).then(|| {
            let problem = one.node.problem_at("basis", what);
            problem.suggest(format!(
                "write {}, or {} with a reason",
                written(other_basis),
                written(Basis::Judgement)
            ))
        })
    }

    /// Finds a municipality with the county of 2017 as its reason, although its county of today has one centre only: there it decides
    /// nothing.
    fn undivided(&self, one: &Served<'a>) -> Option<Problem> {
        let mut here = self.all.iter().filter(|m| m.county == one.county);
        let divided = here.any(|m| m.centre != one.centre && m.basis != Basis::SamiArea);
        let what = format!("{} has one centre", self.county(one.county));
        (!divided).then(|| {
            let problem = one.node.problem_at("basis", what);
            problem.suggest(format!("write {}", written(Basis::County2024)))
        })
    }

    /// Reports a municipality if most of those with the same basis that are alike have another centre.
    fn unlike(&self, one: &Served<'a>, alike: impl Fn(&Served) -> bool) -> Option<Problem> {
        let mut counts = BTreeMap::new();
        let group = self.all.iter().filter(|m| m.basis == one.basis && alike(m));
        for other in group {
            *counts.entry(other.centre).or_insert(0_usize) += 1;
        }
        let own = counts.get(one.centre).copied().unwrap_or_default();
        let (usual, count) = counts.into_iter().max_by_key(|(_, count)| *count)?;
        (count > own).then(|| {
            let problem = one.node.problem_at(
                "centre",
                format!(
                    "{:?}, and {count} municipalities with the same basis, {}, have {usual:?}",
                    one.centre,
                    written(one.basis)
                ),
            );
            problem.suggest(format!(
                "write {usual:?}, or the basis {}, to be confirmed by the municipality",
                written(Basis::Judgement)
            ))
        })
    }

    fn others<'s>(&'s self, one: &'s Served<'a>) -> impl Iterator<Item = &'s Served<'a>> {
        self.all.iter().filter(|other| other.number != one.number)
    }

    /// The municipality that runs a centre, where that is not alike. If there are others alike that the centre serves, it is the host
    /// that is wrong.
    fn host_beyond(
        &self,
        one: &Served<'a>,
        alike: impl Fn(&Served) -> bool,
    ) -> Option<&Served<'a>> {
        let host = self.known.centres.get(one.centre)?.field("host")?;
        let host = self.find(host.text_of("municipality")?)?;
        let mut others = self.others(one);
        let wrong_host = others.any(|other| other.centre == one.centre && alike(other));
        (!alike(host) && !wrong_host).then_some(host)
    }

    fn find(&self, number: &str) -> Option<&Served<'a>> {
        self.all.iter().find(|m| m.number == number)
    }

    /// A county by its name and number.
    fn county(&self, number: &str) -> String {
        let name = self.known.counties.get(number);
        match name.and_then(|county| county.text_of("name")) {
            Some(name) => format!("{name} ({number})"),
            None => format!("county {number}"),
        }
    }

    /// A centre's host, and those who run a part of it today, are among the municipalities that it serves.
    fn run_elsewhere(&self, centre: &Node) -> Vec<Problem> {
        let serves = |number: Option<&str>| {
            let all = self
                .all
                .iter()
                .filter(|m| Some(m.centre) == centre.text_of("id"));
            all.filter(|m| number.is_none_or(|number| m.number == number))
                .count()
                > 0
        };
        if !serves(None) {
            return Vec::new();
        }
        let satellites = centre.list("satellites").into_iter();
        let today = satellites.filter(|satellite| satellite.field("to").is_none());
        let runs = centre.field("host").into_iter().chain(today);
        runs.filter_map(|part| {
            let own = part.field("municipality")?;
            let area = self.find(own.text()?)?;
            let what = format!(
                "{} is in the area of {:?}, not in this centre's",
                named(self.known, area.number),
                area.centre
            );
            (!serves(Some(area.number))).then(|| {
                own.problem(what).suggest("write the number of the municipality that runs it, or correct the \"centres\" of that municipality")
            })
        })
        .collect()
    }
}

fn named(known: &Known, number: &str) -> String {
    let name = known.municipalities.get(number);
    match name.and_then(|municipality| municipality.text_of("name")) {
        Some(name) => format!("{name} ({number})"),
        None => number.to_owned(),
    }
}

fn judged() -> String {
    format!(
        "write the centre that fits, or the basis {}, to be confirmed by the municipality",
        written(Basis::Judgement)
    )
}

fn listed(counties: &BTreeSet<&str>) -> String {
    let counties: Vec<&str> = counties.iter().copied().collect();
    counties.join(" and ")
}

/// A basis as it stands in the file, in quotation marks.
fn written(basis: Basis) -> String {
    serde_json::to_string(&basis).unwrap_or_default()
}
