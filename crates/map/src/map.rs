//! The map: regions in one grid, with the borders they share.

use crate::bounds::Bounds;
use crate::error::Error;
use crate::islands;
use crate::lines;
use crate::outline::{Borders, Outline};
use crate::point::{Point, Ring};
use crate::projection;
use crate::simplify;
use crate::sources;
use crate::tones::{self, Tone};
use crate::topojson::{self, Grid, Source};
use crate::topology::{self, Arc, Region, arcs_of, rings_around};
use std::collections::{BTreeMap, BTreeSet};

/// Regions in one grid. At first these are municipalities, and their names the numbers of four digits; [`Map::grouped`] makes areas of
/// them.
///
/// ```
/// # fn main() -> Result<(), map::Error> {
/// // The counties, in a picture 700 pixels high.
/// let country = map::Map::norway()?;
/// let scale = country.units_per_pixel(700, 700);
/// let counties = country
///     .without_small_islands(scale)
///     .grouped(|number| number.get(..2))
///     .simplified(scale);
/// let akershus = counties.outline(|county| county == "32").path();
/// assert!(akershus.starts_with('m') && akershus.ends_with('z'));
/// assert_eq!(counties.tones()?.len(), 15);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Map {
    grid: Grid,
    /// The names, sorted.
    names: Vec<String>,
    arcs: Vec<Arc>,
}

impl Map {
    /// The map of the country: 357 municipalities, in units of 400 m.
    ///
    /// # Errors
    ///
    /// If the file in `data` is not as it should be.
    pub fn norway() -> Result<Self, Error> {
        Self::read(&[sources::NORWAY])
    }

    /// The map of counties, each named by its two digits, in units of 80 m.
    ///
    /// # Errors
    ///
    /// If there is no such county, if none is named, or if a file in `data` is not as it should be.
    pub fn of_counties<'a>(counties: impl IntoIterator<Item = &'a str>) -> Result<Self, Error> {
        let counties: BTreeSet<&str> = counties.into_iter().collect();
        let files = counties.into_iter().map(|county| {
            let file = sources::COUNTIES
                .iter()
                .find(|(number, _)| *number == county);
            let unknown = || Error::UnknownCounty(county.to_owned());
            file.map(|(_, source)| *source).ok_or_else(unknown)
        });
        Self::read(&files.collect::<Result<Vec<_>, _>>()?)
    }

    fn read(files: &[Source]) -> Result<Self, Error> {
        let land = topojson::read(files)?;
        let regions: BTreeMap<String, Vec<Ring>> = land.municipalities.into_iter().collect();
        let (names, rings) = numbered(regions);
        if let Some((from, to)) = topology::overlap(&rings) {
            return Err(Error::Overlap { from, to });
        }
        Ok(Self {
            grid: land.grid,
            names,
            arcs: arcs_of(&rings),
        })
    }

    /// The names of the regions, sorted.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The map of groups of regions, named by `group_of`: the regions of a group become one, and those without a group leave the map.
    ///
    /// Simplify afterwards, so that no point stays for the sake of a border that is not there any more. The grid is the same.
    #[must_use]
    pub fn grouped<'a, S: Into<String>>(&'a self, group_of: impl Fn(&'a str) -> Option<S>) -> Self {
        let groups: Vec<Option<String>> = self
            .names
            .iter()
            .map(|name| group_of(name).map(Into::into))
            .collect();
        let names: BTreeSet<&String> = groups.iter().flatten().collect();
        let regions = names.into_iter().map(|name| {
            let belongs = |region: Region| groups[region].as_ref() == Some(name);
            (name.clone(), rings_around(&self.arcs, belongs))
        });
        let (names, rings) = numbered(regions.collect());
        Self {
            grid: self.grid,
            names,
            arcs: arcs_of(&rings),
        }
    }

    /// The map without islands that nobody would see, and with inlets closed that nobody would see either. Each region keeps its largest
    /// piece, however small it is: leave islands out before grouping, so that each municipality is there.
    #[must_use]
    pub fn without_small_islands(&self, units_per_pixel: f64) -> Self {
        let least = islands::SMALLEST * units_per_pixel * units_per_pixel;
        Self {
            arcs: islands::without_small(&self.arcs, self.names.len(), least),
            ..self.clone()
        }
    }

    /// The map with borders and coasts as detailed as is seen. Regions, islands and the borders that they share stay the same, and
    /// lines do not cross.
    #[must_use]
    pub fn simplified(&self, units_per_pixel: f64) -> Self {
        let area = simplify::SMALLEST_BEND * units_per_pixel * units_per_pixel;
        Self {
            arcs: simplify::simplified(&self.arcs, area),
            ..self.clone()
        }
    }

    /// The box around all regions; none if there are none.
    pub fn bounds(&self) -> Option<Bounds> {
        Bounds::around(self.arcs.iter().flat_map(|arc| arc.points.iter().copied()))
    }

    /// The units that one pixel shows, where the whole map is shown as large as fits into a width and a height in pixels.
    pub fn units_per_pixel(&self, width: u32, height: u32) -> f64 {
        let bounds = self.bounds();
        bounds.map_or(1.0, |bounds| bounds.units_per_pixel(width, height))
    }

    /// The outline of regions, as one area without the borders within.
    pub fn outline(&self, belongs: impl Fn(&str) -> bool) -> Outline {
        let belongs = |region: Region| belongs(&self.names[region]);
        Outline::new(rings_around(&self.arcs, belongs))
    }

    /// The borders between two regions of which `is_drawn` says so, each once. It is asked once for each border, with the lower name first.
    ///
    /// Coasts are none of them, and neither are borders with what is not on the map: those are in the [outline](Map::outline).
    pub fn borders(&self, is_drawn: impl Fn(&str, &str) -> bool) -> Borders {
        let drawn = self.arcs.iter().filter(|arc| {
            arc.left.is_some_and(|left| {
                let (low, high) = (arc.right.min(left), arc.right.max(left));
                is_drawn(&self.names[low], &self.names[high])
            })
        });
        Borders::new(lines::joined(drawn.map(|arc| arc.points.clone()).collect()))
    }

    /// The regions that share a border with another, for each of all.
    fn all_neighbours(&self) -> Vec<BTreeSet<Region>> {
        let mut neighbours = vec![BTreeSet::new(); self.names.len()];
        for Arc { right, left, .. } in &self.arcs {
            if let Some(left) = left {
                neighbours[*right].insert(*left);
                neighbours[*left].insert(*right);
            }
        }
        neighbours
    }

    /// The regions on the map that share a border on land with a region, sorted; empty if that is not on the map. Lakes are land here, and
    /// the sea is not.
    pub fn neighbours(&self, name: &str) -> Vec<&str> {
        let Some(region) = self.names.iter().position(|other| other == name) else {
            return Vec::new();
        };
        let of = self.arcs.iter().filter(|arc| arc.is_of(region));
        let sides = of.flat_map(|arc| [Some(arc.right), arc.left]).flatten();
        let neighbours: BTreeSet<Region> = sides.filter(|other| *other != region).collect();
        let neighbours = neighbours.into_iter();
        neighbours.map(|other| self.names[other].as_str()).collect()
    }

    /// A tone for each region, none of them that of a neighbour, and all about as often. The same map has the same tones.
    ///
    /// # Errors
    ///
    /// If four tones are too few, which can be where regions have several pieces.
    pub fn tones(&self) -> Result<BTreeMap<&str, Tone>, Error> {
        let found = tones::tones(&self.all_neighbours());
        let tones = found.ok_or(Error::FiveTones(self.names.len()))?;
        Ok(self.names.iter().map(String::as_str).zip(tones).collect())
    }

    /// The point of the map at a place, which is given in degrees east and north.
    pub fn project(&self, longitude: f64, latitude: f64) -> Point {
        let (east, north) = projection::metres(longitude, latitude);
        let Grid { unit, left, top } = self.grid;
        Point::rounded((east - left) / unit, (top - north) / unit)
    }
}

