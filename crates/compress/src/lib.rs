//! Brotli and gzip at their best, as files lie beside each other on a static host.
//!
//! It is a crate of its own so that it alone is optimised (`Cargo.toml`, `profile.dev.package`): without that, the site takes minutes.
//!
//! ```
//! let text = "Utviklingssenter for sykehjem og hjemmetjenester ".repeat(100);
//! let (brotli, gzip) = (compress::brotli(text.as_bytes()), compress::gzip(text.as_bytes()));
//! assert!(brotli.len() < gzip.len() && gzip.len() < 200);
//! ```

use brotli::{CompressorWriter, enc::BrotliEncoderParams};
use flate2::{Compression, GzBuilder};
use std::io::Write;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// The content as brotli at its best, which is what static hosts store.
pub fn brotli(content: &[u8]) -> Vec<u8> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: content.len(),
        ..Default::default()
    };
    let mut writer = CompressorWriter::with_params(Vec::new(), 1 << 16, &parameters);
    // Writing to memory cannot fail.
    let _ = writer.write_all(content);
    writer.into_inner()
}

/// The content as gzip at its best, for visitors and hosts without brotli. The same content gives the same bytes on every system.
pub fn gzip(content: &[u8]) -> Vec<u8> {
    /// The code for an unknown system (RFC 1952).
    const UNKNOWN_SYSTEM: u8 = 255;
    let builder = GzBuilder::new().operating_system(UNKNOWN_SYSTEM);
    let mut writer = builder.write(Vec::new(), Compression::best());
    let _ = writer.write_all(content);
    writer.finish().unwrap_or_default()
}

/// Does some work for each item on all processors, and returns what came of it in the order of the items.
pub fn on_all_cores<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(at) else {
                return done;
            };
            done.push((at, work(item)));
        }
    };
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let mut done: Vec<(usize, R)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(worker)).collect();
        let done = workers.into_iter().map(|worker| match worker.join() {
            Ok(done) => done,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        done.flatten().collect()
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::{brotli, gzip, on_all_cores};
    use flate2::read::GzDecoder;
    use std::io::Read;

    #[test]
    fn what_is_compressed_is_read_back() {
        for text in ["", "a", &"Lørenskog ".repeat(10_000)] {
            let mut plain = String::new();
            let compressed = brotli(text.as_bytes());
            let mut reader = brotli::Decompressor::new(&*compressed, 4096);
            reader.read_to_string(&mut plain).unwrap();
            assert_eq!(plain, text);
            plain.clear();
            let compressed = gzip(text.as_bytes());
            GzDecoder::new(&*compressed)
                .read_to_string(&mut plain)
                .unwrap();
            assert_eq!(plain, text);
        }
    }

    #[test]
    fn results_are_in_the_order_of_the_items() {
        let items: Vec<usize> = (0..1000).collect();
        assert_eq!(
            on_all_cores(&items, |item| item + 1),
            (1..1001).collect::<Vec<_>>()
        );
        assert_eq!(on_all_cores(&[], |item: &usize| *item), []);
    }
}
