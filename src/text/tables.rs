//! What the files for spreadsheets say.

/// The headings of the columns, and the words in the cells that are not from the content.
pub struct Tables {
    pub about: AboutTables,
    /// Leads to a file from the page that lists the same records.
    pub whole_list: &'static str,
    pub id: &'static str,
    pub centre: &'static str,
    pub official_name: &'static str,
    pub area: &'static str,
    pub counties: &'static str,
    pub host: &'static str,
    pub host_number: &'static str,
    /// The number of municipalities that a centre serves, and what stands there for one whose task is national.
    pub municipalities_served: &'static str,
    pub whole_country: &'static str,
    pub projects: &'static str,
    pub municipality_number: &'static str,
    pub municipality: &'static str,
    pub county: &'static str,
    /// The reason why a municipality is served by its centre.
    pub basis: &'static str,
    pub basis_county_2024: &'static str,
    pub basis_county_2017: &'static str,
    pub basis_helse_fonna: &'static str,
    pub basis_judgement: &'static str,
    pub basis_sami_area: &'static str,
    pub population: &'static str,
    pub population_as_of: &'static str,
    pub language: &'static str,
    pub bokmal: &'static str,
    pub nynorsk: &'static str,
    pub neutral: &'static str,
    pub phone: &'static str,
    pub email: &'static str,
    pub website: &'static str,
    /// Who is reached by the telephone number, by the e-mail address and on the web site.
    pub phone_of: &'static str,
    pub email_of: &'static str,
    pub website_of: &'static str,
    pub of_centre: &'static str,
    pub of_host: &'static str,
    /// Who is reached, where that is not confirmed.
    pub unconfirmed: fn(&str) -> String,
    /// The name of the centre or municipality that a contact is of, and which of the two it is.
    pub contact_of: &'static str,
    pub contact_of_kind: &'static str,
    pub contact_kind: &'static str,
    pub contact: &'static str,
    /// The one who answers.
    pub answers: &'static str,
    pub of_predecessor: &'static str,
    pub outdated: &'static str,
    pub confirmed: &'static str,
    pub title: &'static str,
    pub summary: &'static str,
    pub themes: &'static str,
    pub centre_inferred: &'static str,
    pub centre_then: &'static str,
    pub role: &'static str,
    pub led: &'static str,
    pub took_part: &'static str,
    pub county_then: &'static str,
    pub municipalities: &'static str,
    /// Follows the name of a municipality of today: its name at the time.
    pub then: fn(&str) -> String,
    pub partners: &'static str,
    pub settings: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    pub status: &'static str,
    pub target_group: &'static str,
    pub results: &'static str,
    pub note: &'static str,
    /// The sources of what the registers say of a municipality, their date and their addresses.
    pub register: &'static str,
    pub register_date: &'static str,
    pub register_address: &'static str,
    pub source: &'static str,
    pub source_date: &'static str,
    pub source_address: &'static str,
    pub page: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
}

/// The contents of each file, in a sentence.
pub struct AboutTables {
    pub municipalities: &'static str,
    pub centres: &'static str,
    pub contacts: &'static str,
    pub projects: &'static str,
}
