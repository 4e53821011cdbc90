//! The centres of a municipality: one for its region, and each once.

use super::Problem;
use super::node::Node;
use std::collections::BTreeMap;

pub fn check(root: &Node) -> Vec<Problem> {
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
    let is_regional = |service: &Node| service.text_of("remit").is_none_or(|r| r == "region");
    if !list.items().any(|service| is_regional(&service)) {
        problems.push(
            list.problem("no centre for the region")
                .suggest("name one without \"remit\""),
        );
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
