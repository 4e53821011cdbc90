//! The ways to reach a centre, with their ages, on its page and wherever it is the answer.

use crate::site::{links, site, sorted, squeeze, text, within, written};
use scraper::ElementRef;
use usht::content::{Centre, Certainty, ContactKind};
use usht::editorial::{Contact, Owner};
use usht::route::Route;

/// The age of a contact, in the words of the list of contacts.
fn age(contact: &Contact) -> String {
    match (contact.as_of, &contact.dating) {
        (Some(date), _) => format!("Opplysning fra {}", written(date)),
        (None, Some(dating)) => format!("Uten dato i kilden, anslått: {dating}"),
        (None, None) => "Udatert opplysning".to_owned(),
    }
}

/// The same in the line under the buttons.
fn short_age(contact: &Contact) -> String {
    let age = match (contact.as_of, &contact.dating) {
        (Some(date), _) => format!("opplyst {}", written(date)),
        (None, Some(dating)) => format!("opplyst {dating}"),
        (None, None) => "udatert".to_owned(),
    };
    match contact.certainty {
        Certainty::Sourced => age,
        Certainty::Unverified => format!("{age}, ikke bekreftet"),
    }
}

/// The address that tapping a contact leads to.
fn address(contact: &Contact) -> Option<String> {
    match contact.kind {
        ContactKind::Phone => Some(format!("tel:+47{}", contact.value.replace(' ', ""))),
        ContactKind::Email => Some(format!("mailto:{}", contact.value)),
        ContactKind::Website => Some(contact.value.clone()),
        ContactKind::Visit | ContactKind::Post => None,
    }
}

/// The ways to a centre that a visitor should be given first: a telephone number and an e-mail address, the centre's own or else the
/// host's, and a web site. Worked out from the content alone.
fn expected_ways(centre: &Centre) -> Vec<(String, Option<&Contact>)> {
    let host = site().editorial.municipality(&centre.host).unwrap();
    let valid = |contact: &&Contact| contact.owner == Owner::Own && !contact.outdated;
    let find = |contacts: &'static [Contact], kind| {
        let mut of_kind = contacts.iter().filter(valid).filter(|c| c.kind == kind);
        of_kind.next()
    };
    let own = &site().record(centre).contacts;
    let mut ways = Vec::new();
    for kind in [ContactKind::Phone, ContactKind::Email] {
        let contact = find(own, kind).or_else(|| find(&host.contacts, kind));
        ways.extend(contact.map(|contact| (address(contact).unwrap(), Some(contact))));
    }
    ways.push(match find(own, ContactKind::Website) {
        Some(contact) => (contact.value.clone(), Some(contact)),
        None => (host.website.clone(), None),
    });
    ways
}

/// Asserts that a part of a page gives the ways to reach a centre, each once, with their ages and what to ask for.
fn assert_gives_ways(path: &str, part: ElementRef, centre: &Centre) {
    let buttons = within(part, "ul.ways");
    let [buttons] = buttons[..] else {
        panic!("{path}: {} rows of ways", buttons.len());
    };
    let ways = expected_ways(centre);
    let expected = ways.iter().map(|(address, _)| address.clone()).collect();
    assert_eq!(sorted(links(buttons)), sorted(expected), "{path}");
    let said = text(part);
    for (_, contact) in &ways {
        if let Some(contact) = contact.filter(|c| c.kind != ContactKind::Website) {
            let age = short_age(contact);
            assert!(said.contains(&age), "{path}: {age} in {said}");
        }
    }
    let host = site().editorial.municipality(&centre.host).unwrap();
    let of_host = |(address, contact): &(String, Option<&Contact>)| {
        let is_direct = address.starts_with("tel:") || address.starts_with("mailto:");
        is_direct && contact.is_some_and(|contact| host.contacts.contains(contact))
    };
    let asks = said.contains(&format!("Senteret er en del av {} kommune.", host.name));
    assert_eq!(asks, ways.iter().any(of_host), "{path}: {said}");
    assert_eq!(asks, said.contains("Be om utviklingssenteret"), "{path}");
    // What is the municipality's is called so.
    for (address, contact) in &ways {
        let link = within(buttons, &format!("a[href='{address}']"))[0];
        let is_own =
            contact.is_some_and(|contact| site().record(centre).contacts.contains(contact));
        let named = text(link).to_lowercase().contains("kommunen");
        assert!(is_own || named, "{path}: {}", text(link));
    }
}

