/// A version as tools print it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    major: u32,
    minor: u32,
    patch: u32,
}

impl Version {
    /// The first word of `text` that is a version of three numbers, such as the one in `trunk 0.21.14`.
    pub fn find(text: &str) -> Option<Version> {
        text.split_whitespace().find_map(Version::parse)
    }

    fn parse(word: &str) -> Option<Version> {
        let mut numbers = word.split('.').map(|number| number.parse().ok());
        let version = Version {
            major: numbers.next()??,
            minor: numbers.next()??,
            patch: numbers.next()??,
        };
        numbers.next().is_none().then_some(version)
    }

    /// Whether this one does what `wanted` does, by the rules of Cargo for versions below 1.
    pub fn is_compatible_with(self, wanted: Version) -> bool {
        (self.major, self.minor) == (wanted.major, wanted.minor) && self.patch >= wanted.patch
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        Version::find(text).unwrap()
    }

    #[test]
    fn finds_the_version_in_what_a_tool_prints() {
        assert_eq!(
            version("trunk 0.21.14\n"),
            Version {
                major: 0,
                minor: 21,
                patch: 14
            }
        );
        assert_eq!(
            version("wasm-bindgen 0.2.130 (a1b2c3 2026-01-02)"),
            version("0.2.130")
        );
        for text in [
            "",
            "trunk",
            "trunk 0.22.0-beta.1",
            "tool 1.2",
            "tool 1.2.3.4",
            "tool v1.2.3",
        ] {
            assert_eq!(Version::find(text), None, "{text}");
        }
    }

    #[test]
    fn compares_numbers_and_not_letters() {
        assert!(version("0.2.130") > version("0.2.99"));
        assert!(version("0.21.14").is_compatible_with(version("0.21.9")));
        assert!(!version("0.21.9").is_compatible_with(version("0.21.14")));
        assert!(!version("0.22.14").is_compatible_with(version("0.21.14")));
        assert!(!version("1.21.14").is_compatible_with(version("0.21.14")));
    }
}
