//! The gazetteer: postal codes, post towns, city districts and regions with their municipalities, as the browser loads them.
//!
//! It is a file of its own, for those who search, and a JSON array of texts, a column each: parsing five thousand records would take
//! longer than loading them. A number is a character, `#` for 0, so that a column of small numbers compresses well.

use super::columns::{self, character};
use super::json;
use assets::digest;

/// The address at which the browser finds the gazetteer of a version. The version is the last text of the file.
pub fn address(version: &str) -> String {
    assets::address("gazetteer", version, ".json")
}

/// Postal codes, and names of places that are no municipalities. Municipalities are given by their place in the content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gazetteer {
    /// Post towns in the order of their first codes, then the areas.
    pub names: Vec<GazetteerName>,
    /// In ascending order.
    pub codes: Vec<PostCode>,
    /// Further municipalities that a code reaches into, or may belong to, in the order of the codes.
    pub others: Vec<(u16, u16)>,
}

/// A post town, a city district or a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GazetteerName {
    /// The name as it is written.
    pub text: String,
    /// The kind of place that has the name.
    pub kind: NameKind,
    /// For a town that of its first code first.
    pub municipalities: Vec<u16>,
}

/// The kinds of names in the gazetteer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameKind {
    /// A post town.
    Town,
    /// A city district.
    District,
    /// A traditional region.
    Region,
}

/// A postal code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PostCode {
    /// `150` for 0150.
    pub code: u16,
    /// The place of its post town among the names.
    pub town: u16,
    /// The place of its municipality in the content.
    pub municipality: u16,
}

impl Gazetteer {
    /// Reads what [`Self::to_columns`] writes; `None` where it has another shape.
    pub fn of_columns(columns: &[String]) -> Option<Self> {
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
        ] = columns
        else {
            return None;
        };
        let mut gazetteer = Self::default();
        for town in towns.split('\n') {
            gazetteer.add_name(town, NameKind::Town);
        }
        gazetteer.read_codes([gaps, lengths, towns_back, municipalities])?;
        let mut others = Numbers::of(others);
        while let (Some(code), Some(municipality)) = (others.next(), others.next()) {
            gazetteer.others.push((code, municipality));
        }
        gazetteer.read_areas(areas, [kinds, of_areas])?;
        Some(gazetteer)
    }

    /// Reads the codes, run by run: those of a run follow each other and are of one town and one municipality.
    fn read_codes(&mut self, columns: [&str; 4]) -> Option<()> {
        let [mut gaps, mut lengths, mut towns_back, mut steps] = columns.map(Numbers::of);
        let (mut code, mut municipality, mut new) = (0_u16, 0_u16, 0);
        let mut runs: Vec<u16> = Vec::new();
        while let (Some(length), Some(back), Some(step)) =
            (lengths.next(), towns_back.next(), steps.next())
        {
            let before = runs.len().checked_sub(usize::from(back));
            let town = if let Some(town) = before.and_then(|before| runs.get(before)) {
                *town
            } else {
                new += 1;
                new - 1
            };
            runs.push(town);
            // Steps forward are even, steps back are odd.
            municipality = if step % 2 == 0 {
                municipality.wrapping_add(step / 2)
            } else {
                municipality.wrapping_sub(step / 2 + 1)
            };
            let of_town = &mut self.names.get_mut(usize::from(town))?.municipalities;
            if !of_town.contains(&municipality) {
                of_town.push(municipality);
            }
            for _ in 0..length {
                code = code.wrapping_add(gaps.next()?);
                self.codes.push(PostCode {
                    code,
                    town,
                    municipality,
                });
            }
        }
        Some(())
    }

    /// Reads the names of the areas, each with its kind and its municipalities.
    fn read_areas(&mut self, names: &str, columns: [&str; 2]) -> Option<()> {
        let [mut kinds, mut of_areas] = columns.map(Numbers::of);
        for name in names.split('\n') {
            // The number of municipalities, and in the last bit the kind.
            let kind = kinds.next()?;
            let is_region = kind % 2 == 1;
            let places = self.add_name(
                name,
                if is_region {
                    NameKind::Region
                } else {
                    NameKind::District
                },
            );
            for _ in 0..kind / 2 {
                places.push(of_areas.next()?);
            }
        }
        Some(())
    }

    /// The digest by which it is known.
    pub fn version(&self) -> String {
        digest(json::array(&self.to_columns()))
    }

    /// The gazetteer as the file that is published.
    pub fn to_file(&self) -> String {
        json::file(self.to_columns(), &self.version())
    }

    /// The gazetteer as columns: see the module.
    pub fn to_columns(&self) -> Vec<String> {
        let mut gaps = String::new();
        let (mut lengths, mut towns_back, mut steps) = (Vec::new(), String::new(), String::new());
        let mut runs: Vec<(u16, u16)> = Vec::new();
        let mut code = 0;
        for post_code in &self.codes {
            gaps.push(character(usize::from(post_code.code - code)));
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
            towns_back.push(character(back));
            let before = runs.last().map_or(0, |(_, municipality)| *municipality);
            steps.push(character(if run.1 >= before {
                usize::from(run.1 - before) * 2
            } else {
                usize::from(before - run.1) * 2 - 1
            }));
            runs.push(run);
            lengths.push(1);
        }
        let others = self.others.iter().flat_map(|(code, other)| [*code, *other]);
        let (towns, areas): (Vec<_>, Vec<_>) = self
            .names
            .iter()
            .partition(|name| name.kind == NameKind::Town);
        let kinds = areas.iter().map(|area| {
            character(area.municipalities.len() * 2 + usize::from(area.kind == NameKind::Region))
        });
        let of_areas = areas.iter().flat_map(|area| &area.municipalities);
        let numbers = |number: &u16| character(usize::from(*number));
        vec![
            joined(&towns),
            gaps,
            lengths.into_iter().map(character).collect(),
            towns_back,
            steps,
            others.map(|number| numbers(&number)).collect(),
            joined(&areas),
            kinds.collect(),
            of_areas.map(numbers).collect(),
        ]
    }

    /// Adds a name and gives its municipalities.
    pub(crate) fn add_name(&mut self, text: &str, kind: NameKind) -> &mut Vec<u16> {
        &mut self
            .names
            .push_mut(GazetteerName {
                text: text.to_owned(),
                kind,
                municipalities: Vec::new(),
            })
            .municipalities
    }
}

/// The texts of names, one below the other.
fn joined(names: &[&GazetteerName]) -> String {
    let names: Vec<&str> = names.iter().map(|name| name.text.as_str()).collect();
    names.join("\n")
}

/// The numbers of a column.
struct Numbers<'a>(std::str::Chars<'a>);

impl<'a> Numbers<'a> {
    fn of(column: &'a str) -> Self {
        Self(column.chars())
    }

    fn next(&mut self) -> Option<u16> {
        u16::try_from(columns::number(self.0.next()?)?).ok()
    }
}