#[test]
fn every_contact_can_be_used_and_has_its_age() {
    let site = site();
    let mut kinds = [0; 2];
    for centre in &site.content.centres {
        let page = site.page(&Route::Centre(centre.id.clone()));
        let section = page.section("kontakt");
        assert_gives_ways(&page.path, page.one("main > .opening"), centre);
        let host = site.editorial.municipality(&centre.host).unwrap();
        // The outdated ones stand last.
        let (own, past): (Vec<_>, Vec<_>) = site
            .record(centre)
            .contacts
            .iter()
            .partition(|contact| !contact.outdated && contact.owner == Owner::Own);
        let all = own.into_iter().chain(&host.contacts).chain(past);
        let shown = within(section, "ul.contacts > li.contact");
        assert_eq!(shown.len(), all.clone().count(), "{}", page.path);
        for (contact, shown) in all.zip(shown) {
            let said = text(shown);
            assert!(said.contains(&age(contact)), "{}: {said}", page.path);
            assert_eq!(said.contains("Trolig utdatert"), contact.outdated, "{said}");
            let forerunner = contact.owner == Owner::Predecessor;
            assert_eq!(said.contains("(forgjengeren)"), forerunner, "{said}");
            match address(contact) {
                Some(address) => assert!(links(shown).contains(&address), "{address}"),
                None => assert!(said.contains(&squeeze(&contact.value)), "{said}"),
            }
            match contact.kind {
                ContactKind::Phone => kinds[0] += 1,
                ContactKind::Email => kinds[1] += 1,
                _ => {}
            }
        }
    }
    assert!(kinds.iter().all(|count| *count > 0), "{kinds:?}");
}

#[test]
fn nobody_is_without_a_way_to_a_centre() {
    let site = site();
    let page = site.at("/kontakt/");
    let rows = page.all("main table tbody tr");
    assert_eq!(rows.len(), site.content.centres.len());
    for (centre, row) in site.content.centres.iter().zip(rows) {
        let (said, links) = (text(row), links(row));
        assert!(said.starts_with(&centre.short_name), "{said}");
        assert!(links.contains(&site.path(&Route::Centre(centre.id.clone()))));
        let host = site.content.host_of(centre).unwrap();
        assert!(said.contains(&host.name), "{said}");
        let ways = expected_ways(centre);
        for (address, contact) in &ways {
            assert!(links.contains(address), "{said}: {address}");
            let direct = contact.filter(|contact| contact.kind != ContactKind::Website);
            let age = direct.map(short_age);
            assert!(age.is_none_or(|age| said.contains(&age)), "{said}");
        }
        let writes = links.iter().any(|link| link.starts_with("mailto:"));
        assert!(writes, "{said}: nowhere to write to");
        assert!(!said.contains("Ikke kjent"), "{said}");
    }
    assert!(page.text().contains("Be da om utviklingssenteret"));
}

#[test]
fn the_list_has_every_centre_with_the_ways_to_reach_it() {
    let site = site();
    let page = site.at("/sentre/");
    let cards = page.all("main li.card");
    assert_eq!(cards.len(), site.content.centres.len());
    for (centre, card) in site.content.centres.iter().zip(cards) {
        let own = site.path(&Route::Centre(centre.id.clone()));
        assert_eq!(links(card)[0], own);
        let host = site.content.host_of(centre).unwrap();
        assert!(text(card).contains(&host.name));
        for (address, _) in expected_ways(centre) {
            assert!(links(card).contains(&address), "{}: {address}", text(card));
        }
    }
}

/// Checks that a centre can be reached from everywhere where it is the answer.
#[test]
fn answers_lead_to_the_centre() {
    let site = site();
    for place in &site.content.municipalities {
        let page = site.page(&Route::Municipality(place.number.clone()));
        let centres = site.content.centres_of(place);
        for ((_, centre), card) in centres.iter().zip(page.all("main article.answer")) {
            assert_gives_ways(&page.path, card, centre);
        }
    }
    for county in &site.content.counties {
        let page = site.page(&Route::County(county.number.clone()));
        let groups = page.all("main article.answer");
        assert_eq!(groups.len(), site.content.centres_in(county).count());
        for (centre, group) in site.content.centres_in(county).zip(groups) {
            assert_gives_ways(&page.path, group, centre);
        }
    }
}
