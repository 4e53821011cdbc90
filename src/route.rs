//! The addresses of the site: the only place that knows them.
//!
//! An address once published keeps working, so a name in here is a promise.

use crate::content::{
    CentreId, Content, CountyNumber, Municipality, MunicipalityNumber, ProjectId, ThemeId,
};
use crate::search::{Record, slug};
use crate::text::Lang;

/// The parameter that names the municipality the front page answers for.
const PLACE: &str = "sted=";

/// A page of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    Home,
    About,
    Centres,
    Centre(CentreId),
    Municipalities,
    Municipality(MunicipalityNumber),
    Counties,
    County(CountyNumber),
    Projects,
    Project(ProjectId),
    Themes,
    Theme(ThemeId),
    Search,
    Contact,
    Data,
    Accessibility,
    Privacy,
    Feedback,
    Help,
    NotFound,
}

impl Route {
    /// Every page of the site in one language, the page for unknown addresses last.
    pub fn all(content: &Content) -> Vec<Self> {
        let mut routes = vec![Self::Home, Self::About, Self::Centres];
        routes.extend(content.centres.iter().map(|c| Self::Centre(c.id.clone())));
        routes.push(Self::Municipalities);
        routes.extend(
            content
                .municipalities
                .iter()
                .map(|m| Self::Municipality(m.number.clone())),
        );
        routes.push(Self::Counties);
        routes.extend(
            content
                .counties
                .iter()
                .map(|c| Self::County(c.number.clone())),
        );
        routes.push(Self::Projects);
        routes.extend(content.projects.iter().map(|p| Self::Project(p.id.clone())));
        routes.push(Self::Themes);
        routes.extend(content.themes.iter().map(|t| Self::Theme(t.id.clone())));
        routes.extend([
            Self::Search,
            Self::Contact,
            Self::Data,
            Self::Accessibility,
            Self::Privacy,
            Self::Feedback,
            Self::Help,
            Self::NotFound,
        ]);
        routes
    }

    /// The path of the page, with a slash at both ends. Only the page for unknown addresses is a file: `/404.html`.
    pub fn path(&self, content: &Content, lang: Lang) -> String {
        let (folder, record) = match self {
            Self::Home => return format!("{}/", lang.prefix()),
            Self::NotFound => return format!("{}/404.html", lang.prefix()),
            Self::About => ("om", None),
            Self::Centres => ("sentre", None),
            Self::Centre(id) => ("sentre", Some(id.as_str().to_owned())),
            Self::Municipalities => ("kommuner", None),
            Self::Municipality(number) => {
                let name = content
                    .municipality(number.as_str())
                    .map(|m| m.name.as_str());
                ("kommuner", Some(place(number.as_str(), name)))
            }
            Self::Counties => ("fylker", None),
            Self::County(number) => {
                let name = content.county(number.as_str()).map(|c| c.name.as_str());
                ("fylker", Some(place(number.as_str(), name)))
            }
            Self::Projects => ("prosjekter", None),
            Self::Project(id) => ("prosjekter", Some(id.as_str().to_owned())),
            Self::Themes => ("tema", None),
            Self::Theme(id) => ("tema", Some(id.as_str().to_owned())),
            Self::Search => ("sok", None),
            Self::Contact => ("kontakt", None),
            Self::Data => ("data", None),
            Self::Accessibility => ("tilgjengelighet", None),
            Self::Privacy => ("personvern", None),
            Self::Feedback => ("meld-feil", None),
            Self::Help => ("hjelp", None),
        };
        match record {
            None => format!("{}/{folder}/", lang.prefix()),
            Some(record) => format!("{}/{folder}/{record}/", lang.prefix()),
        }
    }

    /// The path of the file with which a centre is taken into an address book.
    pub fn vcard(content: &Content, lang: Lang, centre: &CentreId) -> String {
        let page = Self::Centre(centre.clone()).path(content, lang);
        [&page, centre.as_str(), ".vcf"].concat()
    }

    /// The page about a record.
    pub fn of(record: Record) -> Self {
        match record {
            Record::Centre(centre) => Self::Centre(centre.id.clone()),
            Record::Municipality(municipality) => Self::Municipality(municipality.number.clone()),
            Record::County(county) => Self::County(county.number.clone()),
            Record::Project(project) => Self::Project(project.id.clone()),
            Record::Theme(theme) => Self::Theme(theme.id.clone()),
            Record::Page(page) => Self::single(&page.id).unwrap_or(Self::NotFound),
        }
    }

    /// The page that is not about one record, by its path without the slashes.
    fn single(folder: &str) -> Option<Self> {
        Some(match folder {
            "" => Self::Home,
            "om" => Self::About,
            "sentre" => Self::Centres,
            "kommuner" => Self::Municipalities,
            "fylker" => Self::Counties,
            "prosjekter" => Self::Projects,
            "tema" => Self::Themes,
            "sok" => Self::Search,
            "kontakt" => Self::Contact,
            "data" => Self::Data,
            "tilgjengelighet" => Self::Accessibility,
            "personvern" => Self::Privacy,
            "meld-feil" => Self::Feedback,
            "hjelp" => Self::Help,
            _ => return None,
        })
    }

    /// The page at a path, if the site has one there: the inverse of [`Route::path`], but for the page for unknown addresses. The site
    /// itself never asks; it is how the tests know that no two pages share an address.
    pub fn parse(path: &str, content: &Content) -> Option<(Lang, Self)> {
        let (lang, rest) = Lang::split(path);
        let mut segments = rest
            .strip_prefix('/')?
            .strip_suffix('/')
            .unwrap_or("")
            .split('/');
        let (folder, record, more) = (segments.next()?, segments.next(), segments.next());
        let number = |record: &str| record.split('-').next().unwrap_or(record).to_owned();
        let route = match (folder, record) {
            (folder, None) => Self::single(folder)?,
            ("sentre", Some(id)) => Self::Centre(content.centre(id)?.id.clone()),
            ("kommuner", Some(record)) => {
                Self::Municipality(content.municipality(&number(record))?.number.clone())
            }
            ("fylker", Some(record)) => {
                Self::County(content.county(&number(record))?.number.clone())
            }
            ("prosjekter", Some(id)) => Self::Project(content.project(id)?.id.clone()),
            ("tema", Some(id)) => Self::Theme(content.theme(id)?.id.clone()),
            _ => return None,
        };
        // A path has one spelling only: a wrong slug or a missing slash is an unknown address here as on the server.
        (more.is_none() && route.path(content, lang) == path).then_some((lang, route))
    }
}

/// The name of a place in addresses: "3222-lorenskog".
fn place(number: &str, name: Option<&str>) -> String {
    match name {
        Some(name) => format!("{number}-{}", slug(name)),
        None => number.to_owned(),
    }
}

/// The query string with which the front page answers for a municipality: "sted=3222-lorenskog". Without JavaScript the page is the same
/// with it as without; [`Route::Municipality`] is the page that says as much to everybody.
pub fn answer_query(of: &Municipality) -> String {
    format!("{PLACE}{}", place(of.number.as_str(), Some(&of.name)))
}

/// The municipality for which a query string asks the front page. Only the number counts, so that a new name changes no address.
pub fn answered<'a>(query: &str, content: &'a Content) -> Option<&'a Municipality> {
    query.split('&').find_map(|pair| {
        let number = pair.strip_prefix(PLACE)?.split('-').next()?;
        content.municipality(number)
    })
}
