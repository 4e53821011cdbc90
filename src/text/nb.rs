//! Norwegian bokmål.

/// The text of a link to the page for private persons, where a field or a search has no answer.
const PRIVATE: &str = "Gjelder det deg selv eller en pårørende? Se hvem som kan hjelpe";

mod tables;

use super::{
    About, Accessibility, Answer, Browse, Centre, Centres, Common, Contact, Contacts, Counties,
    County, Data, FacetText, FacetTexts, Feedback, Footer, Help, Home, Municipalities,
    Municipality, Names, NotFound, PageText, Privacy, Project, ProjectLine, Projects, Publisher,
    Reasons, Search, SearchBox, Statuses, Text, Theme, Themes, Vcard, Waiting, Ways,
};

const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];

/// "22. november 2016", "november 2016", "2016".
fn date(year: u16, month: u8, day: u8) -> String {
    let month = usize::from(month).checked_sub(1);
    match month.and_then(|month| MONTHS.get(month)) {
        None => year.to_string(),
        Some(month) if day == 0 => format!("{month} {year}"),
        Some(month) => format!("{day}. {month} {year}"),
    }
}

pub static TEXT: Text = Text {
    kinds: [
        "Sentre",
        "Kommuner",
        "Fylker",
        "Prosjekter",
        "Temaer",
        "Sider",
    ],
    date,
    ways: Ways {
        to_centre: ["Ring senteret", "Skriv til senteret", "Senterets nettsted"],
        to_host: ["Ring kommunen", "Skriv til kommunen", "Kommunens nettsted"],
        page_at: |centre, host| format!("{centre} hos {host} kommune"),
        page_on: |centre, site| format!("{centre} på {site}"),
        ask: |host| {
            format!(
                "Senteret er en del av {host} kommune. Be om utviklingssenteret for sykehjem og hjemmetjenester."
            )
        },
        kinds: ["Telefon", "E-post", "Nettsted"],
        own: "senterets egen",
        of_host: ["kommunen", "postmottaket"],
        stated: |when| format!("opplyst {when}"),
        undated: "udatert",
        unverified: "ikke bekreftet",
        copy: "Kopier",
        copied: "Kopiert",
    },
    answer: Answer {
        serves: |place, county| match county {
            _ if county == place => format!("er utviklingssenteret for {place}."),
            _ => format!("er utviklingssenteret for {place} i {county}."),
        },
        serves_county: |county| format!("er utviklingssenteret for alle kommunene i {county}."),
        serves_sami: "er utviklingssenteret for den samiske befolkningen i hele landet.",
        lies_in: |place| format!("Senteret ligger i {place}."),
        serves_all: |count, counties| match count {
            1 => format!("er utviklingssenteret for {counties}."),
            _ => format!(
                "er utviklingssenteret for {} i {counties}.",
                municipalities(count)
            ),
        },
        centres: |count| match count {
            1 => "har ett utviklingssenter:".to_owned(),
            _ => format!("har {count} utviklingssentre, hvert for sin del av fylket:"),
        },
        county_projects: "Se prosjektene i fylket",
        host: "Vertskommune",
        unsure: "Kommunen er slått sammen på tvers av fylkesgrenser eller har byttet fylke siden 2017. At den hører til dette senteret, er vår vurdering. Vertskommunen har ikke bekreftet det.",
        more: |centre| format!("Mer om {centre}"),
        projects: |count| match count {
            0 => "Ingen kjente prosjekter".to_owned(),
            _ => format!("Se {}", projects(count)),
        },
        save: |centre| format!("Lagre kontakten til {centre} (vCard)"),
    },
    search_box: SearchBox {
        landmark: "Hele nettstedet",
        label: "Finn kommune, senter, tema eller prosjekt",
        help: "For eksempel Herøy, 7600 eller demens",
        placeholder: "Kommune, senter, tema …",
        button: "Søk",
        suggestions: "Forslag",
        best: "Beste svar",
        choice: "Velg ett av disse",
        mistaken: "Mente du?",
        begun: "Forslag",
        some_words: "Ingen har alle ordene. Disse har noen av dem.",
        searching: "Søker …",
        nothing: |words| format!("Ingen treff på «{words}». Prøv et annet ord."),
        private: PRIVATE,
        nothing_known: |words| {
            format!("Ingen treff på «{words}». Postnumre og poststeder kunne ikke hentes nå.")
        },
        did_you_mean: |words| format!("Mente du «{words}»?"),
        all: |count, words| format!("Vis alle {count} treff for «{words}»"),
        count: |count| match count {
            0 => "Ingen treff. ".to_owned(),
            _ => format!("{count} treff. Bruk piltastene for å velge."),
        },
        chosen: |place, centres| match centres {
            [centre] => format!("{centre} er utviklingssenteret for {place}."),
            _ => has_centres(place, centres),
        },
        all_of_place: |place| format!("Mer om {place} kommune"),
        centre: "utviklingssenter",
        centre_in: |place| format!("utviklingssenter i {place}"),
        municipality: "kommune",
        municipality_in: |county| format!("kommune i {county}"),
        county: "fylke",
        project_of: |centre| format!("prosjekt fra {centre}"),
        theme: |count| format!("tema med {}", projects(count)),
        page: "side på nettstedet",
    },
    browse: Browse {
        words: [
            "Hva leter du etter?",
            "Søk i prosjektene",
            "Søk etter en kommune",
        ],
        button: "Søk",
        narrow: |count| match count {
            0 => "Avgrens".to_owned(),
            _ => format!("Avgrens ({count} valgt)"),
        },
        facets: FacetTexts {
            kind: FacetText {
                label: "Hva",
                any: "Alt",
            },
            theme: FacetText {
                label: "Tema",
                any: "Alle temaer",
            },
            county: FacetText {
                label: "Fylke i dag",
                any: "Alle fylker",
            },
            centre: FacetText {
                label: "Senter",
                any: "Alle sentre",
            },
            status: FacetText {
                label: "Status",
                any: "Alle",
            },
            setting: FacetText {
                label: "Arena",
                any: "Alle arenaer",
            },
            decade: FacetText {
                label: "Tiår",
                any: "Alle tiår",
            },
        },
        statuses: Statuses {
            ongoing: "Pågikk da kilden ble skrevet",
            ended: "Avsluttet",
            unknown: "Ukjent",
        },
        decade: |year| format!("{year}-årene"),
        undated: "År ikke kjent",
        overlap: [
            "Et prosjekt kan høre til flere temaer, fylker og sentre og teller med hvert sted. Tallene i et felt kan derfor bli flere enn treffene.",
            "Et prosjekt kan høre til flere temaer, fylker og sentre og teller med hvert sted. Tallene i et felt kan derfor bli flere enn prosjektene.",
            "Noen kommuner har to sentre og teller med hos begge.",
        ],
        sort: "Rekkefølge",
        best_first: ["Beste treff først", "Vanlig rekkefølge"],
        sorts: ["Nyeste først", "Eldste først", "Alfabetisk"],
        show: [
            |count| format!("Vis {count} treff"),
            |count| format!("Vis {}", projects(count)),
            |count| format!("Vis {}", municipalities(count)),
        ],
        hits: |count, words| {
            let hits = match count {
                0 => "Ingen treff".to_owned(),
                _ => format!("{count} treff"),
            };
            match words {
                "" => hits,
                _ => format!("{hits} på «{words}»"),
            }
        },
        projects: |count, all| match count {
            0 => format!("Ingen av de {all} prosjektene passer"),
            _ if count == all => projects(all),
            _ => format!("{count} av {}", projects(all)),
        },
        municipalities: |count, all| match count {
            0 => format!("Ingen av de {all} kommunene passer"),
            _ if count == all => municipalities(all),
            _ => format!("{count} av {}", municipalities(all)),
        },
        chosen: "Valgte filtre",
        remove: |name| format!("Fjern {name}"),
        reset: "Nullstill",
        results: "Treff",
        download: "Last ned listen (CSV)",
        newest_projects: "Noen av prosjektene",
        all: |count, kind| format!("Vis alle {count} {kind}"),
        listed: |count, all| format!("Viser {count} av {all}."),
        more: |more, left| {
            if more == left {
                format!("Vis {more} til")
            } else {
                format!("Vis {more} til (av {left})")
            }
        },
        host: |place| format!("Vertskommune: {place}"),
        nothing: "Vi fant ikke noe som passer.",
        did_you_mean: "Mente du",
        hidden: |count| match count {
            1 => "Filtrene skjuler ett treff.".to_owned(),
            _ => format!("Filtrene skjuler {count} treff."),
        },
        reset_choices: "Nullstill filtrene",
        ways_in: "Du kan også finne fram",
        by_county: "fylke for fylke",
        or: "eller",
        by_theme: "tema for tema",
        or_ask: "Eller spør et senter eller vertskommunen:",
        all_contacts: "kontakt med alle sentrene",
        private: PRIVATE,
        ask_centre: |place| format!("Du kan spørre senteret for {place}:"),
    },
    reasons: Reasons {
        sami_name: "samisk navn",
        kven_name: "kvensk navn",
        former_name: "tidligere kommune",
        former_county: "tidligere fylke",
        other_name: "også kalt",
        seat: "kommunesenter",
        postal_code: "postnummer",
        post_town: "poststed",
        district: "bydel",
        region: "i distriktet",
        number: "kommunenummer",
        former_number: "tidligere kommunenummer",
        county_number: "fylkesnummer",
        former_county_number: "tidligere fylkesnummer",
        host: "vertskommune:",
        predecessor: "forgjenger:",
        address: "adresse:",
        serves: "hjelper",
        near: "fra senteret for stedet",
        in_county: "fylke:",
        on_theme: "tema:",
        place: "sted:",
        in_text: "nevnt i teksten",
        centre: "senter:",
        partner: "samarbeidspartner:",
        setting: "arena:",
        typo: "mente du",
        typo_seen: "mente du dette?",
        synonym: "samme sak:",
    },
    project_line: ProjectLine {
        was_ongoing_in: |year| format!("pågikk {year}"),
        was_ongoing: "pågikk",
        was_ongoing_once: "pågikk, år ikke kjent",
        ended: "avsluttet",
        mentioned_in: |year| format!("omtalt {year}"),
        no_year: "år ikke kjent",
        has_results: "har resultater",
        title_only: "lite er kjent",
        since: |year| format!("fra {year}"),
        until: |year| format!("til {year}"),
    },
};

