//! Packs: many pages in one file, for the time without a network (`src/browser/worker.js`) and for whatever wants many at once.
//!
//! A pack is a JSON array of two: texts that stand on several pages, and an object that has for the path of each page its document, in
//! pieces. A piece is a text, or the number of one of those texts.
//!
//! ```json
//! [["<p>", "</p>"], { "/om/": [0, "Om sentrene", 1], "/hjelp/": [0, "Hjelp", 1] }]
//! ```
//!
//! Without this the pages of all municipalities would take five times as much room on the visitor's device, and gzip, which looks back no
//! further than 32 kB, would send twice as much.

use super::output::Output;
use crate::route::Route;
use crate::text::Lang;
use serde::Serialize;
use serde_json::json;
use std::collections::{BTreeMap, HashMap};

/// The number of pages in a pack at most, so that the memory for making one does not grow with the site.
pub(super) const PAGES: usize = 400;

/// The beginning of the names of all packs.
const NAME: &str = "pages-";

/// A piece of a document.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Piece<'a> {
    /// The number of a text that other pages have too.
    Shared(usize),
    /// A text that no other place has.
    Own(&'a str),
}

/// The pages of a language that are packed together: those of one kind of record, or all others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Kind {
    pub lang: Lang,
    /// The first part of their paths; empty for pages that are not about a record.
    pub segment: &'static str,
}

impl Kind {
    pub(super) fn of(lang: Lang, route: &Route) -> Self {
        let is_static = Route::STATIC.contains(route) || *route == Route::NotFound;
        let segment = if is_static { "" } else { route.segment() };
        Self { lang, segment }
    }

    /// The name of a pack before it has a digest: `pages-nb-kommuner.json`, `pages-nb.json`.
    fn name(self) -> String {
        let (tag, segment) = (self.lang.tag(), self.segment);
        let dash = if segment.is_empty() { "" } else { "-" };
        [NAME, tag, dash, segment, ".json"].concat()
    }

    /// Returns `true` if the file at a path is a pack of this kind.
    pub(super) fn is_of(self, path: &str) -> bool {
        assets::plain_name(path).is_some_and(|name| name == self.name())
    }
}

/// Returns `true` if the file at a path is a pack.
pub(super) fn is_pack(path: &str) -> bool {
    assets::plain_name(path).is_some_and(|name| name.starts_with(NAME))
}

/// The pieces of all pages of a pack by numbers.
#[derive(Default)]
struct Pieces<'a> {
    numbers: HashMap<&'a str, usize>,
    /// The places in which each piece stands, by its number, as far as they are counted.
    counts: Vec<usize>,
}

impl<'a> Pieces<'a> {
    /// Counts a piece, and returns its number.
    fn count(&mut self, piece: &'a str) -> usize {
        let next = self.counts.len();
        let number = *self.numbers.entry(piece).or_insert(next);
        if number == next {
            self.counts.push(0);
        }
        self.counts[number] += 1;
        number
    }
}

/// The pack of some pages.
pub(super) fn pack(kind: Kind, pages: &[Output]) -> Output {
    let mut known = Pieces::default();
    let pages: Vec<(&Output, Vec<(usize, &str)>)> = pages
        .iter()
        .map(|page| {
            let pieces = pieces(page.text()).map(|piece| (known.count(piece), piece));
            (page, pieces.collect())
        })
        .collect();
    // The numbers of those that are shared, in the order in which they come first.
    let mut numbers = vec![None; known.counts.len()];
    let mut shared = Vec::new();
    for (number, piece) in pages.iter().flat_map(|(_, pieces)| pieces) {
        if known.counts[*number] > 1 && numbers[*number].is_none() {
            numbers[*number] = Some(shared.len());
            shared.push(*piece);
        }
    }
    let packed: BTreeMap<&str, Vec<Piece>> = pages
        .iter()
        .map(|(page, pieces)| (page.path.as_str(), packed(page.text(), pieces, &numbers)))
        .collect();
    Output::kept(&kind.name(), json!([shared, packed]).to_string())
}

/// A document in pieces. What stands in no other place is one piece from the first such text to the last.
fn packed<'a>(
    text: &'a str,
    pieces: &[(usize, &str)],
    numbers: &[Option<usize>],
) -> Vec<Piece<'a>> {
    let mut packed = Vec::new();
    let (mut own, mut end) = (0, 0);
    for (number, piece) in pieces {
        let start = end;
        end += piece.len();
        let Some(shared) = numbers[*number] else {
            continue;
        };
        if own < start {
            packed.push(Piece::Own(&text[own..start]));
        }
        packed.push(Piece::Shared(shared));
        own = end;
    }
    if own < end {
        packed.push(Piece::Own(&text[own..]));
    }
    packed
}

/// A text in pieces that each begin with a tag, but for the first.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let is_start = |at: &usize| rest[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic());
        let mut tags = rest.match_indices('<').map(|(at, _)| at).filter(is_start);
        let end = tags.find(|at| *at > 0).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        (!piece.is_empty()).then_some(piece)
    })
}

#[cfg(test)]
mod tests {
    use super::{Kind, is_pack, pack};
    use crate::route::Route;
    use crate::site::output::Output;
    use crate::text::Lang;

    #[test]
    fn texts_of_several_pages_stand_once() {
        let kind = Kind::of(Lang::Nb, &Route::About);
        let pages = [
            Output::new("/om/", "<!doctype html><p>a < b</p><b>1<i>2"),
            Output::new("/hjelp/", "<!doctype html><p>ø</p><b>1<i>3<p>ø</p>"),
        ];
        let packed = pack(kind, &pages);
        assert_eq!(
            packed.text(),
            r#"[["<!doctype html>","<b>1","<p>ø</p>"],{"/hjelp/":[0,2,1,"<i>3",2],"/om/":[0,"<p>a < b</p>",1,"<i>2"]}]"#
        );
        assert!(is_pack(&packed.path) && kind.is_of(&packed.path));
        let other = Kind::of(Lang::Nn, &Route::About);
        assert!(!other.is_of(&packed.path) && !is_pack("/assets/details-e73eac19055c18d8.json"));
    }

    #[test]
    fn pages_about_records_are_packed_by_their_kind() {
        let name = |lang, route| Kind::of(lang, &route).name();
        let project = Route::MoreProjects(2);
        assert_eq!(name(Lang::Nb, project), "pages-nb-prosjekter.json");
        for route in [Route::Projects, Route::NotFound] {
            assert_eq!(name(Lang::Nn, route), "pages-nn.json");
        }
    }
}
