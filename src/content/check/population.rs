//! Numbers of inhabitants: possible, and in agreement with each other.

use super::Problem;
use super::known::Known;
use super::node::Node;
use std::ops::RangeInclusive;

/// Inhabitants of a municipality. The smallest, Utsira, has about 200, the largest, Oslo, about 730,000.
const OF_A_MUNICIPALITY: RangeInclusive<u64> = 100..=1_500_000;
/// Inhabitants of a square kilometre in the emptiest municipality: Røyrvik and Kautokeino have 0.28 and 0.30.
const DENSITY: f64 = 0.15;
/// By what part a county may have lost or gained inhabitants in a year. From 2024 to 2026 they gained 0.0 % (Nordland) to 1.4 %
/// (Akershus) a year.
const A_YEAR: RangeInclusive<f64> = -0.01..=0.02;

pub fn check(root: &Node, known: &Known) -> Vec<Problem> {
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
    let (of_county, id) = (population.value.as_u64()?, county.text_of("number")?);
    let municipalities: Vec<(&str, u64)> = known
        .municipalities
        .iter()
        .filter(|(number, _)| number.get(..2) == Some(id))
        .filter_map(|(_, m)| Some((m.text_of("name")?, m.field("population")?.value.as_u64()?)))
        .collect();
    let all: u64 = municipalities.iter().map(|(_, count)| count).sum();
    let site = known.site.as_ref()?;
    let years = years(site.text_of("population_as_of")?)?
        - years(site.text_of("county_population_as_of")?)?;
    let fits = |all: u64, of_county: u64| {
        let (then, now) = if years < 0.0 {
            (all, of_county)
        } else {
            (of_county, all)
        };
        let change = number(now)? / number(then)? - 1.0;
        // Numbers of one day differ too, where they are counted differently.
        let years = years.abs().max(1.0);
        let (less, more) = (A_YEAR.start() * years, A_YEAR.end() * years);
        Some((less..=more).contains(&change))
    };
    if municipalities.is_empty() || fits(all, of_county)? {
        return None;
    }
    let slips = municipalities.iter().filter_map(|(name, count)| {
        let rest = all - count;
        let meant = [count / 10, count * 10];
        let meant = meant
            .into_iter()
            .find(|meant| fits(rest + meant, of_county) == Some(true))?;
        Some(format!("{name} {meant} instead of {count}?"))
    });
    let own = [of_county / 10, of_county.saturating_mul(10)];
    let own = own
        .into_iter()
        .filter(|meant| fits(all, *meant) == Some(true));
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
