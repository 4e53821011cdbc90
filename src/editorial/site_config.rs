//! The configuration of a site: what differs between the national portal and the site of a centre.

use super::Localized;
use crate::content::CentreId;
use crate::text::Lang;
use crate::theme::{Accent, PETROL};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A file of `sites/`, such as `sites/portal.json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SiteConfig {
    /// The name of the site, without its tagline.
    pub name: Localized,
    /// Follows the name: "for sykehjem og hjemmetjenester". One that begins with a capital explains it, and is set off from it.
    pub tagline: Localized,
    /// The name under an icon on a phone.
    pub short_name: String,
    /// The id of the centre whose site it is. Left out where it is the site of all centres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub centre: Option<CentreId>,
    /// The colour of links, buttons and headings, such as `#00565f`, of which the theme is made; petrol where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accent: Option<String>,
    /// The file of the logo, an SVG beside the configuration, such as `akershus.svg`. It stands beside the name, where other sites have
    /// the mark of the portal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    /// The scheme and host that the site has, such as `https://example.org`, where they are known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    /// The tags of the languages that the site has, the base language first. All of the interface where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<String>>,
    /// The folder of the host in which the site lies, such as `/usht/`. Left out where that is its root.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    /// The name of the person or body that is responsible for the site, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// The name of the site's editor, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub editor: Option<String>,
    /// The e-mail address for corrections and new projects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The e-mail address for reports of weaknesses in security, where somebody reads them. It stands in `/.well-known/security.txt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub security: Option<String>,
}

impl SiteConfig {
    /// The languages that the site has, the base language first.
    pub fn languages(&self) -> Vec<Lang> {
        match &self.languages {
            None => Lang::ALL.to_vec(),
            Some(tags) => tags.iter().filter_map(|tag| Lang::of_tag(tag)).collect(),
        }
    }

    /// The colour of links, buttons and headings, where it is another than petrol.
    pub fn accent(&self) -> Option<Accent> {
        let colour = self.accent.as_deref()?.parse().ok();
        colour.filter(|colour| *colour != PETROL).map(Accent)
    }

    /// The name with the tagline: "Utviklingssentrene for sykehjem og hjemmetjenester", or "USHT Akershus – Utviklingssenter for …".
    pub fn full_name(&self, lang: Lang) -> String {
        let [name, tagline] = [&self.name, &self.tagline].map(|text| text.in_language(lang).0);
        let is_explanation = tagline.starts_with(char::is_uppercase);
        [name, tagline].join(if is_explanation { " – " } else { " " })
    }
}
