//! The time for which an answer may be kept.

/// The rule for caches, by the path of the file from the root of the site.
///
/// Nothing may be rewritten on its way (`no-transform`): the app compares a page with what was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cache {
    /// The file is named by its content, and never changes.
    ForEver,
    /// The host is asked each time whether the file has changed. So are files that are not there.
    Ask,
}

impl Cache {
    /// The rule for a file that is there.
    pub fn of(path: &str) -> Self {
        if assets::is_kept(path) {
            Self::ForEver
        } else {
            Self::Ask
        }
    }

    /// The value of the header `Cache-Control`.
    pub const fn value(self) -> &'static str {
        match self {
            Self::ForEver => "public, max-age=31536000, immutable, no-transform",
            Self::Ask => "no-cache, no-transform",
        }
    }
}
