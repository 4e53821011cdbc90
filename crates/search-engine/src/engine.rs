//! An index with all that is needed to ask it.

use crate::index::{Document, Index};
use crate::pace::{Pace, at_once};
use crate::query::{Query, QueryWords};
use crate::rank::{Answer, Answered, Meanings, Memory, Question, Trace, Worth, rank};
use crate::sorted::by_number;

/// An index with all that is needed to ask it. `K` is the type of the kinds of documents that questions may ask for.
pub struct Engine<K> {
    /// The documents by their words.
    pub index: Index,
    meanings: Meanings<'static>,
    words: QueryWords<K>,
    memory: Memory,
}

impl<K: Copy + PartialEq> Engine<K> {
    /// An engine for an index, the synonyms in it, and the words that shape questions.
    pub fn new(index: Index, meanings: Meanings<'static>, words: QueryWords<K>) -> Self {
        Self {
            index,
            meanings,
            words,
            memory: Memory::default(),
        }
    }

    /// Takes a question apart.
    pub fn parse(&self, question: &str) -> Query<K> {
        self.words.parse(question, &self.index.words)
    }

    /// Everything that answers, in the order of the documents.
    ///
    /// `boost` is the preference for a document in percent, given its best match; with 0 it is no answer. It goes on for one turn after the
    /// other, as `pace` says, and tells `trace` how the scores come about.
    pub fn rank<T: Trace>(
        &self,
        question: &Question<'_>,
        boost: &dyn Fn(Document, Worth) -> u32,
        pace: Pace,
        trace: &mut T,
    ) -> impl Future<Output = Answered> {
        rank(
            &self.index,
            &self.meanings,
            &self.memory,
            question,
            boost,
            pace,
            trace,
        )
    }

    /// Everything that answers, the best first; in the order of the documents what answers equally well. `boost` is the preference for a
    /// document in percent.
    pub fn search(&self, question: &str, boost: &dyn Fn(Document) -> u32) -> Vec<Answer> {
        let query = self.parse(question);
        let question = Question {
            words: &query.words,
            is_for_kind: !query.wanted.is_empty(),
            variant: 0,
        };
        let boost = |document, _| boost(document);
        let answered = at_once(self.rank(&question, &boost, Pace::AT_ONCE, &mut ()));
        let answers = answered.answers;
        let order = by_number(answers.iter().map(|answer| u32::MAX - answer.score)).into_iter();
        order.filter_map(|at| answers.get(at).copied()).collect()
    }
}
