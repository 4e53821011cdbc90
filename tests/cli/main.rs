//! The command line, as somebody with a terminal or a script sees it.

#![allow(unreachable_pub, reason = "nothing of a test can be reached")]

mod content;
mod search;
mod usage;

use serde_json::Value;
use std::io::Write;
use std::process::{Child, Command, Output, Stdio};

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
