//! A picture as it is composed: the mark and the name of the site, a large line, and a map on the right.

use super::block::{Anchor, Block, Place, Style};
use super::frame::{HEIGHT, LEFT, WIDTH};
use super::mark::{self, Mark};
use super::typefaces::Typefaces;
use super::words::{OfCentre, Words};
use crate::theme::{CLAY, QUIET, SAND, Scheme};
use maud::{Markup, html};

/// The name beside the mark.
const NAME: Style = Style {
    sizes: &[(34.0, 1), (28.0, 1), (28.0, 2)],
    leading: 1.2,
};

/// The large line.
const TITLE: Style = Style {
    sizes: &[
        (104.0, 1),
        (96.0, 2),
        (88.0, 2),
        (80.0, 2),
        (72.0, 2),
        (72.0, 3),
        (64.0, 3),
        (56.0, 3),
        (48.0, 3),
    ],
    leading: 1.1,
};

/// What stands below it.
const SAID: Style = Style {
    sizes: &[
        (36.0, 2),
        (30.0, 2),
        (30.0, 3),
        (26.0, 3),
        (26.0, 2),
        (26.0, 1),
    ],
    leading: 1.35,
};

/// The host of a centre.
const HOST: Style = Style {
    sizes: &[(34.0, 1), (28.0, 1)],
    leading: 1.0,
};

/// The most letters of an end that is not broken.
const SHORT: usize = 12;

/// The middle of a large line that stands alone.
const ALONE: f64 = 296.0;

/// The top of one that has more below it, and the space between the two.
const TOP: f64 = 184.0;
const BELOW: f64 = 42.0;

/// The middle of the line at the end, and the end of what stands above it.
const LAST: f64 = 546.0;
const END: f64 = 510.0;

/// The radius of the mark of a host, and the way to its name.
const DOT: f64 = 11.0;
const BESIDE: f64 = 38.0;

/// A picture as SVG, in two parts.
pub(super) struct Poster {
    /// The ground and the map, which many pictures have in common.
    pub base: String,
    /// The lines of text.
    pub text: String,
}

/// The lines of a picture.
struct Blocks {
    site: Option<Block>,
    title: Block,
    of_centre: Option<[Block; 2]>,
}

impl Poster {
    pub(super) fn new(words: &Words, mark: &Mark, faces: &Typefaces) -> Self {
        let ink = words.accent.palette();
        let ink = ink.get("--ds-color-text-default", Scheme::Light);
        let ink = ink.unwrap_or(words.accent.0);
        let Typefaces { strong, plain } = faces;
        let Blocks {
            site,
            title,
            of_centre,
        } = Blocks::new(words, mark, faces);
        let base = html! {
            rect width=(WIDTH) height=(HEIGHT) fill=(SAND) {}
            @if let Some(chart) = &words.chart {
                (chart.svg())
            }
        };
        let text = html! {
            @if let Some(site) = site {
                (site.svg(strong, ink))
            }
            (title.svg(strong, ink))
            @if let Some([name, host]) = of_centre {
                (name.svg(plain, QUIET))
                circle cx=(LEFT + DOT) cy=(LAST) r=(DOT) fill=(CLAY) {}
                (host.svg(strong, ink))
            }
        };
        Self {
            base: whole(base),
            text: whole(text),
        }
    }
}

/// A drawing of the size of the picture.
fn whole(drawn: Markup) -> String {
    let svg = html! {
        svg xmlns="http://www.w3.org/2000/svg" width=(WIDTH) height=(HEIGHT) {
            (drawn)
        }
    };
    svg.into_string()
}

