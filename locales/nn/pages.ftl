### What the prerendered parts of pages say.
### CONTRIBUTING.md says how these files are written.

## common: Said on many pages.

common-skip = Hopp til innhaldet
common-main-menu = Hovudmeny

common-menu = Meny

common-close = Lukk
common-you-are-here = Du er her
common-unverified = ikkje stadfesta
common-undated = udatert
common-sources = Kjelder
common-sources-intro = Datoen er frå kjelda sjølv, der han er kjend. «Ikkje stadfesta» betyr at opplysninga er utleidd, allment kjend eller har ei svak kjelde.

common-sources-of = { $count ->
    [one] Kjelda er frå { $year }.
   *[other] Kjeldene er frå { $year }.
}

common-sources-span = Kjeldene er frå { $first } til { $last }.

common-sources-undated = { $count ->
    [one] Kjelda er udatert.
   *[other] Kjeldene er udaterte.
}

common-sources-partly-undated = Av { $all } kjelder er { $undated } utan dato.

common-source-number = Kjelde { $number }: { $host }

common-sources-all = { $count ->
    [one] Vis kjelda
   *[other] Vis alle { $count } kjeldene
}

common-notes = Merknader
common-note-letter = Merknad { $letter }
common-on-this-page = På denne sida

common-share = Del sida

common-link-copied = Lenka er kopiert

common-excerpt = Dette er eit utdrag. Heile sida med alle kjelder:

common-on-the-web = Sida på nettet:
common-app-off = Direkte søk og filter er ikkje tilgjengelege akkurat no. Alle sider og lister verkar som dei skal.


## language: The language of this file.

language-name = Nynorsk


## search-form: The search field of every page, before anything is typed.

search-form-landmark = Heile nettstaden
search-form-label = Kommune, senter, tema eller prosjekt
search-form-help = Til dømes Herøy, 7600 eller demens
search-form-own-help = Til dømes { $place } eller demens
search-form-placeholder = Kommune, senter, tema …
search-form-button = Søk
search-form-suggestions = Forslag


## waiting: The texts for the time until the app has loaded, and for where it does not load.

waiting-long = Dette tek lengre tid enn vanleg. Du kan vente, eller finne fram utan søk:

waiting-no-search = Søket verkar ikkje no, fordi JavaScript er slått av eller ikkje kunne lastast. Listene nedanfor fører fram likevel.

waiting-no-projects-filter = Søk og filter verkar ikkje no, fordi JavaScript er slått av eller ikkje kunne lastast. Lista viser alle prosjekta, også når adressa ber om nokre av dei.
waiting-no-municipalities-filter = Søk og filter verkar ikkje no, fordi JavaScript er slått av eller ikkje kunne lastast. Lista viser alle kommunane, også når adressa ber om nokre av dei.


## names: What pages are called in menus.

names-home = Framsida
names-about = Om
names-centres = Senter
names-municipalities = Kommunar
names-counties = Fylke
names-projects = Prosjekt
names-themes = Tema
names-search = Søk
names-contact = Kontakt
names-data = Kjelder og data
names-accessibility = Tilgjenge
names-privacy = Personvern
names-feedback = Meld feil eller nytt prosjekt
names-help = Treng du hjelp sjølv?


## footer: The bottom of every page.

footer-about = Dei 21 utviklingssentera for sjukeheimar og heimetenester, samla på éin stad.
footer-find = Finn fram
footer-about-site = Om nettstaden

footer-credits = Data frå { $names }. Lisensane står under «Kjelder og data». Ingen informasjonskapslar, inga sporing.

footer-compiled = Samla frå opne kjelder { $date }. Ikkje ein offisiell nettstad for Helsedirektoratet, kommunane eller sentera.

footer-compiled-by = Innhaldet er samla frå opne kjelder { $date }. { $owner } har ansvaret for nettstaden.

footer-licence = Lisens for det vi sjølve har laga:


## contacts: Ways to make contact, with all that is known of them.

contacts-phone = Telefon
contacts-email = E-post
contacts-visit = Besøksadresse
contacts-post = Postadresse
contacts-website = Nettstad
contacts-of-predecessor = forgjengaren
contacts-outdated = Truleg utdatert

contacts-as-of = Opplysning frå { $date }

contacts-undated-but = Utan dato i kjelda, overslag: { $dating }

contacts-undated = Udatert opplysning

contacts-map = Vis { $place } i kart


## vcard: The file with which a centre is taken into an address book.

vcard-host = { $host } kommune

vcard-compiled = Frå { $site }, ei oversikt samla frå opne kjelder { $date }.


## home: The front page.

