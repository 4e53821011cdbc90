//! Numbers of inhabitants: possible, and in agreement with each other.

use super::known::Known;
use super::node::Node;
use super::problem::Problem;
use std::ops::RangeInclusive;

/// Inhabitants of a municipality. The smallest, Utsira, has about 200, the largest, Oslo, about 730,000.
const OF_A_MUNICIPALITY: RangeInclusive<u64> = 100..=1_500_000;
/// Inhabitants of a square kilometre in the emptiest municipality: Røyrvik and Kautokeino have 0.28 and 0.30.
const DENSITY: f64 = 0.15;
/// The part of its inhabitants that a county may lose or gain in a year. From 2024 to 2026 they gained 0.0 % (Nordland) to 1.4 %
/// (Akershus) a year.
const A_YEAR: RangeInclusive<f64> = -0.01..=0.02;
/// The same beside the county in the middle. From 2024 to 2026 that was 0.5 % less a year (Nordland) to 0.8 % more (Akershus).
const BESIDE_OTHERS: RangeInclusive<f64> = -0.0075..=0.0125;

pub(crate) fn check(root: &Node, known: &Known) -> Vec<Problem> {
    match root.file_stem() {
        "municipalities" => root.items().filter_map(|m| impossible(&m, known)).collect(),
        "counties" => root.items().filter_map(|c| sum(&c, known)).collect(),
        _ => Vec::new(),
    }
}

fn impossible(municipality: &Node, known: &Known) -> Option<Problem> {
    let population = municipality.field("population")?;
    let count = population.value.as_u64()?;
    if !OF_A_MUNICIPALITY.contains(&count) {
        return Some(
            population
                .problem(format!("no municipality has {count} inhabitants"))
                .suggest(format!(
                    "{} to {}; is there a digit too many or too few?",
                    OF_A_MUNICIPALITY.start(),
                    OF_A_MUNICIPALITY.end()
                )),
        );
    }
    let facts = known.places.get(municipality.text_of("number")?)?;
    let area = facts.value.get("area_km2")?.as_f64()?;
    (number(count)? / area < DENSITY).then(|| {
        population
            .problem(format!("{count} inhabitants on {area} square kilometres"))
            .suggest("nowhere are there so few; is there a digit too few, or too many in the area?")
    })
}

/// The municipalities of a county have as many inhabitants together as the county, but for what has changed between the two dates.
fn sum(county: &Node, known: &Known) -> Option<Problem> {
    let population = county.field("population")?;
    let (of_county, municipalities) = inhabitants(county, known)?;
    let all: u64 = municipalities.iter().map(|(_, count)| count).sum();
    let change = Change::between(known)?;
    if change.is_possible(of_county, all)? {
        return None;
    }
    let fits = |of_county, all| change.is_possible(of_county, all) == Some(true);
    let own = [of_county / 10, of_county.saturating_mul(10)].into_iter();
    let own = own.filter(|meant| fits(*meant, all));
    let slips = municipalities.iter().filter_map(|(name, count)| {
        let mut meant = [count / 10, count.saturating_mul(10)].into_iter();
        let meant = meant.find(|meant| fits(of_county, all - count + meant))?;
        Some(format!("{name} {meant} instead of {count}?"))
    });
    let slips: Vec<String> = own
        .map(|meant| format!("{meant} instead of {of_county}?"))
        .chain(slips)
        .take(3)
        .collect();
    let problem = population.problem(format!(
        "is {of_county}, but its municipalities have {all} inhabitants together, which is more than time changes"
    ));
    Some(problem.suggest(if slips.is_empty() {
        "compare the numbers of both files with their source".to_owned()
    } else {
        slips.join(" ")
    }))
}

/// The number of inhabitants of a county, and of each of its municipalities by its name.
fn inhabitants<'a>(county: &Node<'a>, known: &Known<'a>) -> Option<(u64, Vec<(&'a str, u64)>)> {
    let count = |record: &Node| record.field("population")?.value.as_u64();
    let id = county.text_of("number")?;
    let municipalities: Vec<(&str, u64)> = known
        .municipalities
        .iter()
        .filter(|(number, _)| number.get(..2) == Some(id))
        .filter_map(|(_, municipality)| Some((municipality.text_of("name")?, count(municipality)?)))
        .collect();
    (!municipalities.is_empty()).then_some((count(county)?, municipalities))
}

/// The change in the number of inhabitants that is to be expected between the date of the counties' numbers and that of the
/// municipalities'.
struct Change {
    /// May be negative.
    years: f64,
    /// The part by which the county in the middle has changed.
    usual: f64,
}

impl Change {
    fn between(known: &Known) -> Option<Self> {
        let site = known.site.as_ref()?;
        let mut changes: Vec<f64> = known
            .counties
            .iter()
            .filter_map(|(_, county)| {
                let (of_county, municipalities) = inhabitants(county, known)?;
                part(
                    of_county,
                    municipalities.iter().map(|(_, count)| count).sum(),
                )
            })
            .collect();
        changes.sort_by(f64::total_cmp);
        Some(Self {
            years: years(site.text_of("population_as_of")?)?
                - years(site.text_of("county_population_as_of")?)?,
            usual: *changes.get(changes.len() / 2)?,
        })
    }

    fn is_possible(&self, of_county: u64, all: u64) -> Option<bool> {
        let change = part(of_county, all)?;
        // Numbers of one day differ too, where they are counted differently.
        let years = self.years.signum() * self.years.abs().max(1.0);
        let within = |change: f64, a_year: &RangeInclusive<f64>| a_year.contains(&(change / years));
        Some(within(change, &A_YEAR) && within(change - self.usual, &BESIDE_OTHERS))
    }
}

/// The part by which a number has changed.
fn part(then: u64, now: u64) -> Option<f64> {
    Some(number(now)? / number(then).filter(|then| *then > 0.0)? - 1.0)
}

/// A date in years, as far as its month.
fn years(date: &str) -> Option<f64> {
    let part = |range: std::ops::Range<usize>| date.get(range)?.parse::<u8>().ok();
    let year: u16 = date.get(..4)?.parse().ok()?;
    Some(f64::from(year) + f64::from(part(5..7).unwrap_or(1)) / 12.0)
}

/// A number of inhabitants, to reckon with. None for more than there are people.
fn number(count: u64) -> Option<f64> {
    u32::try_from(count).ok().map(f64::from)
}
