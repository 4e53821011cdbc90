//! Compiled messages with their arguments in place. `fluent_codegen` describes how they are written.

/// An argument of a message.
#[derive(Clone, Copy)]
pub enum Arg<'a> {
    Number(usize),
    Text(&'a str),
}

/// A message with its arguments.
pub fn format(message: &str, args: &[Arg]) -> String {
    let mut said = String::new();
    let mut rest = match message.strip_prefix('|') {
        Some(variants) => first_that_fits(variants, args),
        None => message,
    };
    while let Some((before, after)) = rest.split_once('{') {
        said.push_str(before);
        let (index, after) = after.split_once('}').unwrap_or((after, ""));
        match arg(index, args) {
            Some(Arg::Number(number)) => said.push_str(&number.to_string()),
            Some(Arg::Text(text)) => said.push_str(text),
            None => {}
        }
        rest = after;
    }
    said.push_str(rest);
    said
}

/// The text of the first variant whose condition holds.
fn first_that_fits<'a>(variants: &'a str, args: &[Arg]) -> &'a str {
    let mut parts = variants.split('|');
    while let (Some(condition), Some(text)) = (parts.next(), parts.next()) {
        if condition.is_empty() || condition.split(',').all(|part| holds(part, args)) {
            return text;
        }
    }
    ""
}

/// Returns `true` if an argument is the number that a part of a condition names, such as `0=1`.
fn holds(part: &str, args: &[Arg]) -> bool {
    let Some((index, wanted)) = part.split_once('=') else {
        return false;
    };
    match arg(index, args) {
        Some(Arg::Number(number)) => wanted.parse() == Ok(number),
        _ => false,
    }
}

fn arg<'a>(index: &str, args: &[Arg<'a>]) -> Option<Arg<'a>> {
    args.get(index.parse::<usize>().ok()?).copied()
}

#[cfg(test)]
mod tests {
    use super::{Arg, format};

    #[test]
    fn arguments_stand_in_their_places() {
        let args = [Arg::Text("b"), Arg::Number(7)];
        assert_eq!(format("a {0}, {1} og {0}", &args), "a b, 7 og b");
        assert_eq!(format("", &args), "");
    }

    #[test]
    fn the_first_variant_that_fits_is_said() {
        let message = "|0=0,1=1|ingen av 1|0=0|ingen av {1}||{0} av {1}";
        let say = |count, all| format(message, &[Arg::Number(count), Arg::Number(all)]);
        assert_eq!(say(0, 1), "ingen av 1");
        assert_eq!(say(0, 10), "ingen av 10");
        assert_eq!(say(1, 1), "1 av 1");
        assert_eq!(say(10, 10), "10 av 10");
    }
}
