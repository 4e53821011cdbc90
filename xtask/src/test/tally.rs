use std::{
    process::ExitCode,
    time::{Duration, Instant},
};

use anyhow::Result;

/// The steps so far, and the tests inside them.
#[derive(Default)]
pub(super) struct Tally {
    tests: Tests,
    steps: Tests,
    failures: Vec<String>,
    left_out: Vec<String>,
}

/// The number of tests that passed and failed.
#[derive(Default, Debug, PartialEq)]
pub(super) struct Tests {
    passed: usize,
    failed: usize,
}

impl Tally {
    /// Runs a step under a heading, and says how it went and how long it took.
    pub(super) fn step<T>(
        &mut self,
        name: &str,
        run: impl FnOnce(&mut Tests) -> Result<T>,
    ) -> Option<T> {
        println!("\n== {name}");
        let start = Instant::now();
        let result = run(&mut self.tests);
        let seconds = shown(start.elapsed());
        match result {
            Ok(value) => {
                println!("-- {name}: passed in {seconds}");
                self.steps.passed += 1;
                Some(value)
            }
            Err(error) => {
                println!("-- {name}: FAILED in {seconds}: {error:#}");
                self.fail(format!("{name}: {error:#}"));
                None
            }
        }
    }

    /// Counts a step as failed that cannot be run because of an earlier one.
    pub(super) fn skip(&mut self, name: &str, because_of: &str) {
        println!("\n== {name}\n-- {name}: not run, since {because_of} failed");
        self.fail(format!("{name}: not run, since {because_of} failed"));
    }

    /// Notes a step that is left out. It counts neither as passed nor as failed.
    pub(super) fn leave_out(&mut self, name: &str, why: &str) {
        println!("\n== {name}\n-- {name}: left out, {why}");
        self.left_out.push(format!("{name}, {why}"));
    }

    fn fail(&mut self, failure: String) {
        self.steps.failed += 1;
        self.failures.push(failure);
    }

    /// Prints what was left out, what failed and, as the last line, the numbers.
    pub(super) fn finish(self) -> ExitCode {
        println!();
        for step in &self.left_out {
            println!("LEFT OUT {step}");
        }
        for failure in &self.failures {
            println!("FAILED {failure}");
        }
        let passed = self.steps.passed + self.tests.passed;
        let failed = self.steps.failed + self.tests.failed;
        println!("{passed} passed, {failed} failed");
        if failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

impl Tests {
    /// Adds the numbers in a line that a test program prints at its end; other lines count nothing.
    pub(super) fn count_results(&mut self, line: &str) {
        if let Some(tests) = Tests::in_line(line) {
            self.passed += tests.passed;
            self.failed += tests.failed;
        }
    }

    fn in_line(line: &str) -> Option<Tests> {
        // `test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.01s`
        let (_, numbers) = line.strip_prefix("test result: ")?.split_once(". ")?;
        let number = |name: &str| {
            let part = numbers
                .split(';')
                .find_map(|part| part.trim().strip_suffix(name))?;
            part.trim().parse().ok()
        };
        Some(Tests {
            passed: number("passed")?,
            failed: number("failed")?,
        })
    }
}

fn shown(duration: Duration) -> String {
    match duration.as_secs() {
        0..=59 => format!("{:.1} s", duration.as_secs_f64()),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::*;

    fn tests(passed: usize, failed: usize) -> Tests {
        Tests { passed, failed }
    }

    #[test]
    fn reads_what_test_programs_print() {
        let mut sum = Tests::default();
        sum.count_results("running 7 tests");
        sum.count_results("test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.01s");
        sum.count_results("test result: FAILED. 10 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.20s");
        sum.count_results("test result: ok. 3 passed; 1 failed");
        assert_eq!(sum, tests(18, 3));
    }

    #[test]
    fn ignores_what_only_looks_like_it() {
        for line in [
            "",
            "test result: ok",
            "test a ... ok",
            " test result: ok. 1 passed; 0 failed",
            "test result: ok. x passed; 0 failed",
        ] {
            assert_eq!(Tests::in_line(line), None, "{line}");
        }
    }

    #[test]
    fn counts_steps_and_tests() {
        let mut tally = Tally::default();
        assert_eq!(
            tally.step("one", |tests| {
                tests.count_results("test result: ok. 4 passed; 0 failed");
                Ok(1)
            }),
            Some(1)
        );
        assert_eq!(
            tally.step("two", |_| -> Result<()> { bail!("broken") }),
            None
        );
        tally.skip("three", "two");
        tally.leave_out("four", "not installed: four");
        assert_eq!((tally.steps, tally.tests), (tests(1, 2), tests(4, 0)));
        assert_eq!(tally.left_out, ["four, not installed: four"]);
        assert_eq!(
            tally.failures,
            ["two: broken", "three: not run, since two failed"]
        );
    }

    #[test]
    fn shows_durations() {
        assert_eq!(shown(Duration::from_millis(1250)), "1.2 s");
        assert_eq!(shown(Duration::from_secs(125)), "2 min 5 s");
    }
}
