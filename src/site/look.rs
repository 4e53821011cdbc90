//! The look of a site: its style sheet, its fonts and its icons, each named by its content.

use super::Error;
use super::document::Template;
use super::output::Output;
use crate::editorial::Edition;
use crate::icons::sprite;
use crate::theme::{Accent, Colour, PETROL, Scheme};
use std::fs;
use std::path::Path;

/// The fonts, as the style sheets and index.html name them.
const FONTS: [(&str, &[u8]); 2] = [
    (
        "fonts/inter-latin.woff2",
        include_bytes!("../../public/fonts/inter-latin.woff2"),
    ),
    (
        "fonts/inter-supplement.woff2",
        include_bytes!("../../public/fonts/inter-supplement.woff2"),
    ),
];

/// The icon of the browser's tab, as index.html names it.
const MARK: &str = "icons/mark.svg";

/// The icons that are pictures, as index.html and the manifest name them.
const PICTURES: [(&str, &[u8]); 4] = [
    (
        "icons/apple-touch-icon.png",
        include_bytes!("../../public/icons/apple-touch-icon.png"),
    ),
    (
        "icons/icon-192.png",
        include_bytes!("../../public/icons/icon-192.png"),
    ),
    (
        "icons/icon-512.png",
        include_bytes!("../../public/icons/icon-512.png"),
    ),
    (
        "icons/icon-maskable-512.png",
        include_bytes!("../../public/icons/icon-maskable-512.png"),
    ),
];

/// The colours of a browser around the pages of a site: its accent, as the manifest has it, and in the dark scheme that of the footer.
pub(super) fn colours(edition: Edition) -> [Colour; 2] {
    let accent = edition.config.accent().unwrap_or(Accent(PETROL));
    let dark = accent.palette().get("--deep", Scheme::Dark);
    [accent.0, dark.unwrap_or(accent.0)]
}

/// A file of the look.
#[derive(Debug)]
struct Part {
    /// Its path in `public/`, or that of the style sheet in the folder that Trunk has built.
    source: String,
    file: Output,
}

/// The style sheet, the fonts and the icons of a site. On a site whose accent is its own they are of that colour.
#[derive(Debug)]
pub(super) struct Look {
    parts: Vec<Part>,
    /// The drawing beside the name of the site, where it is not the mark.
    logo: Option<Output>,
    /// The icons of pages.
    icons: Output,
    /// The path of the style sheet in the folder that Trunk has built.
    built_style: String,
}

impl Part {
    fn new(source: &str, content: impl Into<Vec<u8>>) -> Self {
        let name = source.rsplit('/').next().unwrap_or(source);
        Self {
            source: source.to_owned(),
            file: Output::kept(name, content),
        }
    }
}

impl Look {
    /// The look of a site whose page and style sheet Trunk has put into a folder.
    ///
    /// # Errors
    /// When the page there names no style sheet, or that cannot be read.
    pub(super) fn new(folder: &Path, page: &Template, edition: Edition) -> Result<Self, Error> {
        let mut parts: Vec<Part> = [&FONTS[..], &PICTURES[..]]
            .concat()
            .into_iter()
            .map(|(source, content)| Part::new(source, content))
            .chain([Part::new(MARK, edition.mark().as_bytes())])
            .collect();
        let style = style(folder, page, edition, &parts)?;
        let built_style = style.source.clone();
        parts.push(style);
        Ok(Self {
            parts,
            built_style,
            icons: Output::new(sprite().path.as_str(), sprite().svg.as_str()),
            logo: edition
                .logo
                .map(|logo| Output::kept("logo.svg", logo.svg.as_bytes())),
        })
    }

    /// The path of a file from the root of the site, by its path in `public/`; the same path where it has none of its own.
    pub(super) fn path<'a>(&'a self, source: &'a str) -> &'a str {
        let mut parts = self.parts.iter();
        let part = parts.find(|part| part.source == source);
        part.map_or(source, |part| &part.file.path)
    }

    /// The same page with the names of these files in place of those that index.html and Trunk have for them.
    pub(super) fn named_in(&self, page: Template) -> Template {
        let parts = self.parts.iter();
        parts.fold(page, |page, Part { source, file }| {
            page.with_path(&["/", source].concat(), &file.path)
        })
    }

    /// The paths of the files that pages show: style sheet, fonts, the mark and the icon of the tab. Those of home screens are the system's.
    pub(super) fn of_pages(&self) -> impl Iterator<Item = &str> {
        let is_shown = |part: &&Part| PICTURES.iter().all(|(source, _)| part.source != *source);
        let parts = self.parts.iter().filter(is_shown).map(|part| &part.file);
        let parts = parts.chain(&self.logo).chain([&self.icons]);
        parts.map(|file| file.path.as_str())
    }

    /// The files.
    pub(super) fn files(&self) -> Vec<Output> {
        let parts = self.parts.iter().map(|part| &part.file);
        parts
            .chain(&self.logo)
            .chain([&self.icons])
            .cloned()
            .collect()
    }

    /// The style sheet that Trunk has built, which nothing asks for any more: its path in the folder.
    pub(super) fn unused(&self) -> &str {
        &self.built_style
    }
}

/// The style sheet that Trunk has built, with the names of the fonts, and with the accent of the site behind it, since the last value of a
/// layer counts: one file all the same, so that no page asks for two.
fn style(folder: &Path, page: &Template, edition: Edition, parts: &[Part]) -> Result<Part, Error> {
    let path = page.style().ok_or_else(|| Error::Template {
        path: folder.join("index.html"),
        lacks: "<link rel=\"stylesheet\">",
    })?;
    let source = path.trim_start_matches('/');
    let file = folder.join(source);
    let mut css = fs::read_to_string(&file).map_err(Error::io(&file))?;
    for part in parts {
        // They lie in one folder.
        let name = part.file.path.trim_start_matches(assets::FOLDER);
        css = css.replace(&part.source, name);
    }
    if let Some(accent) = edition.config.accent() {
        css = [css.trim_end(), &accent.palette().css(), "\n"].concat();
    }
    Ok(Part {
        source: source.to_owned(),
        file: Output::kept("main.css", css),
    })
}