home-title = Utviklingssenter for sjukeheimar og heimetenester
home-description = Finn utviklingssenteret for kommunen din, les kva sentera er til for, og sjå kva som er gjort i sjukeheimar og heimetenester i Noreg.
home-heading = Kva utviklingssenter hjelper kommunen din?
home-lead = { $count } senter hjelper kommunane med å gjere sjukeheimar og heimetenester betre.
home-by-theme = Kva er gjort om temaet ditt?
home-by-theme-lead = { $count } prosjekt er samla her. Nokre høyrer til fleire tema.
home-all-themes = Alle dei { $count } temaa
home-newest = Siste kjende prosjekt
home-all-projects = Alle dei { $count } prosjekta
home-for-you = For deg som …
home-leaders = leier ei teneste
home-leaders-text = Senteret ditt rettleier i forbetring og endring. Sjå kva andre har prøvd.
home-leaders-link = Sjå prosjekta
home-staff = arbeider i tenestene
home-staff-text = Les kva som er gjort, og spør senteret ditt om metodar og nettverk.
home-staff-link = Finn temaet ditt
home-students = studerer eller forskar
home-students-text = Sjå kjelda til kvar opplysning. Listene kan lastast ned til rekneark.
home-students-link = Kjelder og data
home-relatives = er pasient eller pårørande
home-relatives-text = Sentera hjelper tilsette og leiarar. Sjølv får du hjelp av kommunen.
home-relatives-link = Slik finn du hjelp
home-about = Om sentera


## own: The site of one centre: its front page, and what is said of it at the bottom of every page.

own-description = { $name }: oppdrag, mål, kontakt, kommunar og prosjekt. Med søk i heile landet.

own-lead = { $count ->
    [one] Utviklingssenter for sjukeheimar og heimetenester i { $host } kommune.
   *[other] Utviklingssenter for sjukeheimar og heimetenester i { $count } kommunar. Vert er { $host } kommune.
}

own-lead-sami = Utviklingssenter for den samiske befolkninga i heile landet. Vert er { $host } kommune.

own-all-projects = Sjå alle { $count } prosjekta frå { $centre }

own-about = Om { $centre }: kva senteret er til for, kven det hjelper og kva det har gjort. Søket og listene har med heile landet.


## map: Maps of areas.

map-country = Kart over Noreg med områda til sentera
map-skip = Hopp over kartet
map-host = Vertskommune
map-found = Kommune i lista
map-sami = { $host }: senteret for den samiske befolkninga
map-all = Alle dei { $count } sentera

map-of-centre = { $count ->
    [one] { $host }, vertskommune. Senteret hjelper éin kommune.
   *[other] { $host }, vertskommune. Senteret hjelper { $count } kommunar.
}

map-of-municipality = { $place } i området til { $centre }
map-of-county = Kommunane i { $county }
map-credit = Kart: { $name }
map-simplified = forenkla


## about: The page about all centres.

about-title = Om utviklingssentera
about-description = Oppdrag, mål, organisering, finansiering og historie for utviklingssentera for sjukeheimar og heimetenester.
about-lead = Kva utviklingssentera er til for, korleis dei er organiserte, og kvar dei kjem frå.
about-what = Om sentera
about-mission = Samfunnsoppdrag
about-goals = Mål sidan 2017
about-main-goal = Hovudmål
about-sub-goals = Delmål
about-target-areas = Satsingsområde
about-target-group = Målgruppe
about-organisation = Organisering
about-advisory-council = Fag- og samarbeidsråd
about-steering-group = Styringsgruppe
about-care-research = Senter for omsorgsforskning
about-state-administrator = Statsforvaltaren
about-regional-support = Støtteapparatet for Leve hele livet
about-funding = Finansiering
about-dissemination = Slik spreier sentera resultata
about-timeline = Historie frå 1996
about-number-of-centres = Talet på senter gjennom tida

about-facts = { $part }: alle opplysningane, éi for éi

about-events = Historie: alle hendingane, éi for éi
about-numbers = Tala i figuren, med kjelder

about-figure = Talet på senter frå { $first } til { $last }

about-figure-known = Tal frå kjelder
about-figure-unsure = Ikkje stadfesta
about-figure-gap = Tal vi ikkje har
about-figure-note = Det er ikkje det same som er talt heile vegen. Tabellen under seier kva.

about-policy-basis = Meldingar og planar
about-unknown = Det vi ikkje veit
about-disagreement = Sjå alt kjeldene er ueinige om
about-when = Når
about-count = Tal
about-counted = Kva som er talt
about-before-2017 = Måla før 2017
about-purpose = Føremål
about-websites = Felles nettstad

about-private = Gjeld det deg sjølv?


## centres: The list of centres.

centres-title = Utviklingssentera
centres-description = Dei 21 utviklingssentera for sjukeheimar og heimetenester, med vertskommune og kontakt.
centres-lead = 21 senter frå nord til sør: 19 som følger fylka slik dei var i 2017, eitt for Helse Fonna-området og eitt for den samiske befolkninga. Eit prosjekt kan høyre til fleire senter og tel med hos kvart av dei.

centres-whole-country = Heile landet


## centre: The page of a centre.

