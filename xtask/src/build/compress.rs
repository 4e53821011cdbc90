use std::io::Write;

use brotli::{CompressorWriter, enc::BrotliEncoderParams};
use flate2::{Compression, write::GzEncoder};

/// Size after brotli at its best, which is what static hosts store.
pub(crate) fn brotli(content: &[u8]) -> usize {
    let parameters = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: content.len(),
        ..Default::default()
    };
    let mut writer = CompressorWriter::with_params(Vec::new(), 1 << 16, &parameters);
    // Writing to memory cannot fail.
    let _ = writer.write_all(content);
    writer.into_inner().len()
}

/// Size after gzip, for hosts without brotli.
pub(crate) fn gzip(content: &[u8]) -> usize {
    let mut writer = GzEncoder::new(Vec::new(), Compression::new(9));
    let _ = writer.write_all(content);
    writer
        .finish()
        .map_or(content.len(), |compressed| compressed.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compresses() {
        let text = "Utviklingssenter for sykehjem og hjemmetjenester ".repeat(100);
        let (brotli, gzip) = (brotli(text.as_bytes()), gzip(text.as_bytes()));
        assert!(0 < brotli && brotli < gzip && gzip < 200, "{brotli} {gzip}");
    }
}