pub static PAGES: PageText = PageText {
    common: Common {
        skip: "Hopp til innholdet",
        main_menu: "Hovedmeny",
        menu: "Meny",
        close: "Lukk",
        you_are_here: "Du er her",
        unverified: "ikke bekreftet",
        undated: "udatert",
        sources: "Kilder",
        sources_intro: "Datoen er kildens egen, der den er kjent. «Ikke bekreftet» betyr at opplysningen er utledet, allment kjent eller har en svak kilde.",
        sources_span: |years, undated, all| {
            let span = match years {
                Some((first, last)) if first == last => format!("Kildene er fra {first}"),
                Some((first, last)) => format!("Kildene er fra {first} til {last}"),
                None if all == 1 => return "Kilden er udatert.".to_owned(),
                None => return "Kildene er udaterte.".to_owned(),
            };
            match undated {
                0 if all == 1 => span.replacen("Kildene", "Kilden", 1) + ".",
                0 => format!("{span}."),
                _ => format!("{span}. Av {all} kilder er {undated} uten dato."),
            }
        },
        source_number: |number, host| format!("Kilde {number}: {host}"),
        projects,
        share: "Del siden",
        link_copied: "Lenken er kopiert",
        excerpt: "Dette er et utdrag. Hele siden med alle kilder:",
        on_the_web: "Siden på nettet:",
        app_off: "Direkte søk og filtre er ikke tilgjengelige akkurat nå. Alle sider og lister virker som de skal.",
    },
    waiting: Waiting {
        long: "Dette tar lengre tid enn vanlig. Du kan vente, eller finne fram uten søk:",
        no_search: "Søket virker ikke nå, fordi JavaScript er slått av eller ikke kunne lastes. Listene nedenfor fører fram likevel.",
        no_projects_filter: "Søk og filtre virker ikke nå, fordi JavaScript er slått av eller ikke kunne lastes. Listen viser alle prosjektene, også når adressen ber om noen av dem.",
        no_municipalities_filter: "Søk og filtre virker ikke nå, fordi JavaScript er slått av eller ikke kunne lastes. Listen viser alle kommunene, også når adressen ber om noen av dem.",
    },
    names: Names {
        home: "Forsiden",
        about: "Om",
        centres: "Sentre",
        municipalities: "Kommuner",
        counties: "Fylker",
        projects: "Prosjekter",
        themes: "Temaer",
        search: "Søk",
        contact: "Kontakt",
        data: "Kilder og data",
        accessibility: "Tilgjengelighet",
        privacy: "Personvern",
        feedback: "Meld feil eller nytt prosjekt",
        help: "Trenger du hjelp selv?",
    },
    footer: Footer {
        about: "En samlet oversikt over de 21 utviklingssentrene for sykehjem og hjemmetjenester: hva de er til for, hvem de hjelper og hva de har gjort.",
        find: "Finn fram",
        about_site: "Om nettstedet",
        credits: |names| {
            format!(
                "Inneholder data fra {}. Lisensene står under «Kilder og data». Ingen informasjonskapsler, ingen sporing.",
                list(names)
            )
        },
        compiled: |date| {
            format!(
                "Innholdet er samlet fra åpne kilder {date}. Dette er ikke et offisielt nettsted for Helsedirektoratet, kommunene eller sentrene."
            )
        },
        licence: "Lisens for det vi selv har laget:",
    },
    contacts: Contacts {
        phone: "Telefon",
        email: "E-post",
        visit: "Besøksadresse",
        post: "Postadresse",
        website: "Nettsted",
        of_predecessor: "forgjengeren",
        outdated: "Trolig utdatert",
        as_of: |date| format!("Opplysning fra {date}"),
        undated_but: |dating| format!("Uten dato i kilden, anslått: {dating}"),
        undated: "Udatert opplysning",
        map: |place| format!("Vis {place} i kart"),
    },
    vcard: Vcard {
        host: |host| format!("{host} kommune"),
        compiled: |site, date| format!("Fra {site}, en oversikt samlet fra åpne kilder {date}."),
    },
    home: Home {
        title: "Utviklingssentre for sykehjem og hjemmetjenester",
        description: "Finn utviklingssenteret for din kommune, les hva sentrene er til for, og se hva som er gjort i sykehjem og hjemmetjenester i Norge.",
        lead: "Sentrene hjelper kommunene med å gjøre tjenestene bedre.",
        by_theme: "Hva er gjort om ditt tema?",
        by_theme_lead: |count| {
            format!(
                "{count} prosjekter er samlet her, ordnet etter tema. Noen hører til flere temaer."
            )
        },
        by_county: "Finn etter fylke",
        by_centre: "Finn etter senter",
        newest: "De siste prosjektene vi kjenner",
        all_projects: |count| format!("Se alle {count} prosjektene"),
        about: "Hva er et utviklingssenter?",
        about_lead: "Et utviklingssenter for sykehjem og hjemmetjenester (USHT) ligger i en vertskommune og arbeider for alle kommunene i sitt område. Sentrene sprer kunnskap, veileder i forbedring og får nye løsninger i bruk. Hver kommune hører til ett av 20 sentre. Det 21. arbeider for den samiske befolkningen. Helsedirektoratet gir oppdraget og deler av pengene.",
        about_more: "Les om oppdrag, mål og historie",
    },
    about: About {
        title: "Om utviklingssentrene",
        description: "Oppdrag, mål, organisering, finansiering og historie for utviklingssentrene for sykehjem og hjemmetjenester.",
        lead: "Hva utviklingssentrene er til for, hvordan de er organisert, og hvor de kommer fra. Tallene viser til kildene nederst på siden.",
        contents: "Innhold",
        what: "Hva er utviklingssentrene?",
        mission: "Samfunnsoppdrag",
        goals: "Mål siden 2017",
        main_goal: "Hovedmål",
        sub_goals: "Delmål",
        target_areas: "Satsingsområder",
        target_group: "Målgruppe",
        organisation: "Organisering",
        advisory_council: "Fag- og samarbeidsråd",
        steering_group: "Styringsgruppe",
        care_research: "Senter for omsorgsforskning",
        state_administrator: "Statsforvalteren",
        regional_support: "Støtteapparatet for Leve hele livet",
        funding: "Finansiering",
        dissemination: "Slik spres resultatene",
        timeline: "Historie fra 1996",
        number_of_centres: "Antall sentre gjennom tiden",
        when: "Når",
        count: "Antall",
        counted: "Hva som er talt",
        before_2017: "Målene før 2017",
        purpose: "Formål",
        websites: "Felles nettsted",
        private: "Gjelder det deg selv?",
    },
    centres: Centres {
        title: "Utviklingssentrene",
        description: "De 21 utviklingssentrene for sykehjem og hjemmetjenester, med vertskommune og kontakt.",
        lead: "21 sentre fra nord til sør: 19 som følger fylkene slik de var i 2017, ett for Helse Fonna-området og ett for den samiske befolkningen. Et prosjekt kan høre til flere sentre og teller med hos hvert av dem.",
        counts: |places, projects_| match places {
            None => format!("Hele landet · {}", projects(projects_)),
            Some(places) => format!("{} · {}", municipalities(places), projects(projects_)),
        },
    },
    centre: Centre {
        description: |name, host| {
            format!("{name}. Vertskommune: {host}. Kontakt, mål, kommuner og prosjekter.")
        },
        lead: |name, host| format!("{name}. Vertskommune er {host}."),
        contact: "Kontakt",
        own_contacts: "Senterets egne adresser",
        host_contacts: |host| format!("Adresser og kilder for {host} kommune"),
        persons: "Personer senteret oppga som kontakter før 2017",
        persons_note: "Dette er historie, ikke en vei til kontakt i dag.",
        mission: "Oppdrag",
        national_mission: "Det nasjonale samfunnsoppdraget gjelder for dette senteret:",
        national_mission_too: "I dag gjelder det nasjonale samfunnsoppdraget:",
        goals: "Mål",
        national_goals: "Vi kjenner ingen egne mål for senteret i dag. Da gjelder de nasjonale målene:",
        former_goals: |period| format!("Senterets egne mål {period}"),
        host: "Vertskommune og organisering",
        host_municipality: "Vertskommune",
        host_from: "Vert fra",
        satellites: "Satellitter",
        organisation: "Organisering",
        official_name: "Fullt navn",
        short_name: "Kortnavn",
        other_names: "Andre navn",
        then: |name| format!(" (den gang {name})"),
        from: |date| format!("fra {date}"),
        until: |date| format!("til {date}"),
        municipalities: "Kommuner senteret hjelper",
        area_2017: "Område ved opprettelsen i 2017",
        area: "Område i dag",
        serves: "Senteret hjelper disse kommunene:",
        serves_nationally: |count| {
            format!(
                "Senteret arbeider for den samiske befolkningen i hele landet. Disse {} hører til forvaltningsområdet for samiske språk. Hver av dem hører også til senteret for sitt fylke:",
                municipalities(count)
            )
        },
        projects: "Prosjekter",
        no_projects: "Vi kjenner ingen prosjekter fra dette senteret ennå.",
        activities: "Aktiviteter",
        partners: "Samarbeidspartnere",
        history: "Historie",
        changes: "Endringer",
        predecessors: "Forgjengere",
        contradictions: "Der kildene er uenige",
    },
    municipalities: Municipalities {
        title: "Kommuner",
        description: "Alle 357 kommuner fra A til Å, med vei til utviklingssenteret for sykehjem og hjemmetjenester.",
        lead: "Velg en kommune for å se hvilket utviklingssenter den hører til.",
        by_county: "Se kommunene fylke for fylke",
        letters: "Gå til bokstav",
    },
    municipality: Municipality {
        named: |name| format!("{name} kommune"),
        description: |place, county, centres| {
            let place = place_in(place, county);
            let centres = match centres {
                [centre] => format!("Utviklingssenteret for {place} er {centre}."),
                _ => format!("Utviklingssentrene for {place} er {}.", list(centres)),
            };
            format!("{centres} Se kontakt, vertskommune og prosjekter.")
        },
        lead: |place, county, centres, here| {
            let said = match centres {
                [centre] => format!("{} hører til {centre}.", place_in(place, county)),
                _ => has_centres(&place_in(place, county), centres),
            };
            match here {
                Some(centre) if centres.len() > 1 => {
                    format!("{said} {centre} ligger i {place}.")
                }
                _ => said,
            }
        },
        why: "Hvorfor dette senteret?",
        why_these: "Hvorfor disse sentrene?",
        basis_county_2024: |county, centre| {
            format!(
                "Det er ett utviklingssenter for {county}: {centre}. Vi har ikke funnet noen offentlig liste over hvilke kommuner hvert senter hjelper. Dette er utledet av fylket."
            )
        },
        basis_county_2017: |county, centre| {
            format!(
                "{county} har flere utviklingssentre. De følger i hovedsak fylkene slik de var i 2017, og kommunen hører etter det til {centre}. Vi har ikke funnet noen offentlig liste over hvilke kommuner hvert senter hjelper. Dette er utledet."
            )
        },
        basis_helse_fonna: |centre| {
            format!(
                "Kommunen ligger i området til helseforetaket Helse Fonna, og {centre} er senteret for det området. Området går på tvers av fylkesgrensen."
            )
        },
        basis_judgement: |centre| {
            format!(
                "Kommunen er slått sammen på tvers av fylkesgrenser eller har byttet fylke siden 2017. At den hører til {centre}, er vår vurdering. Spør vertskommunen for å være sikker."
            )
        },
        basis_sami_area: |centre| {
            format!(
                "Kommunen hører til forvaltningsområdet for samiske språk. {centre} er senteret for den samiske befolkningen i hele landet."
            )
        },
        contact: "Kontakt med kommunen",
        projects: |place| format!("Prosjekter der {place} er nevnt"),
        no_projects: |place| {
            format!(
                "Vi kjenner ingen prosjekter der {place} er nevnt. Kommunen kan likevel ha vært med i prosjekter for hele fylket."
            )
        },
        centre_projects: |centre| format!("Flere prosjekter fra {centre}"),
        centres_projects: "Flere prosjekter fra sentrene",
        no_more_projects: "Vi kjenner ingen flere prosjekter fra dette senteret.",
        about: |place| format!("Om {place}"),
        county: "Fylke",
        website: "Nettsted",
        seat: "Administrasjonssted",
        number: "Kommunenummer",
        population: "Innbyggere",
        population_as_of: |number, date| format!("{number} ({date})"),
        language: "Målform",
        bokmal: "bokmål",
        nynorsk: "nynorsk",
        neutral: "nøytral",
        sami_area: "Forvaltningsområdet for samiske språk",
        northern_sami: "ja, nordsamisk",
        southern_sami: "ja, sørsamisk",
        lule_sami: "ja, lulesamisk",
        former: "Tidligere navn og nummer",
        until: |year| format!("til {year}"),
        forms: "Kommunens navn som organisasjon",
        part: " (bare en del)",
    },
    counties: Counties {
        title: "Fylker",
        description: "De 15 fylkene med sine utviklingssentre for sykehjem og hjemmetjenester.",
        lead: "Sentrene følger i hovedsak fylkene slik de var i 2017. Derfor har noen av dagens fylker flere sentre. Et prosjekt kan høre til flere fylker og teller med i hvert av dem.",
        counts: |places, count| {
            format!(
                "{} · {}",
                municipalities(usize::from(places)),
                projects(count)
            )
        },
    },
    county: County {
        description: |county| {
            format!(
                "Utviklingssentrene for sykehjem og hjemmetjenester i {county}, kommunene de hjelper, og prosjektene."
            )
        },
        lead: |county, centres, places, sami| {
            let centres = match (centres, sami) {
                (1, None) => "ett utviklingssenter".to_owned(),
                (1, Some(_)) => "ett utviklingssenter for dem alle".to_owned(),
                _ => format!(
                    "{} utviklingssentre som deler fylket mellom seg",
                    number(centres)
                ),
            };
            let said = match places {
                1 => format!("{county} er både kommune og fylke og har {centres}."),
                _ => format!("{county} har {places} kommuner og {centres}."),
            };
            match sami {
                Some(centre) => format!(
                    "{said} I tillegg arbeider {centre} for den samiske befolkningen i hele landet."
                ),
                None => said,
            }
        },
        serves: |count| match count {
            1 => "Senteret hjelper denne kommunen:".to_owned(),
            _ => format!("Senteret hjelper {count} kommuner i fylket:"),
        },
        serves_sami: |county, count| {
            let places = match count {
                1 => "hører denne kommunen".to_owned(),
                _ => format!("hører disse {count} kommunene"),
            };
            format!(
                "Senteret arbeider for den samiske befolkningen i hele landet. I {county} {places} til forvaltningsområdet for samiske språk:"
            )
        },
        projects: "Prosjekter i fylket",
        counted: |count| match count {
            1 => "Ett prosjekt hører til her. Det kan også høre til andre fylker.".to_owned(),
            _ => format!(
                "{} hører til her. Noen av dem kan også høre til andre fylker.",
                projects(count)
            ),
        },
        no_projects: "Vi kjenner ingen prosjekter herfra ennå.",
        about: |county| format!("Om {county}"),
        number: "Fylkesnummer",
        new_names: "Nye navn",
    },
    projects: Projects {
        title: "Prosjekter",
        description: "Utviklingsprosjekter i sykehjem og hjemmetjenester: filtrer på tema, fylke, senter og status.",
        lead: |count| format!("{count} prosjekter fra utviklingssentrene og forgjengerne deres."),
        status_note: "Sentrene har ledet prosjektene eller vært med på dem. Status gjelder på kildens tidspunkt, ikke i dag.",
        by_theme: "Prosjekter etter tema",
        all: "Alle prosjekter",
    },
    project: Project {
        title_only_long: "Vi vet lite om dette prosjektet utover tittelen.",
        results: "Resultater",
        note: "Om kilden",
        facts: "Fakta",
        centre: "Senter",
        centre_as_partner: "Senter (samarbeidspartner)",
        centres_inferred: "Hvilke av dagens sentre det gjelder, er utledet av navnet i kilden.",
        centre_then: "Slik navngitt i kilden",
        county_then: "Fylke den gang",
        municipalities: "Kommuner",
        partners: "Samarbeidspartnere",
        setting: "Sted i tjenesten",
        target_group: "Målgruppe",
        period: "Periode",
        status: "Status",
        status_ongoing: "Pågikk",
        status_ended: "Avsluttet",
        status_unknown: "Ukjent",
        status_as_of: |status, date| format!("{status}, ifølge kilde fra {date}"),
        status_undated: |status| format!("{status}, ifølge udatert kilde"),
        now_part_of: |then, now| format!("{then} (nå {now})"),
        contact: "Spør senteret",
        no_centre: "Kilden sier ikke hvilket senter det var. Du kan spørre senteret for din kommune:",
        all_contacts: "kontakt med alle sentrene",
        more_on: |theme| format!("Flere om {}", in_sentence(theme)),
        all_on: |count, theme| format!("Se alle {count} prosjektene om {}", in_sentence(theme)),
        others_from: |centre| format!("Andre prosjekter fra {centre}"),
    },
    themes: Themes {
        title: "Temaer",
        description: "Temaene utviklingsprosjektene handler om, med antall prosjekter.",
        lead: |count| {
            format!(
                "Velg et tema for å se hva som er gjort, hvor og av hvem. Et prosjekt kan høre til flere temaer. Derfor er tallene til sammen flere enn de {count} prosjektene."
            )
        },
    },
    theme: Theme {
        description: |definition, count| format!("{definition} {}.", projects(count)),
        centres: "Sentre som har arbeidet med temaet",
        centres_counted: "Tallet er hvor mange av prosjektene på denne siden senteret har vært med på. Et prosjekt kan høre til flere sentre.",
    },
    search: Search {
        title: "Søk",
        description: "Søk etter kommuner, utviklingssentre og prosjekter.",
        ways_in: "Finn fram uten å søke",
        all_municipalities: "Alle kommuner fra A til Å",
        by_county: "Fylker",
        by_centre: "Sentre",
        by_theme: "Temaer",
    },
    contact: Contact {
        title: "Kontakt",
        description: "Telefon, e-post og nettsted for alle utviklingssentrene for sykehjem og hjemmetjenester.",
        lead: "Slik når du hvert av sentrene, fra nord til sør.",
        ask: "Vi kjenner egen telefon eller e-post bare for noen få av sentrene. For de andre står vertskommunens. Be da om utviklingssenteret for sykehjem og hjemmetjenester. Opplysningene er samlet fra åpne kilder, og ingen har prøvd dem.",
        centre: "Senter",
        lies_in: "i",
        direct: "Ring eller skriv",
        web: "Nettsted",
    },
    data: Data {
        title: "Kilder og data",
        description: "Hvor opplysningene kommer fra, hvor sikre de er, og dataene til nedlasting.",
        lead: "Opplysningene er merket med kilde og alder der vi kjenner dem. Her står hvordan de er samlet inn, hvem som skal krediteres, og hvor du kan laste dem ned.",
        method_heading: "Slik er opplysningene samlet",
        method: &[
            "Opplysningene er samlet fra sentrenes, kommunenes og myndighetenes egne sider, rapporter og nyheter, ofte fra lagrede kopier. Tekstene er skrevet på nytt; navn og titler er gjengitt som de er.",
            "«Ikke bekreftet» betyr at opplysningen er utledet, allment kjent eller har en svak kilde. En udatert kilde er merket udatert. Det vi ikke vet, står ikke.",
            "Inndelingen i kommuner og fylker er den fra 1. januar 2024, med navnene som gjelder i 2026.",
        ],
        age_heading: "Hvor gamle opplysningene er",
        age: |date, sources, dated, span| {
            let compiled = format!("Innholdet ble sist oppdatert {date}.");
            let Some([first, middle, last]) = span else {
                return format!(
                    "{compiled} Det bygger på {sources} kilder. Ingen av dem er datert."
                );
            };
            format!(
                "{compiled} Det bygger på {sources} kilder. {dated} av dem er datert. Den eldste av disse er fra {first}, den nyeste fra {last}, og det midterste året (medianen) er {middle}. {} kilder er uten dato.",
                sources - dated
            )
        },
        licence_heading: "Lisens",
        licence: [
            "Våre egne tekster, og opplysningene slik vi har samlet og ordnet dem, kan du bruke fritt. Du kan dele og endre dem, også i kommersiell sammenheng, så lenge du krediterer oss, lenker til lisensen og sier fra om du har endret noe. Lisensen er",
            ".",
        ],
        licence_limits: &[
            "Lisensen gjelder ikke data vi har hentet fra andre. De har sine egne lisenser, som står under «Kreditering». Bruker du dem, skal du kreditere leverandøren.",
            "Noen opplysninger er hentet fra kilder som ikke oppgir noen lisens. Det gjelder blant annet e-postadressen til kommuner som ikke har samme adresse i Difis liste. Vi kan ikke gi deg rett til mer enn det som er vårt. Navn, titler og sitater tilhører dem de kommer fra.",
            "Programkoden og skrifttypen har egne lisenser (MIT og SIL Open Font License).",
        ],
        credit_us: "Slik kan du kreditere oss:",
        credit_line: |site, date, address, [licence, licence_url]| {
            let address = if address.is_empty() {
                String::new()
            } else {
                format!(" {address}")
            };
            format!("{site}, innhold per {date}.{address} Lisens: {licence}, {licence_url}")
        },
        credits: "Kreditering",
        downloads: "Last ned dataene",
        spreadsheets: "Til regneark (CSV)",
        spreadsheets_about: "Filene kan åpnes rett i Excel med norske innstillinger. De har semikolon mellom feltene, og tegnsettet er UTF-8. Hver kontakt og hvert prosjekt har kilde og alder. Kildene i kommuner.csv gjelder navn, nummer og innbyggere. Telefonnumre står som =\"22 22 22 22\", så Excel viser dem slik de er; andre programmer kan vise tegnene rundt. Kommunenummeret til Oslo er 0301. Excel kan vise det som 301.",
        size: |rows, size| format!("{rows} rader, {size} kB"),
        json: "Alle opplysninger (JSON)",
        json_about: "Filene er JSON i UTF-8. Nettstedet er bygd av de samme filene.",
        files: &[
            ("centres", "De 21 sentrene med kontakter, mål og historie"),
            (
                "municipalities",
                "De 357 kommunene med navn, nummer, sentre og postmottak",
            ),
            ("counties", "De 15 fylkene"),
            (
                "places",
                "Koordinater, areal og organisasjonsnummer for kommuner og fylker",
            ),
            ("postal-codes", "Postnumrene med poststed og kommune"),
            (
                "areas",
                "Bydelene i Oslo, Bergen, Trondheim og Stavanger, og distrikter som Helgeland og Romerike. Distriktene er alminnelig kjent og ikke slått opp i en kilde. Grensene mellom dem er ikke skarpe",
            ),
            ("projects", "Prosjektene"),
            ("themes", "Temaene"),
            (
                "vocabulary",
                "Ordene søket kjenner: synonymer, nynorsk, engelsk og nordsamisk, skrevet for hånd for dette nettstedet",
            ),
            ("national", "Oppdrag, mål, organisering og historie"),
            ("sources", "Alle kildene"),
            ("site", "Datoer, antall og kreditering"),
        ],
        contradictions: "Der kildene er uenige",
    },
    tables: tables::TABLES,
    accessibility: Accessibility {
        title: "Tilgjengelighet",
        description: "Hvordan nettstedet er gjort tilgjengelig for alle, og hva som gjenstår.",
        lead: "Nettstedet skal kunne brukes av alle, også med tastatur, skjermleser, stor skrift og uten JavaScript.",
        sections: &[
            (
                "Slik er det laget",
                &[
                    "Alle sider kan leses uten JavaScript. Slår du det av, finner du fortsatt alt innhold: kommuner etter bokstav, sentre, fylker, temaer og prosjekter.",
                    "Sidene har overskrifter, landemerker og ledetekster som skjermlesere forstår. Du kan bruke alt med tastaturet, og det er alltid synlig hvor du er.",
                    "Fargene følger innstillingen din for lyst eller mørkt utseende. Sidene tåler at teksten blir forstørret, og de kan leses på skjermer ned til 320 piksler i bredden.",
                ],
            ),
            (
                "Slik er det prøvd",
                &[
                    "HTML-koden på hver side blir kontrollert automatisk før publisering, og de viktigste handlingene blir prøvd i en nettleser, også med tastatur alene og uten JavaScript.",
                ],
            ),
            (
                "Det vi vet mangler",
                &[
                    "Sidene finnes foreløpig bare på bokmål. Kildene vi lenker til, er andres sider, og noen av dem er ikke universelt utformet.",
                    "Nettstedet er ikke prøvd av et uavhengig fagmiljø ennå.",
                ],
            ),
        ],
        shortcut: "Hurtigtast til søkefeltet",
        shortcut_about: "Tasten / fører til søkefeltet når du ikke skriver i et felt. Det gjør også Ctrl + K (⌘ + K på Mac). Er tasten / i veien for deg, for eksempel når du styrer med stemmen, kan du slå den av. Valget blir husket i denne nettleseren.",
        shortcut_off: "Slå av hurtigtasten /",
        shortcut_on: "Slå på hurtigtasten /",
        feedback: "Er det noe du ikke får brukt?",
    },
    privacy: Privacy {
        title: "Personvern",
        description: "Nettstedet bruker ingen informasjonskapsler, sporer deg ikke og deler ingenting med andre.",
        lead: "Vi samler ikke inn opplysninger om deg.",
        sections: &[
            (
                "Ingenting lagres hos deg",
                &[
                    "Nettstedet bruker ingen informasjonskapsler og lagrer ingenting i nettleseren din utover de vanlige mellomlagrede filene.",
                    "Det er ett unntak: Slår du av hurtigtasten / på siden om tilgjengelighet, husker nettleseren det til du slår den på igjen. Valget blir ikke sendt noe sted.",
                ],
            ),
            (
                "Ingenting sendes til andre",
                &[
                    "Alt du laster ned, kommer fra dette nettstedet: skrift, bilder, program og data. Det finnes ingen statistikk, ingen annonser og ikke noe innhold fra tredjeparter.",
                    "Det du skriver i søkefeltene, blir behandlet i nettleseren din. Hvis JavaScript er av, blir søkeordet en del av nettadressen og sendt til tjeneren. Er JavaScript på, kan søkeord og filtre også stå i nettadressen. Da følger de med når du laster siden på nytt eller deler adressen.",
                ],
            ),
            (
                "Tjeneren",
                &[
                    "Som hos alle nettsteder kan tjeneren som leverer filene, føre en logg over forespørsler. Det styres av den som drifter tjeneren, ikke av nettstedet.",
                ],
            ),
            (
                "Personer på nettstedet",
                &[
                    "Noen få navn og telefonnumre står på sidene fordi et senter selv oppga dem som kontakter før 2017. De er merket som historiske.",
                ],
            ),
        ],
    },
    feedback: Feedback {
        title: "Meld feil eller nytt prosjekt",
        description: "Slik sier du fra når noe er feil eller mangler, og slik får du inn et prosjekt.",
        lead: "Slik sier du fra når noe er feil eller mangler, og slik får du inn et prosjekt.",
        who: "Hvem du skriver til",
        centres_about: "Gjelder det et senter, kan du si fra til senteret selv.",
        centres: "Slik når du sentrene",
        mistake: "Noe er feil",
        mistake_about: "Nederst på siden om hvert senter, hver kommune, hvert fylke, tema og prosjekt står «Meld feil i disse opplysningene». Der er siden allerede fylt ut.",
        project: "Et prosjekt mangler",
        project_about: "Prosjektene er hentet fra åpne kilder. Et nytt prosjekt trenger minst én kilde som alle kan lese: en rapport, en nyhet eller en nettside.",
        copy: "Tekst du kan kopiere:",
        write: |address| format!("Skriv til {address}"),
        mistake_subject: "Feil på nettstedet om utviklingssentrene",
        mistake_lines: &[
            "Side:",
            "Opplysning (for eksempel telefon):",
            "Dette er feil:",
            "Dette er riktig:",
            "Kilde (gjerne en lenke):",
        ],
        project_subject: "Nytt prosjekt til nettstedet om utviklingssentrene",
        project_lines: &[
            "Tittel:",
            "Senter:",
            "Kommuner som var med:",
            "Tema:",
            "Fra og til (år):",
            "Pågår eller avsluttet:",
            "Hva som ble gjort, og hva det førte til:",
            "Kilde (lenke):",
        ],
        record: "Meld feil i disse opplysningene",
        record_subject: |title| format!("Feil i opplysningene om {title}"),
        page: |title, path| format!("Side: {title} ({path})"),
        nobody: "Det er foreløpig ingen redaksjon å sende dette til. Ta vare på teksten til det kommer en adresse, eller si fra til senteret det gjelder.",
        more: "Mer om å melde feil",
    },
    help: Help {
        title: "Gjelder det deg selv eller en pårørende?",
        description: "Utviklingssentrene hjelper ansatte i kommunene. Her står hvem du kan gå til når du trenger hjelp selv, eller når en av dine nærmeste gjør det.",
        lead: "Utviklingssentrene hjelper ansatte og ledere i kommunene. De tildeler ikke plasser og behandler ikke klager. Trenger du hjelp selv, eller noen du er pårørende til, er det disse du kan gå til.",
        municipality: "Kommunen du bor i",
        municipality_about: "Kommunen gir sykehjemsplass, hjemmesykepleie og annen hjelp hjemme. Dit sender du søknaden. Er du uenig i svaret, sender du også klagen til kommunen. Gir ikke kommunen deg medhold, går saken videre til statsforvalteren.",
        municipalities: "Finn postmottaket og nettstedet til din kommune",
        helsenorge: "Helsenorge",
        helsenorge_about: "Helsenorge er helsetjenestens felles nettsted for innbyggerne. Der kan du lese om rettighetene dine og om hvordan du klager.",
        helsenorge_link: "helsenorge.no",
        helsenorge_url: "https://www.helsenorge.no",
        ombud: "Pasient- og brukerombudet",
        ombud_about: "Ombudet gir gratis råd til pasienter, brukere og pårørende, også om sykehjem og hjemmetjenester i kommunen. De kan hjelpe deg å skrive en klage, og du kan være anonym.",
        ombud_link: "pasientogbrukerombudet.no",
        ombud_url: "https://www.pasientogbrukerombudet.no",
        short: "Sentrene hjelper ansatte i kommunene. De tildeler ikke plasser og behandler ikke klager.",
        link: "Her kan du få hjelp",
    },
    publisher: Publisher {
        heading: "Hvem står bak nettstedet?",
        compiled: |date| {
            format!(
                "Nettstedet er en sammenstilling fra åpne kilder, sist gått gjennom {date}. Det er ikke et offisielt nettsted for Helsedirektoratet, kommunene eller sentrene."
            )
        },
        owner: |owner| format!("{owner} har ansvaret for nettstedet."),
        editor: |editor| format!("Redaktør er {editor}."),
        nobody: "Det har foreløpig ingen redaktør og ingen adresse å skrive til.",
        more: "Slik melder du feil eller et nytt prosjekt",
    },
    not_found: NotFound {
        title: "Vi fant ikke siden",
        description: "Adressen finnes ikke på dette nettstedet.",
        lead: "Adressen kan være skrevet feil, eller siden kan ha flyttet. Finn senteret ditt her, eller gå videre til en av listene.",
    },
};

