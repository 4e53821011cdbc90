//! The centres of a municipality: one for its region, one for the Sámi population in the Sámi area, and each once.

use super::node::Node;
use super::problem::Problem;
use crate::content::{Basis, Remit};
use std::collections::BTreeMap;

pub(crate) fn check(root: &Node) -> Vec<Problem> {
    if root.file_stem() != "municipalities" {
        return Vec::new();
    }
    root.items().flat_map(|place| services(&place)).collect()
}

fn services(municipality: &Node) -> Vec<Problem> {
    let Some(list) = municipality.field("centres") else {
        return Vec::new();
    };
    let mut problems = Vec::new();
    let remit = |service: &Node| service.read::<Remit>("remit").unwrap_or_default();
    let is_regional = |service: &Node| remit(service) == Remit::Region;
    if !list.items().any(|service| is_regional(&service)) {
        problems.push(
            list.problem("no centre for the region")
                .suggest("name one without \"remit\""),
        );
    }
    let is_sami = |service: &Node| remit(service) == Remit::Sami;
    let has = list.items().any(|service| is_sami(&service));
    match municipality.field("sami_area") {
        Some(_) if !has => problems.push(
            list.problem("it is in the Sámi area, and no centre serves it for that")
                .suggest("name the centre for the Sámi population with \"remit\" \"sami\""),
        ),
        None if has => problems.push(
            list.problem("a centre has the remit \"sami\", and it is not in the Sámi area")
                .suggest("say which language in \"sami_area\", or leave out that centre"),
        ),
        _ => {}
    }
    let mut first: BTreeMap<&str, Node> = BTreeMap::new();
    for service in list.items() {
        let basis: Option<Basis> = service.read("basis");
        if basis.is_some_and(|basis| (basis == Basis::SamiArea) != is_sami(&service)) {
            problems.push(
                service
                    .problem_at("basis", "does not go with the remit")
                    .suggest(
                        "\"sami-area\" goes with the \"remit\" \"sami\", all others with a region",
                    ),
            );
        }
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
