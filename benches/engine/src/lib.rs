//! The search engine alone, for Node: what `cargo xtask bench search` measures.

#![cfg(target_arch = "wasm32")]

#[cfg(feature = "generated")]
mod generated;

#[cfg(feature = "generated")]
use generated::Generated;
use usht::content::{Content, json};
#[cfg(feature = "generated")]
use usht::search::Kind;
use usht::search::{Engine, Hit};
use wasm_bindgen::prelude::*;

/// An engine over the content of the site or over generated records.
#[wasm_bindgen]
#[derive(Default)]
pub struct Bench {
    content: Option<&'static Content>,
    /// It stays, as on the site.
    engine: Option<&'static Engine>,
    #[cfg(feature = "generated")]
    generated: Generated,
}

#[wasm_bindgen]
impl Bench {
    /// An engine for records that are added one by one.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// An engine over the site's content: the two files of a version, as `usht bundle` prints them.
    ///
    /// # Errors
    /// When the texts are no bundle.
    #[wasm_bindgen(js_name = fromContent)]
    pub fn from_content(names: &str, details: &str, version: &str) -> Result<Self, JsError> {
        let columns = |file| {
            let texts = json::texts(js_sys::JSON::parse(file).ok()?)?;
            json::of_version(texts, version)
        };
        let content = columns(names).zip(columns(details));
        let content = content.and_then(|(names, details)| Content::of_parts(names, details));
        let content = content.ok_or_else(|| JsError::new("no content"))?;
        Ok(Self {
            content: Some(Box::leak(Box::new(content))),
            ..Self::default()
        })
    }

    /// Makes the index over the content, or over what was added.
    pub fn finish(&mut self) {
        if cfg!(feature = "without") {
            return;
        }
        match self.content {
            Some(content) => self.engine = Some(Box::leak(Box::new(Engine::new(content)))),
            #[cfg(feature = "generated")]
            None => self.generated.finish(),
            #[cfg(not(feature = "generated"))]
            None => {}
        }
    }

    /// Makes the index anew over content that was read before.
    pub fn rebuild(&mut self) {
        self.finish();
    }

    /// The best answers: `kind:id` for the content of the site, the number of the record for generated ones.
    pub fn search(&self, query: &str, top: usize) -> Vec<String> {
        if cfg!(feature = "without") {
            return vec![query.to_owned(); top];
        }
        let Some(engine) = &self.engine else {
            return self.search_generated(query, top);
        };
        let answers = engine.search(query);
        let best = answers.hits.iter().take(top);
        let name = |hit: &Hit| {
            let mut name = hit.record.kind().name().to_owned();
            name.push(':');
            name.push_str(hit.record.id());
            name
        };
        best.map(name).collect()
    }

    /// The bytes of memory that the engine has taken.
    pub fn memory(&self) -> f64 {
        let memory: js_sys::WebAssembly::Memory = wasm_bindgen::memory().unchecked_into();
        let buffer: js_sys::ArrayBuffer = memory.buffer().unchecked_into();
        f64::from(buffer.byte_length())
    }
}

#[cfg(feature = "generated")]
#[wasm_bindgen]
impl Bench {
    /// Adds a generated record. `names` and `keywords` have one to a line.
    pub fn add(&mut self, kind: usize, title: &str, names: &str, keywords: &str, summary: &str) {
        let kind = Kind::ALL.get(kind).copied().unwrap_or(Kind::Page);
        self.generated.add(kind, title, names, keywords, summary);
    }
}

impl Bench {
    #[cfg(feature = "generated")]
    fn search_generated(&self, query: &str, top: usize) -> Vec<String> {
        let best = self.generated.search(query, top);
        best.iter().map(u32::to_string).collect()
    }

    #[cfg(not(feature = "generated"))]
    #[expect(clippy::unused_self, reason = "the same call with and without them")]
    fn search_generated(&self, _: &str, _: usize) -> Vec<String> {
        Vec::new()
    }
}