centre-description = { $name }. Vertskommune: { $host }. Kontakt, mål, kommunar og prosjekt.

centre-lead = { $name }. Vertskommune er { $host }.

centre-contact = Kontakt

centre-own-contacts = Adressene til senteret sjølv

centre-past-contacts = Eldre adresser, truleg utdaterte

centre-host-contacts = Adresser og kjelder for { $host } kommune

centre-persons = Personar senteret oppgav som kontaktar før 2017
centre-persons-note = Dette er historie, ikkje ein veg til kontakt i dag.
centre-mission = Oppdrag
centre-common-mission = Oppdraget alle sentera har
centre-goals = Mål
centre-national-goals = Vi kjenner ingen eigne mål for senteret i dag. Då gjeld dei nasjonale måla:

centre-former-goals = Eigne mål for senteret { $period }

centre-host = Vert og samarbeid
centre-host-municipality = Vertskommune
centre-host-from = Vert frå
centre-satellites = Satellittar
centre-organisation = Organisering
centre-official-name = Fullt namn
centre-short-name = Kortnamn
centre-other-names = Andre namn

centre-then =  (den gongen { $name })

centre-from = frå { $date }

centre-until = til { $date }

centre-municipalities = Kommunar senteret hjelper
centre-host-here = vert
centre-area-2017 = Område ved opprettinga i 2017
centre-area = Område i dag
centre-serves = Senteret hjelper desse kommunane:

centre-serves-nationally = Senteret arbeider for den samiske befolkninga i heile landet. Desse høyrer til forvaltingsområdet for samiske språk, { counts-municipalities } i alt. Kvar av dei høyrer også til senteret for fylket sitt:

centre-projects = Prosjekt
centre-no-projects = Vi kjenner ingen prosjekt frå dette senteret enno.
centre-more-projects = { $count ->
    [one] Vis eitt prosjekt til
   *[other] Vis { $count } prosjekt til
}

centre-activities = Aktivitetar
centre-partners = Samarbeidspartnarar
centre-history = Historie
centre-changes = Endringar
centre-begins = Felles senter for sjukeheimar og heimetenester, med { $host } som vert
centre-undated = ukjent
centre-history-more = Endringar og forgjengarar, éin for éin
centre-predecessors = Forgjengarar
centre-contradictions = Der kjeldene er ueinige


## municipalities: The list of municipalities.

municipalities-title = Kommunar
municipalities-description = Alle 357 kommunar frå A til Å, med veg til utviklingssenteret for sjukeheimar og heimetenester.
municipalities-lead = Vel ein kommune for å sjå kva utviklingssenter han høyrer til.
municipalities-by-county = Sjå kommunane fylke for fylke
municipalities-letters = Gå til bokstav
municipalities-map = Kart


## municipality: The page of a municipality.

municipality-named = { $name } kommune

municipality-description = Utviklingssenteret for { $place } er { $centre }. Sjå kontakt, vertskommune og prosjekt.

municipality-description-several = Utviklingssentera for { $place } er { $centres }. Sjå kontakt, vertskommune og prosjekt.

municipality-lead = { $place } høyrer til { $centre }.

municipality-lies-here = { $centre } ligg i { $place }.

municipality-why = Kvifor dette senteret?

municipality-why-these = Kvifor desse sentera?

municipality-basis-county-2024 = Det er eitt utviklingssenter for { $county }: { $centre }. Vi har ikkje funne noka offentleg liste over kva kommunar kvart senter hjelper. Dette er utleidd av fylket.

municipality-basis-county-2017 = { $county } har fleire utviklingssenter. Dei følger i hovudsak fylka slik dei var i 2017, og kommunen høyrer etter det til { $centre }. Vi har ikkje funne noka offentleg liste over kva kommunar kvart senter hjelper. Dette er utleidd.

municipality-basis-helse-fonna = Kommunen ligg i området til helseføretaket Helse Fonna, og { $centre } er senteret for det området. Området går på tvers av fylkesgrensa.

municipality-basis-judgement = Kommunen er slått saman på tvers av fylkesgrenser eller har bytt fylke sidan 2017. At han høyrer til { $centre }, er vår vurdering. Spør vertskommunen for å vere sikker.

municipality-basis-sami-area = Kommunen høyrer til forvaltingsområdet for samiske språk. { $centre } er senteret for den samiske befolkninga i heile landet.

municipality-contact = Kontakt med kommunen

municipality-projects = Prosjekt der { $place } er nemnt

municipality-no-projects = Vi kjenner ingen prosjekt der { $place } er nemnt. Kommunen kan likevel ha vore med i prosjekt for heile fylket.

municipality-centre-projects = Fleire prosjekt frå { $centre }

municipality-centres-projects = Fleire prosjekt frå sentera

municipality-no-more-projects = Vi kjenner ingen fleire prosjekt frå dette senteret.

municipality-about = Om { $place }

