//! The sites of the project: a folder with a configuration each, and how the place of a site on the web is written.
//!
//! It depends on nothing, so that the program that makes the site and the one that builds and serves it can both have it.
//!
//! ```
//! assert_eq!(sites::base_of("/usht/"), Ok("/usht".to_owned()));
//! assert_eq!(sites::base_of("/"), Ok(String::new()));
//! assert_eq!(sites::base_of("usht"), Err("write it as /usht/"));
//! assert_eq!(sites::origin_of("https://example.org/"), Ok("https://example.org".to_owned()));
//! ```

use std::path::{Path, PathBuf};
use std::{error, fmt, fs, io};

/// The site that is meant where none is named.
pub const PORTAL: &str = "portal";

/// The reason that a site was not found.
#[derive(Debug)]
pub enum Error {
    /// No configuration has that name.
    Unknown {
        /// The name that was asked for.
        name: String,
        /// The folder of the configurations.
        folder: PathBuf,
        /// The names of those that there are.
        known: Vec<String>,
    },
    /// The folder of the configurations cannot be read.
    Io {
        /// The folder.
        folder: PathBuf,
        /// The error of the system.
        reason: io::Error,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Unknown {
                name,
                folder,
                known,
            } => {
                let (folder, known) = (folder.display(), known.join(", "));
                write!(f, "no site {name:?} in {folder}; there are: {known}")
            }
            Self::Io { folder, reason } => write!(f, "{}: {reason}", folder.display()),
        }
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::Unknown { .. } => None,
            Self::Io { reason, .. } => Some(reason),
        }
    }
}

/// The configurations of all sites in a folder, by their names.
///
/// # Errors
/// When the folder cannot be read.
pub fn all(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = fs::read_dir(folder).map_err(|reason| Error::Io {
        folder: folder.to_owned(),
        reason,
    })?;
    let files = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let is_config = |file: &PathBuf| file.extension().is_some_and(|kind| kind == "json");
    let mut configs: Vec<PathBuf> = files.filter(is_config).collect();
    configs.sort();
    Ok(configs)
}

/// The configuration of the site with a name, which is that of its file.
///
/// # Errors
/// When there is no such site: the error names those that there are.
pub fn find(folder: &Path, name: &str) -> Result<PathBuf, Error> {
    let config = folder.join(name).with_extension("json");
    let is_name = !name.contains(['/', '\\', '.']);
    if is_name && config.is_file() {
        return Ok(config);
    }
    let known = all(folder)?;
    let names = known.iter().filter_map(|file| file.file_stem()?.to_str());
    Err(Error::Unknown {
        name: name.to_owned(),
        folder: folder.to_owned(),
        known: names.map(str::to_owned).collect(),
    })
}

/// The base for a folder of the host such as `/usht/`: the same without the slash at the end, and empty for the root.
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

#[cfg(test)]
mod tests {
    use super::{base_of, find, origin_of};
    use std::path::{Path, PathBuf};

    fn folder() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../sites")
    }

    #[test]
    fn a_site_is_a_file_and_an_unknown_one_is_told_which_there_are() {
        let folder = folder();
        for name in ["portal", "akershus", "finnmark"] {
            assert_eq!(
                find(&folder, name).unwrap(),
                folder.join(name.to_owned() + ".json")
            );
        }
        for name in ["akershuss", "", "../sites/portal", "portal.json"] {
            let error = find(&folder, name).unwrap_err().to_string();
            let said = format!(
                "no site {name:?} in {}; there are: akershus, finnmark, portal",
                folder.display()
            );
            assert_eq!(error, said);
        }
        let error = find(Path::new("nowhere"), "portal")
            .unwrap_err()
            .to_string();
        assert!(error.starts_with("nowhere: "), "{error}");
    }

    #[test]
    fn a_base_is_empty_or_begins_and_does_not_end_with_a_slash() {
        for (folder, base) in [
            ("", ""),
            ("/", ""),
            ("/usht", "/usht"),
            ("/a/b-c/", "/a/b-c"),
        ] {
            assert_eq!(base_of(folder).as_deref(), Ok(base), "{folder}");
        }
        for wrong in [
            "usht", "usht/", "//", "/a//b/", "/å/", "/a/../b/", "/a b/", "/a?/",
        ] {
            assert!(base_of(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_origin_is_a_scheme_and_a_host() {
        for (address, origin) in [
            ("", ""),
            ("https://example.org", "https://example.org"),
            ("http://localhost:80/", "http://localhost:80"),
        ] {
            assert_eq!(origin_of(address).as_deref(), Ok(origin), "{address}");
        }
        for wrong in [
            "example.org",
            "https://",
            "https://example.org/usht/",
            "ftp://example.org",
        ] {
            assert!(origin_of(wrong).is_err(), "{wrong}");
        }
    }
}
