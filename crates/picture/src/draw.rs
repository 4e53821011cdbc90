//! SVG upon SVG, as a PNG.

use crate::error::Error;
use crate::palette::Indexed;
use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// A picture that is drawn. What many pictures have in common is drawn once, and copied.
#[derive(Clone, Debug)]
pub struct Canvas {
    pixels: Pixmap,
}

/// The place of a drawing on a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Place {
    /// The pixels from the left.
    pub left: f32,
    /// The pixels from the top.
    pub top: f32,
    /// The height in pixels; that which the drawing says where it is left out.
    pub height: Option<f32>,
}

impl Canvas {
    /// A white picture.
    ///
    /// # Errors
    ///
    /// When there is no room for a pixel, or none in memory.
    pub fn new(width: u32, height: u32) -> Result<Self, Error> {
        let mut pixels = Pixmap::new(width, height).ok_or(Error::Size { width, height })?;
        pixels.fill(Color::WHITE);
        Ok(Self { pixels })
    }

    /// Draws an SVG upon it. Text is not drawn: see [`Typeface::path`](crate::Typeface::path).
    ///
    /// # Errors
    ///
    /// When the SVG cannot be read.
    pub fn draw(&mut self, svg: &str, place: Place) -> Result<(), Error> {
        let tree = Tree::from_str(svg, &Options::default())?;
        let scale = place
            .height
            .map_or(1.0, |height| height / tree.size().height());
        let place = Transform::from_row(scale, 0.0, 0.0, scale, place.left, place.top);
        resvg::render(&tree, place, &mut self.pixels.as_mut());
        Ok(())
    }

    /// The file, an indexed PNG.
    ///
    /// # Errors
    ///
    /// When it cannot be written, as where memory is full.
    pub fn png(&self) -> Result<Vec<u8>, Error> {
        let picture = Indexed::of_rgba(self.pixels.data());
        let (mut file, width, height) = (Vec::new(), self.pixels.width(), self.pixels.height());
        let mut encoder = Encoder::new(&mut file, width, height);
        encoder.set_color(ColorType::Indexed);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_palette(picture.colours.concat());
        encoder.set_compression(Compression::Balanced);
        // The number of a colour says nothing of that beside it.
        encoder.set_filter(Filter::NoFilter);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&picture.pixels)?;
        writer.finish()?;
        Ok(file)
    }
}

#[cfg(test)]
mod tests {
    use super::{Canvas, Place};
    use crate::error::Error;

    const SQUARE: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 2'><rect width='2' height='2' fill='#00565f'/></svg>";

    /// The colours of a file, row by row.
    fn colours(file: &[u8]) -> Vec<[u8; 3]> {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(file));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut pixels).unwrap();
        let pixels = pixels.chunks_exact(3);
        pixels.map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect()
    }

    #[test]
    fn a_drawing_stands_where_it_is_put_as_large_as_is_said() {
        let mut canvas = Canvas::new(4, 2).unwrap();
        let empty = canvas.clone();
        let place = Place {
            left: 1.0,
            top: 0.0,
            height: Some(1.0),
        };
        canvas.draw(SQUARE, place).unwrap();
        let (white, petrol) = ([255; 3], [0, 0x56, 0x5f]);
        let mut expected = [white; 8];
        assert_eq!(colours(&empty.png().unwrap()), expected);
        expected[1] = petrol;
        assert_eq!(colours(&canvas.png().unwrap()), expected);
        canvas.draw(SQUARE, Place::default()).unwrap();
        for place in [0, 4, 5] {
            expected[place] = petrol;
        }
        assert_eq!(colours(&canvas.png().unwrap()), expected);
    }

    #[test]
    fn what_cannot_be_drawn_is_told() {
        assert!(matches!(Canvas::new(0, 5), Err(Error::Size { .. })));
        let mut canvas = Canvas::new(1, 1).unwrap();
        let drawn = canvas.draw("<svg", Place::default());
        assert!(matches!(drawn, Err(Error::Svg(_))));
    }
}
