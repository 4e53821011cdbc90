//! The drawing beside the name of a site.

use super::{Edition, SiteConfig};
use crate::theme::PETROL;
use std::borrow::Cow;

/// The drawing of the portal, in petrol.
const MARK: &str = include_str!("../../public/icons/mark.svg");

impl SiteConfig {
    /// A drawing in petrol, in the accent of the site.
    pub fn in_accent<'a>(&self, svg: &'a str) -> Cow<'a, str> {
        match self.accent() {
            Some(accent) => svg
                .replace(&PETROL.to_string(), &accent.0.to_string())
                .into(),
            None => svg.into(),
        }
    }
}

impl Edition {
    /// The drawing beside the name of the site, an SVG: its logo, or the mark of the portal in its accent.
    pub fn mark(self) -> Cow<'static, str> {
        match self.logo {
            Some(logo) => logo.svg.as_str().into(),
            None => self.config.in_accent(MARK),
        }
    }

    /// The path of that drawing from the root of the site, by its content.
    pub fn mark_path(self) -> String {
        assets::named("mark.svg", self.mark().as_bytes())
    }
}
