//! The development centres.

use super::columns::in_columns;
use super::{CentreId, Contact, MunicipalityNumber};

in_columns! {
    /// A development centre for nursing homes and home care services (USHT).
    pub struct Centre {
        /// The id, of which its address is made.
        pub id: CentreId,
        /// The official name.
        pub name: String,
        /// The name that people use: "USHT Akershus".
        pub short_name: String,
        /// Former names, names in other languages, abbreviations.
        pub other_names: Vec<String>,
        /// The municipality that runs it.
        pub host: MunicipalityNumber,
        /// The names of the institutions that did its work before 2017.
        pub predecessors: Vec<String>,
        /// Its own contacts.
        pub contacts: Vec<Contact>,
    }
}
