//! No file is longer than can be read at one go. That no function is, Clippy sees to (`clippy.toml`).

use super::sources;

/// The longest file, in lines.
const LONGEST: usize = 300;

#[test]
fn no_file_is_longer_than_can_be_read_at_one_go() {
    let sources = sources();
    let long = sources.iter().filter_map(|source| {
        let lines = source.text.lines().count();
        (lines > LONGEST).then(|| format!("{}: {lines} lines", source.path))
    });
    let long: Vec<String> = long.collect();
    assert!(sources.len() > 300, "found {} files only", sources.len());
    assert!(long.is_empty(), "cut these by topic:\n{}", long.join("\n"));
}
