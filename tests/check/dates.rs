//! Dates and years: those of a record held against each other and against its source, and those of facts and plans on different days.

use crate::tried::{copy, each_tells, edit, fault, lines, remove};
use serde_json::json;
use std::path::Path;
use usht::editorial::check::check_at;

fn said(folder: &Path, today: &str, paths: &str) -> Vec<String> {
    let problems = check_at(folder, today.parse().unwrap());
    let lines = problems.iter().map(ToString::to_string);
    let own = lines.filter_map(|line| Some(line.split_once(": ")?.1.to_owned()));
    own.filter(|line| line.starts_with(paths)).collect()
}

#[test]
fn facts_are_not_after_today() {
    let folder = copy();
    edit(folder.path(), "sources", |sources| {
        for (position, date) in [
            "2026-11-28",
            "2026-11",
            "2026",
            "2026-11-29",
            "2026-12",
            "2027",
        ]
        .iter()
        .enumerate()
        {
            sources[position]["date"] = json!(date);
        }
    });
    edit(folder.path(), "site", |site| {
        site["divisions_as_of"] = json!("2026-11-29");
    });
    edit(folder.path(), "municipalities", |municipalities| {
        municipalities[0]["former"] = json!([{"number": "0301", "from": 2020, "to": 2027}]);
    });
    edit(folder.path(), "centres", |centres| {
        centres[0]["predecessors"][0]["to"] = json!("utgangen av 2027");
        centres[0]["contacts"][0]["as_of"] = json!("2027-01");
    });
    let then = "(write the date at which it was so; what is planned goes into \"to\" or a note)";
    let day = "2026-11-28";
    let of = |paths| -> Vec<String> {
        let said = said(folder.path(), day, paths).into_iter();
        said.filter(|line| line.contains("after today")).collect()
    };
    assert_eq!(
        of("sources["),
        [(3, "2026-11-29"), (4, "2026-12"), (5, "2027")].map(|(position, date)| {
            let title = titles(folder.path(), position);
            format!("sources[{position}].date in {title}: \"{date}\" is after today, {day} {then}")
        })
    );
    assert_eq!(of("site.divisions_as_of").len(), 1);
    assert_eq!(of("municipalities[0].former[0].to").len(), 1);
    assert_eq!(of("centres[0].predecessors[0].to").len(), 1);
    assert_eq!(of("centres[0].contacts[0].as_of").len(), 1);
    // A year on, all of it is past.
    let later = said(folder.path(), "2027-12-31", "");
    assert!(
        !later.iter().any(|line| line.contains("after today")),
        "{later:#?}"
    );
}

fn titles(folder: &Path, position: usize) -> String {
    let text = std::fs::read_to_string(folder.join("sources.json")).unwrap();
    let sources: serde_json::Value = serde_json::from_str(&text).unwrap();
    let title = sources[position]["title"].as_str().unwrap();
    match title.char_indices().nth(60) {
        Some((at, _)) => format!("\"{}…\"", &title[..at]),
        None => format!("\"{title}\""),
    }
}

#[test]
fn plans_are_a_few_years_on() {
    let folder = copy();
    edit(folder.path(), "projects", |projects| {
        for (position, (from, to, status)) in [
            (2026, 2031, "ongoing"),
            (2026, 2032, "ongoing"),
            (2027, 2028, "unknown"),
            (2029, 2030, "unknown"),
            (2020, 2027, "ended"),
            (2020, 2026, "ended"),
            (1989, 1991, "ended"),
            (1990, 1991, "ended"),
        ]
        .into_iter()
        .enumerate()
        {
            let project = projects[position].as_object_mut().unwrap();
            project.insert("from".to_owned(), json!(from));
            project.insert("to".to_owned(), json!(to));
            project.insert("status".to_owned(), json!(status));
            project.insert("title".to_owned(), json!(position.to_string()));
        }
    });
    edit(folder.path(), "centres", |centres| {
        centres[0]["host_from"]["date"] = json!("2028-01-01");
        centres[2]["host_from"]["date"] = json!("2032-01-01");
        centres[3]["satellites"] = json!([
            {"municipality": "1804", "from": "2027-01-01", "to": "2031-12-31", "certainty": "unverified"},
        ]);
    });
    edit(folder.path(), "national", |national| {
        national["timeline"][0]["when"] = json!("2027–2031");
        national["timeline"][1]["when"] = json!("2072");
        national["timeline"][2]["when"] = json!("1982");
    });
    let day = "2026-11-28";
    assert_eq!(
        said(folder.path(), day, "projects["),
        [
            "projects[1].to in \"1\": the year 2032 is after 2031 (\"to\" may be 5 years after today, 2026-11-28; leave out what is not known)",
            "projects[3].from in \"3\": the year 2029 is after 2027 (\"from\" may be 1 year after today, 2026-11-28; leave out what is not known)",
            "projects[4].to in \"4\": 2027 is after today, 2026-11-28, yet \"status\" is \"ended\" (correct one of them)",
            "projects[6].from in \"6\": the year 1989 is before 1990 (nothing here is older; was a digit mistyped?)",
        ]
    );
    let centres = said(folder.path(), day, "centres[");
    assert_eq!(centres.len(), 1, "{centres:#?}");
    assert!(
        centres[0].starts_with("centres[2].host_from.date"),
        "{centres:#?}"
    );
    let national = said(folder.path(), day, "national.");
    assert_eq!(national.len(), 1, "{national:#?}");
    assert!(
        national[0].contains("the year 2072 is after 2031"),
        "{national:#?}"
    );
    // No year is fixed: three years on, the same plans are nearer.
    let later = said(folder.path(), "2029-01-01", "projects[");
    assert_eq!(later.len(), 1, "{later:#?}");
    // And before the content was made, it was yet to come.
    assert!(said(folder.path(), "2016-01-01", "").len() > 100);
}

