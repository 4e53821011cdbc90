//! The content in the browser, as far as it is loaded.

use super::Content;
use std::sync::OnceLock;

/// The content as far as it is loaded: with the names alone at first, whole later.
#[derive(Debug)]
pub struct LoadedContent {
    names: &'static Content,
    whole: OnceLock<&'static Content>,
}

impl LoadedContent {
    /// The content with the names alone.
    pub const fn of_names(names: &'static Content) -> Self {
        Self {
            names,
            whole: OnceLock::new(),
        }
    }

    /// The content as far as it is loaded. What was taken from it before stays valid.
    pub fn get(&self) -> &'static Content {
        self.whole.get().copied().unwrap_or(self.names)
    }

    /// Puts the whole content in place of the names.
    pub fn complete(&self, whole: &'static Content) {
        // A second one is the same.
        let _ = self.whole.set(whole);
    }
}
