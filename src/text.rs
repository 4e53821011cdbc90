//! What the interface says, one file per language. A language that lacks a text does not compile.
//!
//! There are two structs, because a static is in the visitor's WASM either whole or not at all.

mod nb;
mod tables;

pub use tables::{AboutTables, Tables};

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// Norwegian bokmål.
    #[default]
    Nb,
}

impl Lang {
    pub const ALL: [Self; 1] = [Self::Nb];

    /// The BCP 47 tag, for `lang` attributes.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nb => "nb",
        }
    }

    /// What comes before every path in this language: nothing in bokmål, such as `/en` in another.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Nb => "",
        }
    }

    /// The language of a path, and the path without its prefix.
    pub fn split(path: &str) -> (Self, &str) {
        Self::ALL
            .into_iter()
            .filter(|lang| !lang.prefix().is_empty())
            .find_map(|lang| {
                let rest = path.strip_prefix(lang.prefix())?;
                rest.starts_with('/').then_some((lang, rest))
            })
            .unwrap_or((Self::default(), path))
    }

    /// What the parts of pages say that also run in the browser.
    pub const fn text(self) -> &'static Text {
        match self {
            Self::Nb => &nb::TEXT,
        }
    }

    /// What the prerendered parts of pages say.
    pub const fn pages(self) -> &'static PageText {
        match self {
            Self::Nb => &nb::PAGES,
        }
    }
}

