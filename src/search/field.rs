//! The fields: the parts of records that are searched, and the weight of a match in each.
//!
//! A field is one entry of the table below. Everything else follows from it or does not compile without it: the number of the field,
//! its name on the command line, its weight, the matches that the scorer bars, and the reason that is shown. What remains
//! is to say where its texts come from (`indexed_fields.rs`, or `indexer.rs` where a text speaks for other records).

use crate::search::ranking_weights as weights;
use crate::search::reason::Reason;
use search_engine::{
    FieldNumber, FieldWeights, Fields, Holds, MAX_FIELDS, TermClass, usual_weights, with_weight,
};

/// Makes [`Field`] and what is known of each field from the entries of the table, in their order.
macro_rules! fields {
    ($(
        $(#[$doc:meta])*
        $field:ident { name: $name:literal, weight: $weight:literal, class: $class:ident, holds: $holds:ident, is_name: $is_name:literal, reason: $reason:expr }
    )+) => {
        /// A part of a record that is searched.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Field {
            $($(#[$doc])* $field,)+
        }

        impl Field {
            /// The fields, in the order of their numbers.
            const TABLE: &[Self] = &[$(Self::$field),+];

            /// The field as the command line calls it. These names stay, whatever the variants are called.
            #[cfg(not(target_arch = "wasm32"))]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$field => $name,)+
                }
            }

            /// The reason that is shown for a match in it, where it is always the same and the title does not say it.
            pub(super) const fn reason(self) -> Option<Reason> {
                match self {
                    $(Self::$field => $reason,)+
                }
            }

            const fn properties(self) -> search_engine::Field {
                match self {
                    $(Self::$field => search_engine::Field {
                        weight: $weight,
                        class: TermClass::$class,
                        holds: Holds::$holds,
                        is_name: $is_name,
                    },)+
                }
            }
        }
    };
}

