//! Which centre serves a municipality: it fits the reason that is given for it, and the centre is run within its area.

use super::Problem;
use super::known::Known;
use super::node::Node;
use std::collections::{BTreeMap, BTreeSet};

/// Bases as they stand in the file; see `Basis`.
const COUNTY_2024: &str = "county-2024";
const COUNTY_2017: &str = "county-2017";
const HELSE_FONNA: &str = "helse-fonna";
const JUDGEMENT: &str = "judgement";

pub fn check(root: &Node, known: &Known) -> Vec<Problem> {
    if !matches!(root.file_stem(), "municipalities" | "centres") {
        return Vec::new();
    }
    let all: Vec<Served> = known
        .municipalities
        .iter()
        .filter_map(|(_, municipality)| Served::by_region(municipality))
        .collect();
    let area = Area { all: &all, known };
    match root.file_stem() {
        "municipalities" => {
            let misfits = all.iter().filter_map(|one| area.misfit(one));
            root.items()
                .flat_map(|place| several(&place))
                .chain(misfits)
                .collect()
        }
        "centres" => root
            .items()
            .flat_map(|centre| area.run_elsewhere(&centre))
            .collect(),
        _ => Vec::new(),
    }
}

fn is_regional(service: &Node) -> bool {
    service
        .text_of("remit")
        .is_none_or(|remit| remit == "region")
}

/// A municipality has a centre for its region, no centre twice, and one for the Sámi population where it is in the Sámi area.
fn several(municipality: &Node) -> Vec<Problem> {
    let Some(list) = municipality.field("centres") else {
        return Vec::new();
    };
    let mut problems = Vec::new();
    if !list.items().any(|service| is_regional(&service)) {
        let problem = list.problem("no centre for the region");
        problems.push(problem.suggest("name one without \"remit\""));
    }
    let is_sami = list.items().any(|service| !is_regional(&service));
    if is_sami != municipality.field("sami_area").is_some() {
        let problem = list.problem(if is_sami {
            "a centre for the Sámi population, but no \"sami_area\""
        } else {
            "a \"sami_area\", but no centre for the Sámi population"
        });
        problems.push(problem.suggest("one goes with the other"));
    }
    let mut first: BTreeMap<&str, Node> = BTreeMap::new();
    for service in list.items() {
        let Some(centre) = service.text_of("centre") else {
            continue;
        };
        if let Some(first) = first.get(centre) {
            let problem = service.problem_at("centre", format!("{centre:?} serves it already"));
            problems.push(problem.suggest(format!("in {first}")));
        } else {
            first.insert(centre, service);
        }
    }
    problems
}

/// A municipality and the centre for its region.
struct Served<'a> {
    /// The object that has the fields `centre` and `basis`.
    node: Node<'a>,
    number: &'a str,
    county: &'a str,
    /// The counties of 2017 that it, or what it was made of, lay in.
    of_2017: BTreeSet<&'a str>,
    centre: &'a str,
    basis: &'a str,
}

impl<'a> Served<'a> {
    /// The one place that knows where in a municipality its regional centre stands.
    fn by_region(municipality: &Node<'a>) -> Option<Self> {
        let number = municipality.text_of("number")?;
        let node = municipality.list("centres").into_iter().find(is_regional)?;
        Some(Self {
            number,
            county: number.get(..2)?,
            of_2017: of_2017(municipality, number),
            centre: node.text_of("centre")?,
            basis: node.text_of("basis")?,
            node,
        })
    }
}

/// What is no part of another municipality and has no former number in 2017 had today's number then.
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
            COUNTY_2024 => self
                .other_division(one, COUNTY_2017)
                .or_else(|| self.unlike(one, |other| other.county == one.county))
                .or_else(|| {
                    let host = self.host_beyond(one, |other| other.county == one.county)?;
                    let here = self.county(one.county);
                    let there = self.county(host.county);
                    let what = format!("{:?} is run in {there}, not in {here}", one.centre);
                    Some(one.node.problem_at("centre", what).suggest(judged()))
                }),
            COUNTY_2017 => self
                .other_division(one, COUNTY_2024)
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
            HELSE_FONNA => self.unlike(one, |_| true).or_else(|| {
                let near =
                    |other: &Served| other.basis == HELSE_FONNA && other.county == one.county;
                let alone = self.others(one).filter(|other| near(other)).count() == 0;
                let what = format!(
                    "no other municipality of {} has the basis {HELSE_FONNA:?}",
                    self.county(one.county)
                );
                alone.then(|| one.node.problem_at("basis", what).suggest(judged()))
            }),
            JUDGEMENT => {
                let near = |other: &Served| {
                    other.county == one.county || !other.of_2017.is_disjoint(&one.of_2017)
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
            _ => None,
        }
    }

    /// A county is divided by its centres of today or by the counties of 2017, not by both. The fewer are wrong.
    fn other_division(&self, one: &Served<'a>, other_basis: &str) -> Option<Problem> {
        let count = |basis: &str| {
            let here = self.all.iter().filter(|m| m.county == one.county);
            here.filter(|m| m.basis == basis).count()
        };
        let (same, other) = (count(one.basis), count(other_basis));
        let what = format!(
            "{other} municipalities of {} have the basis {other_basis:?}, not {:?}",
            self.county(one.county),
            one.basis
        );
        (other > same).then(|| {
            let problem = one.node.problem_at("basis", what);
            problem.suggest(format!(
                "write {other_basis:?}, or {JUDGEMENT:?} with a reason"
            ))
        })
    }

    /// Whether most of those with the same basis that are alike have another centre.
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
                    "{:?}, and {count} municipalities with the same basis, {:?}, have {usual:?}",
                    one.centre, one.basis
                ),
            );
            problem.suggest(format!(
                "write {usual:?}, or the basis {JUDGEMENT:?}, to be confirmed by the municipality"
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

    /// A centre's host, and those who run a part of it today, are among the municipalities that it serves. A centre whose task is
    /// national serves no region.
    fn run_elsewhere(&self, centre: &Node) -> Vec<Problem> {
        let Some(id) = centre.text_of("id") else {
            return Vec::new();
        };
        if !self.all.iter().any(|m| m.centre == id) {
            return Vec::new();
        }
        let satellites = centre.list("satellites").into_iter();
        let today = satellites.filter(|satellite| satellite.field("to").is_none());
        let runs = centre.field("host").into_iter().chain(today);
        runs.filter_map(|part| {
            let own = part.field("municipality")?;
            let served = self.find(own.text()?)?;
            let what = format!(
                "{} is in the area of {:?}, not in this centre's",
                named(self.known, served.number),
                served.centre
            );
            let problem = own.problem(what);
            (served.centre != id).then(|| {
                problem.suggest("write the number of the municipality that runs it, or correct the \"centre\" of that municipality")
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
        "write the centre that fits, or the basis {JUDGEMENT:?}, to be confirmed by the municipality"
    )
}

fn listed(counties: &BTreeSet<&str>) -> String {
    let counties: Vec<&str> = counties.iter().copied().collect();
    counties.join(" and ")
}