impl Blocks {
    fn new(words: &Words, mark: &Mark, Typefaces { strong, plain }: &Typefaces) -> Self {
        let place = |left, anchor, end| Place {
            left,
            anchor,
            end,
            chart: words.chart.as_ref(),
        };
        let last = f64::from(HEIGHT);
        let site = words.site.as_ref().map(|site| {
            let beside = place(mark.end(), Anchor::Middle(mark::MIDDLE), last);
            Block::new(strong, site, &NAME, beside)
        });
        let title = match words.of_centre {
            Some(_) => place(LEFT, Anchor::Top(TOP), END),
            None => place(LEFT, Anchor::Middle(ALONE), last),
        };
        let title = Block::new(strong, &held(&words.title), &TITLE, title);
        let of_centre = words.of_centre.as_ref().map(|OfCentre { name, host }| {
            let below = place(LEFT, Anchor::Top(title.bottom + BELOW), END);
            let at_the_end = place(LEFT + BESIDE, Anchor::Middle(LAST), last);
            [
                Block::new(plain, name, &SAID, below),
                Block::new(strong, host, &HOST, at_the_end),
            ]
        });
        Self {
            site,
            title,
            of_centre,
        }
    }
}

/// A title whose end is not broken where it is short, as "Helse Fonna" in "USHT Helse Fonna".
fn held(title: &str) -> String {
    match title.split_once(' ') {
        Some((first, rest)) if rest.chars().count() <= SHORT => {
            [first, " ", &rest.replace(' ', "\u{a0}")].concat()
        }
        _ => title.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Blocks, held};
    use crate::editorial::Edition;
    use crate::social::mark::Mark;
    use crate::social::subject::Subject;
    use crate::social::typefaces::Typefaces;
    use crate::social::words::{OfCentre, Words};

    /// What is wrong with the lines of a picture.
    fn faults(words: &Words, mark: &Mark, faces: &Typefaces) -> Vec<String> {
        let Typefaces { strong, plain } = faces;
        let blocks = Blocks::new(words, mark, faces);
        let site = blocks.site.iter().zip(&words.site);
        let site = site.map(|(block, text)| block.fault(strong, text));
        let title = [blocks.title.fault(strong, &words.title)];
        let of_centre = blocks.of_centre.iter().zip(&words.of_centre);
        let of_centre = of_centre.flat_map(|([said, at_the_end], OfCentre { name, host })| {
            [said.fault(plain, name), at_the_end.fault(strong, host)]
        });
        site.chain(title).chain(of_centre).flatten().collect()
    }

    #[test]
    fn all_that_is_said_is_there_and_keeps_away_from_the_map() {
        let faces = Typefaces::new().unwrap();
        let mut count = 0;
        for site in ["portal", "akershus", "finnmark"] {
            let edition = Edition::of_site(site);
            let mark = Mark::of(edition);
            for lang in edition.config.languages() {
                let edition = edition.in_language(lang);
                for subject in Subject::all(edition.content) {
                    let words = Words::new(edition, lang, &subject);
                    assert!(words.chart.is_some(), "{subject:?}");
                    let faults = faults(&words, &mark, &faces);
                    assert!(faults.is_empty(), "{site} {subject:?}: {faults:?}");
                    count += 1;
                }
            }
        }
        assert!(count > 3 * 2 * 30, "{count}");
    }

    #[test]
    fn names_that_are_too_long_are_cut_and_keep_away_from_the_map_too() {
        let faces = Typefaces::new().unwrap();
        let edition = Edition::of_this_project();
        let mark = Mark::with_ratio(4.0);
        let long = "Utviklingssenter for sykehjem og hjemmetjenester ".repeat(4);
        for subject in Subject::all(edition.content) {
            let mut words = Words::new(edition, edition.config.languages()[0], &subject);
            words.site = Some(long.clone());
            words.title = ["Kompetanseutviklingssamarbeidsavtalene ", &long].concat();
            if let Some(centre) = &mut words.of_centre {
                centre.name.clone_from(&long);
                centre.host = "Vertskommune: ".to_owned() + &"Å".repeat(200);
            }
            for fault in faults(&words, &mark, &faces) {
                assert!(fault.contains("…\"] of"), "{subject:?}: {fault}");
            }
        }
    }

    #[test]
    fn a_short_end_of_a_title_is_not_broken() {
        assert_eq!(held("USHT Helse Fonna"), "USHT Helse\u{a0}Fonna");
        assert_eq!(held("USHT Møre og Romsdal"), "USHT Møre og Romsdal");
        assert_eq!(held("Kommuner"), "Kommuner");
    }
}
