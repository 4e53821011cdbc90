//! The engine over records that are not the site's: for measuring it with more of them than there are.

use super::Kind;
use super::field::Field;
use super::index::{Builder, Document, Index, Link};
use super::pace::{Pace, at_once};
use super::query::QueryWords;
use super::rank::{Answer, Meanings, Memory, rank};
use super::ranking_weights as weights;

/// Records that are searched as those of the site are. The texts themselves are not kept.
#[derive(Default)]
pub struct Generated {
    builder: Builder,
    kinds: Vec<Kind>,
    index: Option<Index>,
    words: QueryWords,
    memory: Memory,
}

impl Generated {
    /// Adds a record. `names` and `keywords` have one to a line.
    pub fn add(&mut self, kind: Kind, title: &str, names: &str, keywords: &str, summary: &str) {
        let document = Document::try_from(self.kinds.len()).unwrap_or(Document::MAX);
        self.kinds.push(kind);
        let link = |field| [Link::new(document, field)];
        let title_is = match kind {
            Kind::Project => Field::Title,
            _ => Field::Name,
        };
        self.builder.add(title, &link(title_is));
        for name in names.lines() {
            self.builder.add(name, &link(Field::FormerName));
        }
        self.builder.add(keywords, &link(Field::Theme));
        self.builder.add(summary, &link(Field::Summary));
    }

    /// Makes what was added searchable.
    pub fn finish(&mut self) {
        self.index = Some(std::mem::take(&mut self.builder).build());
    }

    /// The numbers of the best answers, in the order in which they were added where they answer equally well.
    pub fn search(&self, question: &str, most: usize) -> Vec<u32> {
        let Some(index) = &self.index else {
            return Vec::new();
        };
        let query = self.words.parse(question, &index.words);
        let meanings = Meanings {
            first: Document::try_from(self.kinds.len()).unwrap_or(Document::MAX),
            all: &[],
        };
        let boost = |document: Document, _| match self.kinds.get(document as usize) {
            Some(Kind::Project) => weights::PROJECT,
            _ => weights::MUNICIPALITY,
        };
        let answered = at_once(rank(
            index,
            &meanings,
            &self.memory,
            &query,
            &boost,
            Pace::AT_ONCE,
            &mut (),
        ));
        best(answered.answers, most)
    }
}

fn best(answers: Vec<Answer>, most: usize) -> Vec<u32> {
    let mut best: Vec<(u32, Document)> = Vec::new();
    for answer in answers {
        let key = (u32::MAX - answer.score, answer.document);
        if best.len() < most || best.last().is_some_and(|last| key < *last) {
            let at = best.partition_point(|other| *other < key);
            best.insert(at, key);
            best.truncate(most);
        }
    }
    best.into_iter().map(|(_, document)| document).collect()
}
