//! The pages of the centres, and the table of their contacts.

use crate::record::{unmarked, unsaid};
use crate::site::{links, site, sorted, squeeze, text, within};
use usht::content::{Centre, Contact, ContactKind, Owner, Remit};
use usht::route::Route;

/// The age of a contact, in the words of the page.
fn age(contact: &Contact) -> String {
    match (contact.as_of, &contact.dating) {
        (Some(date), _) => format!("Opplysning fra {}", date.written()),
        (None, Some(dating)) => format!("Uten dato i kilden, anslått: {dating}"),
        (None, None) => "Udatert opplysning".to_owned(),
    }
}

/// Where tapping a contact leads.
fn address(contact: &Contact) -> Option<String> {
    match contact.kind {
        ContactKind::Phone => Some(format!("tel:+47{}", contact.value.replace(' ', ""))),
        ContactKind::Email => Some(format!("mailto:{}", contact.value)),
        ContactKind::Website => Some(contact.value.clone()),
        ContactKind::Visit | ContactKind::Post => None,
    }
}

#[test]
fn a_centre_says_everything_that_is_known_of_it() {
    let site = site();
    let mut problems = Vec::new();
    for centre in &site.content.centres {
        let page = site.page(&Route::Centre(centre.id.clone()));
        assert_eq!(text(page.one("h1")), centre.short_name.text);
        problems.extend(unsaid(&page, centre));
    }
    assert!(problems.is_empty(), "not said:\n{}", problems.join("\n"));
}

#[test]
fn a_centre_marks_what_is_not_confirmed() {
    let site = site();
    let mut problems = Vec::new();
    for centre in &site.content.centres {
        let page = site.page(&Route::Centre(centre.id.clone()));
        problems.extend(unmarked(&page, centre));
    }
    assert!(problems.is_empty(), "not marked:\n{}", problems.join("\n"));
}

#[test]
fn a_name_in_another_language_is_marked_with_it() {
    let site = site();
    let mut languages = Vec::new();
    for centre in &site.content.centres {
        let page = site.page(&Route::Centre(centre.id.clone()));
        let marked = within(page.section("vert"), "dd [lang]");
        for name in &centre.other_names {
            let span = marked
                .iter()
                .find(|span| text(**span) == squeeze(&name.text));
            let lang = span.and_then(|span| span.attr("lang"));
            assert_eq!(lang, name.lang.as_deref(), "{}: {}", page.path, name.text);
            languages.extend(name.lang.as_deref());
        }
    }
    assert!(languages.contains(&"se"), "{languages:?}");
}

