//! The configurations of hosts that are made for a built site.

use std::path::Path;

use anyhow::Result;
use fs_err as fs;
use hosting::Place;
use walkdir::WalkDir;

use crate::build::compress::is_compressed;

/// The page for unknown addresses.
const UNKNOWN: &str = "404.html";

/// The place of a site whose files lie in `folder`, and which lies in the folder `base` of its host, such as `/usht`.
pub fn place(folder: &Path, base: &str) -> Result<Place> {
    let mut paths = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry?;
        if !entry.file_type().is_file() || is_compressed(entry.path()) {
            continue;
        }
        let names = entry.path().strip_prefix(folder)?.iter();
        let names: Vec<_> = names.map(|name| name.to_string_lossy()).collect();
        let path = ["/", &names.join("/")].concat();
        // The files of hosts are not for visitors, so that nobody keeps them.
        if !hosting::FILES.contains(&path.as_str()) {
            let page = path.strip_suffix("index.html");
            paths.push(
                page.filter(|page| page.ends_with('/'))
                    .unwrap_or(&path)
                    .to_owned(),
            );
        }
    }
    let languages = paths.iter().filter_map(|path| {
        let language = path.strip_suffix(UNKNOWN)?.trim_matches('/');
        (!language.is_empty()).then(|| language.to_owned())
    });
    Ok(Place {
        base: base.to_owned(),
        languages: languages.collect(),
        paths,
    })
}

/// Writes the configurations that hosts read from among the files of a site.
pub fn write_files(folder: &Path, base: &str) -> Result<()> {
    let place = place(folder, base)?;
    for (path, text) in hosting::files(&place) {
        fs::write(folder.join(path.trim_start_matches('/')), text)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_known_by_its_files() {
        let folder = std::env::temp_dir().join(format!("xtask-hosts-{}", std::process::id()));
        fs::create_dir_all(folder.join("nn/om")).unwrap();
        for file in [
            "404.html",
            "index.html",
            "index.html.br",
            "nn/404.html",
            "nn/om/index.html",
            "robots.txt",
        ] {
            fs::write(folder.join(file), "text").unwrap();
        }
        write_files(&folder, "/usht").unwrap();
        let place = place(&folder, "/usht").unwrap();
        let paths = ["/404.html", "/", "/nn/404.html", "/nn/om/", "/robots.txt"];
        assert_eq!(place.paths, paths);
        assert_eq!(place.languages, ["nn"]);
        let written = fs::read_to_string(folder.join(".htaccess")).unwrap();
        assert_eq!(written, hosting::htaccess(&place));
        fs::remove_dir_all(&folder).unwrap();
    }
}
