//! The search engine alone, for Node: what `cargo xtask bench search` measures.

#![cfg(target_arch = "wasm32")]

use usht::content::Content;
use usht::search::{Engine, Generated, Kind};
use wasm_bindgen::prelude::*;

/// An engine over the content of the site or over generated records.
#[wasm_bindgen]
#[derive(Default)]
pub struct Bench {
    content: Option<&'static Content>,
    engine: Option<Engine>,
    generated: Generated,
}

#[wasm_bindgen]
impl Bench {
    /// An engine for records that are added one by one.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// An engine over the site's content: the texts of the files that the browser loads, in their order.
    #[wasm_bindgen(js_name = fromContent)]
    pub fn from_content(files: Vec<String>) -> Result<Self, JsError> {
        let files: Vec<&str> = files.iter().map(String::as_str).collect();
        let files = files.try_into().map_err(|_| JsError::new("six files"))?;
        let content: &'static Content = Box::leak(Box::new(Content::parse(files)?));
        Ok(Self {
            content: Some(content),
            ..Self::default()
        })
    }

    /// Adds a generated record. `names` and `keywords` have one to a line.
    pub fn add(&mut self, kind: usize, title: &str, names: &str, keywords: &str, summary: &str) {
        if cfg!(feature = "without") {
            return;
        }
        let kind = Kind::ALL.get(kind).copied().unwrap_or(Kind::Page);
        self.generated.add(kind, title, names, keywords, summary);
    }

    /// Makes what was added searchable.
    pub fn finish(&mut self) {
        if cfg!(feature = "without") {
            return;
        }
        match self.content {
            Some(content) => self.engine = Some(Engine::new(content)),
            None => self.generated.finish(),
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
        match &self.engine {
            Some(engine) => {
                let answers = engine.search(query);
                let best = answers.hits.iter().take(top);
                best.map(|hit| format!("{}:{}", hit.record.kind().name(), hit.record.id()))
                    .collect()
            }
            None => self
                .generated
                .search(query, top)
                .iter()
                .map(u32::to_string)
                .collect(),
        }
    }

    /// The bytes of memory that the engine has taken.
    pub fn memory(&self) -> f64 {
        let memory: js_sys::WebAssembly::Memory = wasm_bindgen::memory().unchecked_into();
        let buffer: js_sys::ArrayBuffer = memory.buffer().unchecked_into();
        f64::from(buffer.byte_length())
    }
}