municipality-county = Fylke
municipality-website = Nettstad
municipality-seat = Administrasjonsstad
municipality-number = Kommunenummer
municipality-neighbours = Nabokommunar
municipality-population = Innbyggarar

municipality-population-as-of = { $number } ({ $date })

municipality-language = Målform
municipality-bokmal = bokmål
municipality-nynorsk = nynorsk
municipality-neutral = nøytral
municipality-sami-area = Forvaltingsområdet for samiske språk
municipality-northern-sami = ja, nordsamisk
municipality-southern-sami = ja, sørsamisk
municipality-lule-sami = ja, lulesamisk
municipality-former = Tidlegare namn og nummer

municipality-until = til { $year }

municipality-forms = Namnet på kommunen som organisasjon
municipality-part =  (berre ein del)


## counties: The list of counties.

counties-title = Fylke
counties-description = Dei 15 fylka med utviklingssentera sine for sjukeheimar og heimetenester.
counties-lead = Sentera følger i hovudsak fylka slik dei var i 2017. Derfor har nokre av dagens fylke fleire senter. Eit prosjekt kan høyre til fleire fylke og tel med i kvart av dei.


## county: The page of a county.

county-description = Utviklingssentera for sjukeheimar og heimetenester i { $county }, kommunane dei hjelper, og prosjekta.

county-lead = { $places ->
    [one] { $county } er både kommune og fylke og har { county-centres }.
   *[other] { $county } har { $places } kommunar og { county-centres }.
}

county-centres = { $count ->
    [one] eitt utviklingssenter
    [2] to utviklingssenter som deler fylket mellom seg
    [3] tre utviklingssenter som deler fylket mellom seg
    [4] fire utviklingssenter som deler fylket mellom seg
   *[other] { $count } utviklingssenter som deler fylket mellom seg
}

county-lead-for-all = { $places ->
    [one] { $county } er både kommune og fylke og har { county-centres-for-all }.
   *[other] { $county } har { $places } kommunar og { county-centres-for-all }.
}

county-centres-for-all = { $count ->
    [one] eitt utviklingssenter for dei alle
   *[other] { county-centres }
}

county-sami-too = I tillegg arbeider { $centre } for den samiske befolkninga i heile landet.

county-serves = { $count ->
    [one] Senteret hjelper denne kommunen:
   *[other] Senteret hjelper { $count } kommunar i fylket:
}

county-serves-sami = { $count ->
    [one] Senteret arbeider for den samiske befolkninga i heile landet. I { $county } høyrer denne kommunen til forvaltingsområdet for samiske språk:
   *[other] Senteret arbeider for den samiske befolkninga i heile landet. I { $county } høyrer desse { $count } kommunane til forvaltingsområdet for samiske språk:
}

county-municipalities = Kommunar i fylket
county-projects = Prosjekt i fylket

county-counted = { $count ->
    [one] Eitt prosjekt høyrer til her. Det kan også høyre til andre fylke.
   *[other] { $count } prosjekt høyrer til her. Nokre av dei kan også høyre til andre fylke.
}

county-no-projects = Vi kjenner ingen prosjekt herifrå enno.

county-about = Om { $county }

county-number = Fylkesnummer
county-new-names = Nye namn


## projects: The directory of projects.

projects-title = Prosjekt
projects-description = Utviklingsprosjekt i sjukeheimar og heimetenester: filtrer på tema, fylke, senter og status.

projects-lead = { $count } prosjekt frå utviklingssentera og forgjengarane deira.

projects-status-note = Sentera har leidd prosjekta eller vore med på dei. Status gjeld då kjelda blei skriven, ikkje i dag.

projects-by-theme = Prosjekt etter tema
projects-all = Alle prosjekt
projects-all-from = Sjå alle { $count } prosjekta frå { $from }
projects-more-title = Prosjekt, side { $page }
projects-more-here = Side { $page }
projects-more-description = Prosjekt { $first } til { $last } av { $all } frå utviklingssentera og forgjengarane deira, dei nyaste først.
projects-more-lead = Prosjekt { $first } til { $last } av { $all }, dei nyaste først.
projects-more-filter = Søk og filtrer i alle prosjekt
projects-pages = Sider med prosjekt
projects-page-before = Førre side
projects-page-after = Neste side


## project: The page of a project.

project-title-only-long = Vi veit lite om dette prosjektet utover tittelen.
project-results = Kva kom det ut av det?
project-note = Om kjelda
project-for-whom = Kven var det for?
project-read = Les meir i kjelda:
project-ask = Spør { $centre } om erfaringar, verktøy og malar.

project-facts = Fakta
project-centre = Senter
project-centre-as-partner = Senter (samarbeidspartnar)
project-centres-inferred = Kva for nokre av dagens senter det gjeld, er utleidd av namnet i kjelda.
project-centre-then = Slik namnet står i kjelda
project-county-then = Fylke den gongen
project-municipalities = Kommunar
project-partners = Samarbeidspartnarar
project-setting = Stad i tenesta
project-period = Periode
project-status = Status
project-status-ongoing = Var i gang
project-status-ended = Avslutta
project-status-unknown = Ukjend

