//! Texts that nobody expects, and how many of them are tried.

#![allow(unreachable_pub, reason = "nothing of a test can be reached")]

use proptest::prelude::*;
use proptest::sample::select;

/// The number of cases of a property, times what `FUZZ` says (`cargo xtask fuzz`).
pub fn cases(cases: u32) -> ProptestConfig {
    let times = std::env::var("FUZZ").ok();
    let times = times.and_then(|times| times.parse().ok()).unwrap_or(1);
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(cases * times)
    }
}

/// Letters of several scripts, marks, blanks, signs and characters that cannot be seen.
pub fn odd_text() -> impl Strategy<Value = String> {
    let odd = select(
        "aeiouækøå ÆÄŠŋĐ-–.,'\"<%\\/&=?#+0129\n\u{0}\t\u{7f}\u{ad}\u{200b}\u{feff}\u{202e}\u{300}\u{308}\u{30a}\u{1dc4}\u{20dd}ßſİıǩžжд東🏥👩‍⚕️אع\u{10ffff}"
            .chars()
            .collect::<Vec<_>>(),
    );
    let letters = prop_oneof![3 => odd, 1 => any::<char>()];
    proptest::collection::vec(letters, 0..40).prop_map(String::from_iter)
}
