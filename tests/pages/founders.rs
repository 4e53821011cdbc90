//! The two centres this site began with: what stood on their own pages stands here.

use crate::site::{Dom, links, site, text, within};

fn assert_says(page: &Dom, facts: &[&str]) {
    let main = page.text();
    for fact in facts {
        assert!(main.contains(fact), "{}: «{fact}»", page.path);
    }
}

#[test]
fn akershus() {
    let page = site().at("/sentre/usht-akershus/");
    assert_says(
        &page,
        &[
            // Host and area.
            "Lørenskog kommune er fra 1. januar 2017 vert",
            "sykehjem og hjemmetjenester i Akershus",
            // What it is for.
            "nøkkelrolle",
            "rustet for framtiden",
            "ny kunnskap og nye løsninger blir spredt og tatt i bruk",
            "pådriver for kunnskapsbasert praksis",
            "metoder og verktøy for å bygge et læringsmiljø",
            "Alle kommunene i fylket kan bruke senteret som en ressurs",
            "Brukere og pårørende tar aktivt del",
            // The main goal.
            "sikre kvaliteten i sykehjem og hjemmetjenester",
            "utvikle fag og tjenester, spre kunnskap",
            "få ny kunnskap og nye løsninger innført",
            "nasjonale satsingsområder og lokale behov",
            // The three sub-goals.
            "Drive fram kunnskapsbasert praksis",
            "La brukere og pårørende medvirke og stå i sentrum for virksomheten",
            "Tilby metoder og verktøy for et læringsmiljø, og være en ressurs i kommunenes arbeid",
            // Before.
            "ett utviklingssenter for sykehjem og ett for hjemmetjenester i hvert fylke",
            "Lørenskog sykehjem utviklingssenter for sykehjem fra 2006",
            "Bærum kommune hadde utviklingssenteret for hjemmetjenester fra 2009 til 2017",
            "Helse- og omsorgsdepartementet reduserte antallet sentre til 20",
            "solidere og mer bærekraftige sentre",
        ],
    );
    let contact = links(page.section("kontakt"));
    for address in [
        "https://ushtakerhus.wordpress.com",
        "https://www.utviklingssenter.no",
    ] {
        assert!(contact.iter().any(|link| link == address), "{address}");
    }
    // The centre has goals of its own: the national ones do not stand in their place.
    assert!(!text(page.section("mal")).contains("nasjonale målene"));
}

#[test]
fn finnmark() {
    let page = site().at("/sentre/usht-finnmark/");
    assert_says(
        &page,
        &[
            // How it came to be.
            "Helsedirektoratet vedtok i 2009 at alle fylker skulle få et utviklingssenter for hjemmetjenester (IS-1/2009)",
            "Undervisningssykehjemmene var forbildet",
            "gi forskning og utvikling større plass i hjemmetjenestene",
            "ett av mange tiltak",
            "nr. 25",
            "«Mestring, muligheter og mening»",
            "pressemelding nr. 45/09",
            "«Undervisningshjemmetjeneste i alle fylker»",
            "«Strategi for omsorg – mot 2022»",
            // Goals.
            "senter for læring og kvalitet for hjemmetjenestene i Finnmark",
            "styrke, beholde og rekruttere kompetente medarbeidere",
            "Gjøre «faglig utvikling» til et hverdagsord",
            "modeller for god praksis og spre dem til ansatte i kommunen og i fylket",
            "nær kontakt med helsepersonellet i kommunen, kommunene i fylket og institusjoner for forskning og utdanning",
            "på tvers av tjenestenivåene med Helse Finnmark og tannhelsetjenesten",
            // Organisation.
            "sin egen prosjektleder",
            "En styringsgruppe inngikk og godkjente avtaler om utviklingsprosjekter",
            "opprette arbeidsgrupper",
            "godkjente virksomhetsplanen",
            "råd om budsjett, regnskap og årsrapport",
            // How results are spread.
            "spre resultater til andre kommuner var en viktig oppgave",
            "nettverkssamlinger, på konferanser og gjennom direkte kontakt",
            // How to reach it, then.
            "Eldresenteret, Kongensgt. 10 A, Kirkenes",
            "Sør-Varanger kommune, Utviklingssenter for hjemmetjenester / UHT, Boks 406, 9915 Kirkenes",
        ],
    );
    // Goals of the past are said to be of the past, after those of today.
    let goals = text(page.section("mal"));
    let (today, then) = goals.split_once("Senterets egne mål før 2017").unwrap();
    assert!(today.contains("nasjonale målene"));
    assert!(then.contains("hverdagsord"));
}

#[test]
fn persons_are_history() {
    let site = site();
    let page = site.at("/sentre/usht-finnmark/");
    let parts = within(page.section("kontakt"), "details");
    let history = *parts.last().unwrap();
    let said = text(history);
    for part in [
        "før 2017",
        "Dette er historie, ikke en vei til kontakt i dag.",
        "Kathrine P. Strønen, prosjektleder, 92 26 27 22",
        "Trond Bernhardsen, fagutvikler, 45 41 70 49",
    ] {
        assert!(said.contains(part), "{part}");
    }
    // Their numbers are not there to be called, and their names are nowhere else.
    assert!(links(history).iter().all(|link| !link.starts_with("tel:")));
    let mut persons = 0;
    for centre in &site.editorial.centres {
        let own = format!("/sentre/{}/", centre.id.as_str());
        for person in &centre.persons {
            persons += 1;
            for (path, html) in &site.pages {
                assert_eq!(
                    html.contains(&person.name),
                    *path == own,
                    "{path}: {}",
                    person.name
                );
            }
        }
    }
    assert!(persons >= 2);
}