project-status-as-of = { $status }, ifølge kjelde frå { $date }

project-status-undated = { $status }, ifølge udatert kjelde

project-now-part-of = { $then } (no { $now })

project-contact = Slik kan du bruke det

project-no-centre = Kjelda seier ikkje kva senter det var. Du kan spørje senteret for kommunen din:

project-all-contacts = kontakt med alle sentera

project-more-on = Fleire om { $theme }

project-all-on = Sjå alle { $count } prosjekta om { $theme }

project-others-from = Andre prosjekt frå { $centre }


## themes: The list of themes.

themes-title = Tema
themes-description = Temaa utviklingsprosjekta handlar om, med talet på prosjekt.

themes-lead = Vel eit tema for å sjå kva som er gjort, kvar og av kven. Eit prosjekt kan høyre til fleire tema. Derfor er tala til saman fleire enn dei { $count } prosjekta.


## theme: The page of a theme.

theme-description = { $definition } { counts-projects }.

theme-centres = Senter som har arbeidd med temaet

theme-centres-counted = Talet er kor mange av prosjekta på denne sida senteret har vore med på. Eit prosjekt kan høyre til fleire senter.


## search: The search page.

search-title = Søk
search-description = Søk etter kommunar, utviklingssenter og prosjekt.
search-ways-in = Finn fram utan å søke
search-all-municipalities = Alle kommunar frå A til Å
search-by-county = Fylke
search-by-centre = Senter
search-by-theme = Tema


## contact: The contacts of all centres.

contact-title = Kontakt
contact-description = Telefon, e-post og nettstad for alle utviklingssentera for sjukeheimar og heimetenester.
contact-lead = Slik når du kvart av sentera, frå nord til sør.
contact-ask = Vi kjenner eigen telefon eller e-post berre for nokre få av sentera. For dei andre står telefonen eller e-posten til vertskommunen. Be då om utviklingssenteret for sjukeheimar og heimetenester. Opplysningane er samla frå opne kjelder, og ingen har prøvd dei.
contact-centre = Senter

contact-lies-in = i

contact-direct = Ring eller skriv
contact-web = Nettstad


## data: The page about sources and data.

data-title = Kjelder og data
data-description = Kvar opplysningane kjem frå, kor sikre dei er, og dataa til nedlasting.
data-lead = Opplysningane er merkte med kjelde og alder der vi kjenner dei. Her står det korleis dei er samla inn, kven som skal krediterast, og kvar du kan laste dei ned.
data-method-heading = Slik er opplysningane samla

data-method =
    Opplysningane er samla frå dei eigne sidene, rapportane og nyheitene til sentera, kommunane og styresmaktene, ofte frå lagra kopiar. Tekstane er skrivne på nytt; namn og titlar står som dei er.

    «Ikkje stadfesta» betyr at opplysninga er utleidd, allment kjend eller har ei svak kjelde. Ei udatert kjelde er merkt udatert. Det vi ikkje veit, står ikkje.

    Inndelinga i kommunar og fylke er den frå 1. januar 2024, med namna som gjeld i 2026.

data-age-heading = Kor gamle opplysningane er

data-age = Innhaldet blei sist oppdatert { $date }. Det bygger på { $sources } kjelder.

data-age-undated = Ingen av dei er daterte.

data-age-span = { $dated } av dei er daterte. Den eldste av desse er frå { $first }, den nyaste frå { $last }, og året i midten (medianen) er { $middle }. { $undated } kjelder er utan dato.

data-licence-heading = Lisens

data-licence-1 = Våre eigne tekstar, og opplysningane slik vi har samla og ordna dei, kan du bruke fritt. Du kan dele og endre dei, også i kommersiell samanheng, så lenge du krediterer oss, lenkar til lisensen og seier frå om du har endra noko. Lisensen er
data-licence-2 = .

data-licence-limits =
    Lisensen gjeld ikkje data vi har henta frå andre. Dei har sine eigne lisensar, som står under «Kreditering». Brukar du dei, skal du kreditere leverandøren.

    Nokre opplysningar er henta frå kjelder som ikkje oppgir nokon lisens. Det gjeld mellom anna e-postadressa til kommunar som ikkje har same adresse i lista til Difi. Vi kan ikkje gi deg rett til meir enn det som er vårt. Namn, titlar og sitat tilhøyrer dei som dei kjem frå.

    Programkoden og skrifttypen har eigne lisensar (MIT og SIL Open Font License).

data-credit-us = Slik kan du kreditere oss:

data-credit-line = { $site }, innhald per { $date }. Lisens: { $licence }, { $licence-address }

data-credit-line-with-address = { $site }, innhald per { $date }. { $address } Lisens: { $licence }, { $licence-address }

data-credits = Kreditering
data-downloads = Last ned dataa