/// A name that is no proper name, inside a sentence.
fn in_sentence(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(char::to_lowercase);
    first.into_iter().flatten().chain(letters).collect()
}

fn projects(count: usize) -> String {
    match count {
        1 => "1 prosjekt".to_owned(),
        _ => format!("{count} prosjekter"),
    }
}

/// A municipality with its county, unless it is one itself.
fn place_in(place: &str, county: &str) -> String {
    if place == county {
        place.to_owned()
    } else {
        format!("{place} i {county}")
    }
}

/// Names the centres of a place that has several.
fn has_centres(place: &str, centres: &[&str]) -> String {
    let count = number(centres.len());
    format!("{place} har {count} utviklingssentre: {}.", list(centres))
}

/// Names as a list: "a, b og c".
fn list(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [name] => (*name).to_owned(),
        [names @ .., last] => format!("{} og {last}", names.join(", ")),
    }
}

/// A small number in words.
fn number(count: usize) -> String {
    match count {
        2 => "to".to_owned(),
        3 => "tre".to_owned(),
        4 => "fire".to_owned(),
        _ => count.to_string(),
    }
}

fn municipalities(count: usize) -> String {
    match count {
        1 => "1 kommune".to_owned(),
        _ => format!("{count} kommuner"),
    }
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn dates_are_written_out_as_far_as_they_are_known() {
        assert_eq!(date(2016, 11, 22), "22. november 2016");
        assert_eq!(date(2016, 11, 0), "november 2016");
        assert_eq!(date(2016, 0, 0), "2016");
    }
}
