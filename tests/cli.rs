//! The command line, as somebody with a terminal or a script sees it.

use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};
use usht::content::Content;
use usht::editorial::Editorial;
use usht::text::Lang;

fn usht(arguments: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_usht"))
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// The output of the program for some bytes of input.
fn given(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = usht(arguments);
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // Beside the reading of the answers, or both sides would wait for each other.
    let writer = std::thread::spawn(move || {
        // A program that has refused its arguments does not read.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

/// The answers to some queries, one for each.
fn answers(arguments: &[&str], input: &[u8]) -> Vec<Value> {
    let output = given(&[&["search"], arguments].concat(), input);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && stderr.is_empty(), "{stderr}");
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert!(stdout.is_empty() || stdout.ends_with('\n'));
    let lines = stdout.lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn queries(answers: &[Value]) -> Vec<&str> {
    answers
        .iter()
        .map(|answer| answer["q"].as_str().unwrap())
        .collect()
}

fn ids(answer: &Value) -> Vec<&str> {
    let hits = answer["hits"].as_array().unwrap();
    hits.iter().map(|hit| hit["id"].as_str().unwrap()).collect()
}

#[test]
fn an_answer_says_what_was_found_where_and_why() {
    let input = "karasjohka\nLørenskog\nhvem er mitt utviklingssenter i Alta\n03\npersonvern\nlørns\nVåler\n";
    let answers = answers(&["--top", "1"], input.as_bytes());
    for answer in &answers {
        assert!(answer["micros"].is_u64(), "{answer}");
        assert_eq!(answer.as_object().unwrap().len(), 3);
    }
    let mut hits: Vec<Value> = answers
        .into_iter()
        .map(|answer| answer["hits"][0].clone())
        .collect();
    for hit in &mut hits {
        let score = hit.as_object_mut().unwrap().remove("score");
        assert!(score.unwrap().as_u64().unwrap() >= 10_000, "{hit}");
    }
    let expected = [
        json!({"kind": "municipality", "id": "5610", "title": "Karasjok", "url": "/kommuner/5610-karasjok/",
            "certain": true, "field": "parallel-name", "why": "samisk navn Kárášjohka"}),
        json!({"kind": "municipality", "id": "3222", "title": "Lørenskog", "url": "/kommuner/3222-lorenskog/",
            "certain": true, "field": "name", "why": null}),
        json!({"kind": "centre", "id": "usht-finnmark", "title": "USHT Finnmark", "url": "/sentre/usht-finnmark/",
            "certain": true, "field": "serves", "why": "hjelper Alta"}),
        json!({"kind": "county", "id": "03", "title": "Oslo", "url": "/fylker/03-oslo/",
            "certain": true, "field": "number", "why": "fylkesnummer 03"}),
        json!({"kind": "page", "id": "personvern", "title": "Personvern", "url": "/personvern/",
            "certain": true, "field": "name", "why": null}),
        // A mistake in a word, and a name that two have.
        json!({"kind": "municipality", "id": "3222", "title": "Lørenskog", "url": "/kommuner/3222-lorenskog/",
            "certain": false, "field": "name", "why": "mente du dette?"}),
        json!({"kind": "municipality", "id": "3114", "title": "Våler", "url": "/kommuner/3114-valer/",
            "certain": false, "field": "name", "why": null}),
    ];
    assert_eq!(hits, expected);
}

#[test]
fn every_line_is_a_query() {
    let answered = answers(&[], b"Oslo\r\n\n \r\nBod\xc3\xb8\nlast");
    assert_eq!(queries(&answered), ["Oslo", "", " ", "Bodø", "last"]);
    assert_eq!(ids(&answered[0])[0], "0301");
    assert!(ids(&answered[1]).is_empty() && ids(&answered[2]).is_empty());
    assert_eq!(ids(&answered[3])[0], "1804");

    assert_eq!(answers(&[], b"").len(), 0);
    assert_eq!(queries(&answers(&[], b"\n")), [""]);
    assert_eq!(queries(&answers(&[], b"a\n")), ["a"]);
    // Only the end of a line is not part of the query.
    assert_eq!(queries(&answers(&[], b"a\rb\r\r\n")), ["a\rb\r"]);
}

#[test]
fn the_limit_cuts_the_tail_only() {
    let all = answers(&["--top", "100000"], b"demens\n");
    let all = ids(&all[0]);
    assert!(all.len() > 20, "{}", all.len());
    for top in ["0", "1", "7", "10"] {
        let some = answers(&["--top", top], b"demens\n");
        assert_eq!(ids(&some[0]), all[..top.parse().unwrap()]);
    }
    assert_eq!(ids(&answers(&[], b"demens\n")[0]), all[..10]);
}

#[test]
fn any_bytes_are_answered() {
    let every_byte: Vec<u8> = (0..=255).filter(|byte| *byte != b'\n').collect();
    let lines: Vec<Vec<u8>> = vec![
        b"l\xf8renskog".to_vec(),
        b"\xff\xfe\x00\x00".to_vec(),
        b"\x00Oslo\x00\x1b[31m\x7f".to_vec(),
        b"\xed\xa0\x80\xc0\xaf\xf4\x90\x80\x80".to_vec(),
        "\u{2028}\u{2029}\u{85}Oslo\"\\".as_bytes().to_vec(),
        every_byte.repeat(20),
        b"a".repeat(1_000_000),
        b"lindrende behandling ".repeat(50_000),
        b"\xff".repeat(1_000_000),
        b"\x00".repeat(1_000_000),
        b"-".repeat(1_000_000),
        b" ".repeat(1_000_000),
        format!("Oslo{}", "\u{308}".repeat(100_000)).into_bytes(),
        "\u{308}".repeat(100_000).into_bytes(),
        "東".repeat(300_000).into_bytes(),
        b"last".to_vec(),
    ];
    let answered = answers(&["--top", "3"], &lines.join(&b'\n'));
    let expected: Vec<_> = lines
        .iter()
        .map(|line| String::from_utf8_lossy(line))
        .collect();
    assert!(
        queries(&answered) == expected,
        "other lines than were asked"
    );
    assert_eq!(ids(&answered[2])[0], "0301");
    assert_eq!(ids(&answered[4])[0], "0301");
    assert_eq!(ids(&answered[12])[0], "0301");
    assert_eq!(answered[7]["hits"][0]["kind"], "theme");
    for (answer, nothing) in answered.iter().zip(&lines).skip(8).take(4) {
        assert!(ids(answer).is_empty(), "{:?}", nothing[0]);
    }
}

#[test]
fn every_line_is_answered_before_the_next_is_asked() {
    let mut child = usht(&["search"]);
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for query in ["Alta", "", "Bergen"] {
        writeln!(stdin, "{query}").unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        let answer: Value = serde_json::from_str(&line).unwrap();
        assert_eq!(answer["q"], query);
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_reader_that_goes_away_is_the_end() {
    let mut child = usht(&["search"]);
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    // The pipe of the queries breaks too, once the program has ended.
    let patience = Instant::now() + Duration::from_mins(1);
    while stdin.write_all(b"demens\n").is_ok() {
        assert!(Instant::now() < patience, "it goes on");
    }
    let output = child.wait_with_output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && stderr.is_empty(), "{stderr}");
}

#[test]
fn the_scores_are_explained_as_text() {
    let output = given(
        &["search", "--explain", "--top", "1"],
        "Lørenskog\nxyzzyqq\n".as_bytes(),
    );
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let [query, hit, word, mean, kind, all, "", nothing, ""] = lines.as_slice() else {
        panic!("{text}");
    };
    assert_eq!(*query, "«Lørenskog»");
    assert_eq!(*hit, "1. municipality 3222: Lørenskog, score 20000");
    assert!(word.starts_with("   lørenskog: 10000 × "), "{word}");
    assert!(word.ends_with(" (name, weight 100; as typed)"), "{word}");
    assert!(mean.ends_with(" = 10000 (mean)"), "{mean}");
    assert_eq!(*kind, "   × 100 % = 10000 (kind of record)");
    assert_eq!(*all, "   + 10000 = 20000 (all words)");
    assert_eq!(*nothing, "«xyzzyqq»");
}

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

#[test]
fn the_content_can_be_elsewhere_and_need_not_be_checked() {
    let folder = tempfile::tempdir().unwrap();
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
    for file in std::fs::read_dir(data).unwrap() {
        let file = file.unwrap();
        let mut text = std::fs::read_to_string(file.path()).unwrap();
        if file.file_name() == "themes.json" {
            // An http address, which the check refuses, and another name.
            text = text.replace("\"Demens\"", "\"Glemsel http://example.org\"");
        }
        std::fs::write(folder.path().join(file.file_name()), text).unwrap();
    }
    let path = folder.path().to_str().unwrap();
    let answered = answers(&["--data", path], b"glemsel\n");
    assert_eq!(ids(&answered[0])[0], "demens");

    std::fs::remove_file(folder.path().join("themes.json")).unwrap();
    let output = given(&["search", "--data", path], b"glemsel\n");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("themes.json"));
}

#[test]
fn an_unknown_site_is_told_which_there_are() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sites = root.join("sites");
    let sites = sites.to_str().unwrap();
    for name in ["akerhus", "../sites/portal", "portal.json", ""] {
        let output = given(&["search", "--sites", sites, "--site", name], b"oslo\n");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{name}: {said}");
        assert!(
            said.contains(&format!("no site {name:?} in {sites}")),
            "{said}"
        );
        assert!(
            said.contains("there are: akershus, finnmark, portal"),
            "{said}"
        );
    }
    let output = given(&["search", "--sites", "nowhere", "--site", "x"], b"oslo\n");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("nowhere"));
}

#[test]
fn the_bundle_is_what_the_browser_reads_of_a_folder() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
    let output = given(&["bundle"], b"");
    assert!(output.status.success(), "{output:?}");
    let own = String::from_utf8(output.stdout).unwrap();
    let editorial = Editorial::read(&data).unwrap();
    let published = editorial.publish(&editorial.gazetteer(), None, Lang::default());
    assert_eq!(own, published.to_json());
    assert!(Content::parse(&own).is_some());

    let other = tempfile::tempdir().unwrap();
    for file in fs::read_dir(&data).unwrap() {
        let file = file.unwrap();
        let text = fs::read_to_string(file.path()).unwrap();
        let text = text.replace("Lørenskog", "Låvenskog");
        fs::write(other.path().join(file.file_name()), text).unwrap();
    }
    let folder = other.path().to_str().unwrap();
    let output = given(&["bundle", "--data", folder], b"");
    let changed = String::from_utf8(output.stdout).unwrap();
    assert!(changed.contains("Låvenskog") && !changed.contains("Lørenskog"));

    fs::remove_file(other.path().join("themes.json")).unwrap();
    let output = given(&["bundle", "--data", folder], b"");
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(
        output.stdout.is_empty() && stderr.contains("themes.json"),
        "{stderr}"
    );
}
