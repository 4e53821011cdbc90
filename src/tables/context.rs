//! The inputs of tables.

use crate::editorial::Edition;
use crate::site_root::SiteRoot;
use crate::text::Lang;

/// The inputs of tables.
#[derive(Clone, Copy)]
pub struct Context {
    /// The records.
    pub edition: Edition,
    /// The language of the headings.
    pub lang: Lang,
    /// The place of the site on the web.
    pub root: SiteRoot,
}
