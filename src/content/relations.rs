//! The links between the records.

use super::{Centre, CentreId, Content, County, Municipality, Project, Remit, Service, Theme};

impl Content {
    /// The county a municipality lies in today.
    pub fn county_of(&self, municipality: &Municipality) -> Option<&County> {
        self.county(municipality.county())
    }

    /// The centres that serve a municipality, each with what it does there: one that it hosts itself before the others.
    pub fn centres_of<'a>(
        &'a self,
        municipality: &'a Municipality,
    ) -> Vec<(&'a Service, &'a Centre)> {
        let (mut centres, mut others) = (Vec::new(), Vec::new());
        for service in &municipality.centres {
            if let Some(centre) = self.centre(service.centre.as_str()) {
                if centre.is_in(municipality) {
                    centres.push((service, centre));
                } else {
                    others.push((service, centre));
                }
            }
        }
        centres.append(&mut others);
        centres
    }

    /// The centre of a municipality's region: of two, the one that is not for the Sámi population of the whole country.
    pub fn regional_centre_of<'a>(&'a self, municipality: &'a Municipality) -> Option<&'a Centre> {
        let mut centres = self.centres_of(municipality).into_iter();
        let (_, centre) = centres.find(|(service, _)| service.remit == Remit::Region)?;
        Some(centre)
    }

    /// The short names of the centres of a municipality.
    pub fn centre_names<'a>(&'a self, municipality: &'a Municipality) -> Vec<&'a str> {
        let centres = self.centres_of(municipality).into_iter();
        centres.map(|(_, c)| c.short_name.as_str()).collect()
    }

    /// The people whom a centre serves.
    pub fn remit_of(&self, centre: &Centre) -> Remit {
        let mut services = self.municipalities.iter().flat_map(|m| &m.centres);
        let service = services.find(|service| service.centre == centre.id);
        service.map_or_else(Remit::default, |service| service.remit)
    }

    /// The municipality that hosts a centre.
    pub fn host_of(&self, centre: &Centre) -> Option<&Municipality> {
        self.municipality(centre.host.as_str())
    }

    /// The municipalities a centre serves. Of the centre for the Sámi population, whose task is the whole country, those of the
    /// administrative area for Sámi languages.
    pub fn served_by<'a>(&'a self, centre: &'a Centre) -> impl Iterator<Item = &'a Municipality> {
        self.municipalities
            .iter()
            .filter(move |m| m.service_of(centre).is_some())
    }

    /// The municipalities of a county.
    pub fn municipalities_in<'a>(
        &'a self,
        county: &'a County,
    ) -> impl Iterator<Item = &'a Municipality> {
        self.municipalities
            .iter()
            .filter(move |m| m.county() == county.number.as_str())
    }

    /// The centres that serve a county today, in the order of their list.
    pub fn centres_in<'a>(&'a self, county: &'a County) -> impl Iterator<Item = &'a Centre> {
        self.centres.iter().filter(move |c| self.serves(c, county))
    }

    /// Those of them whose region it is, or a part of it.
    pub fn regional_centres_in<'a>(
        &'a self,
        county: &'a County,
    ) -> impl Iterator<Item = &'a Centre> {
        let centres = self.centres_in(county);
        centres.filter(|centre| self.remit_of(centre) == Remit::Region)
    }

    /// The counties of today a centre serves.
    pub fn counties_of<'a>(&'a self, centre: &'a Centre) -> impl Iterator<Item = &'a County> {
        self.counties.iter().filter(move |c| self.serves(centre, c))
    }

    /// The number of some of the projects; none while not all projects are there.
    pub fn counted<'a>(&'a self, projects: impl Iterator<Item = &'a Project>) -> Option<usize> {
        (!self.projects.is_cut()).then(|| projects.count())
    }

    /// The projects of a centre.
    pub fn projects_of<'a>(&'a self, centre: &'a Centre) -> impl Iterator<Item = &'a Project> {
        self.projects.iter().filter(move |p| p.is_of(centre))
    }

    /// The projects a municipality took part in, also under a former name.
    pub fn projects_in<'a>(
        &'a self,
        municipality: &'a Municipality,
    ) -> impl Iterator<Item = &'a Project> {
        self.projects
            .iter()
            .filter(move |p| p.takes_part(municipality))
    }

    /// The themes of a project, the most important first.
    pub fn themes_of<'a>(&'a self, project: &'a Project) -> impl Iterator<Item = &'a Theme> {
        let themes = project.themes.iter();
        themes.filter_map(|id| self.theme(id.as_str()))
    }

    /// The projects on a theme.
    pub fn projects_on<'a>(&'a self, theme: &'a Theme) -> impl Iterator<Item = &'a Project> {
        self.projects
            .iter()
            .filter(move |p| p.themes.contains(&theme.id))
    }

    /// The projects that belong to a county of today, perhaps among others.
    pub fn projects_in_county<'a>(
        &'a self,
        county: &'a County,
    ) -> impl Iterator<Item = &'a Project> {
        // Asked once, not for each project.
        let centres = self.centres.iter();
        let centres = centres.filter(|centre| self.works_in(centre, county));
        let centres: Vec<&CentreId> = centres.map(|centre| &centre.id).collect();
        self.projects.iter().filter(move |project| {
            if project.municipalities.is_empty() {
                project.centres.iter().any(|id| centres.contains(&id))
            } else {
                let mut places = project.municipalities.iter();
                places.any(|place| place.municipality.county() == county.number.as_str())
            }
        })
    }

    /// The counties of today a project belongs to: those of its municipalities, else those its centres work in.
    pub fn counties_of_project(&self, project: &Project) -> Vec<&County> {
        self.counties
            .iter()
            .filter(|county| {
                if project.municipalities.is_empty() {
                    project
                        .centres
                        .iter()
                        .filter_map(|id| self.centre(id.as_str()))
                        .any(|centre| self.works_in(centre, county))
                } else {
                    project
                        .municipalities
                        .iter()
                        .any(|p| p.municipality.county() == county.number.as_str())
                }
            })
            .collect()
    }

    /// Returns `true` if the projects of a centre belong to a county: one of its region, or the one it lies in where its task is the
    /// whole country.
    fn works_in(&self, centre: &Centre, county: &County) -> bool {
        match self.remit_of(centre) {
            Remit::Region => self.serves(centre, county),
            Remit::Sami => centre.host.county() == county.number.as_str(),
        }
    }

    fn serves(&self, centre: &Centre, county: &County) -> bool {
        self.municipalities_in(county)
            .any(|m| m.service_of(centre).is_some())
    }
}

impl Centre {
    /// Returns `true` if a municipality hosts it.
    pub fn is_in(&self, municipality: &Municipality) -> bool {
        self.host == municipality.number
    }
}

impl Municipality {
    /// The service of a centre for the municipality, where there is one.
    pub fn service_of(&self, centre: &Centre) -> Option<&Service> {
        self.centres
            .iter()
            .find(|service| service.centre == centre.id)
    }
}

impl Project {
    /// Returns `true` if it belongs to a centre.
    pub fn is_of(&self, centre: &Centre) -> bool {
        self.centres.contains(&centre.id)
    }

    /// Returns `true` if a municipality took part in it.
    pub fn takes_part(&self, municipality: &Municipality) -> bool {
        self.municipalities
            .iter()
            .any(|p| p.municipality == municipality.number)
    }
}
