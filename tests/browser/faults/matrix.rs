//! The table, visited: a test for each group of its rows.

use super::journey::travel;
use super::rows::{GROUPS, Group, Row, Visit};
use super::table::{self, Outcome};
use crate::Stage;
use crate::visitor::Visitor;
use std::panic::{AssertUnwindSafe, catch_unwind};

pub fn faults_of_webassembly_and_scripts(stage: &Stage) {
    visit_all(stage, &GROUPS[0]);
}

pub fn faults_of_the_data(stage: &Stage) {
    visit_all(stage, &GROUPS[1]);
}

pub fn faults_of_what_comes_later(stage: &Stage) {
    visit_all(stage, &GROUPS[2]);
}

pub fn faults_of_hosts_and_of_what_lies_between(stage: &Stage) {
    visit_all(stage, &GROUPS[3]);
}

pub fn faults_of_browsers(stage: &Stage) {
    visit_all(stage, &GROUPS[4]);
}

pub fn faults_of_a_line_that_takes_long(stage: &Stage) {
    visit_all(stage, &GROUPS[5]);
}

/// Visits every row of a group, also after one has failed.
fn visit_all(stage: &Stage, group: &Group) {
    // A session takes a second to begin. The rows are sites of their own, so that the browser keeps nothing for the next.
    let mut visitor = None;
    let mut failed = Vec::new();
    for row in group.rows {
        if let Some(reason) = row.needs.lacking(stage.sessions.browser()) {
            table::record(row.name, Outcome::LeftOut(reason));
            continue;
        }
        let visited = catch_unwind(AssertUnwindSafe(|| visit(stage, &mut visitor, row)));
        let outcome = match visited {
            Ok(()) => Outcome::Passed,
            Err(_) => Outcome::Failed,
        };
        table::record(row.name, outcome);
        if outcome == Outcome::Failed {
            failed.push(row.name);
        }
    }
    assert!(failed.is_empty(), "these rows fail, see above: {failed:#?}");
}

fn visit(stage: &Stage, visitor: &mut Option<Visitor>, row: &Row) {
    match row.visit {
        Visit::Journey(fault, page, expected) => {
            let visitor = visitor.get_or_insert_with(|| stage.hurried_visitor());
            let site = stage.site.apart();
            visitor.visit(&site);
            fault(visitor);
            travel(visitor, page, expected);
        }
        Visit::Own(visit) => {
            // Other drivers than Chromium's have one session at a time.
            *visitor = None;
            visit(stage);
        }
    }
}
