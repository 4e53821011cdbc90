//! A font as it lies on the web.

use crate::error::Error;
use crate::typeface::Typeface;

/// A variable font in files of which each has some characters, as a style sheet names them with `unicode-range`.
#[derive(Debug)]
pub struct Font {
    /// The files as systems have them (TTF).
    files: Vec<Vec<u8>>,
}

impl Font {
    /// Reads files of WOFF2. A character is looked for in their order.
    ///
    /// # Errors
    ///
    /// When there is no file, or one is no WOFF2.
    pub fn of_woff2(files: &[&[u8]]) -> Result<Self, Error> {
        if files.is_empty() {
            return Err(Error::NoFont);
        }
        let files = files
            .iter()
            .map(|file| wuff::decompress_woff2(file).map_err(|_| Error::Compressed));
        Ok(Self {
            files: files.collect::<Result<_, _>>()?,
        })
    }

    /// The typeface of a weight, such as 650.
    ///
    /// # Errors
    ///
    /// When a file has no outlines that can be read, or no weights.
    pub fn at(&self, weight: f32) -> Result<Typeface<'_>, Error> {
        let files = self.files.iter().map(Vec::as_slice);
        Typeface::new(files, weight)
    }
}

#[cfg(test)]
mod tests {
    use super::Font;
    use crate::error::Error;

    #[test]
    fn what_is_no_font_is_told() {
        assert!(matches!(Font::of_woff2(&[]), Err(Error::NoFont)));
        let broken = Font::of_woff2(&[b"wOF2 but no more"]);
        assert!(matches!(broken, Err(Error::Compressed)));
    }
}
