//! What a picture is about.

use crate::content::{CentreId, Content};
use crate::route::Route;

/// What a picture is about.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Subject {
    /// A page that is not about one record.
    Page(Route),
    /// A centre, with the municipalities and the projects that are its own.
    Centre(CentreId),
}

impl Subject {
    /// What all pictures of a site are about.
    pub(super) fn all(content: &Content) -> Vec<Self> {
        let pages = Route::STATIC.iter().cloned().map(Self::Page);
        let centres = content.centres.iter();
        let centres = centres.map(|centre| Self::Centre(centre.id.clone()));
        pages.chain(centres).collect()
    }

    /// What the picture of a page is about: a municipality has that of the centre of its region, a project that of the centre that leads
    /// it, and any other record that of its kind. None for the page of unknown addresses, which nobody shares.
    pub(super) fn of(content: &Content, route: &Route) -> Option<Self> {
        let centre = match route {
            Route::NotFound => return None,
            Route::Centre(id) => content.centre(id.as_str()),
            Route::Municipality(number) => content
                .municipality(number.as_str())
                .and_then(|place| content.regional_centre_of(place)),
            Route::Project(id) => content.project(id.as_str()).and_then(|project| {
                let leading = project.centres.first()?;
                content.centre(leading.as_str())
            }),
            _ => None,
        };
        if let Some(centre) = centre {
            return Some(Self::Centre(centre.id.clone()));
        }
        let mut pages = Route::STATIC.iter();
        let page = pages.find(|page| page.segment() == route.segment())?;
        Some(Self::Page(page.clone()))
    }

    /// A name of it that no other has.
    pub(super) fn key(&self) -> String {
        match self {
            Self::Page(route) => [route.segment(), "/"].concat(),
            Self::Centre(id) => id.as_str().to_owned(),
        }
    }
}
