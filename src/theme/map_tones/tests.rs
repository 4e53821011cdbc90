use super::SHARES;
use crate::theme::in_theme::in_theme;
use crate::theme::{Accent, Colour, PETROL, Scheme};
use std::fs;
use std::path::Path;

/// The grounds on which the map stands: the page, and sand.
const GROUNDS: [&str; 2] = [
    "--ds-color-background-default",
    "--ds-color-background-tinted",
];

/// The contrast that a picture needs to what is around it (WCAG 2.2, 1.4.11).
const OF_PICTURES: f64 = 3.0;

/// The contrast between two tones from which eyes tell them apart, side by side.
const OF_TONES: f64 = 1.12;

/// The parts of light as somebody sees them who lacks one kind of cones, in proportion to their energy: the matrices for severity 1.0 of
/// Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009.
const SEEN_WITHOUT: [(&str, [[f64; 3]; 3]); 3] = [
    (
        "red",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "green",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "blue",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

/// The shares of the accent in the four tones, in percent: in the light and in the dark scheme.
fn shares() -> [Vec<f64>; 2] {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("style/map.css");
    let css = fs::read_to_string(file).unwrap();
    let shares = css.lines().filter_map(|line| {
        let (name, value) = line.trim().split_once(": ")?;
        let accent = "var(--ds-color-base-default)";
        let number = name.strip_prefix("--map-")?.parse::<u8>().ok()?;
        if value == format!("{accent};") {
            return Some((number, 100.0));
        }
        let mix = value.strip_prefix(&format!("color-mix(in srgb, {accent} "))?;
        let share = mix.strip_suffix("%, var(--map-ground));")?;
        Some((number, share.parse().unwrap()))
    });
    let shares: Vec<(u8, f64)> = shares.collect();
    let numbers: Vec<u8> = shares.iter().map(|(number, _)| *number).collect();
    assert_eq!(numbers, [0, 1, 2, 3, 0, 1, 2, 3], "light, then dark");
    let of = |half: &[(u8, f64)]| half.iter().map(|(_, share)| *share).collect();
    [of(&shares[..4]), of(&shares[4..])]
}

/// A colour seen without a kind of cones.
fn seen(colour: Colour, matrix: [[f64; 3]; 3]) -> f64 {
    let light = colour.linear();
    let seen = matrix.map(|row| {
        let part: f64 = row
            .iter()
            .zip(light)
            .map(|(share, part)| share * part)
            .sum();
        part.clamp(0.0, 1.0)
    });
    0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]
}

#[test]
fn pictures_have_the_tones_of_the_style_sheet() {
    let [light, _] = shares();
    let own = SHARES.map(|share| (share * 100.0).round());
    assert_eq!(light, own);
}

#[test]
fn tones_stand_out_from_the_ground_and_from_each_other_for_everyone() {
    let sites = [
        PETROL,
        "#70305f".parse().unwrap(),
        "#1d4f91".parse().unwrap(),
    ];
    for accent in sites {
        for (scheme, shares) in Scheme::ALL.into_iter().zip(shares()) {
            let palette = Accent(accent).palette();
            let full = palette.get("--ds-color-base-default", scheme).unwrap();
            for ground in GROUNDS {
                let ground = in_theme(ground)[scheme as usize];
                let tones: Vec<Colour> = shares
                    .iter()
                    .map(|share| full.mixed(ground, share / 100.0))
                    .collect();
                for tone in &tones {
                    let contrast = tone.contrast(ground);
                    assert!(
                        contrast >= OF_PICTURES,
                        "{accent} {scheme:?}: {tone} on {ground} {contrast}"
                    );
                }
                for (place, one) in tones.iter().enumerate() {
                    for other in &tones[..place] {
                        let contrast = one.contrast(*other);
                        assert!(
                            contrast >= OF_TONES,
                            "{accent} {scheme:?}: {one} {other} {contrast}"
                        );
                        for (lacking, matrix) in SEEN_WITHOUT {
                            let [a, b] = [*one, *other].map(|tone| seen(tone, matrix) + 0.05);
                            let contrast = a.max(b) / a.min(b);
                            assert!(
                                contrast >= OF_TONES,
                                "{accent} {scheme:?}, no {lacking}: {one} {other} {contrast}"
                            );
                        }
                    }
                }
            }
        }
    }
}
