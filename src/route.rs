//! The addresses of the site: the only place that knows them, but for the first parts of the paths of static pages, which are in
//! [`static_pages`].
//!
//! An address once published keeps working, so a name in here is a promise.

use crate::content::{
    CentreId, Content, CountyNumber, Municipality, MunicipalityNumber, ProjectId, ThemeId,
};
use crate::search::Record;
use crate::static_pages::static_pages;
use crate::text::Lang;
use norwegian::slug;

/// The number of projects on a page of their list. With it the first page, which has the filters too, keeps within what budgets.json
/// allows a directory.
#[cfg(not(target_arch = "wasm32"))]
pub const PROJECTS_ON_A_PAGE: usize = 250;

/// The part of the path before the number of a further page of a list.
#[cfg(not(target_arch = "wasm32"))]
const PAGE: &str = "side";

/// The parameter that names the municipality the front page answers for.
const PLACE: &str = "sted=";

macro_rules! routes {
    ($($page:ident $segment:literal $name:ident,)+) => {
        /// A page of the site.
        ///
        /// ```
        /// # use std::path::Path;
        /// # use usht::{editorial::Edition, route::Route, text::Lang};
        /// # let edition = Edition::read(Path::new("public/data"), Path::new("sites/portal.json"))?;
        /// let content = edition.content;
        /// let (lang, route) = Route::parse("/kommuner/3222-lorenskog/", content).expect("a page");
        /// assert!(matches!(route, Route::Municipality(_)));
        /// assert_eq!(route.path(content, lang), "/kommuner/3222-lorenskog/");
        /// // A page has one address.
        /// assert_eq!(Route::parse("/kommuner/3222/", content), None);
        /// # Ok::<(), usht::editorial::ReadError>(())
        /// ```
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Route {
            $(#[doc = concat!("The static page with the segment `", $segment, "`.")] $page,)+
            /// The page of a centre.
            Centre(CentreId),
            /// The page of a municipality.
            Municipality(MunicipalityNumber),
            /// The page of a county.
            County(CountyNumber),
            /// The page of a project.
            Project(ProjectId),
            /// A further page of the list of all projects, from 2: the first is the directory. The browser only follows links to them.
            #[cfg(not(target_arch = "wasm32"))]
            MoreProjects(usize),
            /// The page of a theme.
            Theme(ThemeId),
            /// The page for every unknown address.
            NotFound,
        }

        impl Route {
            /// The pages that are not about one record, in the order in which menus show them.
            pub const STATIC: &'static [Self] = &[$(Self::$page),+];

            /// The first part of its path: a page about a record has that of the page that lists its kind.
            pub const fn segment(&self) -> &'static str {
                match self {
                    $(Self::$page => $segment,)+
                    Self::Centre(_) => Self::Centres.segment(),
                    Self::Municipality(_) => Self::Municipalities.segment(),
                    Self::County(_) => Self::Counties.segment(),
                    Self::Project(_) => Self::Projects.segment(),
                    #[cfg(not(target_arch = "wasm32"))]
                    Self::MoreProjects(_) => Self::Projects.segment(),
                    Self::Theme(_) => Self::Themes.segment(),
                    Self::NotFound => "404.html",
                }
            }

            /// The static page whose path has a segment and no more.
            fn with_segment(segment: &str) -> Option<Self> {
                match segment {
                    $($segment => Some(Self::$page),)+
                    _ => None,
                }
            }

            /// The name of a static page in menus and breadcrumbs. The others are named as their records.
            #[cfg(not(target_arch = "wasm32"))]
            pub const fn name(&self, lang: Lang) -> Option<&'static str> {
                match self {
                    $(Self::$page => Some(lang.page_text().names.$name),)+
                    _ => None,
                }
            }
        }
    };
}
static_pages!(routes);

