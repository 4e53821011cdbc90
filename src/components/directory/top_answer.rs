//! The answer to a search for a place or a centre, where it is certain.

use crate::components::{PageContext, ResultRow, RowBuilder, TIME_SLICE};
use crate::content::{Centre, County, Municipality, Project};
use crate::search::facets::ResultItem;
use crate::search::{Record, newest_first};

/// Number of projects beside the centres.
const PROJECTS: usize = 3;

/// The top answer: a record, and all that is said of it.
#[derive(Clone)]
pub struct TopAnswer {
    pub record: Record,
    pub body: AnswerBody,
}

/// The things that are said of a record that answers.
#[derive(Clone)]
#[allow(clippy::large_enum_variant, reason = "there is one at a time")]
pub enum AnswerBody {
    /// The centres of a municipality, or a centre.
    Centres {
        /// Each with the number of its projects.
        centres: Vec<(&'static Centre, usize)>,
        /// The municipality that they serve, where it is asked for.
        place: Option<&'static Municipality>,
        /// Some of their projects, and of those of the place.
        projects: Vec<&'static Project>,
    },
    /// A county, with its centres.
    County(&'static County),
    /// Anything else, as it stands in a list.
    Other(ResultRow),
}

impl TopAnswer {
    /// Makes the top answer of the first item. The projects of a centre are looked up in time slices.
    pub async fn find(cx: PageContext, rows: &RowBuilder<'_>, first: ResultItem) -> Option<Self> {
        let record = first.record;
        let (mut centres, place) = match record {
            Record::Municipality(place) => {
                let centres = cx.content().centres_of(place).into_iter();
                (
                    centres.map(|(_, centre)| (centre, 0)).collect(),
                    Some(place),
                )
            }
            Record::Centre(centre) => (vec![(centre, 0)], None),
            Record::County(county) => {
                let body = AnswerBody::County(county);
                return Some(Self { record, body });
            }
            _ => {
                let body = AnswerBody::Other(rows.of(&[first]).await.pop()?);
                return Some(Self { record, body });
            }
        };
        let (mut here, mut others) = (Vec::new(), Vec::new());
        for (at, project) in cx.content().projects.iter().enumerate() {
            TIME_SLICE.yield_in_loop(at).await;
            let mut is_own = false;
            for (centre, count) in &mut centres {
                let is_of = project.is_of(centre);
                *count += usize::from(is_of);
                is_own |= is_of;
            }
            if place.is_some_and(|place| project.takes_part(place)) {
                here.push(project);
            } else if is_own {
                others.push(project);
            }
        }
        // Those in the municipality first.
        let mut projects = newest_first(here.into_iter());
        projects.append(&mut newest_first(others.into_iter()));
        projects.truncate(PROJECTS);
        let body = AnswerBody::Centres {
            centres,
            place,
            projects,
        };
        Some(Self { record, body })
    }

    /// Returns `true` if the answer says all of the record, so that it need not be listed.
    pub const fn is_whole(&self) -> bool {
        matches!(self.body, AnswerBody::Other(_))
    }
}
