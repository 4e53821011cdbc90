//! Text as paths of SVG.

use crate::error::Error;
use crate::kerning::kerning;
use std::fmt::Write;
use ttf_parser::{Face, GlyphId, OutlineBuilder, Tag};

/// A font in one weight.
pub struct Typeface<'a> {
    faces: Vec<Face<'a>>,
}

/// A glyph of a text.
struct Glyph<'f, 'a> {
    face: &'f Face<'a>,
    id: GlyphId,
    /// The place of its origin from that of the text, as a share of the size.
    x: f64,
    /// The place where the next one begins.
    end: f64,
}

impl<'a> Typeface<'a> {
    pub(crate) fn new(files: impl Iterator<Item = &'a [u8]>, weight: f32) -> Result<Self, Error> {
        let faces = files.map(|file| {
            let mut face = Face::parse(file, 0)?;
            let found = face.set_variation(Tag::from_bytes(b"wght"), weight);
            found.ok_or(Error::NoWeights)?;
            Ok::<_, Error>(face)
        });
        Ok(Self {
            faces: faces.collect::<Result<_, _>>()?,
        })
    }

    /// The width of a text in a size, in pixels.
    pub fn width(&self, text: &str, size: f64) -> f64 {
        self.glyphs(text).last().map_or(0.0, |glyph| glyph.end) * size
    }

    /// The height of capitals in a size, in pixels.
    pub fn capitals(&self, size: f64) -> f64 {
        let face = self.faces.first();
        let height = face.and_then(|face| Some(share(face, face.capital_height()?)));
        height.unwrap_or(0.7) * size
    }

    /// The data of a path (`d`) of a text in a size, from a point on its baseline.
    pub fn path(&self, text: &str, (left, baseline): (f64, f64), size: f64) -> String {
        let mut data = String::new();
        for Glyph { face, id, x, .. } in self.glyphs(text) {
            let mut pen = Pen {
                data: &mut data,
                origin: (left + x * size, baseline),
                scale: size / f64::from(face.units_per_em()),
            };
            // A space has no outline.
            let _ = face.outline_glyph(id, &mut pen);
        }
        data
    }

    /// The glyphs of a text. A character that no file has is what the first one has for such: a gap.
    fn glyphs<'f>(&'f self, text: &str) -> impl Iterator<Item = Glyph<'f, 'a>> {
        let mut before: Option<(usize, GlyphId)> = None;
        let mut end = 0.0;
        text.chars().filter_map(move |character| {
            let mut found = self.faces.iter().enumerate();
            let found = found.find_map(|(at, face)| Some((at, face.glyph_index(character)?)));
            let (at, id) = found.unwrap_or((0, GlyphId(0)));
            let face = self.faces.get(at)?;
            let nearer = match before.replace((at, id)) {
                Some((file, left)) if file == at => kerning(face, left, id),
                _ => 0,
            };
            let x = end + share(face, nearer);
            let advance = face.glyph_hor_advance(id).unwrap_or_default();
            end = x + f64::from(advance) / f64::from(face.units_per_em());
            Some(Glyph { face, id, x, end })
        })
    }
}

/// A length of a font as a share of its size.
fn share(face: &Face, units: i16) -> f64 {
    f64::from(units) / f64::from(face.units_per_em())
}

/// A writer of outlines into a path. Fonts count upwards, pictures downwards.
struct Pen<'d> {
    data: &'d mut String,
    origin: (f64, f64),
    scale: f64,
}

impl Pen<'_> {
    fn add<const N: usize>(&mut self, command: char, points: [(f32, f32); N]) {
        self.data.push(command);
        for (x, y) in points {
            let right = self.origin.0 + f64::from(x) * self.scale;
            let down = self.origin.1 - f64::from(y) * self.scale;
            // A String takes everything.
            let _ = write!(self.data, "{right:.2} {down:.2} ");
        }
    }
}

impl OutlineBuilder for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.add('M', [(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.add('L', [(x, y)]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.add('Q', [(x1, y1), (x, y)]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.add('C', [(x1, y1), (x2, y2), (x, y)]);
    }

    fn close(&mut self) {
        self.data.push('Z');
    }
}

#[cfg(test)]
mod tests {
    use crate::font::Font;

    const LATIN: &[u8] = include_bytes!("../../../public/fonts/inter-latin.woff2");
    const SUPPLEMENT: &[u8] = include_bytes!("../../../public/fonts/inter-supplement.woff2");

    /// The widths are those that Chromium gives these texts.
    #[test]
    fn text_is_as_wide_as_a_browser_has_it() {
        let font = Font::of_woff2(&[LATIN, SUPPLEMENT]).unwrap();
        for (text, weight, expected) in WIDTHS {
            let width = font.at(*weight).unwrap().width(text, 100.0);
            assert!(
                (width - expected).abs() < 0.3,
                "{text} at {weight}: {width}"
            );
        }
    }

    const WIDTHS: &[(&str, f32, f64)] = &[
        ("Kommuner", 650.0, 526.3),
        ("USHT Telemark", 650.0, 744.6),
        ("Vertskommune: Lørenskog", 450.0, 1251.7),
        ("AVAT Ty", 700.0, 428.7),
    ];

    #[test]
    fn a_letter_of_the_second_file_is_found_there_and_an_unknown_one_is_a_gap() {
        let font = Font::of_woff2(&[LATIN, SUPPLEMENT]).unwrap();
        let face = font.at(650.0).unwrap();
        let latin = Font::of_woff2(&[LATIN]).unwrap();
        let latin = latin.at(650.0).unwrap();
        let path = |face: &crate::Typeface, text| face.path(text, (0.0, 0.0), 10.0);
        assert_ne!(path(&face, "Š"), path(&latin, "Š"));
        assert_eq!(path(&latin, "Š"), "");
        assert!(latin.width("Š", 10.0) > 1.0);
        assert_eq!(path(&face, " "), "");
    }

    #[test]
    fn a_heavier_weight_is_wider_and_drawn_otherwise() {
        let font = Font::of_woff2(&[LATIN]).unwrap();
        let [light, bold] = [400.0, 700.0].map(|weight| font.at(weight).unwrap());
        assert!(light.width("Kommuner", 10.0) < bold.width("Kommuner", 10.0));
        assert!((bold.capitals(100.0) - 72.7).abs() < 0.1);
    }
}
