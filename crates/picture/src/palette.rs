//! The colours of a picture, few enough for a palette.

use std::collections::HashMap;

/// The most colours that a picture has: those of its surfaces, and a few steps between them on their edges.
const MOST: usize = 96;

/// The distance between two colours that look the same on an edge, squared.
const ALIKE: u32 = 3 * 10 * 10;

type Colour = [u8; 3];

/// A picture as places in a palette.
pub(crate) struct Indexed {
    /// The colours, the most frequent first.
    pub colours: Vec<Colour>,
    /// The place of each pixel's colour.
    pub pixels: Vec<u8>,
}

impl Indexed {
    /// The picture of opaque pixels, four bytes each.
    pub(crate) fn of_rgba(pixels: &[u8]) -> Self {
        let colours = || {
            pixels
                .chunks_exact(4)
                .map(|pixel| [pixel[0], pixel[1], pixel[2]])
        };
        let mut counts: HashMap<Colour, u32> = HashMap::new();
        // Most pixels are as the one before them.
        let mut run: Option<(Colour, u32)> = None;
        for colour in colours() {
            run = match run {
                Some((same, count)) if same == colour => Some((same, count + 1)),
                ended => {
                    if let Some((colour, count)) = ended {
                        *counts.entry(colour).or_default() += count;
                    }
                    Some((colour, 1))
                }
            };
        }
        if let Some((colour, count)) = run {
            *counts.entry(colour).or_default() += count;
        }
        let palette = palette(&counts);
        let places: HashMap<Colour, u8> = counts
            .keys()
            .map(|colour| (*colour, nearest(&palette, *colour)))
            .collect();
        let mut last = (Colour::default(), places.get(&Colour::default()).copied());
        let pixels = colours().map(|colour| {
            if colour != last.0 {
                last = (colour, places.get(&colour).copied());
            }
            last.1.unwrap_or_default()
        });
        Self {
            pixels: pixels.collect(),
            colours: palette,
        }
    }
}

/// The most frequent colours, and from there on those that are like none of them: as unlike as is needed for all to have one that is
/// like them.
fn palette(counts: &HashMap<Colour, u32>) -> Vec<Colour> {
    let mut by_count: Vec<(u32, Colour)> = counts.iter().map(|(c, n)| (u32::MAX - n, *c)).collect();
    // Two that are as frequent have an order, so that the same picture is the same file.
    by_count.sort_unstable();
    let mut alike = ALIKE;
    loop {
        let mut palette: Vec<Colour> = Vec::new();
        for (_, colour) in &by_count {
            if palette.len() > MOST {
                break;
            }
            let mut others = palette.iter();
            if others.all(|other| distance(*other, *colour) >= alike) {
                palette.push(*colour);
            }
        }
        if palette.len() <= MOST {
            return palette;
        }
        alike *= 2;
    }
}

/// The place of the colour of a palette that is next to a colour.
fn nearest(palette: &[Colour], colour: Colour) -> u8 {
    let mut places = (0_u8..).zip(palette);
    let first = places
        .next()
        .map(|(place, other)| (distance(*other, colour), place));
    let nearest = places.fold(first, |nearest, (place, other)| {
        nearest.min(Some((distance(*other, colour), place)))
    });
    nearest.map_or(0, |(_, place)| place)
}

/// The distance between two colours, squared.
fn distance(one: Colour, other: Colour) -> u32 {
    let parts = one.into_iter().zip(other);
    parts
        .map(|(one, other)| u32::from(one.abs_diff(other)).pow(2))
        .sum()
}

#[cfg(test)]
mod tests {
    use super::{Indexed, MOST};

    #[test]
    fn surfaces_keep_their_colours_and_edges_have_one_that_is_near() {
        let mut pixels = [[244, 240, 232, 255], [0, 86, 95, 255]].repeat(50).concat();
        pixels.extend([245, 240, 232, 255]);
        let picture = Indexed::of_rgba(&pixels);
        assert_eq!(picture.colours, [[0, 86, 95], [244, 240, 232]]);
        assert_eq!(picture.pixels.len(), 101);
        assert_eq!(picture.pixels[..3], [1, 0, 1]);
        assert_eq!(picture.pixels[100], 1);
    }

    #[test]
    fn a_palette_has_room_for_all_pixels_however_many_colours_there_are() {
        let pixels: Vec<u8> = (0..=255_u8)
            .flat_map(|red| {
                (0..=255_u8)
                    .step_by(15)
                    .flat_map(move |blue| [red, 90, blue, 255])
            })
            .collect();
        let picture = Indexed::of_rgba(&pixels);
        assert!(picture.colours.len() <= MOST);
        for (pixel, place) in pixels.chunks_exact(4).zip(&picture.pixels) {
            let [red, _, blue] = picture.colours[usize::from(*place)];
            assert!(red.abs_diff(pixel[0]) < 40 && blue.abs_diff(pixel[2]) < 40);
        }
    }
}
