//! Ways to reach a centre or a municipality.

#[cfg(not(target_arch = "wasm32"))]
use super::SourceId;
#[cfg(not(target_arch = "wasm32"))]
use super::source::evidence;
use super::{Centre, Certainty, Content, Municipality, PartialDate};
use serde::{Deserialize, Serialize};

/// A telephone number or an address of a centre or a municipality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    serde(deny_unknown_fields)
)]
pub struct Contact {
    pub kind: ContactKind,
    /// A telephone number, an e-mail address, a postal address, a web address.
    pub value: String,
    /// The one who answers, as the source calls it: "Servicetorget".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Owner::is_own")]
    pub of: Owner,
    /// Probably no longer valid; the note says why.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub outdated: bool,
    /// The date of the source: when it was valid for certain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<PartialDate>,
    /// A description of its age where there is no date: "etter 2017".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dating: Option<String>,
    #[cfg(not(target_arch = "wasm32"))]
    /// The reason why a web address is http and not https.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http: Option<String>,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceId>,
    #[serde(default, skip_serializing_if = "Certainty::is_sourced")]
    pub certainty: Certainty,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Contact {
    /// Whether it belongs to the record itself and may still hold.
    pub(crate) fn is_valid(&self) -> bool {
        self.of == Owner::Own && !self.outdated
    }
}

/// Means of contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ContactKind {
    Phone,
    Email,
    /// A visiting address.
    Visit,
    /// A postal address.
    Post,
    Website,
}

/// The owner of a contact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Owner {
    /// The record that the contact stands in.
    #[default]
    Own,
    /// A predecessor of the centre.
    Predecessor,
}

impl Owner {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde's skip_serializing_if asks for a reference"
    )]
    fn is_own(&self) -> bool {
        *self == Self::Own
    }
}

/// A way to reach a centre.
#[derive(Clone, Copy)]
pub struct Way<'a> {
    /// Telephone, e-mail or web site; an address only from [`Content::addresses_of`].
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

    /// The visiting and the postal address of a centre that may still hold, its own or else its host's.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn addresses_of<'a>(&'a self, centre: &'a Centre) -> Vec<Way<'a>> {
        let host = self.host_of(centre);
        let kinds = [ContactKind::Visit, ContactKind::Post].into_iter();
        let found = kinds.filter_map(|kind| {
            let own = first(&centre.contacts, kind).map(|contact| way(contact, None));
            own.or_else(|| Some(way(first(&host?.contacts, kind)?, host)))
        });
        found.map(|(way, _)| way).collect()
    }
}

/// The first contact of a kind that may still hold.
fn first(contacts: &[Contact], kind: ContactKind) -> Option<&Contact> {
    let mut contacts = contacts.iter();
    contacts.find(|contact| contact.kind == kind && contact.is_valid())
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

#[cfg(not(target_arch = "wasm32"))]
evidence!(Contact);
