//! The projects beside a project: those on its themes and of its centres, in the order of what they tell.

use crate::content::{CentreId, Content, CountyNumber, Project, ProjectId, Theme, ThemeId};
use crate::search::most_telling_first;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// The number of projects that a list has at most.
const SHOWN: usize = 5;
/// The number of first projects that are kept of a list: one of them may be the project itself, and others may be shown already.
const FIRST: usize = 2 * SHOWN + 1;

/// What the projects of a list have in common.
#[derive(PartialEq, Eq, Hash)]
enum Common {
    Theme(&'static ThemeId),
    ThemeAndCentre(&'static ThemeId, &'static CentreId),
    ThemeAndCounty(&'static ThemeId, &'static CountyNumber),
    Centre(&'static CentreId),
    Title(&'static str),
}

/// A list of projects.
#[derive(Default)]
struct List {
    /// The ranks of the first of them.
    first: Vec<usize>,
    /// The number of all.
    count: usize,
}

/// The relations between the projects of some content. They are found once: a page that looked through all projects would make the
/// time that the site takes grow with their square.
pub struct Related {
    content: &'static Content,
    /// All projects in the order of what they tell: the rank of each is its place here.
    ordered: Vec<&'static Project>,
    ranks: HashMap<&'static ProjectId, usize>,
    /// The counties of each project, by its rank.
    counties: Vec<Vec<&'static CountyNumber>>,
    lists: HashMap<Common, List>,
}

impl Related {
    /// The relations between the projects of some content, which are found when they are first asked for.
    pub fn of(content: &'static Content) -> &'static Self {
        // Of each language there is one.
        static FOUND: Mutex<Vec<&Related>> = Mutex::new(Vec::new());
        let mut found = FOUND.lock().unwrap_or_else(PoisonError::into_inner);
        let known = found.iter().find(|of| std::ptr::eq(of.content, content));
        if let Some(known) = known {
            return known;
        }
        let new: &'static Self = Box::leak(Box::new(Self::new(content)));
        found.push(new);
        new
    }

    fn new(content: &'static Content) -> Self {
        let ordered = most_telling_first(content.projects.iter());
        let ids = ordered.iter().enumerate();
        let ranks: HashMap<_, _> = ids.map(|(rank, project)| (&project.id, rank)).collect();
        let mut counties = vec![Vec::new(); ordered.len()];
        for county in &content.counties {
            for project in content.projects_in_county(county) {
                let rank = ranks.get(&project.id);
                if let Some(of) = rank.and_then(|rank| counties.get_mut(*rank)) {
                    of.push(&county.number);
                }
            }
        }
        let mut related = Self {
            content,
            ordered,
            ranks,
            counties: Vec::new(),
            lists: HashMap::new(),
        };
        let projects = related.ordered.clone().into_iter().zip(&counties);
        for (rank, (project, counties)) in projects.enumerate() {
            related.add(Common::Title(&project.title), rank);
            for centre in &project.centres {
                related.add(Common::Centre(centre), rank);
            }
            for theme in &project.themes {
                related.add(Common::Theme(theme), rank);
                for centre in &project.centres {
                    related.add(Common::ThemeAndCentre(theme, centre), rank);
                }
                for county in counties {
                    related.add(Common::ThemeAndCounty(theme, county), rank);
                }
            }
        }
        Self {
            counties,
            ..related
        }
    }

    fn add(&mut self, common: Common, rank: usize) {
        let list = self.lists.entry(common).or_default();
        list.count += 1;
        if list.first.len() < FIRST {
            list.first.push(rank);
        }
    }

    /// The number of projects on a theme.
    pub fn count_on(&self, theme: &'static Theme) -> usize {
        self.count(&Common::Theme(&theme.id))
    }

    /// The number of projects of a centre.
    pub fn count_of(&self, centre: &'static CentreId) -> usize {
        self.count(&Common::Centre(centre))
    }

    /// Returns `true` if another project has the same title.
    pub fn has_namesakes(&self, project: &'static Project) -> bool {
        self.count(&Common::Title(&project.title)) > 1
    }

    fn count(&self, common: &Common) -> usize {
        self.lists.get(common).map_or(0, |list| list.count)
    }

    /// The other projects on one of a project's themes that are nearest to it: from the same centre, then from the same county, then the
    /// rest.
    pub fn nearest_on(&self, theme: &'static Theme, to: &'static Project) -> Vec<&'static Project> {
        let Some(own) = self.ranks.get(&to.id) else {
            return Vec::new();
        };
        let theme = &theme.id;
        let centres = to.centres.iter();
        let counties = self.counties.get(*own).into_iter().flatten();
        let steps = [
            centres
                .map(|of| Common::ThemeAndCentre(theme, of))
                .collect(),
            counties
                .map(|of| Common::ThemeAndCounty(theme, of))
                .collect(),
            vec![Common::Theme(theme)],
        ];
        let mut found: Vec<usize> = Vec::new();
        for lists in steps {
            let lists: Vec<Common> = lists;
            let ranks = lists.iter().filter_map(|common| self.lists.get(common));
            let ranks = ranks.flat_map(|list| &list.first).copied();
            let mut ranks: Vec<usize> = ranks
                .filter(|rank| rank != own && !found.contains(rank))
                .collect();
            ranks.sort_unstable();
            ranks.dedup();
            ranks.truncate(SHOWN - found.len());
            found.extend(ranks);
        }
        self.projects(found)
    }

    /// The first projects of a centre that are neither a project itself nor in a list.
    pub fn others_of(
        &self,
        centre: &'static CentreId,
        than: &Project,
        listed: &[&'static Project],
    ) -> Vec<&'static Project> {
        let list = self.lists.get(&Common::Centre(centre));
        let others = self.projects(list.into_iter().flat_map(|list| list.first.iter().copied()));
        let is_new = |other: &&Project| {
            other.id != than.id && listed.iter().all(|listed| listed.id != other.id)
        };
        others.into_iter().filter(is_new).take(SHOWN).collect()
    }

    fn projects(&self, ranks: impl IntoIterator<Item = usize>) -> Vec<&'static Project> {
        let ranks = ranks.into_iter();
        ranks
            .filter_map(|rank| self.ordered.get(rank).copied())
            .collect()
    }
}
