//! Places for names and marks.

use super::{detail_of, distance_to_border};
use map::Point;

#[test]
fn a_place_is_inside_and_has_the_room_it_says() {
    for area in ["akershus", "nordland", "ostfold"] {
        let (map, _) = detail_of(area);
        for number in map.names() {
            let outline = map.outline(|name| name == number);
            let place = outline.place(1.0).unwrap();
            assert!(outline.contains(place.at), "{number}");
            // The middle is rounded to a point of the grid.
            let room = distance_to_border(place.at, outline.rings());
            assert!(
                (room - place.room).abs() < 0.8,
                "{number}: {room} {place:?}"
            );
        }
    }
}

#[test]
fn no_point_has_more_room() {
    let (map, _) = detail_of("akershus");
    for number in map.names() {
        let outline = map.outline(|name| name == number);
        let room = outline.place(1.0).unwrap().room;
        let bounds = outline.bounds().unwrap();
        let steps = |from: i32, to: i32| (from..to).step_by(12);
        for x in steps(bounds.min.x, bounds.max.x) {
            for y in steps(bounds.min.y, bounds.max.y) {
                let point = Point::new(x, y);
                let here = distance_to_border(point, outline.rings());
                let most = room + 0.01 * f64::from(bounds.width().min(bounds.height()));
                assert!(
                    here <= most || !outline.contains(point),
                    "{number}: {point:?} {here}"
                );
            }
        }
    }
}

#[test]
fn a_wide_name_has_a_place_of_its_own() {
    let (map, _) = detail_of("akershus");
    let outline = map.outline(|number| number == "3203");
    let (square, wide) = (outline.place(1.0).unwrap(), outline.place(4.0).unwrap());
    assert_ne!(square.at, wide.at);
    // A box four times as wide as high, within the ellipse, lies in the area.
    let half_height = wide.room / std::f64::consts::SQRT_2;
    for (across, down) in [
        (-4.0, -1.0),
        (-4.0, 1.0),
        (4.0, -1.0),
        (4.0, 1.0),
        (0.0, 1.0),
    ] {
        #[expect(clippy::cast_possible_truncation, reason = "units of a small picture")]
        let [right, below] = [across, down].map(|times| (times * half_height * 0.95) as i32);
        let corner = Point::new(wide.at.x + right, wide.at.y + below);
        assert!(outline.contains(corner), "{corner:?}");
    }
}
