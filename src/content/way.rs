//! The ways to reach a centre: its own contacts, and those of its host.

use super::{Centre, Certainty, Contact, ContactKind, Content, Municipality};

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
        } else if let Some((host, website)) =
            host.and_then(|host| Some((host, host.website.as_ref()?)))
        {
            ways.push(Way {
                kind: ContactKind::Website,
                value: website,
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
