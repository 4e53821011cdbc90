//! The engine over records that are not the site's: for measuring it with more of them than there are.

use norwegian::NynorskMapping;
use search_engine::{DocId, Engine, IndexBuilder, QueryParser, Synonyms, Target};
use usht::search::{FIELDS, Field, Kind};

/// Records that are searched with the weights of the site. The texts themselves are not kept.
pub(crate) struct Generated {
    builder: Option<IndexBuilder>,
    kinds: Vec<Kind>,
    engine: Option<Engine<Kind>>,
}

impl Default for Generated {
    fn default() -> Self {
        Self {
            builder: Some(IndexBuilder::new(&FIELDS, NynorskMapping::default())),
            kinds: Vec::new(),
            engine: None,
        }
    }
}

impl Generated {
    /// Adds a record. `names` and `keywords` have one to a line.
    pub(crate) fn add(
        &mut self,
        kind: Kind,
        title: &str,
        names: &str,
        keywords: &str,
        summary: &str,
    ) {
        let Some(builder) = &mut self.builder else {
            return;
        };
        let document = documents(&self.kinds);
        self.kinds.push(kind);
        let target = |field: Field| [Target::new(document, field.number())];
        let title_is = match kind {
            Kind::Project => Field::Title,
            _ => Field::Name,
        };
        builder.add(title, &target(title_is));
        for name in names.lines() {
            builder.add(name, &target(Field::FormerName));
        }
        builder.add(keywords, &target(Field::Theme));
        builder.add(summary, &target(Field::Summary));
    }

    /// Makes what was added searchable. Nothing can be added after that.
    pub(crate) fn finish(&mut self) {
        let synonyms = Synonyms {
            first: documents(&self.kinds),
            groups: Vec::new(),
        };
        if let Some(builder) = self.builder.take() {
            let parser = QueryParser::default();
            self.engine = Some(Engine::new(builder.build(), synonyms, parser));
        }
    }

    /// The numbers of the best answers, in the order in which they were added where they answer equally well.
    pub(crate) fn search(&self, query: &str, most: usize) -> Vec<u32> {
        let Some(engine) = &self.engine else {
            return Vec::new();
        };
        let boost = |document: DocId| {
            let kind = self.kinds.get(document as usize);
            kind.map_or(0, |kind| kind.boost())
        };
        let mut best = engine.search(query, &boost);
        best.truncate(most);
        best.iter().map(|scored| scored.document).collect()
    }
}

/// The number of documents of some kinds.
fn documents(kinds: &[Kind]) -> DocId {
    DocId::try_from(kinds.len()).unwrap_or(DocId::MAX)
}
