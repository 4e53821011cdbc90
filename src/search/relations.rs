//! The relations between records, as places in the lists of the content, since they are asked for many times.

use crate::content::{
    Centre, CentreId, Content, County, MunicipalityNumber, Project, Remit, ThemeId,
};

/// The relations of all records.
pub(super) struct Relations {
    /// For each municipality its county and its centres.
    pub municipalities: Vec<(Option<usize>, Vec<usize>)>,
    /// For each centre the counties in which it serves a municipality.
    pub served: Vec<Vec<usize>>,
    /// For each centre the counties its projects belong to.
    works_in: Vec<Vec<usize>>,
    pub projects: Vec<OfProject>,
}

/// The records that a project has to do with.
pub(super) struct OfProject {
    pub municipalities: Vec<usize>,
    pub centres: Vec<usize>,
    /// Those of its municipalities, else those its centres work in.
    pub counties: Vec<usize>,
    pub themes: Vec<usize>,
}

impl Relations {
    pub(crate) fn new(content: &Content) -> Self {
        let mut relations = Self {
            municipalities: Vec::new(),
            served: vec![Vec::new(); content.centres.len()],
            works_in: Vec::new(),
            projects: Vec::new(),
        };
        for place in &content.municipalities {
            let county = county(content, place.county());
            let mut centres = Vec::new();
            for service in &place.centres {
                let centre = centre(content, &service.centre);
                let served = centre.and_then(|centre| relations.served.get_mut(centre));
                add(served, county);
                centres.extend(centre);
            }
            relations.municipalities.push((county, centres));
        }
        for (centre, served) in content.centres.iter().zip(&relations.served) {
            relations.works_in.push(match content.remit_of(centre) {
                Remit::Region => served.clone(),
                Remit::Sami => {
                    let own = county(content, centre.host.county());
                    own.into_iter().collect()
                }
            });
        }
        for project in &content.projects {
            let project = relations.of(project, content);
            relations.projects.push(project);
        }
        relations
    }

    fn of(&self, project: &Project, content: &Content) -> OfProject {
        let mut of = OfProject {
            municipalities: Vec::new(),
            centres: Vec::new(),
            counties: Vec::new(),
            themes: Vec::new(),
        };
        for id in &project.centres {
            of.centres.extend(centre(content, id));
        }
        for participant in &project.municipalities {
            if let Some(place) = municipality(content, &participant.municipality) {
                of.municipalities.push(place);
                let relations = self.municipalities.get(place);
                let county = relations.and_then(|(county, _)| *county);
                add(Some(&mut of.counties), county);
            }
        }
        if project.municipalities.is_empty() {
            let counties = of.centres.iter().filter_map(|at| self.works_in.get(*at));
            for county in counties.flatten() {
                add(Some(&mut of.counties), Some(*county));
            }
        }
        for id in &project.themes {
            of.themes.extend(theme(content, id));
        }
        of
    }
}

/// The place of a municipality.
pub(super) fn municipality(content: &Content, number: &MunicipalityNumber) -> Option<usize> {
    let places = &content.municipalities;
    let place = places.binary_search_by(|place| place.number.cmp(number));
    place.ok()
}

/// The place of a theme.
pub(super) fn theme(content: &Content, id: &ThemeId) -> Option<usize> {
    content.themes.iter().position(|theme| theme.id == *id)
}

fn county(content: &Content, number: &str) -> Option<usize> {
    let is_it = |county: &County| county.number.as_str() == number;
    content.counties.iter().position(is_it)
}

fn centre(content: &Content, id: &CentreId) -> Option<usize> {
    let is_it = |centre: &Centre| centre.id == *id;
    content.centres.iter().position(is_it)
}

/// Adds a place to a list that does not have it.
fn add(list: Option<&mut Vec<usize>>, place: Option<usize>) {
    if let (Some(list), Some(place)) = (list, place)
        && !list.contains(&place)
    {
        list.push(place);
    }
}
