//! The files: all municipalities, where they are, beside those that they are beside.

use super::{COUNTIES, COUNTRY, MUNICIPALITIES, Municipality, county_of, distance_to_border};
use map::{Map, Point};
use std::collections::BTreeMap;

/// The maps, with the metres of their units.
fn levels() -> [(&'static Map, f64); 2] {
    [(&COUNTRY, 400.0), (&COUNTIES, 80.0)]
}

fn point_on(map: &Map, municipality: &Municipality) -> Point {
    map.project(municipality.longitude, municipality.latitude)
}

#[test]
fn every_municipality_is_on_each_level() {
    assert_eq!(MUNICIPALITIES.len(), 357);
    for (map, _) in levels() {
        let numbers: Vec<&str> = MUNICIPALITIES.iter().map(|it| it.number).collect();
        assert_eq!(map.names(), numbers);
        for number in numbers {
            let area = map.outline(|name| name == number).area();
            assert!(area > 4.0, "{number}: {area}");
        }
    }
}

#[test]
fn every_municipality_is_at_its_place() {
    for (map, unit) in levels() {
        let mut inside = 0;
        for municipality in &*MUNICIPALITIES {
            let outline = map.outline(|name| name == municipality.number);
            let point = point_on(map, municipality);
            if outline.contains(point) {
                inside += 1;
                continue;
            }
            let metres = distance_to_border(point, outline.rings()) * unit;
            assert!(metres < 1000.0, "{}: {metres}", municipality.number);
        }
        assert!(inside >= 355, "{inside}");
    }
}

#[test]
fn the_picture_of_a_county_is_a_part_of_that_of_several() {
    let finnmark = Map::of_counties(["56"]).unwrap();
    let north = Map::of_counties(["55", "56"]).unwrap();
    let municipalities = || {
        MUNICIPALITIES
            .iter()
            .filter(|it| county_of(it.number) == "56")
    };
    let outline = |map: &Map| map.outline(|number| county_of(number) == "56");
    assert_eq!(
        outline(&finnmark).bounds().unwrap().view_box(),
        "0 0 4745 3786"
    );
    let moved: Vec<(i32, i32)> = municipalities()
        .map(|it| (point_on(&finnmark, it), point_on(&north, it)))
        .map(|(alone, both)| (both.x - alone.x, both.y - alone.y))
        .collect();
    // 232880 - 24080 metres, in units of 80.
    assert_eq!(moved, vec![(2610, 0); 18]);
    let bounds = outline(&north).bounds().unwrap();
    assert_eq!(bounds.view_box(), "2610 0 4745 3786");
    assert!((outline(&north).area() - outline(&finnmark).area()).abs() < 1e-9);
}

#[test]
fn places_are_where_the_data_says() {
    for (number, x, y) in [
        ("0301", 848, 3193),
        ("1101", 154, 3534),
        ("4601", 125, 3006),
        ("5001", 873, 2260),
        ("5501", 1835, 522),
        ("5610", 2427, 519),
        ("5634", 2890, 161),
    ] {
        let municipality = MUNICIPALITIES.iter().find(|it| it.number == number);
        let point = point_on(&COUNTRY, municipality.unwrap());
        let off = (point.x - x).abs().max((point.y - y).abs());
        assert!(off <= 1, "{number}: {point:?}");
    }
}

#[test]
fn neighbours_are_those_of_the_source() {
    let file = include_str!("neighbours.json");
    let expected: BTreeMap<&str, Vec<&str>> = serde_json::from_str(file).unwrap();
    assert_eq!(expected.values().map(Vec::len).sum::<usize>(), 2 * 738);
    for (map, _) in levels() {
        for (number, expected) in &expected {
            assert_eq!(map.neighbours(number), *expected, "{number}");
        }
    }
}
