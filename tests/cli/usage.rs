//! Wrong usage and help.

use super::given;

#[test]
fn wrong_usage_is_said_once_with_status_2() {
    for (arguments, said) in [
        (&["find"][..], "'find'"),
        (&["search", "--top"], "--top"),
        (&["search", "--top", "many"], "'many'"),
        (&["search", "--top", "-1"], "-1"),
        (&["search", "--data"], "--data"),
        (&["search", "--into", "x"], "'--into'"),
        (&["check", "--top", "3"], "'--top'"),
        (&["search", "Oslo"], "'Oslo'"),
        (&["prerender"], "--into <DIR>"),
        (&["prerender", "--into", "x", "--base", "usht"], "as /usht/"),
        (&["prerender", "--into", "x", "--base", "/å/"], "a to z"),
        (
            &["prerender", "--into", "x", "--base", "/a/../b/"],
            "a to z",
        ),
        (&["prerender", "--into", "x", "--base", "//"], "a to z"),
        (
            &["prerender", "--into", "x", "--origin", "example.org"],
            "as https://example.org",
        ),
        (
            &[
                "prerender",
                "--into",
                "x",
                "--origin",
                "https://example.org/usht/",
            ],
            "is the \"base\"",
        ),
    ] {
        let output = given(arguments, b"Oslo\n");
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
        assert!(stderr.starts_with("error: "), "{arguments:?}: {stderr}");
        assert_eq!(stderr.matches("error").count(), 1, "{stderr}");
        assert!(stderr.contains(said), "{arguments:?}: {stderr}");
        assert!(stderr.contains("--help"), "{stderr}");
    }
}

#[test]
fn without_a_command_the_help_is_given_with_status_2() {
    let output = given(&[], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(stderr.contains("Usage: usht <COMMAND>"), "{stderr}");
}

#[test]
fn help_and_version_are_no_failure() {
    for (arguments, said) in [
        (&["--help"][..], &["check", "prerender", "search"][..]),
        (&["-h"], &["check", "prerender", "search"]),
        (&["help", "search"], &["--data <DIR>", "--top <N>"]),
        (&["check", "--help"], &["--data <DIR>", "public/data"]),
        (
            &["prerender", "--help"],
            &["--data <DIR>", "--into <DIR>", "SITE_ORIGIN"],
        ),
        (
            &["search", "--help"],
            &["--data <DIR>", "--top <N>", "--explain"],
        ),
        (&["--version"], &[env!("CARGO_PKG_VERSION")]),
    ] {
        let output = given(arguments, b"");
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {stderr}");
        assert!(stderr.is_empty(), "{arguments:?}: {stderr}");
        let stdout = String::from_utf8(output.stdout).unwrap();
        for said in said {
            assert!(stdout.contains(said), "{arguments:?}: {stdout}");
        }
    }
}
