//! The files in `data`, as they are built in.

use crate::topojson::Source;

/// Names a file in `data` and its text.
macro_rules! source {
    ($file:literal) => {
        ($file, include_str!(concat!("../data/", $file)))
    };
}

/// The file of the country.
pub(crate) const NORWAY: Source = source!("norway.topo.json");

/// The files of the counties by their numbers.
pub(crate) const COUNTIES: [(&str, Source); 15] = [
    ("03", source!("counties/03.topo.json")),
    ("11", source!("counties/11.topo.json")),
    ("15", source!("counties/15.topo.json")),
    ("18", source!("counties/18.topo.json")),
    ("31", source!("counties/31.topo.json")),
    ("32", source!("counties/32.topo.json")),
    ("33", source!("counties/33.topo.json")),
    ("34", source!("counties/34.topo.json")),
    ("39", source!("counties/39.topo.json")),
    ("40", source!("counties/40.topo.json")),
    ("42", source!("counties/42.topo.json")),
    ("46", source!("counties/46.topo.json")),
    ("50", source!("counties/50.topo.json")),
    ("55", source!("counties/55.topo.json")),
    ("56", source!("counties/56.topo.json")),
];
