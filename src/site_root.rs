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
    /// The base for a folder such as `/usht/`.
    ///
    /// # Errors
    /// The remedy, where the folder is not written so, or has letters that links would have to escape.
    pub fn base_of(folder: &str) -> Result<String, &'static str> {
        if folder.is_empty() || folder == "/" {
            return Ok(String::new());
        }
        let name = folder.strip_prefix('/').ok_or("write it as /usht/")?;
        let name = name.strip_suffix('/').unwrap_or(name);
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.~".contains(c);
        let is_name = |name: &str| {
            let is_relative = name == "." || name == "..";
            !name.is_empty() && !is_relative && name.chars().all(is_plain)
        };
        if name.split('/').all(is_name) {
            Ok(["/", name].concat())
        } else {
            Err("write it with letters from a to z, digits and -_.~ alone, as in /usht/")
        }
    }

    /// The origin of an address such as `https://example.org`; empty where it is not known.
    ///
    /// # Errors
    /// The remedy, where it is more or less than a scheme and a host.
    pub fn origin_of(address: &str) -> Result<String, &'static str> {
        let origin = address.strip_suffix('/').unwrap_or(address);
        let mut schemes = ["https://", "http://"].into_iter();
        let host = schemes.find_map(|scheme| origin.strip_prefix(scheme));
        let is_host = |host: &str| !host.is_empty() && !host.contains(['/', '?', '#', ' ']);
        if origin.is_empty() || host.is_some_and(is_host) {
            Ok(origin.to_owned())
        } else {
            Err("write it as https://example.org; a folder of the host is the \"base\"")
        }
    }

    /// A path of the site as a link on one of its pages.
    pub fn href(self, path: &str) -> String {
        [self.base, path].concat()
    }

    /// A path of the site as it is called from elsewhere; without a host where that is not known.
    pub fn url(self, path: &str) -> String {
        [self.origin, self.base, path].concat()
    }
}