data-spreadsheets = Til rekneark (CSV)

data-spreadsheets-about = Filene kan opnast rett i Excel med norske innstillingar. Dei har semikolon mellom felta, og teiknsettet er UTF-8. Kvar kontakt og kvart prosjekt har kjelde og alder. Kjeldene i kommuner.csv gjeld namn, nummer og innbyggarar. Telefonnummer står som ="22 22 22 22", så Excel viser dei slik dei er; andre program kan vise teikna rundt. Kommunenummeret til Oslo er 0301. Excel kan vise det som 301.

data-size = { $rows } rader, { $size } kB

data-json = Alle opplysningar (JSON)

data-json-about = Filene er JSON i UTF-8. Nettstaden er bygd av dei same filene.

data-file-centres = Dei 21 sentera med kontaktar, mål og historie

data-file-municipalities = Dei 357 kommunane med namn, nummer, senter og postmottak
data-file-counties = Dei 15 fylka
data-file-places = Koordinatar, areal og organisasjonsnummer for kommunar og fylke
data-file-postal-codes = Postnummera med poststad og kommune
data-file-areas = Bydelane i Oslo, Bergen, Trondheim og Stavanger, og distrikt som Helgeland og Romerike. Distrikta er allment kjende og ikkje slåtte opp i ei kjelde. Grensene mellom dei er ikkje skarpe
data-file-projects = Prosjekta
data-file-themes = Temaa
data-file-vocabulary = Orda søket kjenner: synonym, nynorsk, engelsk og nordsamisk, skrivne for hand for denne nettstaden
data-file-national = Oppdrag, mål, organisering og historie
data-file-sources = Alle kjeldene
data-file-site = Datoar, tal og kreditering

data-contradictions = Der kjeldene er ueinige


## tables: The headings of the columns, and the words in the cells that are not from the content.

tables-about-municipalities = Kommunane med fylke, utviklingssenter, innbyggarar, stadfesta telefon og e-post, og nettstad. Kjelda til telefon og e-post står i kontakter.csv
tables-about-centres = Sentera med område, vertskommune, talet på prosjekt og korleis du når dei
tables-about-contacts = Alle kontaktopplysningar til sentera og kommunane, éi på kvar rad, med kjelde og alder. Også dei utdaterte er med, og dei er merkte
tables-about-projects = Prosjekta med samandrag, tema, senter, kommunar, år, status og resultat

tables-whole-list = Last ned heile lista (CSV)

tables-id = Id
tables-centre = Utviklingssenter
tables-official-name = Fullt namn
tables-area = Område frå 2017
tables-counties = Fylke i dag
tables-host = Vertskommune
tables-host-number = Nummeret til vertskommunen

tables-municipalities-served = Talet på kommunar

tables-whole-country = heile landet
tables-projects = Talet på prosjekt
tables-municipality-number = Kommunenummer
tables-municipality = Kommune
tables-county = Fylke

tables-basis = Kvifor dette senteret

tables-basis-county-2024 = senteret i fylket i dag
tables-basis-county-2017 = senteret i fylket frå 2017
tables-basis-helse-fonna = senteret for Helse Fonna
tables-basis-judgement = vår vurdering, ikkje stadfesta
tables-basis-sami-area = senteret for den samiske befolkninga
tables-population = Innbyggarar
tables-population-as-of = Innbyggarar per
tables-language = Målform
tables-bokmal = bokmål
tables-nynorsk = nynorsk
tables-neutral = nøytral
tables-phone = Telefon
tables-email = E-post
tables-website = Nettstad

tables-phone-of = Telefonen går til

tables-email-of = E-posten går til
tables-website-of = Kven nettstaden tilhøyrer
tables-of-centre = senteret
tables-of-host = vertskommunen

tables-unconfirmed = { $whose }, ikkje stadfesta

tables-contact-of = Namn

tables-contact-of-kind = Senter eller kommune
tables-contact-kind = Type
tables-contact = Nummer eller adresse

tables-answers = Kven som svarar

tables-of-predecessor = Gjeld ein forgjengar
tables-outdated = Truleg utdatert
tables-confirmed = Stadfesta
tables-title = Tittel
tables-summary = Samandrag
tables-themes = Tema
tables-centre-inferred = Senteret er vår slutning
tables-centre-then = Kven som dreiv prosjektet, slik kjelda skriv det
tables-role = Rolla til senteret
tables-led = leidde
tables-took-part = deltok
tables-county-then = Fylke den gongen
tables-municipalities = Kommunar

tables-then = den gongen { $name }

tables-partners = Samarbeidspartnarar
tables-settings = Arena
tables-from = Frå år
tables-to = Til år
tables-status = Status då kjelda blei skriven
tables-target-group = Målgruppe
tables-results = Resultat
tables-note = Merknad

tables-register = Kjelde til namn, nummer og innbyggarar

