//! The gazetteer: postal codes, post towns, city districts and regions with their municipalities, as the browser loads them.
//!
//! It is a file of its own, for those who search, and a JSON array of texts, a column each: parsing five thousand records would take
//! longer than loading them. A number is a character, `#` for 0, so that a column of small numbers compresses well.

/// Where the browser finds the gazetteer of a version, which is a digest of it.
pub fn address(version: &str) -> String {
    format!("/gazetteer-{version}.json")
}

/// Postal codes, post towns, city districts and regions. Municipalities are given by their place in the content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gazetteer {
    pub towns: Vec<String>,
    /// In ascending order.
    pub codes: Vec<PostCode>,
    /// Further municipalities that a code reaches into, or may belong to, in the order of the codes.
    pub others: Vec<(u16, u16)>,
    pub areas: Vec<Area>,
}

/// A city district or a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    pub name: String,
    pub is_region: bool,
    pub municipalities: Vec<u16>,
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
            areas,
            kinds,
            of_areas,
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
        let mut of_areas = numbers(of_areas);
        // How many municipalities, and in the last bit the kind.
        for (name, kind) in areas.split('\n').zip(numbers(kinds)) {
            gazetteer.areas.push(Area {
                name: name.to_owned(),
                is_region: kind % 2 == 1,
                municipalities: of_areas.by_ref().take(usize::from(kind / 2)).collect(),
            });
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
    use super::{Area, Gazetteer, PostCode, ZERO};
    use crate::content::{AreaKind, Content, MunicipalityNumber};

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
            let areas = content.reference.areas.iter().map(|area| Area {
                name: area.name.clone(),
                is_region: area.kind == AreaKind::Region,
                municipalities: area.municipalities.iter().filter_map(place).collect(),
            });
            gazetteer.areas.extend(areas);
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
            let names: Vec<&str> = self.areas.iter().map(|area| area.name.as_str()).collect();
            let kinds = self.areas.iter().map(|area| {
                let count = u16::try_from(area.municipalities.len()).unwrap_or_default();
                character(count * 2 + u16::from(area.is_region))
            });
            let of_areas = self.areas.iter().flat_map(|area| &area.municipalities);
            let columns = [
                self.towns.join("\n"),
                gaps,
                lengths.into_iter().map(character).collect(),
                towns_back,
                steps,
                others.map(character).collect(),
                names.join("\n"),
                kinds.collect(),
                of_areas.copied().map(character).collect(),
            ];
            serde_json::Value::from(columns.to_vec()).to_string()
        }
    }

    /// The character for a number.
    fn character(number: u16) -> char {
        char::from_u32(u32::from(number) + ZERO).unwrap_or('#')
    }
}