#[test]
fn an_order_is_told_as_far_as_both_dates_are_known() {
    let folder = copy();
    edit(folder.path(), "centres", |centres| {
        centres[3]["satellites"] = json!([
            {"municipality": "1804", "from": "2018-05", "to": "2018", "certainty": "unverified"},
            {"municipality": "1806", "from": "2018-05", "to": "2018-04-30", "certainty": "unverified"},
            {"municipality": "1811", "from": "2018-05-02", "to": "2018-05-01", "certainty": "unverified"},
        ]);
    });
    let found = said(folder.path(), "2026-11-28", "centres[3].satellites");
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(
        found[0].contains("satellites[1].from")
            && found[0].contains("2018-05 is later than \"to\", 2018-04-30")
    );
    assert!(found[1].contains("satellites[2].from"));
}

#[test]
fn time() {
    each_tells([
        fault(
            "projects",
            |projects| {
                projects[0]["from"] = json!(2019);
                projects[0]["to"] = json!(2017);
            },
            &["projects.json: projects[0].from: 2019 is later than \"to\", 2017"],
        ),
        fault(
            "centres",
            |centres| {
                centres[0]["satellites"] = json!([
                    {"municipality": "0301", "from": "2019-01-01", "to": "2018", "certainty": "unverified"},
                    {"municipality": "0301", "from": "omtrent 2018", "certainty": "unverified"},
                ]);
                centres[0]["predecessors"] = json!([
                    {"name": "A", "kind": "USH", "from": "2010", "to": "2009 eller før", "certainty": "unverified"},
                ]);
            },
            &[
                "centres.json: centres[0].predecessors[0].from: 2010 is later than \"to\", 2009",
                "centres.json: centres[0].satellites[0].from: 2019-01-01 is later than \"to\", 2018",
                "centres.json: centres[0].satellites[1].from: \"omtrent 2018\" is not a date (write 2016, 2016-11 or 2016-11-22)",
                "centres.json: centres[0].satellites[1].municipality: Oslo (0301) is in the area of \"usht-oslo\", not in this centre's (write the number of the municipality that runs it, or correct the \"centres\" of that municipality)",
            ],
        ),
        fault(
            "municipalities",
            |municipalities| {
                municipalities[0]["former"] = json!([{"number": "0301", "from": 2020, "to": 2019}]);
            },
            &[
                "municipalities.json: municipalities[0].former[0].from: 2020 is later than \"to\", 2019",
            ],
        ),
    ]);
}

#[test]
fn a_project_has_the_date_of_its_first_source() {
    let folder = copy();
    edit(folder.path(), "sources", |sources| {
        sources[0]["id"] = json!("first");
        sources[0]["date"] = json!("2016-11-22");
    });
    edit(folder.path(), "projects", |projects| {
        projects[0]["sources"] = json!(["first"]);
        projects[0]["as_of"] = json!("2016");
        projects[1]["sources"] = json!(["first"]);
        remove(&mut projects[1], "as_of");
        projects[2]["sources"] = json!(["first"]);
        projects[2]["as_of"] = json!("2016-11-22");
    });
    let found = lines(folder.path());
    let dates: Vec<_> = found
        .iter()
        .filter(|line| line.contains("\"first\""))
        .collect();
    assert_eq!(
        dates,
        [
            "projects.json: projects[0].as_of: \"2016\" is not the date of the first source (\"first\" is from \"2016-11-22\")",
            "projects.json: projects[1].as_of: missing field (\"first\" is from \"2016-11-22\")",
        ]
    );
}
