//! The map beside a directory, which shows where what is listed lies.

use super::result_set::ResultSet;
use crate::components::{find_map, light, mark, toggle};
use crate::search::Record;

/// Marks the municipalities that a list was narrowed down to, and lights up the areas of their centres. Where everything is listed,
/// nothing stands out.
pub fn show_on_map(results: &ResultSet) {
    let Some(map) = find_map(".directory .map") else {
        return;
    };
    let (mut numbers, mut centres) = (Vec::new(), Vec::new());
    let is_narrowed = !results.filter.is_empty();
    for item in results.items.iter().filter(|_| is_narrowed) {
        if let Record::Municipality(place) = item.record {
            numbers.push(place.number.as_str());
            centres.extend(place.centres.iter().map(|service| service.centre.as_str()));
        }
    }
    toggle(&map, "data-narrowed", is_narrowed);
    light(&map, &centres);
    mark(&map, &numbers);
}
