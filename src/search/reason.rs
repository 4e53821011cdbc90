//! The reasons of answers.

use crate::text::IslandsText;

/// Makes [`Reason`] and its words from the entries of the table.
macro_rules! reasons {
    ($($(#[$doc:meta])* $reason:ident: $words:ident,)+) => {
        /// The reason of an answer, where its title does not say it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Reason {
            $($(#[$doc])* $reason,)+
        }

        impl Reason {
            /// The words before the text that matched.
            pub const fn words(self, text: &IslandsText) -> &'static str {
                match self {
                    $(Self::$reason => text.reasons.$words,)+
                }
            }
        }
    };
}

// Each with the message of `locales` that has its words.
reasons! {
    /// Its name in a Sámi language.
    SamiName: sami_name,
    /// Its name in Kven.
    KvenName: kven_name,
    /// A municipality of before.
    FormerName: former_name,
    /// A county of before.
    FormerCounty: former_county,
    /// Another name, of today or of before, of a centre.
    OtherName: other_name,
    /// The place of a municipality's administration.
    Seat: seat,
    /// A postal code of the municipality.
    PostalCode: postal_code,
    /// A post town of the municipality.
    PostTown: post_town,
    /// A district of a city.
    District: district,
    /// A traditional region.
    Region: region,
    /// The municipality number.
    Number: number,
    /// A municipality number of before.
    FormerNumber: former_number,
    /// The county number.
    CountyNumber: county_number,
    /// A county number of before.
    FormerCountyNumber: former_county_number,
    /// The municipality that runs the centre.
    Host: host,
    /// An institution that did the work of the centre before 2017.
    Predecessor: predecessor,
    /// An address of the centre.
    Address: address,
    /// The centre, or the centre of the project, serves a place that was asked for.
    Serves: serves,
    /// The county that it is in.
    County: in_county,
    /// A theme of the project.
    Theme: on_theme,
    /// A place in which the project took place.
    Place: place,
    /// The centre of a project.
    Centre: centre,
    /// A partner of the project.
    Partner: partner,
    /// The part of the services in which a project took place.
    Setting: setting,
    /// The words stand in a text about it.
    Text: in_text,
    /// A name or title that is nearly what was typed.
    Typo: typo,
    /// Another word for it was typed.
    Synonym: synonym,
}
