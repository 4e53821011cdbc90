//! The pictures that show where a page is shared. Native only.
//!
//! Each page that is not about one record has one, each kind of record too, and each centre has its own, in every language. No page loads
//! them: its head names one, for the services in which it is shared.

mod block;
mod chart;
mod error;
mod frame;
mod mark;
mod poster;
mod subject;
mod typefaces;
mod words;

pub use error::Error;
pub use frame::{HEIGHT, WIDTH};

use crate::content::Content;
use crate::editorial::Edition;
use crate::route::Route;
use crate::text::Lang;
use mark::Mark;
use picture::Place;
use poster::Poster;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use subject::Subject;
use typefaces::Typefaces;
use words::Words;

/// A picture, as the head of a page names it.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Its path from the root of the site, with a digest in its name.
    pub path: String,
    /// Its content in words, in the language of the page.
    pub alt: String,
}

/// The pictures of a site.
#[derive(Debug, Default)]
pub struct Social {
    /// By language and [`Subject::key`].
    pictures: BTreeMap<(Lang, String), Picture>,
    /// The files by their paths.
    files: BTreeMap<String, Vec<u8>>,
}

impl Social {
    /// Draws the pictures of a site.
    ///
    /// # Errors
    /// When the logo of the site cannot be drawn, or the fonts of this project cannot be read.
    pub fn new(edition: Edition) -> Result<Self, Error> {
        let (mark, faces) = (Mark::of(edition), Typefaces::new()?);
        let languages = edition.config.languages().into_par_iter();
        let posters = languages.flat_map(|lang| {
            let edition = edition.in_language(lang);
            let subjects = Subject::all(edition.content).into_par_iter();
            let (mark, faces) = (&mark, &faces);
            subjects.map(move |subject| {
                let words = Words::new(edition, lang, &subject);
                let poster = Poster::new(&words, mark, faces);
                ((lang, subject.key()), words.alt, poster)
            })
        });
        let posters: Vec<_> = posters.collect();
        let drawn = drawn(&mark, posters.iter().map(|(.., poster)| poster))?;
        let pictures = posters.iter().filter_map(|(of, alt, poster)| {
            let (path, _) = drawn.get(&(&poster.base, &poster.text))?;
            let (path, alt) = (path.clone(), alt.clone());
            Some((of.clone(), Picture { path, alt }))
        });
        Ok(Self {
            pictures: pictures.collect(),
            files: drawn.into_values().collect(),
        })
    }

    /// The picture of a page in a language; none for the page of unknown addresses, which nobody shares.
    pub fn of(&self, content: &Content, lang: Lang, route: &Route) -> Option<&Picture> {
        let subject = Subject::of(content, route)?;
        self.pictures.get(&(lang, subject.key()))
    }

    /// The files, each with its path.
    pub fn files(&self) -> impl Iterator<Item = (&String, &Vec<u8>)> {
        self.files.iter()
    }
}

/// The files by the two parts of their posters, each with its path.
type Drawn<'a> = BTreeMap<(&'a String, &'a String), (String, Vec<u8>)>;

/// Draws posters, each once: many have a map in common, and some are the same in two languages.
fn drawn<'a>(mark: &Mark, posters: impl Iterator<Item = &'a Poster>) -> Result<Drawn<'a>, Error> {
    let mut texts: BTreeMap<&String, BTreeSet<&String>> = BTreeMap::new();
    for Poster { base, text } in posters {
        texts.entry(base).or_default().insert(text);
    }
    let drawn = texts.into_par_iter().map(|(base, texts)| {
        let canvas = mark.upon(base)?;
        let drawn = texts.into_par_iter().map(|text| {
            let mut canvas = canvas.clone();
            canvas.draw(text, Place::default())?;
            let file = canvas.png()?;
            Ok(((base, text), (assets::named("delt.png", &file), file)))
        });
        drawn.collect::<Result<Vec<_>, Error>>()
    });
    let drawn: Vec<Vec<_>> = drawn.collect::<Result<_, Error>>()?;
    Ok(drawn.into_iter().flatten().collect())
}
