//! The population of a municipality or a county.

use crate::components::PageContext;
use crate::content::PartialDate;

/// The number of inhabitants at a date, in words.
pub fn population(cx: PageContext, inhabitants: u32, date: PartialDate) -> String {
    let text = &cx.page_text().municipality;
    text.population_as_of(&thousands(inhabitants), &cx.date(date))
}

/// A number with a no-break space between the thousands.
fn thousands(number: u32) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + 4);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::thousands;

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(thousands(7), "7");
        assert_eq!(thousands(874), "874");
        assert_eq!(thousands(1249), "1\u{a0}249");
        assert_eq!(thousands(728_714), "728\u{a0}714");
    }
}