tables-register-date = Inndelinga per
tables-register-address = Adressa til desse kjeldene
tables-source = Kjelde
tables-source-date = Datoen til kjelda
tables-source-address = Adressa til kjelda
tables-page = Side på nettstaden
tables-yes = ja
tables-no = nei


## accessibility: The page about accessibility.

accessibility-title = Tilgjenge
accessibility-description = Korleis nettstaden er gjord tilgjengeleg for alle, og kva som står att.
accessibility-lead = Nettstaden skal kunne brukast av alle, også med tastatur, skjermlesar, stor skrift og utan JavaScript.

accessibility-section-1 = Slik er det laga
    .text =
        Alle sider kan lesast utan JavaScript. Slår du det av, finn du framleis alt innhald: kommunar etter bokstav, senter, fylke, tema og prosjekt.

        Sidene har overskrifter, landemerke og leietekstar som skjermlesarar forstår. Du kan bruke alt med tastaturet, og det er alltid synleg kvar du er.

        Fargane følger innstillinga di for lys eller mørk utsjånad. Sidene toler at teksten blir forstørra, og dei kan lesast på skjermar ned til 320 pikslar i breidda.
accessibility-section-2 = Slik er det prøvd
    .text = HTML-koden på kvar side blir kontrollert automatisk før publisering, og dei viktigaste handlingane blir prøvde i ein nettlesar, også med tastatur åleine og utan JavaScript.
accessibility-section-3 = Det vi veit manglar
    .text =
        Grensesnittet og dei nasjonale tekstane finst på bokmål og nynorsk. Prosjekttekstane og det sentera sjølve har skrive, står på språket i kjelda. Kjeldene vi lenkar til, er sidene til andre, og nokre av dei er ikkje universelt utforma.

        Nettstaden er ikkje prøvd av eit uavhengig fagmiljø enno.

accessibility-shortcut = Snøggtast til søkefeltet

accessibility-shortcut-about = Tasten / fører til søkefeltet når du ikkje skriv i eit felt. Det gjer også Ctrl + K (⌘ + K på Mac). Er tasten / i vegen for deg, til dømes når du styrer med stemma, kan du slå han av. Denne nettlesaren hugsar valet.
accessibility-shortcut-off = Slå av snøggtasten /
accessibility-shortcut-on = Slå på snøggtasten /

accessibility-feedback = Er det noko du ikkje får brukt?


## privacy: The page about privacy.

privacy-title = Personvern
privacy-description = Nettstaden brukar ingen informasjonskapslar, sporar deg ikkje og deler ingenting med andre.
privacy-lead = Vi samlar ikkje inn opplysningar om deg.

privacy-section-1 = Berre nettstaden sjølv blir lagra hos deg
    .text =
        Nettstaden brukar ingen informasjonskapslar. Han lagrar ingenting om deg eller om kva du har gjort.

        Når du har vore på ei side ei lita stund, lagrar nettlesaren sidene, programmet og dataa til nettstaden på eininga di. Då kan du lese sidene og søke når du ikkje har nett. Alle får dei same filene, og ingenting blir sendt nokon stad. Har du slått på datasparing, blir dette ikkje lagra. Filene forsvinn når du slettar data for nettstaden i nettlesaren.

        Slår du av snøggtasten / på sida om tilgjenge, hugsar nettlesaren det til du slår snøggtasten på igjen. Valet blir ikkje sendt nokon stad.
privacy-section-2 = Ingenting blir sendt til andre
    .text =
        Alt du lastar ned, kjem frå denne nettstaden: skrift, bilete, program og data. Det finst ingen statistikk, ingen annonsar og ikkje noko innhald frå tredjepartar.

        Det du skriv i søkefelta, blir behandla i nettlesaren din. Dersom JavaScript er av, blir søkeordet ein del av nettadressa og sendt til tenaren. Er JavaScript på, kan søkeord og filter også stå i nettadressa. Då følger dei med når du lastar sida på nytt eller deler adressa.
privacy-section-3 = Tenaren
    .text = Som hos alle nettstader kan tenaren som leverer filene, føre ein logg over førespurnader. Det er den som driftar tenaren, som styrer dette, ikkje nettstaden.
privacy-section-4 = Personar på nettstaden
    .text = Nokre få namn og telefonnummer står på sidene fordi eit senter sjølv oppgav dei som kontaktar før 2017. Dei er merkte som historiske.


## feedback: The page that says how to report mistakes and new projects, and the way to it from records.

feedback-title = Meld feil eller nytt prosjekt
feedback-description = Slik seier du frå når noko er feil eller manglar, og slik får du inn eit prosjekt.
feedback-lead = Slik seier du frå når noko er feil eller manglar, og slik får du inn eit prosjekt.
feedback-who = Kven du skriv til
feedback-centres-about = Gjeld det eit senter, kan du seie frå til senteret sjølv.
feedback-centres = Slik når du sentera
feedback-mistake = Noko er feil
feedback-mistake-about = Nedst på sida om kvart senter, kvar kommune, kvart fylke, tema og prosjekt står «Meld feil i desse opplysningane». Der er sida allereie fylt ut.
feedback-project = Eit prosjekt manglar
feedback-project-about = Prosjekta er henta frå opne kjelder. Eit nytt prosjekt treng minst éi kjelde som alle kan lese: ein rapport, ei nyheit eller ei nettside.

