//! The looks of the main pages: what a broken layout would change.
//!
//! A look is the first screens of a page as lightness, one digit (0 black to f white) for each square of 20 pixels: coarse enough that
//! letters of another renderer are the same, fine enough that a column, a map or a colour that is missing shows. They lie in
//! `tests/browser/looks`; with `LOOKS=write` they are written anew, to be looked at before they are committed.

use crate::Stage;
use crate::visitor::Visitor;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// The side of a square, in pixels.
const SQUARE: u32 = 20;

/// The height of what is looked at, in pixels.
const HEIGHT: u32 = 1600;

/// The difference from which a square is another one, of 15.
const OTHER: u8 = 2;

/// The share of squares that may be others, in percent: letters a pixel wider may break a line elsewhere.
const TOLERANCE: usize = 3;

/// The pages, with the names of their files.
const PAGES: &[(&str, &str)] = &[
    ("forsiden", "/"),
    ("senter", "/sentre/usht-akershus/"),
    ("kommune", "/kommuner/3222-lorenskog/"),
    ("fylke", "/fylker/32-akershus/"),
    ("prosjekt", "/prosjekter/aktivisering-lorenskog-akershus/"),
    ("prosjekter", "/prosjekter/"),
    ("temaer", "/tema/"),
    ("sok", "/sok/?q=demens"),
    ("om", "/om/"),
];

/// The windows in which they are looked at: width, height and colours.
const WINDOWS: &[(u32, u32, &str)] = &[
    (360, 780, "light"),
    (1280, 900, "light"),
    (1280, 900, "dark"),
];

/// The page as rows of digits.
fn look(visitor: &Visitor, width: u32) -> Vec<String> {
    let png = visitor.picture(width, HEIGHT);
    let (columns, rows) = (width / SQUARE, HEIGHT / SQUARE);
    visitor.ask_later(&format!(
        "(async () => {{
            const bytes = Uint8Array.from(atob('{png}'), (letter) => letter.charCodeAt(0));
            const size = {{ resizeWidth: {columns}, resizeHeight: {rows}, resizeQuality: 'high' }};
            const picture = await createImageBitmap(new Blob([bytes], {{ type: 'image/png' }}), size);
            const canvas = new OffscreenCanvas({columns}, {rows}).getContext('2d');
            canvas.drawImage(picture, 0, 0);
            const {{ data }} = canvas.getImageData(0, 0, {columns}, {rows});
            const lightness = (at) => (data[at] * 0.3 + data[at + 1] * 0.59 + data[at + 2] * 0.11) / 255;
            const digit = (_, at) => Math.round(lightness(4 * at) * 15).toString(16);
            const digits = Array.from({{ length: {columns} * {rows} }}, digit).join('');
            return digits.match(/.{{{columns}}}/g);
        }})()"
    ))
}

/// The share of squares in which two looks differ, in percent, and the rows with most of them.
fn difference(old: &[String], new: &[String]) -> (usize, String) {
    let digits = |row: &str| -> Vec<u8> {
        row.chars()
            .filter_map(|digit| u8::try_from(digit.to_digit(16)?).ok())
            .collect()
    };
    let (mut all, mut others, mut shown) = (0, 0, String::new());
    for (at, (old, new)) in old.iter().zip(new).enumerate() {
        let pairs = digits(old).into_iter().zip(digits(new));
        let differ = pairs
            .filter(|(old, new)| old.abs_diff(*new) >= OTHER)
            .count();
        all += old.len();
        others += differ;
        if differ * 5 > old.len() {
            let y = at * usize::try_from(SQUARE).unwrap();
            writeln!(shown, "{y:5} px was {old}\n         is  {new}").unwrap();
        }
    }
    (others * 100 / all.max(1), shown)
}

pub fn pages_look_as_they_did(stage: &Stage) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/looks");
    let writes = std::env::var("LOOKS").is_ok_and(|what| what == "write");
    let visitor = stage.visitor();
    let mut problems = String::new();
    for (width, height, scheme) in WINDOWS {
        visitor.screen(*width, *height);
        visitor.colours(scheme);
        for (name, path) in PAGES {
            visitor.open_alive(path);
            visitor.wait_until("!('wait' in document.documentElement.dataset)");
            // Maps are drawn last, and by reference: their shapes come after them.
            visitor.wait_until("[...document.querySelectorAll('.map-frame')].every((map) => map.querySelector('use')?.getBoundingClientRect().width)");
            let _: bool = visitor.ask_later("document.fonts.ready.then(() => true)");
            visitor.settle();
            let new = look(&visitor, *width);
            let file = folder.join(format!("{name}-{width}-{scheme}.txt"));
            if writes {
                fs::create_dir_all(&folder).unwrap();
                fs::write(&file, new.join("\n") + "\n").unwrap();
                continue;
            }
            let old = fs::read_to_string(&file).unwrap_or_default();
            let old: Vec<String> = old.lines().map(str::to_owned).collect();
            assert_eq!(
                old.len(),
                new.len(),
                "{}: LOOKS=write makes it",
                file.display()
            );
            let (share, shown) = difference(&old, &new);
            if share > TOLERANCE {
                writeln!(
                    problems,
                    "{path}, {width} px, {scheme}: {share} % is different\n{shown}"
                )
                .unwrap();
            }
        }
    }
    assert!(
        problems.is_empty(),
        "{problems}If it is meant so: LOOKS=write, and look at the pages"
    );
    if !writes {
        broken_layouts_are_seen(&visitor, &folder);
    }
}

/// The comparison is not blind: a page without one of its style sheets' parts is another one.
fn broken_layouts_are_seen(visitor: &Visitor, folder: &Path) {
    visitor.screen(1280, 900);
    visitor.colours("light");
    let old = fs::read_to_string(folder.join("senter-1280-light.txt")).unwrap();
    let old: Vec<String> = old.lines().map(str::to_owned).collect();
    for broken in [
        "document.querySelector('.opening').className = ''",
        "document.querySelector('.map').remove()",
        "document.querySelector('.with-contents').className = ''",
        "document.querySelector('.ways').className = ''",
    ] {
        visitor.open_alive("/sentre/usht-akershus/");
        visitor
            .wait_until("document.querySelector('.map-frame use')?.getBoundingClientRect().width");
        visitor.run(broken);
        visitor.settle();
        let (share, _) = difference(&old, &look(visitor, 1280));
        assert!(share > TOLERANCE, "{broken}: {share} %");
    }
}
