//! Areas of several municipalities: their outlines, the borders within and between them, their tones.

use super::{COUNTIES, COUNTRY, area_of, areas, county_of, segments};
use map::{Map, Point, TONES};
use std::collections::{BTreeMap, BTreeSet};

type Segments = BTreeSet<(Point, Point)>;

/// The segments of lines.
fn of_lines(lines: &[Vec<Point>]) -> Segments {
    let pairs = lines.iter().flat_map(|line| line.windows(2));
    pairs
        .map(|pair| (pair[0].min(pair[1]), pair[0].max(pair[1])))
        .collect()
}

/// The segments of the outlines of the municipalities of a county, with the number of outlines that have each.
fn counted(map: &Map, county: &str) -> BTreeMap<(Point, Point), usize> {
    let mut counted = BTreeMap::new();
    for number in map
        .names()
        .iter()
        .filter(|number| county_of(number) == county)
    {
        for ring in map.outline(|name| name == number).rings() {
            for segment in segments(ring) {
                *counted.entry(segment).or_default() += 1;
            }
        }
    }
    counted
}

#[test]
fn an_outline_has_no_border_within() {
    for county in ["03", "18", "32", "46"] {
        let counted = counted(&COUNTIES, county);
        let of = |count| counted.iter().filter(move |(_, times)| **times == count);
        let once: Segments = of(1).map(|(segment, _)| *segment).collect();
        let twice: Segments = of(2).map(|(segment, _)| *segment).collect();
        assert_eq!(once.len() + twice.len(), counted.len());

        let belongs = |number: &str| county_of(number) == county;
        let outline = COUNTIES.outline(belongs);
        let around: Segments = outline
            .rings()
            .iter()
            .flat_map(|ring| segments(ring))
            .collect();
        assert_eq!(around, once, "{county}");
        let borders = COUNTIES.borders(|one, other| belongs(one) && belongs(other));
        assert_eq!(of_lines(borders.lines()), twice, "{county}");
    }
}

#[test]
fn a_group_is_the_same_area_as_its_parts() {
    let map = COUNTRY.grouped(area_of);
    assert_eq!(map.names(), areas());
    assert_eq!(map.names().len(), 20);
    for area in map.names() {
        let of_group = map.outline(|name| name == area);
        let of_parts = COUNTRY.outline(|number| area_of(number) == Some(area));
        assert!((of_group.area() - of_parts.area()).abs() < 1e-9, "{area}");
        assert_eq!(of_group.bounds(), of_parts.bounds());
    }
    let seams = COUNTRY.borders(|one, other| area_of(one) != area_of(other));
    let borders = map.borders(|_, _| true);
    assert_eq!(of_lines(borders.lines()), of_lines(seams.lines()));
}

#[test]
fn those_without_a_group_leave_the_map() {
    let map = COUNTIES.grouped(|number| (county_of(number) != "03").then_some(number));
    assert_eq!(map.names().len(), 356);
    // The border of Oslo is the edge of the map now.
    assert!(!map.neighbours("3201").contains(&"0301"));
    let oslo = COUNTIES.outline(|number| number == "0301");
    let left = COUNTIES.outline(|_| true).area() - oslo.area();
    assert!((map.outline(|_| true).area() - left).abs() < 1e-9);
}

#[test]
fn each_border_is_drawn_once_and_in_few_lines() {
    let borders = COUNTRY.borders(|_, _| true);
    let drawn: usize = borders.lines().iter().map(|line| line.len() - 1).sum();
    assert_eq!(drawn, of_lines(borders.lines()).len());
    let mut asked = Vec::new();
    for one in COUNTRY.names() {
        asked.extend(
            COUNTRY
                .neighbours(one)
                .into_iter()
                .map(|other| (one.as_str(), other)),
        );
    }
    // A line ends where others go on: fewer than half as many as there are pairs.
    assert!(
        borders.lines().len() < asked.len() / 4,
        "{}",
        borders.lines().len()
    );
}

#[test]
fn neighbours_have_different_tones() {
    for map in [COUNTRY.grouped(area_of), COUNTRY.clone()] {
        let tones = map.tones().unwrap();
        assert_eq!(tones.len(), map.names().len());
        for name in map.names() {
            for other in map.neighbours(name) {
                assert_ne!(tones[name.as_str()], tones[other], "{name} {other}");
            }
        }
        let mut used = [0_usize; TONES];
        for tone in tones.values() {
            used[usize::from(*tone)] += 1;
        }
        let fair = tones.len() / TONES;
        assert!(
            used.iter().all(|used| used.abs_diff(fair) <= fair / 5),
            "{used:?}"
        );
        assert_eq!(map.tones().unwrap(), tones);
    }
}
