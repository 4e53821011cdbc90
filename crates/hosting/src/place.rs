//! The place of a site on its host, and what of its files a configuration has to name.

/// The part of a site that configurations are about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The folder of the host in which the site lies, such as `/usht`. Empty where that is its root.
    pub base: String,
    /// The folders of languages that have a page for unknown addresses of their own, such as `nn`.
    pub languages: Vec<String>,
    /// The paths of all files from the root of the site; that of a page ends with `/`.
    pub paths: Vec<String>,
}

impl Place {
    /// A path of the site as it is on the host.
    pub(crate) fn on_host(&self, path: &str) -> String {
        [&self.base, path].concat()
    }

    /// The patterns of paths, on the host, below which nothing may be kept without asking: each file and folder at the top of the site but
    /// that of the files that may be kept for ever. `/` is the front page.
    pub(crate) fn asked(&self) -> Vec<String> {
        let mut patterns: Vec<String> = self
            .paths
            .iter()
            .filter(|path| !assets::is_kept(path))
            .map(|path| match path[1..].split_once('/') {
                Some((folder, _)) => self.on_host(&format!("/{folder}/*")),
                None => self.on_host(path),
            })
            .collect();
        patterns.sort();
        patterns.dedup();
        patterns
    }

    /// The pattern, as a regular expression, of paths on the host that may be kept for ever, without marks at its ends.
    pub(crate) fn kept_pattern(&self) -> String {
        let base = self.base.replace('.', "\\.");
        format!("{base}{}[^/]+-[0-9a-f]{{16}}[._]", assets::FOLDER)
    }
}

/// A small site in a folder of its host, for tests.
#[cfg(test)]
pub(crate) fn example() -> Place {
    let paths = [
        "/",
        "/404.html",
        "/nn/",
        "/nn/404.html",
        "/om/",
        "/robots.txt",
    ];
    let mut paths = paths.map(str::to_owned).to_vec();
    paths.push(assets::named("main.css", "css"));
    Place {
        base: "/usht".to_owned(),
        languages: vec!["nn".to_owned()],
        paths,
    }
}

/// The first lines of each configuration, without the marks of a comment.
pub(crate) const HEAD: [&str; 2] = [
    "Made by `cargo xtask build` from one list of headers: crates/hosting of the source.",
    "Change it there, so that all hosts answer alike.",
];

/// The first lines of a configuration, as comments that begin with a mark.
pub(crate) fn head(mark: &str) -> String {
    HEAD.map(|line| [mark, " ", line, "\n"].concat()).concat()
}
