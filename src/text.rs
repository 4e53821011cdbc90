//! The texts of the interface, one folder of `locales/` for each language.
//!
//! They are Fluent files, which `build.rs` compiles: a file is a struct, a group of messages a struct in it, a message a field, or a function
//! where it has variables. Pages have all texts of all languages. The browser reads those of the islands, in the language of the page, from
//! the bundle.

mod format;

use format::{Arg, format};

include!(concat!(env!("OUT_DIR"), "/lang.rs"));

/// The texts of islands, which are parts of pages that also run in the browser.
#[allow(clippy::too_many_lines, reason = "generated: as long as the file is")]
mod islands {
    use super::{Arg, format};
    include!(concat!(env!("OUT_DIR"), "/islands.rs"));
}

/// The texts of the prerendered parts of pages.
#[cfg(not(target_arch = "wasm32"))]
#[allow(clippy::too_many_lines, reason = "generated: as long as the file is")]
mod pages {
    use super::{Arg, format};
    include!(concat!(env!("OUT_DIR"), "/pages.rs"));
}

pub use islands::{IslandsText, Ways};
#[cfg(not(target_arch = "wasm32"))]
pub use pages::{Contacts, Data as DataText, PagesText, Tables};

impl Lang {
    /// The language of a tag.
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag)
    }

    /// The language of a path, and the path without its prefix.
    pub fn split(path: &str) -> (Self, &str) {
        let rest = |lang: Self| {
            let rest = path.strip_prefix(lang.prefix())?;
            rest.starts_with('/').then_some((lang, rest))
        };
        let mut others = Self::ALL.into_iter().skip(1);
        others.find_map(rest).unwrap_or((Self::default(), path))
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Lang {
    /// The texts of islands.
    pub const fn island_text(self) -> &'static IslandsText {
        IslandsText::of(self)
    }

    /// The texts of the prerendered parts of pages.
    pub const fn page_text(self) -> &'static PagesText {
        PagesText::of(self)
    }
}

impl IslandsText {
    /// Reads the texts of a bundle.
    #[cfg(target_arch = "wasm32")]
    pub fn of_bundle(texts: &'static [String]) -> Self {
        let mut texts = texts.iter();
        Self::read(&mut || texts.next().map_or("", String::as_str))
    }

    /// Names as a list: "a, b og c".
    pub fn list(&self, names: &[&str]) -> String {
        match names {
            [] => String::new(),
            [name] => (*name).to_owned(),
            [names @ .., last] => self.sentence.and(&names.join(", "), last),
        }
    }

    /// A sentence that names the centres of a place that has several.
    pub fn has_centres(&self, place: &str, centres: &[&str]) -> String {
        self.answer
            .has_centres(place, centres.len(), &self.list(centres))
    }

    /// A municipality with its county, unless it is one itself.
    pub fn place_in(&self, place: &str, county: &str) -> String {
        if place == county {
            place.to_owned()
        } else {
            self.sentence.r#in(place, county)
        }
    }

    /// A date as far as it is known, from its year, its month and its day, each 0 where it is not.
    pub fn long_date(&self, year: u16, month: u8, day: u8) -> String {
        let [year, month, day] = [year.into(), month.into(), day.into()];
        match (month, day) {
            (0, _) => year.to_string(),
            (_, 0) => self.date.month_year(month, year),
            _ => self.date.day(day, month, year),
        }
    }
}

/// A name that is no proper name, inside a sentence.
pub fn in_sentence(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(char::to_lowercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// The paragraphs of a text, which has empty lines between them.
pub fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n")
}

#[cfg(test)]
mod tests {
    use super::{IslandsText, Lang};

    #[test]
    fn dates_are_written_out_as_far_as_they_are_known() {
        let text = Lang::Nb.island_text();
        assert_eq!(text.long_date(2016, 11, 22), "22. november 2016");
        assert_eq!(text.long_date(2016, 11, 0), "november 2016");
        assert_eq!(text.long_date(2016, 0, 0), "2016");
    }

    #[test]
    fn what_the_browser_reads_is_what_the_pages_say() {
        for lang in Lang::ALL {
            let mut texts = IslandsText::texts(lang).iter().copied();
            let read = IslandsText::read(&mut || texts.next().unwrap());
            assert_eq!(format!("{read:?}"), format!("{:?}", lang.island_text()));
            assert_eq!(texts.next(), None);
        }
    }
}
