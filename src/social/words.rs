//! What a picture says and shows.

use super::chart::Chart;
use super::subject::Subject;
use crate::content::{Centre, Remit};
use crate::editorial::Edition;
use crate::route::Route;
use crate::text::Lang;
use crate::theme::{Accent, PETROL};

/// What a picture says and shows.
pub(super) struct Words {
    /// The name beside the mark; none where the large line says it.
    pub site: Option<String>,
    /// The large line.
    pub title: String,
    /// What stands below that, where it is the name of a centre.
    pub of_centre: Option<OfCentre>,
    pub chart: Option<Chart>,
    /// The accent of the site.
    pub accent: Accent,
    /// What is seen on the picture.
    pub alt: String,
}

/// What is said of a centre.
pub(super) struct OfCentre {
    /// Its official name.
    pub name: String,
    /// Its host, which is marked on the map.
    pub host: String,
}

impl Words {
    /// The words for a subject in a language, of an edition in that language.
    pub(super) fn new(edition: Edition, lang: Lang, subject: &Subject) -> Self {
        let accent = edition.config.accent().unwrap_or(Accent(PETROL));
        let name = edition.config.name.in_language(lang).0;
        let content = edition.content;
        let (centre, title) = match subject {
            Subject::Page(Route::Home) => (content.own_centre(), name),
            Subject::Page(_) => (None, name),
            Subject::Centre(id) => {
                let centre = content.centre(id.as_str());
                (centre, centre.map_or("", |centre| &centre.short_name))
            }
        };
        match (centre, subject) {
            (Some(centre), _) => Self::of_centre(edition, lang, accent, (centre, title)),
            (None, Subject::Page(route)) => Self::of_page(edition, lang, accent, route),
            (None, Subject::Centre(_)) => Self::of_page(edition, lang, accent, &Route::Centres),
        }
    }

    /// The words for a page that is not about one record, and for the records that it lists.
    fn of_page(edition: Edition, lang: Lang, accent: Accent, route: &Route) -> Self {
        let (config, text) = (edition.config, lang.page_text());
        let (name, is_front) = (config.name.in_language(lang).0, *route == Route::Home);
        let title = match route {
            Route::Home => config.full_name(lang),
            // Its name in menus, "Om", says nothing by itself.
            Route::About => text.social.about.to_owned(),
            _ => route.name(lang).unwrap_or_default().to_owned(),
        };
        Self {
            site: (!is_front && name != title).then(|| name.to_owned()),
            alt: text.social.country(&title),
            title,
            of_centre: None,
            chart: Chart::of_country(edition.content, accent),
            accent,
        }
    }

    /// The words for a centre, under a name for it.
    fn of_centre(
        edition: Edition,
        lang: Lang,
        accent: Accent,
        (centre, title): (&Centre, &str),
    ) -> Self {
        let content = edition.content;
        let text = &lang.page_text().social;
        let name = edition.config.name.in_language(lang).0;
        let host = content.host_of(centre).map_or("", |host| &host.name);
        Self {
            site: (name != title).then(|| name.to_owned()),
            title: title.to_owned(),
            of_centre: Some(OfCentre {
                name: centre.name.clone(),
                host: text.host(host),
            }),
            chart: Chart::of_centre(content, centre, accent),
            accent,
            alt: match content.remit_of(centre) {
                Remit::Region => text.area(title, host),
                Remit::Sami => text.sami(title, host),
            },
        }
    }
}