impl Route {
    /// Every page of the site in one language, the page for unknown addresses last.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn all(content: &Content) -> Vec<Self> {
        let Content {
            centres,
            municipalities,
            counties,
            projects,
            themes,
            ..
        } = content;
        let mut routes = Self::STATIC.to_vec();
        routes.extend(centres.iter().map(|c| Self::Centre(c.id.clone())));
        routes.extend(
            municipalities
                .iter()
                .map(|m| Self::Municipality(m.number.clone())),
        );
        routes.extend(counties.iter().map(|c| Self::County(c.number.clone())));
        routes.extend((2..=Self::pages_of_projects(content)).map(Self::MoreProjects));
        routes.extend(projects.iter().map(|p| Self::Project(p.id.clone())));
        routes.extend(themes.iter().map(|t| Self::Theme(t.id.clone())));
        routes.push(Self::NotFound);
        routes
    }

    /// The number of pages that the list of all projects has.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn pages_of_projects(content: &Content) -> usize {
        content.projects.len().div_ceil(PROJECTS_ON_A_PAGE)
    }

    /// A page of the list of all projects, from 1.
    #[cfg(not(target_arch = "wasm32"))]
    pub const fn page_of_projects(page: usize) -> Self {
        if page > 1 {
            Self::MoreProjects(page)
        } else {
            Self::Projects
        }
    }

    /// The path of the page, with a slash at both ends. Only the page for unknown addresses is a file: `/404.html`.
    pub fn path(&self, content: &Content, lang: Lang) -> String {
        let (prefix, segment) = (lang.prefix(), self.segment());
        let record = match self {
            Self::Centre(id) => id.as_str().to_owned(),
            Self::Municipality(number) => {
                let name = content
                    .municipality(number.as_str())
                    .map(|m| m.name.as_str());
                place(number.as_str(), name)
            }
            Self::County(number) => {
                let name = content.county(number.as_str()).map(|c| c.name.as_str());
                place(number.as_str(), name)
            }
            Self::Project(id) => id.as_str().to_owned(),
            #[cfg(not(target_arch = "wasm32"))]
            Self::MoreProjects(page) => format!("{PAGE}/{page}"),
            Self::Theme(id) => id.as_str().to_owned(),
            Self::Home => return [prefix, "/"].concat(),
            Self::NotFound => return [prefix, "/", segment].concat(),
            _ => return [prefix, "/", segment, "/"].concat(),
        };
        [prefix, "/", segment, "/", &record, "/"].concat()
    }

    /// The path of the file with which a centre is taken into an address book.
    pub fn vcard(content: &Content, lang: Lang, centre: &CentreId) -> String {
        let page = Self::Centre(centre.clone()).path(content, lang);
        [&page, centre.as_str(), ".vcf"].concat()
    }

    /// The path of the file with a table of records, by its name without `.csv`.
    pub fn table(content: &Content, lang: Lang, name: &str) -> String {
        [&Self::Data.path(content, lang), name, ".csv"].concat()
    }

    /// The page about a record.
    pub fn of(record: Record) -> Self {
        match record {
            Record::Centre(centre) => Self::Centre(centre.id.clone()),
            Record::Municipality(municipality) => Self::Municipality(municipality.number.clone()),
            Record::County(county) => Self::County(county.number.clone()),
            Record::Project(project) => Self::Project(project.id.clone()),
            Record::Theme(theme) => Self::Theme(theme.id.clone()),
            Record::Page(page) => Self::with_segment(&page.id).unwrap_or(Self::NotFound),
        }
    }

    /// The page at a path, if the site has one there: the inverse of [`Route::path`], but for the page for unknown addresses. The site
    /// itself never asks; it is how the tests know that no two pages share an address.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn parse(path: &str, content: &Content) -> Option<(Lang, Self)> {
        let (lang, rest) = Lang::split(path);
        let mut segments = rest
            .strip_prefix('/')?
            .strip_suffix('/')
            .unwrap_or("")
            .split('/');
        let (section, record) = (segments.next()?, segments.next());
        let page = segments.next().and_then(|page| page.parse().ok());
        let number = |record: &str| record.split('-').next().unwrap_or(record).to_owned();
        let route = match (Self::with_segment(section)?, record) {
            (page, None) => page,
            (Self::Projects, Some(PAGE)) => {
                let pages = 2..=Self::pages_of_projects(content);
                Self::MoreProjects(page.filter(|page| pages.contains(page))?)
            }
            (Self::Centres, Some(id)) => Self::Centre(content.centre(id)?.id.clone()),
            (Self::Municipalities, Some(record)) => {
                Self::Municipality(content.municipality(&number(record))?.number.clone())
            }
            (Self::Counties, Some(record)) => {
                Self::County(content.county(&number(record))?.number.clone())
            }
            (Self::Projects, Some(id)) => Self::Project(content.project(id)?.id.clone()),
            (Self::Themes, Some(id)) => Self::Theme(content.theme(id)?.id.clone()),
            _ => return None,
        };
        // A path has one spelling only: a wrong slug or a missing slash is an unknown address here as on the server.
        (route.path(content, lang) == path).then_some((lang, route))
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
