//! The files that every page loads: the boot script, the bundle of the content, and the gazetteer.

use super::output::Output;
use crate::content::{bundle, gazetteer};
use crate::editorial::Edition;
use crate::text::Lang;

/// The boot script: the files of `browser/boot` in a block, so that what they name is theirs. Each may use what those before it have named, and
/// functions of all of them.
const BOOT: &str = concat!(
    "{\n",
    include_str!("../browser/boot/page.js"),
    include_str!("../browser/boot/start.js"),
    include_str!("../browser/boot/history.js"),
    include_str!("../browser/boot/pages.js"),
    include_str!("../browser/boot/navigation.js"),
    include_str!("../browser/boot/buttons.js"),
    include_str!("../browser/boot/contents.js"),
    include_str!("../browser/boot/begin.js"),
    "}\n",
);

/// The files that every page loads, each named by what is in it.
#[derive(Debug)]
pub(super) struct Assets {
    pub boot: Output,
    pub gazetteer: Output,
    /// In the order of the site's languages.
    pub bundles: Vec<Bundle>,
}

/// The content in one language.
#[derive(Debug)]
pub(super) struct Bundle {
    pub lang: Lang,
    pub names: Output,
    pub details: Output,
    pub version: String,
}

impl Bundle {
    fn new(edition: Edition, lang: Lang) -> Self {
        let bundle = edition.in_language(lang).content.to_bundle();
        let version = &bundle.version;
        Self {
            lang,
            names: Output::new(bundle::names_address(version), bundle.names),
            details: Output::new(bundle::details_address(version), bundle.details),
            version: bundle.version,
        }
    }
}

impl Assets {
    /// Makes the files.
    pub(crate) fn new(edition: Edition) -> Self {
        let gazetteer = edition.published.gazetteer.to_file();
        let languages = edition.config.languages().into_iter();
        Self {
            boot: Output::kept("boot.js", BOOT),
            gazetteer: Output::new(gazetteer::address(&edition.content.gazetteer), gazetteer),
            bundles: languages.map(|lang| Bundle::new(edition, lang)).collect(),
        }
    }

    /// The bundle that the pages of a language load.
    pub(crate) fn bundle(&self, lang: Lang) -> Option<&Bundle> {
        self.bundles.iter().find(|bundle| bundle.lang == lang)
    }

    /// The files.
    pub(crate) fn files(&self) -> Vec<Output> {
        let Self {
            boot,
            gazetteer,
            bundles,
        } = self;
        let bundles = bundles.iter();
        let bundles = bundles.flat_map(|bundle| [&bundle.names, &bundle.details]);
        let files = [boot, gazetteer].into_iter().chain(bundles);
        files.cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::BOOT;
    use std::fs;
    use std::path::Path;

    #[test]
    fn every_file_of_the_boot_script_is_in_it() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/browser/boot");
        let mut rest = BOOT.len();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            assert!(BOOT.contains(&text), "{} is left out", path.display());
            rest -= text.len();
        }
        assert_eq!(rest, "{\n}\n".len());
    }
}
