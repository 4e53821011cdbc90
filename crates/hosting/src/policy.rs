//! The Content Security Policy: what a page may load, run and send, and who may show it.

/// A directive of the policy (W3C, CSP Level 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Directive {
    /// The name, such as `script-src`.
    pub name: &'static str,
    /// The values, such as `'self'`; none where the name says it all.
    pub values: &'static [&'static str],
    /// True where a page can say it of itself. What is false there a browser takes from a header alone.
    pub in_page: bool,
}

const fn directive(name: &'static str, values: &'static [&'static str]) -> Directive {
    Directive {
        name,
        values,
        in_page: true,
    }
}

/// The policy: nothing, but what the site itself has. WebAssembly is compiled from it (`'wasm-unsafe-eval'`); no text becomes code.
pub const POLICY: &[Directive] = &[
    directive("default-src", &["'none'"]),
    directive("script-src", &["'self'", "'wasm-unsafe-eval'"]),
    directive("style-src", &["'self'"]),
    directive("img-src", &["'self'"]),
    directive("connect-src", &["'self'"]),
    directive("font-src", &["'self'"]),
    directive("manifest-src", &["'self'"]),
    directive("worker-src", &["'self'"]),
    directive("base-uri", &["'none'"]),
    // No text becomes markup or the address of a script but by the one policy of this name, which the boot script keeps to itself.
    directive("require-trusted-types-for", &["'script'"]),
    directive("trusted-types", &["usht"]),
    directive("form-action", &["'self'"]),
    Directive {
        name: "frame-ancestors",
        values: &["'none'"],
        in_page: false,
    },
];

/// The value of the header `Content-Security-Policy`.
pub fn policy() -> String {
    written(POLICY.iter())
}

/// The policy as a page says it of itself, for hosts that send no headers.
pub fn meta_policy() -> String {
    written(POLICY.iter().filter(|directive| directive.in_page))
}

fn written<'a>(directives: impl Iterator<Item = &'a Directive>) -> String {
    let directives: Vec<String> = directives
        .map(|Directive { name, values, .. }| [&[*name], *values].concat().join(" "))
        .collect();
    directives.join("; ")
}

#[cfg(test)]
mod tests {
    use super::{meta_policy, policy};

    #[test]
    fn the_policy_lets_no_text_become_code() {
        let policy = policy();
        assert!(policy.starts_with(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
        ));
        assert!(policy.ends_with("; frame-ancestors 'none'"));
        for unsafe_word in [
            "unsafe-inline",
            "'unsafe-eval'",
            "unsafe-hashes",
            "data:",
            "*",
            "http",
        ] {
            assert!(!policy.contains(unsafe_word), "{unsafe_word}");
        }
        assert_eq!(
            policy,
            [&meta_policy(), "; frame-ancestors 'none'"].concat()
        );
    }
}
