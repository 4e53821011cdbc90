//! Ways to reach a centre.

use super::columns::{in_columns, variants_in_columns};
use super::{Centre, Content, Municipality, PartialDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::VariantArray;

in_columns! {
    /// A telephone number or an address of a centre or a municipality.
    pub struct Contact {
        /// The means of contact.
        pub kind: ContactKind,
        /// A telephone number, an e-mail address, a postal address, a web address.
        pub value: String,
        /// The one who answers, as the source calls it: "Servicetorget".
        pub name: Option<String>,
        /// It belongs to the record itself and may still hold. Others are here to be found: addresses of before.
        pub is_current: bool,
        /// The date of the source: when it was valid for certain.
        pub as_of: Option<PartialDate>,
        /// A description of its age where there is no date: "etter 2017".
        pub dating: Option<String>,
        /// The certainty of the contact.
        pub certainty: Certainty,
    }
}

/// Means of contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, VariantArray)]
#[serde(rename_all = "lowercase")]
pub enum ContactKind {
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A visiting address.
    Visit,
    /// A postal address.
    Post,
    /// The address of a web site.
    Website,
}

/// The certainty of a fact.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, VariantArray,
)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// Read in the source.
    #[default]
    Sourced,
    /// Derived, common knowledge, or from a weak source. The page says so.
    Unverified,
}

variants_in_columns!(Certainty, ContactKind);

/// The host of a web address without `www.`.
pub fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

/// A way to reach a centre.
#[derive(Clone, Copy)]
pub struct Way<'a> {
    /// Telephone, e-mail or web site.
    pub kind: ContactKind,
    /// The number or address.
    pub value: &'a str,
    /// The contact that it is taken from, with its age; none for the web site of a municipality, which comes from a register.
    pub contact: Option<&'a Contact>,
    /// The municipality that hosts the centre, where it is that one's and not the centre's own.
    pub host: Option<&'a Municipality>,
}

impl Content {
    /// The ways to reach a centre, one of each kind at most: its own telephone and e-mail, then those of its host that it has none of
    /// itself, then what is not confirmed, then a web site, its own or else the host's.
    pub fn ways_to<'a>(&'a self, centre: &'a Centre) -> Vec<Way<'a>> {
        let host = self.host_of(centre);
        let (mut ways, mut of_host, mut unsure) = (Vec::new(), Vec::new(), Vec::new());
        for kind in [ContactKind::Phone, ContactKind::Email] {
            let own = first(&centre.contacts, kind).map(|contact| way(contact, None));
            let found = own.or_else(|| {
                let host = host?;
                Some(way(first(&host.contacts, kind)?, Some(host)))
            });
            let Some((way, certainty)) = found else {
                continue;
            };
            match (certainty, way.host) {
                (Certainty::Unverified, _) => unsure.push(way),
                (Certainty::Sourced, None) => ways.push(way),
                (Certainty::Sourced, Some(_)) => of_host.push(way),
            }
        }
        ways.append(&mut of_host);
        ways.append(&mut unsure);
        if let Some(contact) = first(&centre.contacts, ContactKind::Website) {
            ways.push(way(contact, None).0);
        } else if let Some(host) = host {
            ways.push(Way {
                kind: ContactKind::Website,
                value: &host.website,
                contact: None,
                host: Some(host),
            });
        }
        ways
    }
}

/// The first contact of a kind that may still hold.
fn first(contacts: &[Contact], kind: ContactKind) -> Option<&Contact> {
    let mut contacts = contacts.iter();
    contacts.find(|contact| contact.kind == kind && contact.is_current)
}

fn way<'a>(contact: &'a Contact, host: Option<&'a Municipality>) -> (Way<'a>, Certainty) {
    let way = Way {
        kind: contact.kind,
        value: &contact.value,
        contact: Some(contact),
        host,
    };
    (way, contact.certainty)
}
