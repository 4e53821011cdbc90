//! The sizes of what is drawn, as it is sent: with brotli.

#![expect(
    clippy::print_stdout,
    reason = "the sizes are shown with `--nocapture`"
)]

use super::{COUNTRY, areas, country_of_areas, detail_of};
use map::Map;

/// The bytes of the outlines of all regions.
fn outlines(map: &Map) -> usize {
    let paths = map.names().iter();
    let paths = paths.map(|name| map.outline(|other| other == name).path());
    compress::brotli(paths.collect::<Vec<_>>().join("\n").as_bytes()).len()
}

/// The bytes of the outline of all and the borders within.
fn borders_once(map: &Map) -> usize {
    let paths = [
        map.outline(|_| true).path(),
        map.borders(|_, _| true).path(),
    ];
    compress::brotli(paths.join("\n").as_bytes()).len()
}

#[test]
fn the_country_is_small_enough_for_the_front_page() {
    let areas = outlines(&country_of_areas());
    assert!(areas < 10_000, "{areas}");
    let scale = COUNTRY.units_per_pixel(700, 700);
    let municipalities = COUNTRY.without_small_islands(scale).simplified(scale);
    let (each, once) = (outlines(&municipalities), borders_once(&municipalities));
    assert!(each < 21_000 && once < 15_000, "{each} {once}");
    println!(
        "the country: {areas} by areas, {each} by municipalities, {once} with borders drawn once"
    );
}

#[test]
fn each_area_is_small_enough_for_its_page() {
    let mut sizes = Vec::new();
    for area in areas() {
        let (map, _) = detail_of(area);
        let (each, once) = (outlines(&map), borders_once(&map));
        println!("{area}: {each} by municipalities, {once} with borders drawn once");
        assert!(each < 12_000 && once < 11_000, "{area}: {each} {once}");
        sizes.push(each);
    }
    sizes.sort_unstable();
    assert!(sizes[10] < 4_500, "{sizes:?}");
}
