//! `usht search`: an answer for each line, whatever bytes it is.

use super::{answers, given, ids, queries, usht};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::time::{Duration, Instant};

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
