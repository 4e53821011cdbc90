//! Text broken into lines.

/// A text in lines, and the size in which they fit.
#[derive(Clone, Debug, PartialEq)]
pub struct Fitted {
    /// The size of the letters, in pixels.
    pub size: f64,
    /// The lines.
    pub lines: Vec<String>,
}

/// A way to set a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setting {
    /// The size of the letters, in pixels.
    pub size: f64,
    /// The most lines.
    pub lines: usize,
    /// The pixels that a line may be wide.
    pub room: f64,
}

/// Breaks a text at its spaces, but for those that hold together.
///
/// Of the settings the first counts in which it fits. Where none does, as much of it stays as fits with the last. Lines are as equal as
/// they can be. `width` measures a text in a size.
pub fn fitted(text: &str, settings: &[Setting], width: impl Fn(&str, f64) -> f64) -> Fitted {
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    for setting in settings {
        let size = setting.size;
        if let Some(lines) = broken(&words, *setting, &|line| width(line, size)) {
            return Fitted { size, lines };
        }
    }
    let last = settings.last();
    let lines = last.map(|setting| cut(&words, *setting, &|line| width(line, setting.size)));
    Fitted {
        size: last.map_or(0.0, |setting| setting.size),
        lines: lines.unwrap_or_default(),
    }
}

/// The words in as few lines as they fit in, and those as equal as can be; none where there are too few lines.
fn broken(
    words: &[&str],
    Setting { lines, room, .. }: Setting,
    width: &impl Fn(&str) -> f64,
) -> Option<Vec<String>> {
    let fewest = filled(words, room, width)?.len();
    if fewest > lines {
        return None;
    }
    // The least room in which they take no more lines. Only a width that some line has can be it.
    let mut widths: Vec<f64> = (0..words.len())
        .flat_map(|from| (from + 1..=words.len()).map(move |to| words[from..to].join(" ")))
        .map(|line| width(&line))
        .filter(|width| *width <= room)
        .collect();
    widths.sort_by(f64::total_cmp);
    let fits = |room: f64| filled(words, room, width).filter(|lines| lines.len() <= fewest);
    let least = widths.partition_point(|room| fits(*room).is_none());
    fits(widths.get(least).copied().unwrap_or(room))
}

/// The words in lines, each as full as can be; none where a word is wider than a line.
fn filled(words: &[&str], room: f64, width: &impl Fn(&str) -> f64) -> Option<Vec<String>> {
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        if let Some(line) = lines.last_mut() {
            let longer = [line.as_str(), " ", word].concat();
            if width(&longer) <= room {
                *line = longer;
                continue;
            }
        }
        if width(word) > room {
            return None;
        }
        lines.push((*word).to_owned());
    }
    Some(lines)
}

/// The beginning of a text, as far as there is room for it, broken anywhere. A mark says that it goes on.
fn cut(words: &[&str], setting: Setting, width: &impl Fn(&str) -> f64) -> Vec<String> {
    let room = setting.room;
    let text = words.join(" ");
    let (mut rest, mut lines) = (text.as_str(), Vec::new());
    while !rest.is_empty() {
        let is_last = lines.len() + 1 >= setting.lines;
        let end = if is_last && width(rest) > room {
            "…"
        } else {
            ""
        };
        let ends = rest
            .char_indices()
            .map(|(at, letter)| at + letter.len_utf8());
        let fits = |at: &usize| width(&[rest[..*at].trim_end(), end].concat()) <= room;
        // A letter that is wider than the line stands there all the same, or nothing would.
        let first = ends.clone().next().unwrap_or(rest.len());
        let at = ends.take_while(fits).last().unwrap_or(first);
        lines.push([rest[..at].trim_end(), end].concat());
        if is_last {
            break;
        }
        rest = rest[at..].trim_start();
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{Setting, fitted};

    /// Lines of a text in letters that are as wide as they are high.
    fn lines(text: &str, room: f64, choices: &[(f64, usize)]) -> (f64, Vec<String>) {
        let width = |text: &str, size: f64| {
            let letters = u32::try_from(text.chars().count()).unwrap();
            f64::from(letters) * size
        };
        let settings = choices.iter().map(|(size, lines)| Setting {
            size: *size,
            lines: *lines,
            room,
        });
        let found = fitted(text, &settings.collect::<Vec<_>>(), width);
        for line in &found.lines {
            assert!(width(line, found.size) <= room, "{line}");
        }
        (found.size, found.lines)
    }

    #[test]
    fn a_text_that_fits_is_one_line_of_the_largest_letters() {
        let found = lines("USHT Oslo", 90.0, &[(10.0, 2), (5.0, 2)]);
        assert_eq!(found, (10.0, vec!["USHT Oslo".to_owned()]));
    }

    #[test]
    fn lines_are_as_equal_as_they_can_be() {
        let (_, found) = lines("USHT Møre og Romsdal", 13.0, &[(1.0, 2)]);
        assert_eq!(found, ["USHT Møre", "og Romsdal"]);
        let (_, found) = lines("USHT Vestland (Sogn og Fjordane)", 19.0, &[(1.0, 2)]);
        assert_eq!(found, ["USHT Vestland", "(Sogn og Fjordane)"]);
        let (_, found) = lines("a b c d e f", 100.0, &[(1.0, 3)]);
        assert_eq!(found, ["a b c d e f"], "no more lines than are needed");
    }

    #[test]
    fn a_space_that_holds_together_is_no_end_of_a_line() {
        let (_, found) = lines("USHT Helse Fonna", 11.0, &[(1.0, 2)]);
        assert_eq!(found, ["USHT Helse", "Fonna"]);
        let (_, found) = lines("USHT Helse\u{a0}Fonna", 11.0, &[(1.0, 2)]);
        assert_eq!(found, ["USHT", "Helse\u{a0}Fonna"]);
    }

    #[test]
    fn letters_become_smaller_before_there_are_more_lines_than_one_may_have() {
        let choices = [(4.0, 1), (3.0, 1), (2.0, 2)];
        assert_eq!(
            lines("ab cd", 16.0, &choices).0.to_bits(),
            3.0_f64.to_bits()
        );
        let (size, found) = lines("ab cd ef", 12.0, &choices);
        assert_eq!(size.to_bits(), 2.0_f64.to_bits());
        assert_eq!(found, ["ab cd", "ef"]);
    }

    #[test]
    fn a_text_without_room_is_cut_and_says_so() {
        let (_, found) = lines("Utviklingssentrene", 6.0, &[(2.0, 1), (1.0, 2)]);
        assert_eq!(found, ["Utvikl", "ingss…"]);
        let (_, found) = lines("ab cd ef gh", 5.0, &[(1.0, 1)]);
        assert_eq!(found, ["ab c…"]);
        let (_, found) = lines("abcdef", 3.0, &[(1.0, 2)]);
        assert_eq!(found, ["abc", "def"], "all of it is there");
    }

    #[test]
    fn nothing_is_no_line() {
        assert!(lines("  ", 5.0, &[(1.0, 2)]).1.is_empty());
        assert!(lines("abc", 5.0, &[]).1.is_empty());
    }
}