/// The texts of the islands, by the part that says them. Each field is named after what it says.
pub struct Text {
    /// What can be found, many of each, in the order of `search::Kind::ALL`.
    pub kinds: [&'static str; 6],
    /// A date written out, from its year, month and day; what is not known of it is 0.
    pub date: fn(u16, u8, u8) -> String,
    pub ways: Ways,
    pub answer: Answer,
    pub search_box: SearchBox,
    pub browse: Browse,
    pub reasons: Reasons,
    pub project_line: ProjectLine,
}

/// The texts of the pages, by the page that says them. Each field is named after what it says.
pub struct PageText {
    pub common: Common,
    pub waiting: Waiting,
    pub names: Names,
    pub footer: Footer,
    pub contacts: Contacts,
    pub vcard: Vcard,
    pub home: Home,
    pub about: About,
    pub centres: Centres,
    pub centre: Centre,
    pub municipalities: Municipalities,
    pub municipality: Municipality,
    pub counties: Counties,
    pub county: County,
    pub projects: Projects,
    pub project: Project,
    pub themes: Themes,
    pub theme: Theme,
    pub search: Search,
    pub contact: Contact,
    pub data: Data,
    pub tables: Tables,
    pub accessibility: Accessibility,
    pub privacy: Privacy,
    pub feedback: Feedback,
    pub help: Help,
    pub publisher: Publisher,
    pub not_found: NotFound,
}

/// Said on many pages.
pub struct Common {
    pub skip: &'static str,
    pub main_menu: &'static str,
    /// The label of the button that opens and closes the main menu on narrow screens.
    pub menu: &'static str,
    pub close: &'static str,
    pub you_are_here: &'static str,
    pub unverified: &'static str,
    pub undated: &'static str,
    pub sources: &'static str,
    pub sources_intro: &'static str,
    /// The first and the last year of the sources that have a date, if there are any, and how many there are without and in all.
    pub sources_span: fn(Option<(u16, u16)>, usize, usize) -> String,
    /// The number of a source and its host, for those who hear the link.
    pub source_number: fn(usize, &str) -> String,
    pub projects: fn(usize) -> String,
    /// Hands the page on.
    pub share: &'static str,
    pub link_copied: &'static str,
    /// On paper, before the address of the page: where that holds more than the paper, and where it does not.
    pub excerpt: &'static str,
    pub on_the_web: &'static str,
    pub app_off: &'static str,
}

/// The texts for the time until the app has loaded, and for where it does not load.
pub struct Waiting {
    /// Said before other ways on, when the app takes long to come.
    pub long: &'static str,
    /// Says what does not work without the app, for the page that says it.
    pub no_search: &'static str,
    pub no_projects_filter: &'static str,
    pub no_municipalities_filter: &'static str,
}

/// What pages are called in menus.
pub struct Names {
    pub home: &'static str,
    pub about: &'static str,
    pub centres: &'static str,
    pub municipalities: &'static str,
    pub counties: &'static str,
    pub projects: &'static str,
    pub themes: &'static str,
    pub search: &'static str,
    pub contact: &'static str,
    pub data: &'static str,
    pub accessibility: &'static str,
    pub privacy: &'static str,
    pub feedback: &'static str,
    pub help: &'static str,
}

/// The bottom of every page.
pub struct Footer {
    pub about: &'static str,
    pub find: &'static str,
    pub about_site: &'static str,
    pub credits: fn(&[&str]) -> String,
    /// Says when the content was compiled.
    pub compiled: fn(&str) -> String,
    /// Before the name of the licence of the site's own content.
    pub licence: &'static str,
}

/// The ways to reach a centre: telephone, e-mail and web site, in this order.
pub struct Ways {
    /// The labels of the buttons that lead to the centre itself: what tapping does, and who is reached.
    pub to_centre: [&'static str; 3],
    /// The same for those that lead to the municipality that hosts the centre.
    pub to_host: [&'static str; 3],
    /// A page of a centre on the site of a municipality.
    pub page_at: fn(&str, &str) -> String,
    /// A page of a centre on another site.
    pub page_on: fn(&str, &str) -> String,
    /// Says what to ask the host for.
    pub ask: fn(&str) -> String,
    pub kinds: [&'static str; 3],
    pub own: &'static str,
    /// Telephone and e-mail of the host, where the source says no more.
    pub of_host: [&'static str; 2],
    /// A date, or what is known instead of one.
    pub stated: fn(&str) -> String,
    pub undated: &'static str,
    pub unverified: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
}

/// Ways to make contact, with all that is known of them.
pub struct Contacts {
    pub phone: &'static str,
    pub email: &'static str,
    pub visit: &'static str,
    pub post: &'static str,
    pub website: &'static str,
    pub of_predecessor: &'static str,
    pub outdated: &'static str,
    /// When a contact was valid for certain.
    pub as_of: fn(&str) -> String,
    /// What is known of the age of an undated contact.
    pub undated_but: fn(&str) -> String,
    pub undated: &'static str,
    /// Leads to a visiting address on a map.
    pub map: fn(&str) -> String,
}

/// The file with which a centre is taken into an address book.
pub struct Vcard {
    /// Beside the numbers and addresses of the municipality that hosts a centre.
    pub host: fn(&str) -> String,
    /// Says which site the file is from, and of what date.
    pub compiled: fn(&str, &str) -> String,
}

/// The card that says which centre serves a municipality.
pub struct Answer {
    /// Follows the name of the centre: the municipality and its county.
    pub serves: fn(&str, &str) -> String,
    /// Follows the name of the centre: the county all of which it serves.
    pub serves_county: fn(&str) -> String,
    /// Follows the name of the centre for the Sámi population.
    pub serves_sami: &'static str,
    /// Follows whom the centre serves: the municipality it lies in.
    pub lies_in: fn(&str) -> String,
    /// Follows the name of the centre: how many municipalities, and in which counties.
    pub serves_all: fn(usize, &str) -> String,
    /// Follows the name of a county: how many centres it has, those for the Sámi population left out.
    pub centres: fn(usize) -> String,
    pub county_projects: &'static str,
    pub host: &'static str,
    pub unsure: &'static str,
    pub more: fn(&str) -> String,
    /// How many projects the centre has.
    pub projects: fn(usize) -> String,
    /// Takes the centre into an address book.
    pub save: fn(&str) -> String,
}

/// The search field of every page and the list under it.
pub struct SearchBox {
    /// What is searched.
    pub landmark: &'static str,
    pub label: &'static str,
    pub help: &'static str,
    pub placeholder: &'static str,
    pub button: &'static str,
    pub suggestions: &'static str,
    pub best: &'static str,
    /// Before several of which each may be meant.
    pub choice: &'static str,
    /// Before what is nearly what was typed.
    pub mistaken: &'static str,
    /// Before what begins with what was typed, or has it in it.
    pub begun: &'static str,
    /// Before what has only some of the words.
    pub some_words: &'static str,
    pub searching: &'static str,
    pub nothing: fn(&str) -> String,
    /// The same as in [`Browse`].
    pub private: &'static str,
    /// Says that nothing was found, where postal codes and towns could not be loaded.
    pub nothing_known: fn(&str) -> String,
    pub did_you_mean: fn(&str) -> String,
    pub all: fn(usize, &str) -> String,
    /// How many answers there are, for those who hear it.
    pub count: fn(usize) -> String,
    /// A municipality and its centres.
    pub chosen: fn(&str, &[&str]) -> String,
    /// The way from the answer for a municipality to its page.
    pub all_of_place: fn(&str) -> String,
    pub centre: &'static str,
    pub centre_in: fn(&str) -> String,
    pub municipality: &'static str,
    pub municipality_in: fn(&str) -> String,
    pub county: &'static str,
    pub project_of: fn(&str) -> String,
    pub theme: fn(usize) -> String,
    pub page: &'static str,
}

/// The front page.
pub struct Home {
    pub title: &'static str,
    pub description: &'static str,
    pub lead: &'static str,
    pub by_theme: &'static str,
    pub by_theme_lead: fn(usize) -> String,
    pub by_county: &'static str,
    pub by_centre: &'static str,
    pub newest: &'static str,
    pub all_projects: fn(usize) -> String,
    pub about: &'static str,
    pub about_lead: &'static str,
    pub about_more: &'static str,
}

/// The page about all centres.
pub struct About {
    pub title: &'static str,
    pub description: &'static str,
    pub lead: &'static str,
    pub contents: &'static str,
    pub what: &'static str,
    pub mission: &'static str,
    pub goals: &'static str,
    pub main_goal: &'static str,
    pub sub_goals: &'static str,
    pub target_areas: &'static str,
    pub target_group: &'static str,
    pub organisation: &'static str,
    pub advisory_council: &'static str,
    pub steering_group: &'static str,
    pub care_research: &'static str,
    pub state_administrator: &'static str,
    pub regional_support: &'static str,
    pub funding: &'static str,
    pub dissemination: &'static str,
    pub timeline: &'static str,
    pub number_of_centres: &'static str,
    pub when: &'static str,
    pub count: &'static str,
    pub counted: &'static str,
    pub before_2017: &'static str,
    pub purpose: &'static str,
    pub websites: &'static str,
    /// For private persons.
    pub private: &'static str,
}

/// The list of centres.
pub struct Centres {
    pub title: &'static str,
    pub description: &'static str,
    pub lead: &'static str,
    /// The number of municipalities that a centre serves, or none where its task is the whole country, and the number of its projects.
    pub counts: fn(Option<usize>, usize) -> String,
}

/// The page of a centre.
pub struct Centre {
    pub description: fn(&str, &str) -> String,
    pub lead: fn(&str, &str) -> String,
    pub contact: &'static str,
    /// Above all contacts of the centre itself, and above those of its host.
    pub own_contacts: &'static str,
    pub host_contacts: fn(&str) -> String,
    pub persons: &'static str,
    pub persons_note: &'static str,
    pub mission: &'static str,
    pub national_mission: &'static str,
    pub national_mission_too: &'static str,
    pub goals: &'static str,
    pub national_goals: &'static str,
    pub former_goals: fn(&str) -> String,
    pub host: &'static str,
    pub host_municipality: &'static str,
    pub host_from: &'static str,
    pub satellites: &'static str,
    pub organisation: &'static str,
    pub official_name: &'static str,
    pub short_name: &'static str,

    pub other_names: &'static str,
    pub then: fn(&str) -> String,
    pub from: fn(&str) -> String,
    pub until: fn(&str) -> String,
    pub municipalities: &'static str,
    pub area_2017: &'static str,
    pub area: &'static str,
    pub serves: &'static str,
    /// Says how many municipalities the Sámi centre's list has.
    pub serves_nationally: fn(usize) -> String,
    pub projects: &'static str,
    pub no_projects: &'static str,
    pub activities: &'static str,
    pub partners: &'static str,
    pub history: &'static str,
    pub changes: &'static str,
    pub predecessors: &'static str,
    pub contradictions: &'static str,
}

/// The list of municipalities.
pub struct Municipalities {
    pub title: &'static str,
    pub description: &'static str,
    pub lead: &'static str,
    pub by_county: &'static str,
    pub letters: &'static str,
}

/// The page of a municipality.
pub struct Municipality {
    /// The name of a municipality that shares it with its county, as a title.
    pub named: fn(&str) -> String,
    pub description: fn(&str, &str, &[&str]) -> String,
    /// The municipality, its county and its centres; the last is the one it hosts, if it does.
    pub lead: fn(&str, &str, &[&str], Option<&str>) -> String,
    pub why: &'static str,
    /// The same heading as `why`, where there are several centres.
    pub why_these: &'static str,
    pub basis_county_2024: fn(&str, &str) -> String,
    pub basis_county_2017: fn(&str, &str) -> String,
    pub basis_helse_fonna: fn(&str) -> String,
    pub basis_judgement: fn(&str) -> String,
    pub basis_sami_area: fn(&str) -> String,
    pub contact: &'static str,
    pub projects: fn(&str) -> String,
    pub no_projects: fn(&str) -> String,
    pub centre_projects: fn(&str) -> String,
    /// The same heading as `centre_projects`, where there are several centres.
    pub centres_projects: &'static str,
    pub no_more_projects: &'static str,
    pub about: fn(&str) -> String,
    pub county: &'static str,
    pub website: &'static str,
    pub seat: &'static str,
    pub number: &'static str,
    pub population: &'static str,
    pub population_as_of: fn(&str, &str) -> String,
    pub language: &'static str,
    pub bokmal: &'static str,
    pub nynorsk: &'static str,
    pub neutral: &'static str,
    pub sami_area: &'static str,
    pub northern_sami: &'static str,
    pub southern_sami: &'static str,
    pub lule_sami: &'static str,
    /// The last year of a former name or number.
    pub until: fn(u16) -> String,
    pub forms: &'static str,
    pub former: &'static str,
    pub part: &'static str,
}

/// The list of counties.
pub struct Counties {
    pub title: &'static str,
    pub description: &'static str,
    pub lead: &'static str,
    /// The number of municipalities and of projects that a county has.
    pub counts: fn(u16, usize) -> String,
}

/// The page of a county.
pub struct County {
    pub description: fn(&str) -> String,
    /// The county, how many centres it has for its municipalities, how many these are, and who serves the Sámi population too.
    pub lead: fn(&str, usize, u16, Option<&str>) -> String,
    pub serves: fn(usize) -> String,
    /// The county, and how many of its municipalities belong to the administrative area for Sámi languages.
    pub serves_sami: fn(&str, usize) -> String,
    pub projects: &'static str,
    pub counted: fn(usize) -> String,
    pub no_projects: &'static str,
    pub about: fn(&str) -> String,
    pub number: &'static str,
    pub new_names: &'static str,
}

/// The search page and the directories.
pub struct Browse {
    /// What is searched: everything, the projects, the municipalities.
    pub words: [&'static str; 3],
    pub button: &'static str,
    /// With the number of choices that are made.
    pub narrow: fn(usize) -> String,
    pub facets: FacetTexts,
    pub statuses: Statuses,
    pub decade: fn(&str) -> String,
    /// Beside the decades: of what no year is known.
    pub undated: &'static str,
    /// Explains why the numbers of the choices may be more than all: in everything, the projects, the municipalities.
    pub overlap: [&'static str; 3],
    pub sort: &'static str,
    /// The order nobody has chosen: with words, and without.
    pub best_first: [&'static str; 2],
    /// The orders that can be chosen: newest, oldest, alphabetical.
    pub sorts: [&'static str; 3],
    /// The label of the button that folds the choices away and shows the list, for each kind of directory.
    pub show: [fn(usize) -> String; 3],
    /// Says how many answers there are to some words, if there are words.
    pub hits: fn(usize, &str) -> String,
    pub projects: fn(usize, usize) -> String,
    pub municipalities: fn(usize, usize) -> String,
    pub chosen: &'static str,
    pub remove: fn(&str) -> String,
    pub reset: &'static str,
    pub results: &'static str,
    /// Saves the list as it is filtered as a file for a spreadsheet.
    pub download: &'static str,
    pub newest_projects: &'static str,
    /// The way to all of a kind.
    pub all: fn(usize, &str) -> String,
    /// Says how many of all are shown.
    pub listed: fn(usize, usize) -> String,
    /// How many more, and how many are left.
    pub more: fn(usize, usize) -> String,
    pub host: fn(&str) -> String,
    pub nothing: &'static str,
    /// A link with another spelling follows.
    pub did_you_mean: &'static str,
    pub hidden: fn(usize) -> String,
    pub reset_choices: &'static str,
    /// Links by county and by theme follow.
    pub ways_in: &'static str,
    pub by_county: &'static str,
    pub or: &'static str,
    pub by_theme: &'static str,
    /// A link to the contacts of all centres and their hosts follows.
    pub or_ask: &'static str,
    pub all_contacts: &'static str,
    /// The text of a link to the page for private persons, where nothing was found.
    pub private: &'static str,
    pub ask_centre: fn(&str) -> String,
}

/// The labels of the facets, which `search::FACETS` names.
pub struct FacetTexts {
    pub kind: FacetText,
    pub theme: FacetText,
    pub county: FacetText,
    pub centre: FacetText,
    pub status: FacetText,
    pub setting: FacetText,
    pub decade: FacetText,
}

/// A facet in words.
pub struct FacetText {
    pub label: &'static str,
    /// The choice of none of its values.
    pub any: &'static str,
}

/// The status of a project as a value of a facet.
pub struct Statuses {
    pub ongoing: &'static str,
    pub ended: &'static str,
    pub unknown: &'static str,
}

/// Why something is an answer; what matched follows.
pub struct Reasons {
    pub sami_name: &'static str,
    pub kven_name: &'static str,
    pub former_name: &'static str,
    pub former_county: &'static str,
    pub other_name: &'static str,
    pub seat: &'static str,
    pub postal_code: &'static str,
    pub post_town: &'static str,
    pub district: &'static str,
    pub region: &'static str,
    pub number: &'static str,
    pub former_number: &'static str,
    pub county_number: &'static str,
    pub former_county_number: &'static str,
    pub host: &'static str,
    pub predecessor: &'static str,
    pub address: &'static str,
    pub serves: &'static str,
    /// A project of the centre that serves a place.
    pub near: &'static str,
    pub in_county: &'static str,
    pub on_theme: &'static str,
    pub place: &'static str,
    pub in_text: &'static str,
    pub centre: &'static str,
    pub partner: &'static str,
    pub setting: &'static str,
    pub typo: &'static str,
    /// Where what was meant is seen already.
    pub typo_seen: &'static str,
    pub synonym: &'static str,
}

/// The directory of projects.
pub struct Projects {
    pub title: &'static str,
    pub description: &'static str,
    pub lead: fn(usize) -> String,
    /// Says what the projects are, and the time for which their status holds.
    pub status_note: &'static str,
    pub by_theme: &'static str,
    pub all: &'static str,
}

/// The state of a project in a row, and its years.
pub struct ProjectLine {
    /// The year of the source that saw it.
    pub was_ongoing_in: fn(u16) -> String,
    /// Beside its years, of a source without a date.
    pub was_ongoing: &'static str,
    /// Said of an ongoing project of which no year is known.
    pub was_ongoing_once: &'static str,
    pub ended: &'static str,
    /// The year of the source, where its own years are not known.
    pub mentioned_in: fn(u16) -> String,
    pub no_year: &'static str,
    pub has_results: &'static str,
    pub title_only: &'static str,
    pub since: fn(u16) -> String,
    pub until: fn(u16) -> String,
}

/// The page of a project.
pub struct Project {
    pub title_only_long: &'static str,
    pub results: &'static str,
    pub note: &'static str,
    pub facts: &'static str,
    pub centre: &'static str,
    pub centre_as_partner: &'static str,
    pub centres_inferred: &'static str,
    pub centre_then: &'static str,
    pub county_then: &'static str,
    pub municipalities: &'static str,
    pub partners: &'static str,
    pub setting: &'static str,
    pub target_group: &'static str,
    pub period: &'static str,
    pub status: &'static str,
    pub status_ongoing: &'static str,
    pub status_ended: &'static str,
    pub status_unknown: &'static str,
    pub status_as_of: fn(&str, &str) -> String,
    pub status_undated: fn(&str) -> String,
    pub now_part_of: fn(&str, &str) -> String,
    pub contact: &'static str,
    /// Says that the source names no centre; a link to the contacts of all follows.
    pub no_centre: &'static str,
    pub all_contacts: &'static str,
    /// Before others on a theme, by its name.
    pub more_on: fn(&str) -> String,
    /// The way to all on a theme, with their number.
    pub all_on: fn(usize, &str) -> String,
    pub others_from: fn(&str) -> String,
}

/// The list of themes.
pub struct Themes {
    pub title: &'static str,
    pub description: &'static str,
    /// With the number of all projects.
    pub lead: fn(usize) -> String,
}

/// The page of a theme.
pub struct Theme {
    pub description: fn(&str, usize) -> String,
    pub centres: &'static str,
    /// The meaning of the numbers of the centres.
    pub centres_counted: &'static str,
}

/// The search page.
pub struct Search {
    pub title: &'static str,
    pub description: &'static str,
    pub ways_in: &'static str,
    pub all_municipalities: &'static str,
    pub by_county: &'static str,
    pub by_centre: &'static str,
    pub by_theme: &'static str,
}

/// The contacts of all centres.
pub struct Contact {
    pub title: &'static str,
    pub description: &'static str,
    pub lead: &'static str,
    pub ask: &'static str,
    pub centre: &'static str,
    /// Between a centre and its host municipality.
    pub lies_in: &'static str,
    pub direct: &'static str,
    pub web: &'static str,
}

/// The page about sources and data.
pub struct Data {
    pub title: &'static str,
    pub description: &'static str,
    pub lead: &'static str,
    pub method_heading: &'static str,
    pub method: &'static [&'static str],
    pub age_heading: &'static str,
    /// The date of the content, the number of sources and of dated ones, and their first, middle and last year.
    pub age: fn(&str, usize, usize, Option<[u16; 3]>) -> String,
    pub licence_heading: &'static str,
    /// Before the name of the licence, and after it.
    pub licence: [&'static str; 2],
    /// Says what the licence does not cover.
    pub licence_limits: &'static [&'static str],
    pub credit_us: &'static str,
    /// The line that credits the site: its name, the date of the content, its address (empty where it is not known), the name and
    /// the address of the licence.
    pub credit_line: fn(&str, &str, &str, [&str; 2]) -> String,
    pub credits: &'static str,
    pub downloads: &'static str,
    /// Before the files for spreadsheets, and how they are to be read.
    pub spreadsheets: &'static str,
    pub spreadsheets_about: &'static str,
    /// The number of rows of a file and its size in kB.
    pub size: fn(usize, usize) -> String,
    /// Before the files the site is built from.
    pub json: &'static str,
    pub json_about: &'static str,
    pub files: &'static [(&'static str, &'static str)],
    pub contradictions: &'static str,
}

/// The page about accessibility.
pub struct Accessibility {
    pub title: &'static str,
    pub description: &'static str,
    pub lead: &'static str,
    pub sections: &'static [(&'static str, &'static [&'static str])],
    /// The key that leads to the search field, and what turns it off and on.
    pub shortcut: &'static str,
    pub shortcut_about: &'static str,
    pub shortcut_off: &'static str,
    pub shortcut_on: &'static str,
    /// Above the way to tell that something cannot be used.
    pub feedback: &'static str,
}

/// The page about privacy.
pub struct Privacy {
    pub title: &'static str,
    pub description: &'static str,
    pub lead: &'static str,
    pub sections: &'static [(&'static str, &'static [&'static str])],
}

/// The page that says how to report mistakes and new projects, and the way to it from records.
pub struct Feedback {
    pub title: &'static str,
    pub description: &'static str,
    pub lead: &'static str,
    pub who: &'static str,
    pub centres_about: &'static str,
    pub centres: &'static str,
    pub mistake: &'static str,
    pub mistake_about: &'static str,
    pub project: &'static str,
    pub project_about: &'static str,
    /// Above a text to copy, where there is nobody to send it to.
    pub copy: &'static str,
    pub write: fn(&str) -> String,
    /// The subject and the body of a message about a mistake: lines to fill in.
    pub mistake_subject: &'static str,
    pub mistake_lines: &'static [&'static str],
    pub project_subject: &'static str,
    pub project_lines: &'static [&'static str],
    /// On the page of a record.
    pub record: &'static str,
    pub record_subject: fn(&str) -> String,
    /// The line that names the page: its title and its path.
    pub page: fn(&str, &str) -> String,
    pub nobody: &'static str,
    pub more: &'static str,
}

/// The page for those who are not looking for a centre.
pub struct Help {
    pub title: &'static str,
    pub description: &'static str,
    pub lead: &'static str,
    pub municipality: &'static str,
    pub municipality_about: &'static str,
    pub municipalities: &'static str,
    pub helsenorge: &'static str,
    pub helsenorge_about: &'static str,
    pub helsenorge_link: &'static str,
    pub helsenorge_url: &'static str,
    pub ombud: &'static str,
    pub ombud_about: &'static str,
    pub ombud_link: &'static str,
    pub ombud_url: &'static str,
    /// Elsewhere, with a link to the page.
    pub short: &'static str,
    pub link: &'static str,
}

/// The texts about who is responsible for the site.
pub struct Publisher {
    pub heading: &'static str,
    /// With the date of the content.
    pub compiled: fn(&str) -> String,
    pub owner: fn(&str) -> String,
    pub editor: fn(&str) -> String,
    pub nobody: &'static str,
    /// The way to report mistakes.
    pub more: &'static str,
}

/// The page for unknown addresses.
pub struct NotFound {
    pub title: &'static str,
    pub description: &'static str,
    pub lead: &'static str,
}
