//! Finding places in the gazetteer: by postal code, by the whole name of a post town, district or region, by the beginning of one.

use super::field::Field;
use super::fold;
use super::sorted::by_bytes;
use super::typo::Pattern;
use crate::content::{self, PostCode};
use std::ops::Range;

/// The gazetteer with its names in the order of their folded forms.
pub(super) struct Gazetteer {
    of: content::Gazetteer,
    /// The folded form of each name with the number of the name: towns first, then areas.
    names: Vec<(String, usize)>,
    /// For each town its municipalities, that of most codes first.
    of_towns: Vec<Vec<u16>>,
}

/// A municipality of the gazetteer, by its place in the content, and what leads to it.
pub(super) struct Lead {
    pub municipality: u16,
    pub field: Field,
    /// The post town, the area, or the code with its town.
    pub text: String,
}

impl Gazetteer {
    pub fn new(of: content::Gazetteer) -> Self {
        let areas = of.areas.iter().map(|area| &area.name);
        let folded: Vec<String> = of
            .towns
            .iter()
            .chain(areas)
            .map(|name| fold(name))
            .collect();
        let order = by_bytes(folded.len(), &|at| {
            folded.get(at).map_or(b"", String::as_bytes)
        });
        let mut names = Vec::with_capacity(folded.len());
        for at in order {
            if let Some(name) = folded.get(at) {
                names.push((name.clone(), at));
            }
        }
        let mut counted: Vec<Vec<(u16, u16)>> = vec![Vec::new(); of.towns.len()];
        for code in &of.codes {
            let Some(of_town) = counted.get_mut(usize::from(code.town)) else {
                continue;
            };
            match of_town
                .iter_mut()
                .find(|(place, _)| *place == code.municipality)
            {
                Some((_, count)) => *count += 1,
                None => of_town.push((code.municipality, 1)),
            }
        }
        let of_towns = counted.into_iter().map(|mut of_town| {
            // There are few towns of several municipalities, and these have two.
            if let [(_, first), (_, second)] = of_town.as_slice()
                && first < second
            {
                of_town.swap(0, 1);
            }
            of_town.into_iter().map(|(place, _)| place).collect()
        });
        Self {
            of_towns: of_towns.collect(),
            names,
            of,
        }
    }

    /// The municipalities of a postal code, that of the register first.
    pub fn code(&self, code: u16) -> Vec<Lead> {
        let codes = &self.of.codes;
        let Ok(at) = codes.binary_search_by_key(&code, |of| of.code) else {
            return Vec::new();
        };
        let Some(found) = codes.get(at) else {
            return Vec::new();
        };
        let text = self.written(*found);
        let others = self.of.others.iter().filter(|(of, _)| *of == code);
        let others = others.map(|(_, municipality)| *municipality);
        [found.municipality]
            .into_iter()
            .chain(others)
            .map(|municipality| Lead {
                municipality,
                field: Field::PostalCode,
                text: text.clone(),
            })
            .collect()
    }

    /// The municipalities of the towns and areas of a whole name, which is folded.
    pub fn named(&self, folded: &str) -> Vec<Lead> {
        self.leads(self.range(|name| name < folded, |name| name <= folded))
    }

    /// The municipalities of the towns and areas whose folded names begin so; few of them.
    pub fn beginning_with(&self, folded: &str, most: usize) -> Vec<Lead> {
        let mut range = self.range(
            |name| name < folded,
            |name| name < folded || name.starts_with(folded),
        );
        range.end = range.end.min(range.start + most);
        self.leads(range)
    }

    /// Whether a folded name begins with some letters.
    pub fn has(&self, beginning: &str) -> bool {
        let at = self
            .names
            .partition_point(|(name, _)| name.as_str() < beginning);
        let next = self.names.get(at);
        next.is_some_and(|(name, _)| name.starts_with(beginning))
    }

    /// The municipalities of the towns and areas whose folded names are nearest to a folded text, if they are near enough and
    /// begin alike; few of them.
    pub fn nearest(&self, folded: &str, most: usize) -> Vec<Lead> {
        let mut nearest = match folded.len() {
            0..=4 => return Vec::new(),
            5..=7 => 1,
            _ => 2,
        };
        let (Some(pattern), Some(first)) = (Pattern::new(folded.as_bytes()), folded.get(..1))
        else {
            return Vec::new();
        };
        let mut leads = Vec::new();
        let alike = self.range(
            |name| name < first,
            |name| name < first || name.starts_with(first),
        );
        for (name, number) in self.names.get(alike).unwrap_or_default() {
            let distance = pattern.distance(name.as_bytes(), nearest);
            let Some(far) = distance.map(|of| of.whole).filter(|far| *far <= nearest) else {
                continue;
            };
            if far < nearest {
                nearest = far;
                leads.clear();
            }
            if leads.len() < most {
                leads.append(&mut self.leads_of(*number));
            }
        }
        leads
    }

    /// The municipalities of the name with a number.
    fn leads_of(&self, number: usize) -> Vec<Lead> {
        let towns = self.of.towns.len();
        let (field, text, places) = if let Some(town) = self.of.towns.get(number) {
            let places = self.of_towns.get(number).map_or(&[][..], Vec::as_slice);
            (Field::PostTown, town, places)
        } else if let Some(area) = self.of.areas.get(number - towns) {
            let field = if area.is_region {
                Field::Region
            } else {
                Field::District
            };
            (field, &area.name, area.municipalities.as_slice())
        } else {
            return Vec::new();
        };
        let lead = |place: &u16| Lead {
            municipality: *place,
            field,
            text: text.clone(),
        };
        places.iter().map(lead).collect()
    }

    fn leads(&self, range: Range<usize>) -> Vec<Lead> {
        let names = self.names.get(range).unwrap_or_default();
        names
            .iter()
            .flat_map(|(_, number)| self.leads_of(*number))
            .collect()
    }

    fn range(
        &self,
        is_before: impl Fn(&str) -> bool,
        is_not_after: impl Fn(&str) -> bool,
    ) -> Range<usize> {
        let start = self.names.partition_point(|(name, _)| is_before(name));
        let end = self.names.partition_point(|(name, _)| is_not_after(name));
        start..end
    }

    /// A code with its town: "7600 Levanger".
    fn written(&self, code: PostCode) -> String {
        let town = self.of.towns.get(usize::from(code.town));
        format!("{:04} {}", code.code, town.map_or("", String::as_str))
    }
}
