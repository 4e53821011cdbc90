//! The drawing beside the name of a site.

use super::{Edition, SiteConfig};
use crate::theme::PETROL;
use std::borrow::Cow;

/// The drawing of the portal, in petrol.
const MARK: &str = include_str!("../../public/icons/mark.svg");

impl SiteConfig {
    /// A drawing in petrol, in the accent of the site.
    fn in_accent<'a>(&self, svg: &'a str) -> Cow<'a, str> {
        match self.accent() {
            Some(accent) => svg
                .replace(&PETROL.to_string(), &accent.0.to_string())
                .into(),
            None => svg.into(),
        }
    }
}

impl Edition {
    /// The mark of the portal, an SVG, in the accent of the site: also the icon of the browser's tab.
    pub fn mark(self) -> Cow<'static, str> {
        self.config.in_accent(MARK)
    }

    /// The path of the drawing beside the name of the site from its root, by its content: its logo, or the mark.
    pub fn drawing_path(self) -> String {
        match self.logo {
            Some(logo) => assets::named("logo.svg", logo.svg.as_bytes()),
            None => assets::named("mark.svg", self.mark().as_bytes()),
        }
    }
}