feedback-copy = Tekst du kan kopiere:

feedback-write = Skriv til { $address }

feedback-mistake-subject = Feil på nettstaden om utviklingssentera

feedback-mistake-lines =
    Side:
    Opplysning (til dømes telefon):
    Dette er feil:
    Dette er rett:
    Kjelde (gjerne ei lenke):

feedback-project-subject = Nytt prosjekt til nettstaden om utviklingssentera

feedback-project-lines =
    Tittel:
    Senter:
    Kommunar som var med:
    Tema:
    Frå og til (år):
    I gang eller avslutta:
    Kva som blei gjort, og kva det førte til:
    Kjelde (lenke):

feedback-record = Meld feil i desse opplysningane

feedback-record-subject = Feil i opplysningane om { $title }

feedback-page = Side: { $title } ({ $path })

feedback-nobody = Det er førebels ingen redaksjon å sende dette til. Ta vare på teksten til det kjem ei adresse, eller sei frå til senteret det gjeld.
feedback-more = Meir om å melde feil


## help: The page for those who are not looking for a centre.

help-title = Gjeld det deg sjølv eller ein pårørande?
help-description = Utviklingssentera hjelper tilsette i kommunane. Her står det kven du kan gå til når du treng hjelp sjølv, eller når ein av dei næraste dine gjer det.
help-lead = Utviklingssentera hjelper tilsette og leiarar i kommunane. Dei tildeler ikkje plassar og behandlar ikkje klager. Treng du hjelp sjølv, eller nokon du er pårørande til, er det desse du kan gå til.
help-municipality = Kommunen du bur i
help-municipality-about = Kommunen gir sjukeheimsplass, heimesjukepleie og anna hjelp heime. Dit sender du søknaden. Er du ueinig i svaret, sender du også klaga til kommunen. Gir ikkje kommunen deg medhald, går saka vidare til statsforvaltaren.
help-municipalities = Finn postmottaket og nettstaden til kommunen din
help-helsenorge = Helsenorge
help-helsenorge-about = Helsenorge er den felles nettstaden helsetenesta har for innbyggarane. Der kan du lese om rettane dine og om korleis du klagar.
help-helsenorge-link = helsenorge.no
help-helsenorge-url = https://www.helsenorge.no
help-ombud = Pasient- og brukarombodet
help-ombud-about = Ombodet gir gratis råd til pasientar, brukarar og pårørande, også om sjukeheimar og heimetenester i kommunen. Dei kan hjelpe deg å skrive ei klage, og du kan vere anonym.
help-ombud-link = pasientogbrukerombudet.no
help-ombud-url = https://www.pasientogbrukerombudet.no

help-short = Sentera hjelper tilsette i kommunane. Dei tildeler ikkje plassar og behandlar ikkje klager.

help-link = Her kan du få hjelp


## publisher: The texts about who is responsible for the site.

publisher-heading = Kven står bak nettstaden?

publisher-compiled = Nettstaden er ei samanstilling frå opne kjelder, sist gått gjennom { $date }. Det er ikkje ein offisiell nettstad for Helsedirektoratet, kommunane eller sentera.

publisher-compiled-by-owner = Nettstaden er ei samanstilling frå opne kjelder, sist gått gjennom { $date }.

publisher-owner = { $owner } har ansvaret for nettstaden.

publisher-editor = Redaktør er { $editor }.

publisher-nobody = Nettstaden har førebels ingen redaktør og inga adresse å skrive til.

publisher-more = Slik melder du feil eller eit nytt prosjekt


## social: The picture that shows where a page is shared, for those who do not see it.

social-country = { $title }. Kart over Noreg med områda til sentera.
social-area = { $title }. Kart over området med vertskommunen { $host }.
social-sami = { $title }. Kart over Noreg med vertskommunen { $host }.
social-about = Om sentera
social-host = Vertskommune: { $host }


## offline: The texts for the time without a network, when pages come from the visitor's own device.

# Above a page.
offline-kept = Vi får ikkje kontakt med nettstaden no. Du ser sida slik ho er lagra på eininga di, og ho kan vere utdatert.

# Above the page for unknown addresses.
offline-missing = Vi får ikkje kontakt med nettstaden no, og denne sida er ikkje lagra på eininga di.


## not-found: The page for unknown addresses.

not-found-title = Vi fann ikkje sida
not-found-description = Adressa finst ikkje på denne nettstaden.
not-found-lead = Adressa kan vere skriven feil, eller sida kan ha flytta. Finn senteret ditt her, eller gå vidare til ei av listene.
