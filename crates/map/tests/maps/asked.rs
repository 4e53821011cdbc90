//! Questions that have no answer.

use super::COUNTRY;
use map::{Error, Map};

#[test]
fn an_unknown_county_is_named() {
    let error = Map::of_counties(["32", "19"]).err().unwrap();
    assert!(matches!(&error, Error::UnknownCounty(county) if county == "19"));
    assert!(error.to_string().contains("\"19\""), "{error}");
    assert!(matches!(Map::of_counties([]), Err(Error::NoCounty)));
}

#[test]
fn a_county_is_there_once_however_often_it_is_named() {
    let map = Map::of_counties(["03", "03"]).unwrap();
    assert_eq!(map.names(), ["0301"]);
    let outline = map.outline(|_| true);
    assert_eq!(outline.bounds().unwrap().view_box(), "0 0 315 463");
    let margin = outline.bounds().unwrap().with_margin(5);
    assert_eq!(margin.view_box(), "-5 -5 325 473");
    assert!((margin.units_per_pixel(100, 473) - 3.25).abs() < 1e-9);
    assert!((margin.units_per_pixel(325, 100) - 4.73).abs() < 1e-9);
}

#[test]
fn nothing_is_an_empty_path() {
    let nothing = COUNTRY.outline(|number| number == "9999");
    assert_eq!(nothing.path(), "");
    assert_eq!(nothing.bounds(), None);
    assert_eq!(nothing.place(1.0), None);
    assert!(nothing.area() < 1e-9);
    assert_eq!(COUNTRY.borders(|_, _| false).path(), "");
    assert_eq!(COUNTRY.neighbours("9999"), [""; 0]);
    let empty = COUNTRY.grouped(|_| None::<&str>);
    assert!(empty.names().is_empty() && empty.bounds().is_none());
    assert!(empty.tones().unwrap().is_empty());
}
