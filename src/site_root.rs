//! The place of the site on the web: its host and folder.

/// The place of the site on the web, before which all paths are those of `Route`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SiteRoot {
    /// The scheme and host, such as `https://example.org`. Empty where they are not known: in the browser, which needs none.
    pub origin: &'static str,
    /// The folder of the host in which the site lies, such as `/usht`. Empty where that is the root.
    pub base: &'static str,
}

impl SiteRoot {
    /// A path of the site as a link on one of its pages.
    pub fn href(self, path: &str) -> String {
        [self.base, path].concat()
    }

    /// A path of the site as it is called from elsewhere; without a host where that is not known.
    pub fn url(self, path: &str) -> String {
        [self.origin, self.base, path].concat()
    }
}
