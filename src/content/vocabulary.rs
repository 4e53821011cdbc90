//! Words that people search with.

/// A page of the site that is not about one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SitePage {
    /// The first part of its path.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What else people call it.
    pub words: Vec<String>,
}