#[test]
fn every_contact_can_be_used_and_has_its_age() {
    let site = site();
    let mut kinds = [0; 2];
    for centre in &site.content.centres {
        let page = site.page(&Route::Centre(centre.id.clone()));
        let section = page.section("kontakt");
        let shown = within(section, "ul.contacts > li.contact");
        assert_eq!(shown.len(), centre.contacts.len(), "{}", page.path);
        for (contact, shown) in centre.contacts.iter().zip(shown) {
            let said = text(shown);
            assert!(said.contains(&age(contact)), "{}: {said}", page.path);
            assert_eq!(said.contains("Trolig utdatert"), contact.outdated, "{said}");
            let forerunner = contact.of == Owner::Predecessor;
            assert_eq!(said.contains("(forgjengeren)"), forerunner, "{said}");
            let host = contact.of == Owner::Host;
            assert_eq!(said.contains("(vertskommunen)"), host, "{said}");
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
        if centre.contacts.is_empty() {
            let said = text(section);
            assert!(said.contains("ingen egne kontaktopplysninger"), "{said}");
        }
        // The way out where nothing answers: the host municipality.
        let host = site.content.host_of(centre).unwrap();
        assert!(links(section).contains(&host.website), "{}", page.path);
    }
    assert!(kinds.iter().all(|count| *count > 0), "{kinds:?}");
}

#[test]
fn a_centre_lists_the_municipalities_it_serves() {
    let site = site();
    let mut all = 0;
    let mut sami = 0;
    for centre in &site.content.centres {
        let page = site.page(&Route::Centre(centre.id.clone()));
        let listed = within(page.section("kommuner"), "ul.columns a");
        let listed = listed.iter().filter_map(|link| link.attr("href"));
        let served = site.content.served_by(centre);
        let served: Vec<String> = served
            .map(|place| site.path(&Route::Municipality(place.number.clone())))
            .collect();
        let said = text(page.section("kommuner"));
        let is_sami = site.content.remit_of(centre) == Remit::Sami;
        let says_so = said.contains("den samiske befolkningen i hele landet");
        assert_eq!(says_so, is_sami, "{}: {said}", page.path);
        if is_sami {
            sami += served.len();
        } else {
            all += served.len();
        }
        let listed = sorted(listed.map(str::to_owned).collect());
        assert_eq!(listed, sorted(served), "{}", page.path);
    }
    assert_eq!(all, site.content.municipalities.len());
    let in_area = site.content.municipalities.iter();
    let in_area = in_area.filter(|place| place.sami_area.is_some());
    assert_eq!(sami, in_area.count());
}

#[test]
fn a_centre_lists_its_projects_host_and_satellites() {
    let site = site();
    for centre in &site.content.centres {
        let page = site.page(&Route::Centre(centre.id.clone()));
        let projects = site.content.projects_of(centre);
        let projects = projects.map(|p| site.path(&Route::Project(p.id.clone())));
        let listed = sorted(links(page.section("prosjekter")));
        assert_eq!(listed, sorted(projects.collect()), "{}", page.path);

        let organisation = links(page.section("vert"));
        let satellites = centre.satellites.iter().map(|s| &s.municipality);
        for number in satellites.chain([&centre.host.municipality]) {
            let path = site.path(&Route::Municipality(number.clone()));
            assert!(organisation.contains(&path), "{}: {path}", page.path);
        }
    }
}

#[test]
fn goals_are_the_centres_own_or_said_to_be_national() {
    let site = site();
    let national = &site.content.reference.national;
    let mut own = 0;
    for centre in &site.content.centres {
        let page = site.page(&Route::Centre(centre.id.clone()));
        let said = text(page.section("mal"));
        let today = centre
            .goals
            .as_ref()
            .is_some_and(|goals| goals.period.is_none());
        assert_eq!(
            said.contains("Da gjelder de nasjonale målene:"),
            !today,
            "{}",
            page.path
        );
        assert_eq!(
            said.contains(&national.goals.main.text),
            !today,
            "{}",
            page.path
        );
        own += usize::from(today);
        // The national mission holds for all.
        let mission = text(page.section("oppdrag"));
        for fact in &national.mission {
            assert!(mission.contains(&fact.text), "{}: {}", page.path, fact.text);
        }
    }
    assert!(own > 0);
}

#[test]
fn the_table_has_every_centre_with_its_contacts() {
    let site = site();
    let page = site.at("/kontakt/");
    let rows = page.all("main table tbody tr");
    assert_eq!(rows.len(), site.content.centres.len());
    for (centre, row) in site.content.centres.iter().zip(rows) {
        let (said, links) = (text(row), links(row));
        assert!(said.starts_with(&centre.short_name.text), "{said}");
        assert!(links.contains(&site.path(&Route::Centre(centre.id.clone()))));
        let host = site.content.host_of(centre).unwrap();
        assert!(said.contains(&host.name), "{said}");
        assert!(links.contains(&host.website), "{said}");
        let forerunners = |c: &&Contact| c.of == Owner::Predecessor;
        for contact in centre.contacts.iter().filter(|c| !forerunners(c)) {
            assert!(said.contains(&age(contact)), "{said}");
            match address(contact) {
                Some(address) => assert!(links.contains(&address), "{address}"),
                None => assert!(said.contains(&squeeze(&contact.value)), "{said}"),
            }
        }
        // What belonged to a predecessor is on the centre's own page only.
        for contact in centre.contacts.iter().filter(forerunners) {
            assert!(!said.contains(&squeeze(&contact.value)), "{said}");
        }
    }
}

#[test]
fn the_list_has_every_centre_with_the_first_way_to_make_contact() {
    let site = site();
    let page = site.at("/sentre/");
    let cards = page.all("main li.card");
    assert_eq!(cards.len(), site.content.centres.len());
    for (centre, card) in site.content.centres.iter().zip(cards) {
        let own = site.path(&Route::Centre(centre.id.clone()));
        assert_eq!(links(card)[0], own);
        let host = site.content.host_of(centre).unwrap();
        assert!(text(card).contains(&host.name));
        if let Some(contact) = first_contact(centre) {
            assert!(text(card).contains(&age(contact)), "{}", text(card));
        }
    }
}

/// A telephone number or an e-mail address before all else, the centre's own before the host's; nothing outdated.
fn first_contact(centre: &Centre) -> Option<&Contact> {
    let valid: Vec<&Contact> = centre
        .contacts
        .iter()
        .filter(|c| !c.outdated && c.of != Owner::Predecessor)
        .collect();
    let direct = [ContactKind::Phone, ContactKind::Email];
    let address = [ContactKind::Visit, ContactKind::Post];
    let best = |kinds: &[ContactKind], of| {
        let mut of_owner = valid.iter().filter(move |c| c.of == of);
        of_owner.find(|c| kinds.contains(&c.kind)).copied()
    };
    [&direct[..], &[ContactKind::Website], &address]
        .into_iter()
        .find_map(|kinds| best(kinds, Owner::Centre).or_else(|| best(kinds, Owner::Host)))
}
