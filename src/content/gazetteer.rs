//! The gazetteer: postal codes, post towns and city districts with their municipalities, as the browser loads them.
//!
//! It is a file of its own, for those who search, and a JSON array of texts, a column each: parsing five thousand records would take
//! longer than loading them. A number is a character, `#` for 0, so that a column of small numbers compresses well.

/// Where the browser finds the gazetteer of a version, which is a digest of it.
pub fn address(version: &str) -> String {
    format!("/gazetteer-{version}.json")
}

/// Postal codes, post towns and city districts. Municipalities are given by their place in the content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gazetteer {
    pub towns: Vec<String>,
    /// In ascending order.
    pub codes: Vec<PostCode>,
    /// Further municipalities that a code reaches into, or may belong to, in the order of the codes.
    pub others: Vec<(u16, u16)>,
    pub districts: Vec<(String, u16)>,
}

/// A postal code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PostCode {
    /// `150` for 0150.
    pub code: u16,
    /// The place of its post town among the towns.
    pub town: u16,
    pub municipality: u16,
}

/// The character for 0.
const ZERO: u32 = '#' as u32;

impl Gazetteer {
    /// Reads what [`Self::to_json`] writes; `None` where it has another shape.
    pub fn parse(json: &str) -> Option<Self> {
        let columns = super::json::texts(json)?;
        let [
            towns,
            gaps,
            lengths,
            towns_back,
            municipalities,
            others,
            districts,
            of_districts,
        ] = columns.get(..)?
        else {
            return None;
        };
        let mut gazetteer = Self {
            towns: towns.split('\n').map(str::to_owned).collect(),
            ..Self::default()
        };
        let mut gaps = numbers(gaps);
        let (mut code, mut municipality, mut new) = (0_u16, 0_u16, 0);
        let mut runs: Vec<u16> = Vec::new();
        for ((length, back), step) in numbers(lengths)
            .zip(numbers(towns_back))
            .zip(numbers(municipalities))
        {
            let before = runs.len().checked_sub(usize::from(back));
            let town = match before.and_then(|before| runs.get(before)) {
                Some(town) => *town,
                None => {
                    new += 1;
                    new - 1
                }
            };
            runs.push(town);
            // Steps forward are even, steps back are odd.
            municipality = if step % 2 == 0 {
                municipality.wrapping_add(step / 2)
            } else {
                municipality.wrapping_sub(step / 2 + 1)
            };
            for _ in 0..length {
                code = code.wrapping_add(gaps.next()?);
                gazetteer.codes.push(PostCode {
                    code,
                    town,
                    municipality,
                });
            }
        }
        let mut others = numbers(others);
        while let (Some(code), Some(municipality)) = (others.next(), others.next()) {
            gazetteer.others.push((code, municipality));
        }
        for (name, municipality) in districts.split('\n').zip(numbers(of_districts)) {
            gazetteer.districts.push((name.to_owned(), municipality));
        }
        Some(gazetteer)
    }
}

/// The numbers of a column.
fn numbers(column: &str) -> impl Iterator<Item = u16> {
    column
        .chars()
        .map(|letter| u16::try_from(u32::from(letter).wrapping_sub(ZERO)).unwrap_or_default())
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use super::{Gazetteer, PostCode, ZERO};
    use crate::content::{Content, MunicipalityNumber};

    impl Gazetteer {
        /// The gazetteer of the content. What names no municipality of the content is left out; the content check reports it.
        pub fn new(content: &Content) -> Self {
            let mut gazetteer = Self::default();
            let place = |number: &MunicipalityNumber| {
                let place = content
                    .municipalities
                    .binary_search_by(|m| m.number.cmp(number));
                u16::try_from(place.ok()?).ok()
            };
            for record in &content.reference.postal_codes {
                let (Ok(code), Some(municipality)) =
                    (record.code.parse(), place(&record.municipality))
                else {
                    continue;
                };
                let towns = &mut gazetteer.towns;
                let town = towns.iter().position(|town| *town == record.town);
                let town = town.unwrap_or_else(|| {
                    towns.push(record.town.clone());
                    towns.len() - 1
                });
                gazetteer.codes.push(PostCode {
                    code,
                    town: u16::try_from(town).unwrap_or(u16::MAX),
                    municipality,
                });
                let others = record.others.iter().filter_map(place);
                gazetteer.others.extend(others.map(|other| (code, other)));
            }
            for district in &content.reference.districts {
                if let Some(municipality) = place(&district.municipality) {
                    let name = district.name.clone();
                    gazetteer.districts.push((name, municipality));
                }
            }
            gazetteer
        }

        /// The gazetteer as JSON: see the module.
        pub fn to_json(&self) -> String {
            let mut gaps = String::new();
            let (mut lengths, mut towns_back, mut steps) =
                (Vec::new(), String::new(), String::new());
            let mut runs: Vec<(u16, u16)> = Vec::new();
            let mut code = 0;
            for post_code in &self.codes {
                gaps.push(character(post_code.code - code));
                code = post_code.code;
                let run = (post_code.town, post_code.municipality);
                if let (Some(last), Some(length)) = (runs.last(), lengths.last_mut())
                    && *last == run
                {
                    *length += 1;
                    continue;
                }
                let same = runs.iter().rev().position(|(town, _)| *town == run.0);
                let back = same.map_or(0, |back| back + 1);
                towns_back.push(character(u16::try_from(back).unwrap_or_default()));
                let before = runs.last().map_or(0, |(_, municipality)| *municipality);
                steps.push(character(if run.1 >= before {
                    (run.1 - before) * 2
                } else {
                    (before - run.1) * 2 - 1
                }));
                runs.push(run);
                lengths.push(1);
            }
            let others = self.others.iter().flat_map(|(code, other)| [*code, *other]);
            let (districts, of_districts): (Vec<&str>, Vec<u16>) = self
                .districts
                .iter()
                .map(|(name, municipality)| (name.as_str(), *municipality))
                .unzip();
            let columns = [
                self.towns.join("\n"),
                gaps,
                lengths.into_iter().map(character).collect(),
                towns_back,
                steps,
                others.map(character).collect(),
                districts.join("\n"),
                of_districts.into_iter().map(character).collect(),
            ];
            serde_json::Value::from(columns.to_vec()).to_string()
        }
    }

    /// The character for a number.
    fn character(number: u16) -> char {
        char::from_u32(u32::from(number) + ZERO).unwrap_or('#')
    }
}
