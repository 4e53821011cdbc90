//! The files in `data`, which are [TopoJSON] in whole numbers, and the rings of their municipalities in one grid.
//!
//! [TopoJSON]: https://github.com/topojson/topojson-specification

use crate::error::Error;
use crate::point::{Point, Ring, doubled_area};
use serde::Deserialize;

/// A file: its name, for messages, and its text.
pub(crate) type Source = (&'static str, &'static str);

/// The way from units of the grid to metres of the projection. The vertical scale is negative, because metres go up.
#[derive(Clone, Copy, Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct Topology {
    transform: Transform,
    objects: Objects,
    arcs: Vec<Vec<[i32; 2]>>,
}

#[derive(Deserialize)]
struct Objects {
    municipalities: Collection,
}

#[derive(Deserialize)]
struct Collection {
    geometries: Vec<Geometry>,
}

#[derive(Deserialize)]
struct Geometry {
    id: String,
    #[serde(flatten)]
    shape: Shape,
}

/// Rings as numbers of arcs: `!n` is arc `n` backwards. The first ring of a polygon goes around it, the others around its holes.
#[derive(Deserialize)]
#[serde(tag = "type", content = "arcs")]
enum Shape {
    Polygon(Vec<Vec<i64>>),
    MultiPolygon(Vec<Vec<Vec<i64>>>),
}

/// The place of a grid in the projection.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Grid {
    /// The metres of one unit.
    pub(crate) unit: f64,
    /// The metres east of the middle of the projection where `x` is 0.
    pub(crate) left: f64,
    /// The metres north of it where `y` is 0.
    pub(crate) top: f64,
}

/// The municipalities of one file or several: their numbers with their rings, each with the land on its right.
pub(crate) struct Land {
    pub(crate) grid: Grid,
    pub(crate) municipalities: Vec<(String, Vec<Ring>)>,
}

impl Topology {
    fn read((file, text): Source) -> Result<Self, Error> {
        serde_json::from_str(text).map_err(|source| Error::Unreadable { file, source })
    }

    /// The points of the arcs, moved by some units.
    fn arcs(&self, right: i32, down: i32) -> Vec<Vec<Point>> {
        let points = |arc: &Vec<[i32; 2]>| {
            let mut at = Point::new(right, down);
            let steps = arc.iter().map(|[x, y]| {
                at = Point::new(at.x + x, at.y + y);
                at
            });
            steps.collect()
        };
        self.arcs.iter().map(points).collect()
    }
}

/// A ring of arcs; none if one is missing or the ring has no area.
fn ring(arcs: &[Vec<Point>], numbers: &[i64]) -> Option<Ring> {
    let mut ring = Ring::new();
    for number in numbers {
        let is_backwards = *number < 0;
        let index = if is_backwards { !number } else { *number };
        let mut points = arcs.get(usize::try_from(index).ok()?)?.clone();
        if is_backwards {
            points.reverse();
        }
        // The last point is the first of the next arc, and of the ring at its end.
        points.pop();
        ring.extend(points);
    }
    (doubled_area(&ring) != 0).then_some(ring)
}

/// The rings of polygons, with the land on the right of each.
fn rings(arcs: &[Vec<Point>], polygons: &[Vec<Vec<i64>>]) -> Option<Vec<Ring>> {
    let mut rings = Vec::new();
    for polygon in polygons {
        for (place, numbers) in polygon.iter().enumerate() {
            let mut ring = ring(arcs, numbers)?;
            let is_hole = place > 0;
            if (doubled_area(&ring) < 0) != is_hole {
                ring.reverse();
            }
            rings.push(ring);
        }
    }
    Some(rings)
}

/// The units from one place to another, in metres; none if they are not whole.
fn whole_units(metres: f64, unit: f64) -> Option<i32> {
    let units = metres / unit;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "compared with what it was before"
    )]
    let whole = units.round() as i32;
    ((f64::from(whole) - units).abs() < 1e-6).then_some(whole)
}

/// Reads files into one grid, the origin of which is left of and above those of all.
pub(crate) fn read(sources: &[Source]) -> Result<Land, Error> {
    let files = sources
        .iter()
        .map(|source| Topology::read(*source).map(|topology| (source.0, topology)));
    let files: Vec<(&'static str, Topology)> = files.collect::<Result<_, _>>()?;
    let first = files.first().ok_or(Error::NoCounty)?.1.transform;
    let grid = Grid {
        unit: first.scale[0],
        left: edge(&files, |[x, _]| x, f64::min),
        top: edge(&files, |[_, y]| y, f64::max),
    };
    let mut municipalities = Vec::new();
    for (file, topology) in files {
        let Transform { scale, translate } = topology.transform;
        let right = whole_units(translate[0] - grid.left, grid.unit);
        let down = whole_units(grid.top - translate[1], grid.unit);
        let is_same = scale.map(|metres| whole_units(metres, grid.unit)) == [Some(1), Some(-1)];
        let (Some(right), Some(down), true) = (right, down, is_same) else {
            return Err(Error::OtherGrid { file });
        };
        let arcs = topology.arcs(right, down);
        for Geometry { id, shape } in topology.objects.municipalities.geometries {
            let polygons = match shape {
                Shape::Polygon(polygon) => vec![polygon],
                Shape::MultiPolygon(polygons) => polygons,
            };
            let Some(rings) = rings(&arcs, &polygons) else {
                return Err(Error::BrokenBorder {
                    file,
                    municipality: id,
                });
            };
            municipalities.push((id, rings));
        }
    }
    Ok(Land {
        grid,
        municipalities,
    })
}

/// The outermost edge of the files, in metres.
fn edge(
    files: &[(&str, Topology)],
    side: impl Fn([f64; 2]) -> f64,
    outermost: impl Fn(f64, f64) -> f64,
) -> f64 {
    let edges = files
        .iter()
        .map(|(_, topology)| side(topology.transform.translate));
    edges.reduce(outermost).unwrap_or_default()
}
