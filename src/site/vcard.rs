//! Contacts as files that phones and mail programs take into their address books: vCard 4.0 (RFC 6350).

use super::build::Build;
use super::output::Output;
use crate::components::{age, contact_href, contact_kind, long_date};
use crate::content::{self, Centre, ContactKind, Municipality, Way};
use crate::editorial::{Address, Contact, Edition};
use crate::route::Route;
use crate::site_root::SiteRoot;
use crate::text::Lang;

/// The longest line, in octets without its end (RFC 6350, 3.2).
const LINE: usize = 75;

/// A card for each centre, in all languages.
pub(super) fn vcards(build: &Build) -> Vec<Output> {
    let centres = build.edition.content.centres.iter();
    let languages = build.edition.config.languages();
    let cards = centres.flat_map(|centre| languages.iter().map(move |lang| (centre, *lang)));
    cards
        .map(|(centre, lang)| {
            let path = Route::vcard(build.edition.content, lang, &centre.id);
            Output::new(path, vcard(build.edition, lang, centre, build.root))
        })
        .collect()
}

/// The contact of a centre: the ways to reach it that may still hold, each of the host's under that one's name, and in a note whose
/// they are and how old. `root` is the place of the site on the web.
fn vcard(edition: Edition, lang: Lang, centre: &Centre, root: SiteRoot) -> String {
    let content = edition.content;
    let text = &lang.page_text().vcard;
    let site = &edition.editorial.site;
    let page = Route::Centre(centre.id.clone()).path(content, lang);
    let mut ways = content.ways_to(centre);
    let addresses = addresses(edition, centre);
    ways.extend(addresses.iter().map(|(contact, host)| Way {
        kind: contact.kind,
        value: &contact.value,
        contact: Some(contact),
        host: *host,
    }));
    let mut card = Card::new();
    card.line("KIND", "org");
    card.line("FN", &escape(&centre.short_name));
    card.line("ORG", &escape(&centre.name));
    card.line("UID;VALUE=text", &escape(centre.id.as_str()));
    let mut note = Vec::new();
    for way in &ways {
        card.way(way, way.host.map(|host| text.host(&host.name)));
        note.extend(age(
            lang.island_text(),
            contact_kind(&lang.page_text().contacts, way.kind),
            way,
        ));
    }
    if let Some(host) = ways.iter().find_map(|way| way.host) {
        note.push(lang.island_text().ways.ask(&host.name));
    }
    let date = site.content_as_of;
    note.push(text.compiled(
        edition.config.name.in_language(lang).0,
        &long_date(lang.island_text(), date),
    ));
    if !root.origin.is_empty() {
        note.push(root.url(&page));
        let source = Route::vcard(content, lang, &centre.id);
        card.line("SOURCE", &root.url(&source));
    }
    card.line("NOTE", &escape(&note.join("\n")));
    // A time stamp needs a day.
    let day = date.to_string().replace('-', "");
    if day.len() == "20261128".len() {
        card.line("REV", &[&day, "T000000Z"].concat());
    }
    card.end()
}

/// The visiting and the postal address of a centre that may still hold, its own or else its host's, which is named then.
fn addresses(
    edition: Edition,
    centre: &Centre,
) -> Vec<(content::Contact, Option<&'static Municipality>)> {
    let own = edition.editorial.centre(centre).map(|of| &of.contacts);
    let hosts = edition.editorial.municipality(&centre.host);
    let hosts = hosts.map(|of| &of.contacts);
    let first = |contacts: Option<&'static Vec<Contact>>, kind| {
        let mut contacts = contacts.into_iter().flatten();
        contacts.find(|contact| contact.kind == kind && contact.is_current())
    };
    let kinds = [ContactKind::Visit, ContactKind::Post].into_iter();
    let found = kinds.filter_map(|kind| match first(own, kind) {
        Some(contact) => Some((contact.publish(), None)),
        None => Some((
            first(hosts, kind)?.publish(),
            edition.content.host_of(centre),
        )),
    });
    found.collect()
}

/// A card that is being written.
struct Card {
    lines: String,
    /// The number of groups of properties.
    groups: usize,
}

impl Card {
    fn new() -> Self {
        let mut card = Self {
            lines: String::new(),
            groups: 0,
        };
        card.line("BEGIN", "VCARD");
        card.line("VERSION", "4.0");
        card
    }

    fn end(mut self) -> String {
        self.line("END", "VCARD");
        self.lines
    }

    /// A way to reach the centre, or its host where that is named. The host's is grouped with a label, as RFC 9555 describes `X-ABLabel`:
    /// phones show it beside the number, where the note is not seen.
    fn way(&mut self, way: &Way, host: Option<String>) {
        let (name, value) = match way.kind {
            ContactKind::Phone => ("TEL;VALUE=uri;TYPE=work", href(way)),
            ContactKind::Email => ("EMAIL;TYPE=work", escape(way.value)),
            ContactKind::Website => ("URL", href(way)),
            ContactKind::Visit | ContactKind::Post => ("ADR;TYPE=work", address(way.value)),
        };
        let Some(host) = host else {
            self.line(name, &value);
            return;
        };
        self.groups += 1;
        let group = format!("item{}.", self.groups);
        self.line(&[&group, name].concat(), &value);
        self.line(&[&group, "X-ABLabel"].concat(), &escape(&host));
    }

    /// A property, folded where it is longer than a line, between characters (RFC 6350, 3.2). The value is escaped already.
    fn line(&mut self, name: &str, value: &str) {
        let text = [name, ":", value].concat();
        let mut room = LINE;
        for character in text.chars().filter(|character| !character.is_control()) {
            if character.len_utf8() > room {
                self.lines.push_str("\r\n ");
                room = LINE - 1;
            }
            self.lines.push(character);
            room -= character.len_utf8();
        }
        self.lines.push_str("\r\n");
    }
}

/// The address that tapping a way leads to, such as `tel:+47…`. Unlike a text, it is not escaped.
fn href(way: &Way) -> String {
    contact_href(way.kind, way.value).unwrap_or_default()
}

/// An address in the parts of `ADR`. Post boxes and floors stand with the street, since the parts of their own are read differently by
/// different programs and should be empty (RFC 6350, 6.3.1).
fn address(line: &str) -> String {
    let Address {
        within, code, town, ..
    } = Address::parse(line);
    let [within, town, code] = [within, town, code].map(escape);
    [";;", &within, ";", &town, ";;", &code, ";Norge"].concat()
}

/// A text as a value: `\`, `,`, `;` and the ends of lines escaped (RFC 6350, 3.4).
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ',' | ';' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            _ => out.push(character),
        }
    }
    out
}

#[cfg(test)]
mod tests;
