//! The search on the command line: what the site would answer, one line of JSON for each query, or how the scores came about.

use super::{Error, Inputs};
use crate::components::{PageContext, why};
use crate::editorial::Edition;
use crate::route::Route;
use crate::search::{Answers, Engine, Hit};
use crate::site_root::SiteRoot;
use crate::text::Lang;
use leptos::prelude::Owner;
use serde::Serialize;
use std::fmt::Write as _;
use std::io::{self, BufRead, ErrorKind, Write};
use std::time::Instant;

/// The form in which a query is answered.
#[derive(Clone, Copy)]
pub(super) enum Form {
    /// A line of JSON.
    Json,
    /// Lines of text that say how the scores came about, with an empty one at the end.
    Scores,
}

/// The answer to one query, as it is printed.
#[derive(Serialize)]
struct Line<'a> {
    q: &'a str,
    hits: Vec<Answer>,
    /// Duration of the search in microseconds, without printing.
    micros: u64,
}

/// One of the hits.
#[derive(Serialize)]
struct Answer {
    kind: &'static str,
    id: &'static str,
    title: &'static str,
    /// The path on the site.
    url: String,
    score: u32,
    /// True where it is what was asked for, and no guess.
    certain: bool,
    field: &'static str,
    why: Option<String>,
}

/// Answers the queries of `input`, one a line, each with at most `top` hits. Every line is answered before the next is read. A reader of the answers that has gone away is the end, and no error.
///
/// # Errors
/// When the content cannot be read, or the queries, or the answers cannot be written.
pub(super) fn search(
    inputs: &Inputs,
    top: usize,
    form: Form,
    mut input: impl BufRead,
    mut output: impl Write,
) -> Result<(), Error> {
    let edition = inputs.read()?;
    let site = Site {
        engine: engine(edition),
        cx: Owner::new().with(|| PageContext::new(edition, SiteRoot::default(), Lang::default())),
    };
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        let read = input.read_until(b'\n', &mut bytes);
        if read.map_err(Error::io("standard input"))? == 0 {
            return Ok(());
        }
        let query = String::from_utf8_lossy(line(&bytes));
        let answer = match form {
            Form::Json => json(&site.answer(&query, top)),
            Form::Scores => Ok(site.scores(&query, top).into_bytes()),
        };
        match answer.and_then(|answer| write(&answer, &mut output)) {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => return Ok(()),
            written => written.map_err(Error::io("standard output"))?,
        }
    }
}

/// The engine with the gazetteer of its content.
fn engine(edition: Edition) -> Engine {
    let engine = Engine::new(edition.content);
    engine.add_gazetteer(edition.published.gazetteer.clone());
    engine
}

/// A line without its end.
fn line(bytes: &[u8]) -> &[u8] {
    let line = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    line.strip_suffix(b"\r").unwrap_or(line)
}

fn json(line: &Line) -> io::Result<Vec<u8>> {
    let mut json = serde_json::to_vec(line)?;
    json.push(b'\n');
    Ok(json)
}

/// Writes an answer at once, so that a query that breaks off half-way leaves no half line.
fn write(answer: &[u8], output: &mut impl Write) -> io::Result<()> {
    output.write_all(answer)?;
    output.flush()
}

/// The engine over the content of the site, and the language of its reasons.
struct Site {
    engine: Engine,
    cx: PageContext,
}

impl Site {
    fn answer<'a>(&self, query: &'a str, top: usize) -> Line<'a> {
        let start = Instant::now();
        let answers = self.engine.search(query);
        let micros = start.elapsed().as_micros();
        let hits = answers.hits.iter().take(top);
        Line {
            q: query,
            hits: hits.map(|hit| self.hit(&answers, hit)).collect(),
            micros: u64::try_from(micros).unwrap_or(u64::MAX),
        }
    }

    /// The hits with their scores, and how these came about.
    fn scores(&self, query: &str, top: usize) -> String {
        let (answers, scores) = self.engine.search_with_scores(query);
        let mut text = format!("«{query}»\n");
        for (place, hit) in (1..).zip(answers.hits.iter().take(top)) {
            let record = hit.record;
            let (kind, id, title) = (record.kind().name(), record.id(), record.title());
            let _ = writeln!(text, "{place}. {kind} {id}: {title}, score {}", hit.score);
            for step in scores.of(&self.engine, &answers, hit).to_string().lines() {
                let _ = writeln!(text, "   {step}");
            }
        }
        text.push('\n');
        text
    }

    fn hit(&self, answers: &Answers, hit: &Hit) -> Answer {
        let record = hit.record;
        let info = answers.match_info(&self.engine, hit);
        Answer {
            kind: record.kind().name(),
            id: record.id(),
            title: record.title(),
            url: self.cx.href(&Route::of(record)),
            score: hit.score,
            certain: hit.certain,
            field: info.field.name(),
            why: why(self.cx, record, record.title(), info)
                .map(|(words, (text, _))| format!("{words} {text}").trim_end().to_owned()),
        }
    }
}
