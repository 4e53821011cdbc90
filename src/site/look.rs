//! The look of a site with an accent or a logo of its own: its style sheet and its icons.

use super::build::Build;
use super::output::Output;
use crate::editorial::Edition;
use crate::pages::parts::MARK;
use crate::theme::PETROL;

/// The icons that are drawn, in petrol.
const ICONS: [(&str, &str); 2] = [
    (MARK, include_str!("../../public/icons/mark.svg")),
    (
        "/icons/favicon.svg",
        include_str!("../../public/icons/favicon.svg"),
    ),
];

/// The style sheet and the icons, on a site whose accent is its own; and its logo in place of the mark.
pub(super) fn look(build: &Build) -> Vec<Output> {
    let Edition { config, logo, .. } = build.edition;
    let mut files = Vec::new();
    if let Some(accent) = config.accent() {
        files.extend(build.style.iter().map(|style| style.file.clone()));
        files.extend(ICONS.map(|(path, svg)| Output {
            path: path.to_owned(),
            text: svg.replace(&PETROL.to_string(), &accent.0.to_string()),
        }));
    }
    if let Some(logo) = logo {
        files.retain(|file| file.path != MARK);
        files.push(Output {
            path: MARK.to_owned(),
            text: logo.svg.clone(),
        });
    }
    files
}
