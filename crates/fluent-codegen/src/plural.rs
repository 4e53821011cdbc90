//! The plural categories of the Unicode CLDR as the numbers that they hold.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// Numbers up to here are asked for their category; a category that holds one of the last has no end.
const ASKED: usize = 300;
/// A category of more numbers than this is not written out.
const FEW: usize = 4;

/// The numbers of a cardinal category such as `one` in a language.
///
/// # Errors
/// A sentence with the remedy, where the language has no such category, or one that cannot be written out.
pub(crate) fn numbers(tag: &str, category: &str) -> Result<Vec<usize>, String> {
    let rules = rules(tag)?;
    let wanted = of_name(category).ok_or_else(|| {
        format!("[{category}] is no plural category; write one, two, few, many, other or a number")
    })?;
    let holds = |number: &usize| {
        rules
            .select(*number)
            .is_ok_and(|category| category == wanted)
    };
    let numbers: Vec<usize> = (0..ASKED).filter(holds).collect();
    match numbers.len() {
        0 => Err(format!(
            "{tag} has no plural category [{category}]; remove it"
        )),
        1..=FEW => Ok(numbers),
        _ => Err(format!(
            "[{category}] holds too many numbers in {tag}; let it be the default, *[{category}]"
        )),
    }
}

/// The categories other than the last one, `other`, that whole numbers have in a language.
pub(crate) fn categories(tag: &str) -> Vec<&'static str> {
    let Ok(rules) = rules(tag) else {
        return Vec::new();
    };
    let names = ["zero", "one", "two", "few", "many"].into_iter();
    let is_there =
        |name: &&str| (0..ASKED).any(|number| rules.select(number).ok() == of_name(name));
    names.filter(is_there).collect()
}

fn rules(tag: &str) -> Result<PluralRules, String> {
    let language: LanguageIdentifier = tag
        .parse()
        .map_err(|_| format!("{tag} is no language tag; name the folder as in BCP 47"))?;
    PluralRules::create(language, PluralRuleType::CARDINAL)
        .map_err(|_| format!("the plural rules of {tag} are not known; select by numbers alone"))
}

fn of_name(category: &str) -> Option<PluralCategory> {
    Some(match category {
        "zero" => PluralCategory::ZERO,
        "one" => PluralCategory::ONE,
        "two" => PluralCategory::TWO,
        "few" => PluralCategory::FEW,
        "many" => PluralCategory::MANY,
        "other" => PluralCategory::OTHER,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{categories, numbers};

    #[test]
    fn a_category_is_the_numbers_it_holds() {
        for tag in ["nb", "nn", "en"] {
            assert_eq!(numbers(tag, "one"), Ok(vec![1]), "{tag}");
            assert_eq!(categories(tag), ["one"], "{tag}");
        }
        assert_eq!(numbers("se", "two"), Ok(vec![2]));
        assert_eq!(categories("se"), ["one", "two"]);
        assert_eq!(numbers("fr", "one"), Ok(vec![0, 1]));
        assert!(numbers("nb", "two").unwrap_err().contains("remove it"));
        assert!(
            numbers("nb", "some")
                .unwrap_err()
                .contains("no plural category")
        );
        assert!(numbers("nb", "other").unwrap_err().contains("the default"));
    }
}
