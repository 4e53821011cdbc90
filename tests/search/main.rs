//! The search: what people type, and what they should get.

#![allow(unreachable_pub, reason = "nothing of a test can be reached")]

mod anything;
#[path = "../common/content.rs"]
mod content;
mod early;
mod guesses;
mod match_infos;
mod names;
#[path = "../common/odd.rs"]
mod odd;
mod order;
mod own_area;
mod pages;
mod places;
mod quality;
mod register;
mod scores;
mod time_slices;
mod words;
mod worked_query;

use content::{content, edition, edition_of};
use usht::editorial::Edition;
use usht::search::{Engine, Kind, MatchInfo, Record};

thread_local! {
    static ENGINE: Engine = engine();
}

/// The engine of the portal, with the gazetteer.
fn engine() -> Engine {
    engine_of(edition())
}

/// The engine of a site, with the gazetteer.
fn engine_of(edition: Edition) -> Engine {
    let engine = Engine::new(edition.content);
    engine.add_gazetteer(edition.published.gazetteer.clone());
    engine
}

/// The columns of each line of the set of queries: class, query, and what may stand first.
fn queries() -> impl Iterator<Item = [&'static str; 3]> {
    let lines = include_str!("queries.tsv").lines();
    let lines = lines.filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.map(|line| {
        let mut columns = line.split('\t');
        [(); 3].map(|()| columns.next().unwrap_or_default())
    })
}

/// A record as the command line and the set of queries call it.
fn called(record: Record) -> String {
    format!("{}:{}", record.kind().name(), record.id())
}

/// Everything a query finds, the best first.
fn records(query: &str) -> Vec<Record> {
    let hits = ENGINE.with(|engine| engine.search(query).hits);
    hits.into_iter().map(|hit| hit.record).collect()
}

fn found(query: &str) -> Vec<String> {
    records(query).into_iter().map(called).collect()
}

/// The numbers of the municipalities that a query finds, the best first.
fn numbers(query: &str) -> Vec<&'static str> {
    let places = records(query).into_iter();
    let places = places.filter(|record| record.kind() == Kind::Municipality);
    places.map(Record::id).collect()
}

/// The best answer, and how it answers.
fn first(query: &str) -> (Record, MatchInfo) {
    ENGINE.with(|engine| {
        let answers = engine.search(query);
        let hit = answers.hits.first();
        let hit = hit.unwrap_or_else(|| panic!("{query}: nothing"));
        (hit.record, answers.match_info(engine, hit))
    })
}

/// The parts of a text that are marked in it.
fn marked(info: &MatchInfo) -> Vec<&str> {
    let marks = info.highlights.iter();
    marks.map(|&(start, end)| &info.text[start..end]).collect()
}
