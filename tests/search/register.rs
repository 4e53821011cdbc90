//! The registers of places, asked for what is in them: postal codes and post towns, old numbers, districts.

use super::{content, edition, found};
use crate::places::answers;
use std::collections::BTreeMap;
use usht::editorial::AreaKind;

/// Of the whole register some addresses, drawn by chance and the same ones each time. All of them: `cargo xtask bench places`.
#[test]
fn the_register_is_answered() {
    const ASKED: usize = 250;
    let codes = &edition().editorial.postal_codes;
    let mut towns: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for code in codes {
        let place = format!("municipality:{}", code.municipality.as_str());
        towns.entry(&code.town).or_default().push(place);
    }
    // A fixed linear congruential generator.
    let mut state = 8_u64;
    let mut random = |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    let (mut missed, mut towns_missed) = (Vec::new(), Vec::new());
    for _ in 0..ASKED {
        let code = &codes[random(codes.len())];
        let right = format!("municipality:{}", code.municipality.as_str());
        let house = random(200);
        let address = format!("Storgata {house}, {} {}", code.code, code.town);
        let code_and_town = format!("{} {}", code.code, code.town);
        for query in [&address, &code_and_town] {
            let first = answers(query).into_iter().next();
            if first.as_ref().is_none_or(|(place, _)| *place != right) {
                missed.push(format!("{query}: {first:?}, not {right}"));
            }
            let certain = first.is_some_and(|(place, certain)| certain && place != right);
            assert!(!certain, "{query} is certain, and not {right}");
        }
        // A code that is a number too: both, and none of them certain.
        let places = answers(&code.code).into_iter();
        let places: Vec<_> = places
            .filter(|(place, _)| place.starts_with("municipality:"))
            .collect();
        let is_certain = places.iter().any(|(_, certain)| *certain);
        let is_beside = !is_certain && places.iter().take(4).any(|(place, _)| *place == right);
        if places.first().is_none_or(|(place, _)| *place != right) && !is_beside {
            missed.push(format!("{}: {places:?}, not {right}", code.code));
        }
        let town = &code.town;
        let first = answers(town).into_iter().next();
        if first
            .as_ref()
            .is_none_or(|(place, _)| !towns[town.as_str()].contains(place))
        {
            towns_missed.push(format!("{town}: {first:?}"));
        }
    }
    assert!(missed.len() * 200 <= ASKED, "{}", missed.join("\n"));
    assert!(
        towns_missed.len() * 33 <= ASKED,
        "{}",
        towns_missed.join("\n")
    );
}

#[test]
fn every_old_number_is_known_without_its_zero() {
    for place in &content().municipalities {
        let numbers = place.former.iter().map(|of| of.number.as_str());
        for number in numbers.chain([place.number.as_str()]) {
            if let Some(short) = number.strip_prefix('0') {
                let first: Vec<_> = found(short).into_iter().take(4).collect();
                let right = format!("municipality:{}", place.number.as_str());
                assert!(first.contains(&right), "{short}: {first:?}, not {right}");
            }
        }
    }
}

#[test]
fn every_district_leads_to_its_municipality() {
    let areas = &edition().editorial.areas;
    let districts = areas.iter().filter(|area| area.kind == AreaKind::District);
    let mut asked = 0;
    for district in districts {
        let first: Vec<_> = found(&district.name).into_iter().take(2).collect();
        for number in &district.municipalities {
            let right = format!("municipality:{}", number.as_str());
            assert!(first.contains(&right), "{}: {first:?}", district.name);
        }
        asked += 1;
    }
    assert!(asked >= 36);
}

#[test]
fn a_code_of_elsewhere_never_beats_a_name() {
    let content = content();
    let names = |name: &str| {
        content
            .municipalities
            .iter()
            .filter(|place| place.name == name)
            .count()
    };
    let codes = edition().editorial.postal_codes.iter().step_by(17);
    for (code, place) in codes.zip(content.municipalities.iter().cycle()) {
        let fits = code.municipality == place.number || place.name.eq_ignore_ascii_case(&code.town);
        if fits || names(&place.name) > 1 {
            continue;
        }
        let query = format!("{} {}", code.code, place.name);
        let right = format!("municipality:{}", place.number.as_str());
        assert_eq!(found(&query).first(), Some(&right), "{query}");
    }
}
