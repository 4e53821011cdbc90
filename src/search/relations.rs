//! What the records have to do with each other, as places in the lists of the content: asked many times.

use crate::content::{Centre, CentreId, Content, MunicipalityNumber, Project, ThemeId};

/// The relations of all records.
pub(super) struct Relations {
    /// For each municipality its county and its centre.
    pub municipalities: Vec<(Option<usize>, Option<usize>)>,
    /// For each centre the counties in which it serves a municipality.
    pub served: Vec<Vec<usize>>,
    pub projects: Vec<OfProject>,
}

/// What a project has to do with.
pub(super) struct OfProject {
    pub municipalities: Vec<usize>,
    pub centres: Vec<usize>,
    /// Those of its municipalities, else those of its centres.
    pub counties: Vec<usize>,
    pub themes: Vec<usize>,
}

impl Relations {
    pub fn new(content: &Content) -> Self {
        let mut relations = Self {
            municipalities: Vec::new(),
            served: vec![Vec::new(); content.centres.len()],
            projects: Vec::new(),
        };
        for place in &content.municipalities {
            let number = place.county();
            let mut counties = content.counties.iter();
            let county = counties.position(|county| county.number.as_str() == number);
            let centre = centre(content, &place.centre);
            let served = centre.and_then(|centre| relations.served.get_mut(centre));
            add(served, county);
            relations.municipalities.push((county, centre));
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
                let (county, _) = self.municipalities.get(place).copied().unwrap_or_default();
                add(Some(&mut of.counties), county);
            }
        }
        if project.municipalities.is_empty() {
            let served = of.centres.iter().filter_map(|at| self.served.get(*at));
            for county in served.flatten() {
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