/// The names of regions, and their rings with the places of their names.
fn numbered(regions: BTreeMap<String, Vec<Ring>>) -> (Vec<String>, Vec<(Region, Ring)>) {
    let (names, rings): (Vec<String>, Vec<Vec<Ring>>) = regions.into_iter().unzip();
    let rings = rings.into_iter().enumerate();
    let rings = rings.flat_map(|(region, rings)| rings.into_iter().map(move |ring| (region, ring)));
    (names, rings.collect())
}

#[cfg(test)]
mod tests {
    use super::Map;
    use crate::error::Error;
    use crate::topojson::Source;

    /// A file with one municipality, which is a square.
    macro_rules! square {
        ($file:literal, $number:literal, $left:literal, $arc:literal) => {
            (
                $file,
                concat!(
                    r#"{"transform":{"scale":[80,-80],"translate":["#,
                    $left,
                    r#",0]},"objects":{"municipalities":{"geometries":[{"type":"Polygon","arcs":[["#,
                    $arc,
                    r#"]],"id":""#,
                    $number,
                    r#""}]}},"arcs":[[[0,0],[2,0],[0,2],[-2,0],[0,-2]]]}"#
                ),
            )
        };
    }

    fn error(files: &[Source]) -> Error {
        Map::read(files).err().unwrap()
    }

    #[test]
    fn files_are_put_beside_each_other() {
        let files = [
            square!("one", "0001", "160", "0"),
            square!("other", "0002", "0", "-1"),
        ];
        let map = Map::read(&files).unwrap();
        assert_eq!(map.neighbours("0001"), ["0002"]);
        assert_eq!(map.outline(|_| true).path(), "m2 0 2 0 0 2-2 0-2 0 0-2z");
    }

    #[test]
    fn a_file_that_does_not_fit_is_named() {
        let good = square!("one", "0001", "0", "0");
        let moved = square!("other", "0002", "161", "0");
        assert!(matches!(
            error(&[good, moved]),
            Error::OtherGrid { file: "other" }
        ));
        let same = square!("other", "0002", "0", "0");
        assert!(matches!(error(&[good, same]), Error::Overlap { .. }));
        let broken = square!("other", "0002", "160", "1");
        let error_of_broken = error(&[good, broken]);
        assert!(
            matches!(&error_of_broken, Error::BrokenBorder { municipality, .. } if municipality == "0002")
        );
        assert!(matches!(
            error(&[("no.json", "{}")]),
            Error::Unreadable {
                file: "no.json",
                ..
            }
        ));
    }
}
