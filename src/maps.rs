//! Maps of areas, drawn when the site is built. Native only.
//!
//! A [`Sheet`] is a file of shapes, each with a name. A page shows some of them by reference (`<use href="…#3222">`), which needs no
//! script: links and colours are the page's, the shapes come once for all pages that show the sheet, and not before the page is painted.

mod sheet;

pub use sheet::{ALL, Sheet};

use crate::content::{Content, Municipality, Remit};
use map::Map;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{LazyLock, Mutex, OnceLock, PoisonError};

/// The size at which the country is shown at most, in pixels.
const COUNTRY: (u32, u32) = (700, 700);

/// The size at which an area is shown at most, in pixels.
const AREA: (u32, u32) = (640, 720);

/// The name of the shape of all municipalities but one.
const OTHERS: &str = "landet";

/// The country with all its municipalities; none if the data of the map are broken, which the tests of its crate would tell.
static NORWAY: LazyLock<Option<Map>> = LazyLock::new(|| Map::norway().ok());

/// The sheets that have been drawn, by the area of each municipality on them. They are kept until the program ends.
type Drawn = HashMap<Vec<(String, String)>, &'static OnceLock<Option<Sheet>>>;
static DRAWN: LazyLock<Mutex<Drawn>> = LazyLock::new(Mutex::default);

/// The sheet for these contents, drawn by the first who asks.
fn sheet(
    areas: Vec<(String, String)>,
    draw: impl FnOnce(&[(String, String)]) -> Option<Sheet>,
) -> Option<&'static Sheet> {
    let place: &'static OnceLock<_> = {
        let mut drawn = DRAWN.lock().unwrap_or_else(PoisonError::into_inner);
        drawn
            .entry(areas.clone())
            .or_insert_with(|| Box::leak(Box::default()))
    };
    place.get_or_init(|| draw(&areas)).as_ref()
}

/// The map of the country, with a shape for the area of each centre of a region, named by its id; none if there is no such area.
pub fn of_country(content: &Content) -> Option<&'static Sheet> {
    let country = NORWAY.as_ref()?;
    let numbers = country.names().iter();
    let areas = numbers.filter_map(|number| {
        let centre = content.regional_centre_of(content.municipality(number)?)?;
        Some((number.clone(), centre.id.as_str().to_owned()))
    });
    sheet(areas.collect(), |areas| {
        Sheet::draw(country, areas, COUNTRY, true)
    })
}

/// The map of the country with two shapes: that of a municipality, named by its number, and that of all others. None if it is not on the map.
pub fn of_country_with(place: &Municipality) -> Option<&'static Sheet> {
    let country = NORWAY.as_ref()?;
    let own = place.number.as_str();
    let shape = |number: &String| if number == own { own } else { OTHERS };
    let areas = country.names().iter();
    let areas = areas.map(|number| (number.clone(), shape(number).to_owned()));
    let sheet = sheet(areas.collect(), |areas| {
        Sheet::draw(country, areas, COUNTRY, false)
    })?;
    sheet.names().any(|name| name == own).then_some(sheet)
}

/// The map of some municipalities, with a shape for each, named by its number; none if the map knows none of them.
pub fn of_municipalities<'a>(
    places: impl IntoIterator<Item = &'a Municipality>,
) -> Option<&'static Sheet> {
    let numbers = places.into_iter().map(|place| place.number.as_str());
    let numbers: BTreeSet<&str> = numbers.collect();
    let areas = numbers
        .into_iter()
        .map(|number| (number.to_owned(), number.to_owned()));
    sheet(areas.collect(), |areas| {
        let known = NORWAY.as_ref()?.names();
        let known = areas.iter().filter(|(number, _)| known.contains(number));
        let counties: BTreeSet<&str> = known.filter_map(|(number, _)| number.get(..2)).collect();
        Sheet::draw(&Map::of_counties(counties).ok()?, areas, AREA, false)
    })
}

/// All sheets that pages show: the country, the area of each centre of a region, and each county. An area that is a county is one sheet.
pub fn all(content: &Content) -> Vec<&'static Sheet> {
    let regional = content.centres.iter();
    let regional = regional.filter(|centre| content.remit_of(centre) == Remit::Region);
    let areas = regional.map(|centre| of_municipalities(content.served_by(centre)));
    let counties = content.counties.iter();
    let counties = counties.map(|county| of_municipalities(content.municipalities_in(county)));
    let sheets = [of_country(content)]
        .into_iter()
        .chain(areas)
        .chain(counties);
    let sheets = sheets.flatten().map(|sheet| (sheet.path.as_str(), sheet));
    sheets.collect::<BTreeMap<_, _>>().into_values().collect()
}

/// The numbers of the municipalities that share a border on land with a municipality, sorted.
pub fn neighbours(number: &str) -> Vec<&'static str> {
    NORWAY
        .as_ref()
        .map_or_else(Vec::new, |country| country.neighbours(number))
}
