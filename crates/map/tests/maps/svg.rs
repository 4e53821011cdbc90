//! The text of paths, read back.

use super::{COUNTRY, country_of_areas, detail_of};
use map::{Map, Point};

/// The lines of a path of relative moves and lines, each with whether it is closed.
fn parsed(path: &str) -> Vec<(Vec<Point>, bool)> {
    let mut lines: Vec<(Vec<Point>, bool)> = Vec::new();
    let mut pen = Point::default();
    let mut rest = path;
    while let Some(letter) = rest.chars().next() {
        if letter == 'z' {
            rest = &rest[1..];
            let line = lines.last_mut().unwrap();
            line.1 = true;
            pen = line.0[0];
            continue;
        }
        if letter == 'm' {
            rest = &rest[1..];
            lines.push((Vec::new(), false));
        }
        let (right, after) = number(rest);
        let (down, after) = number(after);
        rest = after;
        pen = Point::new(pen.x + right, pen.y + down);
        lines.last_mut().unwrap().0.push(pen);
    }
    lines
}

/// A number at the beginning of a text, and the text after it.
fn number(text: &str) -> (i32, &str) {
    let text = text.strip_prefix(' ').unwrap_or(text);
    let digits = text.strip_prefix('-').unwrap_or(text);
    let sign = text.len() - digits.len();
    let end = digits
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(digits.len());
    let (number, after) = text.split_at(sign + end);
    (number.parse().unwrap(), after)
}

fn reads_back(map: &Map) {
    for name in map.names() {
        let outline = map.outline(|other| other == name);
        let (rings, closed): (Vec<_>, Vec<_>) = parsed(&outline.path()).into_iter().unzip();
        assert_eq!(rings, outline.rings(), "{name}");
        assert!(closed.into_iter().all(|is_closed| is_closed), "{name}");
    }
    let borders = map.borders(|_, _| true);
    let lines = parsed(&borders.path()).into_iter();
    let lines: Vec<Vec<Point>> = lines
        .map(|(mut line, is_closed)| {
            line.extend(is_closed.then_some(line[0]));
            line
        })
        .collect();
    assert_eq!(lines, borders.lines());
}

#[test]
fn paths_say_what_is_drawn() {
    reads_back(&COUNTRY);
    reads_back(&country_of_areas());
    reads_back(&detail_of("nordland").0);
    // Enclaves are borders that go around.
    reads_back(&detail_of("vestfold").0);
}

#[test]
fn paths_have_no_character_too_many() {
    let path = country_of_areas().outline(|_| true).path();
    for unneeded in ["m ", " -", "  ", "l", ",", " z", "z "] {
        assert!(!path.contains(unneeded), "{unneeded:?}");
    }
}
