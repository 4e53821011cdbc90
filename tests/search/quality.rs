//! The set of queries that people may type: how often the right answer stands first.

use super::{found, queries};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Lowest share of every class, and of all of them in the mean, in percent.
const EACH: f64 = 95.0;
const MEAN: f64 = 98.9;

/// The result of a class.
#[derive(Default)]
struct Class {
    asked: u32,
    right: u32,
    misses: String,
}

impl Class {
    fn percent(&self) -> f64 {
        100.0 * f64::from(self.right) / f64::from(self.asked)
    }
}

fn classes() -> BTreeMap<&'static str, Class> {
    let mut classes: BTreeMap<&str, Class> = BTreeMap::new();
    for [name, query, expected] in queries() {
        assert!(!query.is_empty(), "no query: {name}");
        let best = found(query).into_iter().next().unwrap_or_default();
        let class = classes.entry(name).or_default();
        class.asked += 1;
        // Nothing expected is nothing found.
        if expected.split('|').any(|answer| answer == best) {
            class.right += 1;
        } else {
            let _ = writeln!(class.misses, "  {query}: {best}, not {expected:.80}");
        }
    }
    classes
}

#[test]
fn the_right_answer_stands_first() {
    let classes = classes();
    let asked: u32 = classes.values().map(|class| class.asked).sum();
    assert!(asked >= 500, "{asked} queries");
    let mut mistakes = String::new();
    for (name, class) in &classes {
        let least = if *name == "nonsense" { 100.0 } else { EACH };
        let percent = class.percent();
        if percent < least {
            let misses = &class.misses;
            let _ = writeln!(mistakes, "{name}: {percent:.1} % of {least}\n{misses}");
        }
    }
    let count = f64::from(u32::try_from(classes.len()).unwrap());
    let mean = classes.values().map(Class::percent).sum::<f64>() / count;
    if mean < MEAN {
        let _ = writeln!(mistakes, "mean: {mean:.1} % of {MEAN}");
        mistakes.extend(classes.values().map(|class| class.misses.as_str()));
    }
    assert!(mistakes.is_empty(), "{mistakes}");
}