// The order decides between matches of the same points: the later field is shown as the reason. "Breaks" says which query has a wrong first
// answer with another weight, as in `ranking_weights.rs`.
fields! {
    /// The main name of a record.
    // Breaks: the query "velferdsteknologi i heimetenesta" at 90.
    Name { name: "name", weight: 100, class: Title, holds: Names, is_name: true, reason: None }
    /// The whole name of a centre, most of which all centres have in common.
    // Breaks: the query "Utviklingssenter sykehjem Stavanger" at 0, the query "velferdsteknologi i heimetenesta" at 63.
    FullName { name: "full-name", weight: 58, class: Title, holds: Names, is_name: false, reason: Some(Reason::OtherName) }
    /// A parallel official name of a place.
    // Nothing breaks. "sør reisa" gets other hits at 94.
    ParallelName { name: "parallel-name", weight: 98, class: Title, holds: Names, is_name: true, reason: Some(Reason::SamiName) }
    /// A former name, or the name of a former place that is part of it now.
    // Breaks: the query "Sàmi àlbmoganàšunala buhcciidruokto" at 83.
    FormerName { name: "former-name", weight: 92, class: Title, holds: Names, is_name: true, reason: Some(Reason::FormerName) }
    /// The name of a former place that a part of it belonged to.
    // Breaks: the query "Divtasvuodna" at 63.
    FormerPart { name: "former-part", weight: 70, class: Title, holds: Names, is_name: true, reason: Some(Reason::FormerName) }
    /// The number of a municipality or county.
    // Nothing breaks. "fylkesnummer 50" gets other hits at 90.
    Number { name: "number", weight: 100, class: Title, holds: Numbers, is_name: true, reason: Some(Reason::Number) }
    /// A number of before 2024.
    // Nothing breaks. "30" gets other hits at 0.
    FormerNumber { name: "former-number", weight: 92, class: Title, holds: Numbers, is_name: true, reason: Some(Reason::FormerNumber) }
    /// The seat of the administration of a municipality.
    // Nothing breaks. "usht sør-varanger" gets other hits at 84.
    Seat { name: "seat", weight: 88, class: Title, holds: Names, is_name: true, reason: Some(Reason::Seat) }
    /// The municipality that runs a centre, or its seat.
    // Nothing breaks. "Tromsö" gets other hits at 54; "dalen" gets other hits at 58.
    Host { name: "host", weight: 56, class: Title, holds: Names, is_name: false, reason: Some(Reason::Host) }
    /// An organisation that did the work of a centre before it.
    // Breaks: the query "Søbstad helsehus" at 57, the query "utviklingssenter for hjemmetjenester i Finnmark" at 95.
    Predecessor { name: "predecessor", weight: 76, class: Title, holds: Names, is_name: true, reason: Some(Reason::Predecessor) }
    /// An address of a centre.
    // Breaks: the query "ankerskogen" at 0.
    Address { name: "address", weight: 56, class: Title, holds: Names, is_name: false, reason: Some(Reason::Address) }
    /// Another word for it, from the vocabulary.
    // Breaks: the query "hva er usht" at 56, the query "klin obs kommune" at 77.
    Alias { name: "alias", weight: 74, class: Synonym, holds: Words, is_name: true, reason: Some(Reason::Synonym) }
    /// A place that the centre serves. All names of places are also this.
    // Breaks: the query "Divtasvuodna" at 80.
    Serves { name: "serves", weight: 40, class: PlaceName, holds: Names, is_name: false, reason: Some(Reason::Serves) }
    /// The county it is in.
    // Breaks: the query "Rugaland demens" at 20.
    County { name: "county", weight: 40, class: Title, holds: Names, is_name: false, reason: Some(Reason::County) }
    /// The title of a project.
    // Breaks: the query "klin obs kommune" at 75, the query "rikt" at 97.
    Title { name: "title", weight: 78, class: Title, holds: Words, is_name: false, reason: None }
    /// A theme of a project.
    // Breaks: the query "ernærnig i Haugesund" at 45, the query "musikk vestland" at 66.
    Theme { name: "theme", weight: 60, class: Synonym, holds: Words, is_name: false, reason: Some(Reason::Theme) }
    /// Another word for the theme of a project.
    // Breaks: the query "trygghetsalarm" at 0, the query "sansehage" at 33.
    Topic { name: "topic", weight: 32, class: Title, holds: Words, is_name: false, reason: Some(Reason::Synonym) }
    /// A place in which a project took place.
    // Breaks: the query "har noen jobbet med tannhelse i Sør-Varanger?" at 45, the query "Divtasvuodna" at 66.
    Place { name: "place", weight: 60, class: Title, holds: Names, is_name: false, reason: Some(Reason::Place) }
    /// The centre of a project.
    // Breaks: the query "ernæring hamar" at 0, the query "Søbstad helsehus" at 65.
    Centre { name: "centre", weight: 52, class: Title, holds: Names, is_name: false, reason: Some(Reason::Centre) }
    /// A place that the centre of a project serves.
    // Breaks: the query "vstvågøy legemiddelbruk" at 18, the query "Pårørende løten" at 48.
    Near { name: "near", weight: 24, class: Title, holds: Names, is_name: false, reason: Some(Reason::Serves) }
    /// A partner of a project.
    // Breaks: the query "Haugesund pallaisjon" at 30, the query "sandefjord forskning" at 60.
    Partner { name: "partner", weight: 40, class: Text, holds: Words, is_name: false, reason: Some(Reason::Partner) }
    /// The part of the services in which a project took place.
    // Nothing breaks. "KOMP for å motvirke ensomhet" gets other hits at 56, "Aktiv omsorg uteaktivitetar personar demens" at 60.
    Setting { name: "setting", weight: 58, class: Title, holds: Words, is_name: false, reason: Some(Reason::Setting) }
    /// The summary of a project, or the definition of a theme.
    // Breaks: the query "sansehage" at 31, the query "Søbstad helsehus" at 68.
    Summary { name: "summary", weight: 34, class: Text, holds: Words, is_name: false, reason: Some(Reason::Text) }
    /// The postal code of an address in a municipality.
    // Nothing breaks: it is not in the index.
    PostalCode { name: "postal-code", weight: 100, class: Title, holds: Names, is_name: true, reason: Some(Reason::PostalCode) }
    /// A post town of a municipality.
    // Nothing breaks: it is not in the index, and the weight decides only where a town with a mistake stands.
    PostTown { name: "post-town", weight: 88, class: Title, holds: Names, is_name: true, reason: Some(Reason::PostTown) }
    /// A district of a city.
    // Nothing breaks: it is not in the index.
    District { name: "district", weight: 88, class: Title, holds: Names, is_name: true, reason: Some(Reason::District) }
    /// A traditional region.
    // Nothing breaks: it is not in the index.
    Region { name: "region", weight: 88, class: Title, holds: Names, is_name: true, reason: Some(Reason::Region) }
    /// Results and target group of a project.
    // Breaks: the query "er det noen prosjekter om musikk i Sandefjord" at 35.
    Text { name: "text", weight: 28, class: Text, holds: Words, is_name: false, reason: Some(Reason::Text) }
}

impl Field {
    /// All fields by number, padded with `Text` so that any number of the engine is a valid index.
    const ALL: [Self; MAX_FIELDS] = {
        let mut all = [Self::Text; MAX_FIELDS];
        let mut number = 0;
        while number < Self::TABLE.len() {
            assert!(Self::TABLE[number] as usize == number);
            all[number] = Self::TABLE[number];
            number += 1;
        }
        all
    };

    /// The field with a number of the engine.
    pub(super) fn of(number: FieldNumber) -> Self {
        Self::ALL[number as usize % MAX_FIELDS]
    }

    /// The number by which the engine knows it.
    pub const fn number(self) -> FieldNumber {
        self as FieldNumber
    }

    /// The weight of a match, of 100.
    pub(super) const fn weight(self) -> u32 {
        self.properties().weight
    }

    /// Returns `true` if it is the number of a place.
    pub(super) const fn is_number(self) -> bool {
        matches!(self.properties().holds, Holds::Numbers)
    }
}

const PROPERTIES: [search_engine::Field; Field::TABLE.len()] = {
    let mut properties = [Field::Text.properties(); Field::TABLE.len()];
    let mut number = 0;
    while number < properties.len() {
        properties[number] = Field::TABLE[number].properties();
        number += 1;
    }
    properties
};

/// The fields as the engine knows them.
pub static FIELDS: Fields = Fields::new(&PROPERTIES, &WEIGHTS);

/// The weights in each kind of query, by the number that [`weights_for`] gives it.
static WEIGHTS: [FieldWeights; 4] = {
    let usual = usual_weights(&PROPERTIES);
    let centres = with_weight(usual, Field::Serves.number(), weights::SERVES_FOR_CENTRES);
    let centres = with_weight(centres, Field::Host.number(), weights::HOST_FOR_CENTRES);
    let near = Field::Near.number();
    [
        usual,
        with_weight(usual, near, 0),
        centres,
        with_weight(centres, near, 0),
    ]
};

/// The number of the weights for a query: whether it asks for centres, by the places that they serve; and whether the projects of the
/// centre near a place are meant too.
pub(super) const fn weights_for(centres: bool, near: bool) -> usize {
    2 * centres as usize + !near as usize
}

#[cfg(test)]
mod tests {
    use super::Field;

    #[test]
    fn no_two_fields_have_the_same_name_on_the_command_line() {
        for (number, field) in Field::TABLE.iter().enumerate() {
            let mut others = Field::TABLE.iter().take(number);
            let twin = others.find(|other| other.name() == field.name());
            assert_eq!(twin, None, "{field:?}");
        }
    }
}
