### What the prerendered parts of pages say.
### CONTRIBUTING.md says how these files are written.

## common: Said on many pages.

common-skip = Hopp til innholdet
common-main-menu = Hovedmeny

# The label of the button that opens and closes the main menu on narrow screens.
common-menu = Meny

common-close = Lukk
common-you-are-here = Du er her
common-unverified = ikke bekreftet
common-undated = udatert
common-sources = Kilder
common-sources-intro = Datoen er kildens egen, der den er kjent. «Ikke bekreftet» betyr at opplysningen er utledet, allment kjent eller har en svak kilde.

# The sources that have a date are of one year.
#   $count (Number) - The number of all sources.
#   $year (Number) - The year.
common-sources-of = { $count ->
    [one] Kilden er fra { $year }.
   *[other] Kildene er fra { $year }.
}

# The sources that have a date are of several years.
#   $first (Number) - The first year.
#   $last (Number) - The last year.
common-sources-span = Kildene er fra { $first } til { $last }.

# No source has a date.
#   $count (Number) - The number of all sources.
common-sources-undated = { $count ->
    [one] Kilden er udatert.
   *[other] Kildene er udaterte.
}

# Some sources have no date.
#   $all (Number) - The number of all sources.
#   $undated (Number) - How many of them have no date.
common-sources-partly-undated = Av { $all } kilder er { $undated } uten dato.

# The number of a source and its host, for those who hear the link.
#   $number (Number) - The number.
#   $host - The name of the municipality that hosts the centre.
common-source-number = Kilde { $number }: { $host }

# Opens the list of sources.
#   $count (Number) - Their number.
common-sources-all = { $count ->
    [one] Vis kilden
   *[other] Vis alle { $count } kildene
}

# Above long remarks about facts, which have letters.
common-notes = Merknader

# The letter of a remark, for those who hear the link.
#   $letter - The letter.
common-note-letter = Merknad { $letter }

# The list of contents of a long page.
common-on-this-page = På denne siden

# Hands the page on.
common-share = Del siden

common-link-copied = Lenken er kopiert

# On paper, before the address of the page: where that holds more than the paper, and where it does not.
common-excerpt = Dette er et utdrag. Hele siden med alle kilder:

common-on-the-web = Siden på nettet:
common-app-off = Direkte søk og filtre er ikke tilgjengelige akkurat nå. Alle sider og lister virker som de skal.


## language: The language of this file.

# Its own name for itself.
language-name = Bokmål


## search-form: The search field of every page, before anything is typed.

# What is searched.
search-form-landmark = Hele nettstedet
search-form-label = Kommune, senter, tema eller prosjekt
search-form-help = For eksempel Herøy, 7600 eller demens

# The same on the site of a centre.
#   $place - The name of its host, a municipality.
search-form-own-help = For eksempel { $place } eller demens

search-form-placeholder = Kommune, senter, tema …
search-form-button = Søk
search-form-suggestions = Forslag


## waiting: The texts for the time until the app has loaded, and for where it does not load.

# Said before other ways on, when the app takes long to come.
waiting-long = Dette tar lengre tid enn vanlig. Du kan vente, eller finne fram uten søk:

# Says what does not work without the app, for the page that says it.
waiting-no-search = Søket virker ikke nå, fordi JavaScript er slått av eller ikke kunne lastes. Listene nedenfor fører fram likevel.

waiting-no-projects-filter = Søk og filtre virker ikke nå, fordi JavaScript er slått av eller ikke kunne lastes. Listen viser alle prosjektene, også når adressen ber om noen av dem.
waiting-no-municipalities-filter = Søk og filtre virker ikke nå, fordi JavaScript er slått av eller ikke kunne lastes. Listen viser alle kommunene, også når adressen ber om noen av dem.


## names: What pages are called in menus.

names-home = Forsiden
names-about = Om
names-centres = Sentre
names-municipalities = Kommuner
names-counties = Fylker
names-projects = Prosjekter
names-themes = Temaer
names-search = Søk
names-contact = Kontakt
names-data = Kilder og data
names-accessibility = Tilgjengelighet
names-privacy = Personvern
names-feedback = Meld feil eller nytt prosjekt
names-help = Trenger du hjelp selv?


## footer: The bottom of every page.

footer-about = De 21 utviklingssentrene for sykehjem og hjemmetjenester, samlet på ett sted.
footer-find = Finn fram
footer-about-site = Om nettstedet

# Whose data the site has.
#   $names - The names of the suppliers, as a list.
footer-credits = Data fra { $names }. Lisensene står under «Kilder og data». Ingen informasjonskapsler, ingen sporing.

# Says when the content was compiled.
#   $date - The date, written out.
footer-compiled = Samlet fra åpne kilder { $date }. Ikke et offisielt nettsted for Helsedirektoratet, kommunene eller sentrene.

# The same where somebody is responsible for the site.
#   $date - The date.
#   $owner - The name of the person or body.
footer-compiled-by = Innholdet er samlet fra åpne kilder { $date }. { $owner } har ansvaret for nettstedet.

# Before the name of the licence of the site's own content.
footer-licence = Lisens for det vi selv har laget:


## contacts: Ways to make contact, with all that is known of them.

contacts-phone = Telefon
contacts-email = E-post
contacts-visit = Besøksadresse
contacts-post = Postadresse
contacts-website = Nettsted
contacts-of-predecessor = forgjengeren
contacts-outdated = Trolig utdatert

# When a contact was valid for certain.
#   $date - The date, written out.
contacts-as-of = Opplysning fra { $date }

# What is known of the age of an undated contact.
#   $dating - The words that are known instead of a date.
contacts-undated-but = Uten dato i kilden, anslått: { $dating }

contacts-undated = Udatert opplysning

# Leads to a visiting address on a map.
#   $place - The name of a municipality.
contacts-map = Vis { $place } i kart


## vcard: The file with which a centre is taken into an address book.

# Beside the numbers and addresses of the municipality that hosts a centre.
#   $host - The name of the municipality that hosts the centre.
vcard-host = { $host } kommune

# Says which site the file is from, and of what date.
#   $site - The name of the site.
#   $date - The date, written out.
vcard-compiled = Fra { $site }, en oversikt samlet fra åpne kilder { $date }.


## home: The front page.

home-title = Utviklingssentre for sykehjem og hjemmetjenester
home-description = Finn utviklingssenteret for din kommune, les hva sentrene er til for, og se hva som er gjort i sykehjem og hjemmetjenester i Norge.
home-heading = Hvilket utviklingssenter hjelper din kommune?

#   $count (Number) - The number of centres.
home-lead = { $count } sentre hjelper kommunene med å gjøre sykehjem og hjemmetjenester bedre.

home-by-theme = Hva er gjort om ditt tema?

#   $count (Number) - The number of projects.
home-by-theme-lead = { $count } prosjekter er samlet her. Noen hører til flere temaer.

#   $count (Number) - The number of themes.
home-all-themes = Alle { $count } temaene

home-newest = Siste kjente prosjekter

#   $count (Number) - Their number.
home-all-projects = Alle { $count } prosjektene

# Above readers, each of whom completes the sentence: "For deg som … leder en tjeneste".
home-for-you = For deg som …

home-leaders = leder en tjeneste
home-leaders-text = Senteret ditt veileder i forbedring og endring. Se hva andre har prøvd.
home-leaders-link = Se prosjektene
home-staff = jobber i tjenestene
home-staff-text = Les hva som er gjort, og spør senteret ditt om metoder og nettverk.
home-staff-link = Finn temaet ditt
home-students = studerer eller forsker
home-students-text = Se kilden til hver opplysning. Listene kan lastes ned til regneark.
home-students-link = Kilder og data
home-relatives = er pasient eller pårørende
home-relatives-text = Sentrene hjelper ansatte og ledere. Selv får du hjelp av kommunen.
home-relatives-link = Slik finner du hjelp
home-about = Om sentrene


## own: The site of one centre: its front page, and what is said of it at the bottom of every page.

# The front page in a sentence, for search engines.
#   $name - The official name of the centre.
own-description = { $name }: oppdrag, mål, kontakt, kommuner og prosjekter. Med søk i hele landet.

# Below the name of the site.
#   $count (Number) - The number of municipalities that the centre serves.
#   $host - The name of the municipality that hosts it.
own-lead = { $count ->
    [one] Utviklingssenter for sykehjem og hjemmetjenester i { $host } kommune.
   *[other] Utviklingssenter for sykehjem og hjemmetjenester i { $count } kommuner. Vert er { $host } kommune.
}

# The same for the Sámi population of the whole country.
#   $host - The name of the municipality that hosts the centre.
own-lead-sami = Utviklingssenter for den samiske befolkningen i hele landet. Vert er { $host } kommune.

#   $count (Number) - The number of its projects.
#   $centre - The short name of the centre.
own-all-projects = Se alle { $count } prosjektene fra { $centre }

#   $centre - The short name of the centre.
own-about = Om { $centre }: hva senteret er til for, hvem det hjelper og hva det har gjort. Søket og listene har med hele landet.


## map: Maps of areas.

# What the map of the country shows, for those who do not see it.
map-country = Kart over Norge med områdene til sentrene

map-skip = Hopp over kartet

# The mark of a municipality that hosts a centre.
map-host = Vertskommune

# The mark of a municipality of the list beside the map.
map-found = Kommune i listen

# The mark of the centre for the Sámi population.
#   $host - The name of the municipality that hosts it.
map-sami = { $host }: senteret for den samiske befolkningen

# Leads to the list of all centres.
#   $count (Number) - Their number.
map-all = Alle { $count } sentrene

# The area of a centre.
#   $count (Number) - The number of its municipalities.
#   $host - The name of the municipality that hosts the centre.
map-of-centre = { $count ->
    [one] { $host }, vertskommune. Senteret hjelper én kommune.
   *[other] { $host }, vertskommune. Senteret hjelper { $count } kommuner.
}

# The place of a municipality among others.
#   $place - The name of the municipality.
#   $centre - The short name of its centre.
map-of-municipality = { $place } i området til { $centre }

# The municipalities of a county.
#   $county - The name of the county.
map-of-county = Kommunene i { $county }

# The origin of the map; the name of the licence and a closing word follow.
#   $name - The name of the owner.
map-credit = Kart: { $name }

# What was done to the map, after the name of the licence.
map-simplified = forenklet


## about: The page about all centres.

about-title = Om utviklingssentrene
about-description = Oppdrag, mål, organisering, finansiering og historie for utviklingssentrene for sykehjem og hjemmetjenester.
about-lead = Hva utviklingssentrene er til for, hvordan de er organisert, og hvor de kommer fra.
about-what = Om sentrene
about-mission = Samfunnsoppdrag
about-goals = Mål siden 2017
about-main-goal = Hovedmål
about-sub-goals = Delmål
about-target-areas = Satsingsområder
about-target-group = Målgruppe
about-organisation = Organisering
about-advisory-council = Fag- og samarbeidsråd
about-steering-group = Styringsgruppe
about-care-research = Senter for omsorgsforskning
about-state-administrator = Statsforvalteren
about-regional-support = Støtteapparatet for Leve hele livet
about-funding = Finansiering
about-dissemination = Slik spres resultatene
about-timeline = Historie fra 1996
about-number-of-centres = Antall sentre gjennom tiden

# Opens the facts behind a part of the text.
#   $part - The name of the part.
about-facts = { $part }: alle opplysningene, én for én

# Opens the events on which the history rests, and the numbers of the figure.
about-events = Historie: alle hendelsene, én for én
about-numbers = Tallene i figuren, med kilder

# The name of the figure.
#   $first (Number) - The first year.
#   $last (Number) - The last year.
about-figure = Antall sentre fra { $first } til { $last }

# What the colours and lines of the figure mean.
about-figure-known = Tall fra kilder
about-figure-unsure = Ikke bekreftet
about-figure-gap = Tall vi ikke har
about-figure-note = Det er ikke det samme som er talt hele veien. Tabellen under sier hva.

about-policy-basis = Meldinger og planer
about-unknown = Det vi ikke vet
about-disagreement = Se alt kildene er uenige om
about-when = Når
about-count = Antall
about-counted = Hva som er talt
about-before-2017 = Målene før 2017
about-purpose = Formål
about-websites = Felles nettsted

# For private persons.
about-private = Gjelder det deg selv?


## centres: The list of centres.

centres-title = Utviklingssentrene
centres-description = De 21 utviklingssentrene for sykehjem og hjemmetjenester, med vertskommune og kontakt.
centres-lead = 21 sentre fra nord til sør: 19 som følger fylkene slik de var i 2017, ett for Helse Fonna-området og ett for den samiske befolkningen. Et prosjekt kan høre til flere sentre og teller med hos hvert av dem.

# The area of a centre whose task is the whole country.
centres-whole-country = Hele landet


## centre: The page of a centre.

#   $name - The name.
#   $host - The name of the municipality that hosts the centre.
centre-description = { $name }. Vertskommune: { $host }. Kontakt, mål, kommuner og prosjekter.

#   $name - The name.
#   $host - The name of the municipality that hosts the centre.
centre-lead = { $name }. Vertskommune er { $host }.

centre-contact = Kontakt

# Above all contacts of the centre itself, and above those of its host.
centre-own-contacts = Senterets egne adresser

# Opens contacts that are probably outdated.
centre-past-contacts = Eldre adresser, trolig utdatert

#   $host - The name of the municipality that hosts the centre.
centre-host-contacts = Adresser og kilder for { $host } kommune

centre-persons = Personer senteret oppga som kontakter før 2017
centre-persons-note = Dette er historie, ikke en vei til kontakt i dag.
centre-mission = Oppdrag

# The mission that is the same for all centres, folded.
centre-common-mission = Oppdraget alle sentrene har

centre-goals = Mål
centre-national-goals = Vi kjenner ingen egne mål for senteret i dag. Da gjelder de nasjonale målene:

#   $period - The years.
centre-former-goals = Senterets egne mål { $period }

centre-host = Vert og samarbeid
centre-host-municipality = Vertskommune
centre-host-from = Vert fra
centre-satellites = Satellitter
centre-organisation = Organisering
centre-official-name = Fullt navn
centre-short-name = Kortnavn
centre-other-names = Andre navn

#   $name - The name.
centre-then =  (den gang { $name })

#   $date - The date, written out.
centre-from = fra { $date }

#   $date - The date, written out.
centre-until = til { $date }

centre-municipalities = Kommuner senteret hjelper

# Beside the municipality that hosts the centre.
centre-host-here = vert

centre-area-2017 = Område ved opprettelsen i 2017
centre-area = Område i dag
centre-serves = Senteret hjelper disse kommunene:

# Before the municipalities of the administrative area for Sámi languages.
#   $count (Number) - Their number.
centre-serves-nationally = Senteret arbeider for den samiske befolkningen i hele landet. Disse { counts-municipalities } hører til forvaltningsområdet for samiske språk. Hver av dem hører også til senteret for sitt fylke:

centre-projects = Prosjekter
centre-no-projects = Vi kjenner ingen prosjekter fra dette senteret ennå.
# Opens the rest of the projects.
#   $count (Number) - Their number.
centre-more-projects = { $count ->
    [one] Vis ett prosjekt til
   *[other] Vis { $count } prosjekter til
}

centre-activities = Aktiviteter
centre-partners = Samarbeidspartnere
centre-history = Historie
centre-changes = Endringer

# The beginning of a centre in its history.
#   $host - The name of the municipality that hosts it.
centre-begins = Felles senter for sykehjem og hjemmetjenester, med { $host } som vert

# The time of something whose beginning is not known.
centre-undated = ukjent

# Opens all that is known of the history.
centre-history-more = Endringer og forgjengere, én for én
centre-predecessors = Forgjengere
centre-contradictions = Der kildene er uenige


## municipalities: The list of municipalities.

municipalities-title = Kommuner
municipalities-description = Alle 357 kommuner fra A til Å, med vei til utviklingssenteret for sykehjem og hjemmetjenester.
municipalities-lead = Velg en kommune for å se hvilket utviklingssenter den hører til.
municipalities-by-county = Se kommunene fylke for fylke
municipalities-letters = Gå til bokstav

# Opens the map of the country on a narrow screen.
municipalities-map = Kart


## municipality: The page of a municipality.

# The name of a municipality that shares it with its county, as a title.
#   $name - The name.
municipality-named = { $name } kommune

# The description of the page of a municipality that has one centre.
#   $place - The municipality, in its county.
#   $centre - The name of the centre.
municipality-description = Utviklingssenteret for { $place } er { $centre }. Se kontakt, vertskommune og prosjekter.

# The same where there are several centres.
#   $place - The municipality, in its county.
#   $centres - The names of the centres, as a list.
municipality-description-several = Utviklingssentrene for { $place } er { $centres }. Se kontakt, vertskommune og prosjekter.

# The municipality and its one centre.
#   $place - The municipality, in its county.
#   $centre - The name of the centre.
municipality-lead = { $place } hører til { $centre }.

# Says which of several centres lies in the municipality.
#   $place - The name of the municipality.
#   $centre - The name of the centre.
municipality-lies-here = { $centre } ligger i { $place }.

municipality-why = Hvorfor dette senteret?

# The same heading as `why`, where there are several centres.
municipality-why-these = Hvorfor disse sentrene?

#   $county - The name of a county.
#   $centre - The name of a centre.
municipality-basis-county-2024 = Det er ett utviklingssenter for { $county }: { $centre }. Vi har ikke funnet noen offentlig liste over hvilke kommuner hvert senter hjelper. Dette er utledet av fylket.

#   $county - The name of a county.
#   $centre - The name of a centre.
municipality-basis-county-2017 = { $county } har flere utviklingssentre. De følger i hovedsak fylkene slik de var i 2017, og kommunen hører etter det til { $centre }. Vi har ikke funnet noen offentlig liste over hvilke kommuner hvert senter hjelper. Dette er utledet.

#   $centre - The name of a centre.
municipality-basis-helse-fonna = Kommunen ligger i området til helseforetaket Helse Fonna, og { $centre } er senteret for det området. Området går på tvers av fylkesgrensen.

#   $centre - The name of a centre.
municipality-basis-judgement = Kommunen er slått sammen på tvers av fylkesgrenser eller har byttet fylke siden 2017. At den hører til { $centre }, er vår vurdering. Spør vertskommunen for å være sikker.

#   $centre - The name of a centre.
municipality-basis-sami-area = Kommunen hører til forvaltningsområdet for samiske språk. { $centre } er senteret for den samiske befolkningen i hele landet.

municipality-contact = Kontakt med kommunen

#   $place - The name of a municipality.
municipality-projects = Prosjekter der { $place } er nevnt

#   $place - The name of a municipality.
municipality-no-projects = Vi kjenner ingen prosjekter der { $place } er nevnt. Kommunen kan likevel ha vært med i prosjekter for hele fylket.

#   $centre - The name of a centre.
municipality-centre-projects = Flere prosjekter fra { $centre }

# The same heading as `centre_projects`, where there are several centres.
municipality-centres-projects = Flere prosjekter fra sentrene

municipality-no-more-projects = Vi kjenner ingen flere prosjekter fra dette senteret.

#   $place - The name of a municipality.
municipality-about = Om { $place }

municipality-county = Fylke
municipality-website = Nettsted
municipality-seat = Administrasjonssted
municipality-number = Kommunenummer
municipality-neighbours = Nabokommuner
municipality-population = Innbyggere

#   $number - The number, written out.
#   $date - The date, written out.
municipality-population-as-of = { $number } ({ $date })

municipality-language = Målform
municipality-bokmal = bokmål
municipality-nynorsk = nynorsk
municipality-neutral = nøytral
municipality-sami-area = Forvaltningsområdet for samiske språk
municipality-northern-sami = ja, nordsamisk
municipality-southern-sami = ja, sørsamisk
municipality-lule-sami = ja, lulesamisk
municipality-former = Tidligere navn og nummer

# The last year of a former name or number.
#   $year (Number) - The year.
municipality-until = til { $year }

municipality-forms = Kommunens navn som organisasjon
municipality-part =  (bare en del)


## counties: The list of counties.

counties-title = Fylker
counties-description = De 15 fylkene med sine utviklingssentre for sykehjem og hjemmetjenester.
counties-lead = Sentrene følger i hovedsak fylkene slik de var i 2017. Derfor har noen av dagens fylker flere sentre. Et prosjekt kan høre til flere fylker og teller med i hvert av dem.


## county: The page of a county.

#   $county - The name of a county.
county-description = Utviklingssentrene for sykehjem og hjemmetjenester i { $county }, kommunene de hjelper, og prosjektene.

# The county with its municipalities and the centres that serve them.
#   $county - The name of the county.
#   $places (Number) - The number of its municipalities.
#   $count (Number) - The number of its centres.
county-lead = { $places ->
    [one] { $county } er både kommune og fylke og har { county-centres }.
   *[other] { $county } har { $places } kommuner og { county-centres }.
}

# A part of a sentence: the centres of a county.
#   $count (Number) - Their number.
county-centres = { $count ->
    [one] ett utviklingssenter
    [2] to utviklingssentre som deler fylket mellom seg
    [3] tre utviklingssentre som deler fylket mellom seg
    [4] fire utviklingssentre som deler fylket mellom seg
   *[other] { $count } utviklingssentre som deler fylket mellom seg
}

# The same as county-lead, where county-too follows.
#   $county - The name of the county.
#   $places (Number) - The number of its municipalities.
#   $count (Number) - The number of its centres.
county-lead-for-all = { $places ->
    [one] { $county } er både kommune og fylke og har { county-centres-for-all }.
   *[other] { $county } har { $places } kommuner og { county-centres-for-all }.
}

# A part of a sentence: the centres of a county that has another one for the Sámi population.
#   $count (Number) - Their number.
county-centres-for-all = { $count ->
    [one] ett utviklingssenter for dem alle
   *[other] { county-centres }
}

# The centre for the Sámi population of the county.
#   $centre - The name of the centre.
county-sami-too = I tillegg arbeider { $centre } for den samiske befolkningen i hele landet.

# Before the municipalities that the centre serves.
#   $count (Number) - Their number.
county-serves = { $count ->
    [one] Senteret hjelper denne kommunen:
   *[other] Senteret hjelper { $count } kommuner i fylket:
}

# Before the municipalities of the administrative area for Sámi languages.
#   $county - The name of the county.
#   $count (Number) - Their number.
county-serves-sami = { $count ->
    [one] Senteret arbeider for den samiske befolkningen i hele landet. I { $county } hører denne kommunen til forvaltningsområdet for samiske språk:
   *[other] Senteret arbeider for den samiske befolkningen i hele landet. I { $county } hører disse { $count } kommunene til forvaltningsområdet for samiske språk:
}

county-municipalities = Kommuner i fylket
county-projects = Prosjekter i fylket

# How many projects the county has.
#   $count (Number) - Their number.
county-counted = { $count ->
    [one] Ett prosjekt hører til her. Det kan også høre til andre fylker.
   *[other] { $count } prosjekter hører til her. Noen av dem kan også høre til andre fylker.
}

county-no-projects = Vi kjenner ingen prosjekter herfra ennå.

#   $county - The name of a county.
county-about = Om { $county }

county-number = Fylkesnummer
county-new-names = Nye navn


## projects: The directory of projects.

projects-title = Prosjekter
projects-description = Utviklingsprosjekter i sykehjem og hjemmetjenester: filtrer på tema, fylke, senter og status.

#   $count (Number) - Their number.
projects-lead = { $count } prosjekter fra utviklingssentrene og forgjengerne deres.

# Says what the projects are, and the time for which their status holds.
projects-status-note = Sentrene har ledet prosjektene eller vært med på dem. Status gjelder på kildens tidspunkt, ikke i dag.

projects-by-theme = Prosjekter etter tema
projects-all = Alle prosjekter

# The way to all projects of a centre or a county that has many.
#   $count (Number) - Their number.
#   $from - The name of the centre or county.
projects-all-from = Se alle { $count } prosjektene fra { $from }

# A list that is long has several pages, of which the first is the directory.
#   $page (Number) - The number of the page, from 2.
projects-more-title = Prosjekter, side { $page }

# The page in the breadcrumb.
#   $page (Number) - The number of the page, from 2.
projects-more-here = Side { $page }

#   $first (Number) - The place of the first project on the page.
#   $last (Number) - The place of the last.
#   $all (Number) - The number of all projects.
projects-more-description = Prosjekt { $first } til { $last } av { $all } fra utviklingssentrene og forgjengerne deres, de nyeste først.

#   $first (Number) - The place of the first project on the page.
#   $last (Number) - The place of the last.
#   $all (Number) - The number of all projects.
projects-more-lead = Prosjekt { $first } til { $last } av { $all }, de nyeste først.

# Leads to the directory.
projects-more-filter = Søk og filtrer i alle prosjekter

# The way from page to page.
projects-pages = Sider med prosjekter
projects-page-before = Forrige side
projects-page-after = Neste side


## project: The page of a project.

project-title-only-long = Vi vet lite om dette prosjektet utover tittelen.
project-results = Hva kom det ut av det?
project-note = Om kilden
project-for-whom = Hvem var det for?

# Leads to a source, whose title follows.
project-read = Les mer i kilden:

# After the source.
#   $centre - The short name of the centre.
project-ask = Spør { $centre } om erfaringer, verktøy og maler.

project-facts = Fakta
project-centre = Senter
project-centre-as-partner = Senter (samarbeidspartner)
project-centres-inferred = Hvilke av dagens sentre det gjelder, er utledet av navnet i kilden.
project-centre-then = Slik navngitt i kilden
project-county-then = Fylke den gang
project-municipalities = Kommuner
project-partners = Samarbeidspartnere
project-setting = Sted i tjenesten
project-period = Periode
project-status = Status
project-status-ongoing = Pågikk
project-status-ended = Avsluttet
project-status-unknown = Ukjent

#   $status - The status, as a word.
#   $date - The date, written out.
project-status-as-of = { $status }, ifølge kilde fra { $date }

#   $status - The status, as a word.
project-status-undated = { $status }, ifølge udatert kilde

#   $then - The name at the time.
#   $now - The name of today.
project-now-part-of = { $then } (nå { $now })

project-contact = Slik kan du bruke det

# Says that the source names no centre; a link to the contacts of all follows.
project-no-centre = Kilden sier ikke hvilket senter det var. Du kan spørre senteret for din kommune:

project-all-contacts = kontakt med alle sentrene

# Before others on a theme.
#   $theme - The name of the theme, in lower case.
project-more-on = Flere om { $theme }

# The way to all projects on a theme.
#   $count (Number) - Their number.
#   $theme - The name of the theme, in lower case.
project-all-on = Se alle { $count } prosjektene om { $theme }

#   $centre - The name of a centre.
project-others-from = Andre prosjekter fra { $centre }


## themes: The list of themes.

themes-title = Temaer
themes-description = Temaene utviklingsprosjektene handler om, med antall prosjekter.

# With the number of all projects.
#   $count (Number) - Their number.
themes-lead = Velg et tema for å se hva som er gjort, hvor og av hvem. Et prosjekt kan høre til flere temaer. Derfor er tallene til sammen flere enn de { $count } prosjektene.


## theme: The page of a theme.

# The description of the page of a theme.
#   $definition - The definition of the theme.
#   $count (Number) - The number of its projects.
theme-description = { $definition } { counts-projects }.

theme-centres = Sentre som har arbeidet med temaet

# The meaning of the numbers of the centres.
theme-centres-counted = Tallet er hvor mange av prosjektene på denne siden senteret har vært med på. Et prosjekt kan høre til flere sentre.


## search: The search page.

search-title = Søk
search-description = Søk etter kommuner, utviklingssentre og prosjekter.
search-ways-in = Finn fram uten å søke
search-all-municipalities = Alle kommuner fra A til Å
search-by-county = Fylker
search-by-centre = Sentre
search-by-theme = Temaer


## contact: The contacts of all centres.

contact-title = Kontakt
contact-description = Telefon, e-post og nettsted for alle utviklingssentrene for sykehjem og hjemmetjenester.
contact-lead = Slik når du hvert av sentrene, fra nord til sør.
contact-ask = Vi kjenner egen telefon eller e-post bare for noen få av sentrene. For de andre står vertskommunens. Be da om utviklingssenteret for sykehjem og hjemmetjenester. Opplysningene er samlet fra åpne kilder, og ingen har prøvd dem.
contact-centre = Senter

# Between a centre and its host municipality.
contact-lies-in = i

contact-direct = Ring eller skriv
contact-web = Nettsted


## data: The page about sources and data.

data-title = Kilder og data
data-description = Hvor opplysningene kommer fra, hvor sikre de er, og dataene til nedlasting.
data-lead = Opplysningene er merket med kilde og alder der vi kjenner dem. Her står hvordan de er samlet inn, hvem som skal krediteres, og hvor du kan laste dem ned.
data-method-heading = Slik er opplysningene samlet

data-method =
    Opplysningene er samlet fra sentrenes, kommunenes og myndighetenes egne sider, rapporter og nyheter, ofte fra lagrede kopier. Tekstene er skrevet på nytt; navn og titler er gjengitt som de er.

    «Ikke bekreftet» betyr at opplysningen er utledet, allment kjent eller har en svak kilde. En udatert kilde er merket udatert. Det vi ikke vet, står ikke.

    Inndelingen i kommuner og fylker er den fra 1. januar 2024, med navnene som gjelder i 2026.

data-age-heading = Hvor gamle opplysningene er

# The age of the content, and the number of its sources.
#   $date - The date of the content, written out.
#   $sources (Number) - The number of all sources.
data-age = Innholdet ble sist oppdatert { $date }. Det bygger på { $sources } kilder.

# Follows data-age where no source has a date.
data-age-undated = Ingen av dem er datert.

# Follows data-age.
#   $dated (Number) - The number of sources that have a date.
#   $undated (Number) - The number of the others.
#   $first (Number) - The year of the first.
#   $middle (Number) - The median year.
#   $last (Number) - The year of the last.
data-age-span = { $dated } av dem er datert. Den eldste av disse er fra { $first }, den nyeste fra { $last }, og det midterste året (medianen) er { $middle }. { $undated } kilder er uten dato.

data-licence-heading = Lisens

# Before the name of the licence, and after it.
data-licence-1 = Våre egne tekster, og opplysningene slik vi har samlet og ordnet dem, kan du bruke fritt. Du kan dele og endre dem, også i kommersiell sammenheng, så lenge du krediterer oss, lenker til lisensen og sier fra om du har endret noe. Lisensen er
data-licence-2 = .

# Says what the licence does not cover.
data-licence-limits =
    Lisensen gjelder ikke data vi har hentet fra andre. De har sine egne lisenser, som står under «Kreditering». Bruker du dem, skal du kreditere leverandøren.

    Noen opplysninger er hentet fra kilder som ikke oppgir noen lisens. Det gjelder blant annet e-postadressen til kommuner som ikke har samme adresse i Difis liste. Vi kan ikke gi deg rett til mer enn det som er vårt. Navn, titler og sitater tilhører dem de kommer fra.

    Programkoden og skrifttypen har egne lisenser (MIT og SIL Open Font License).

data-credit-us = Slik kan du kreditere oss:

# The line that credits the site, where its address is not known.
#   $site - The name of the site.
#   $date - The date of the content, written out.
#   $licence - The name of the licence.
#   $licence-address - The address of the licence.
data-credit-line = { $site }, innhold per { $date }. Lisens: { $licence }, { $licence-address }

# The line that credits the site.
#   $site - The name of the site.
#   $date - The date of the content, written out.
#   $address - The address of the page.
#   $licence - The name of the licence.
#   $licence-address - The address of the licence.
data-credit-line-with-address = { $site }, innhold per { $date }. { $address } Lisens: { $licence }, { $licence-address }

data-credits = Kreditering
data-downloads = Last ned dataene

# Before the files for spreadsheets, and how they are to be read.
data-spreadsheets = Til regneark (CSV)

data-spreadsheets-about = Filene kan åpnes rett i Excel med norske innstillinger. De har semikolon mellom feltene, og tegnsettet er UTF-8. Hver kontakt og hvert prosjekt har kilde og alder. Kildene i kommuner.csv gjelder navn, nummer og innbyggere. Telefonnumre står som ="22 22 22 22", så Excel viser dem slik de er; andre programmer kan vise tegnene rundt. Kommunenummeret til Oslo er 0301. Excel kan vise det som 301.

# The number of rows of a file and its size in kB.
#   $rows (Number) - The number of rows.
#   $size (Number) - The size in kB.
data-size = { $rows } rader, { $size } kB

# Before the files the site is built from.
data-json = Alle opplysninger (JSON)

data-json-about = Filene er JSON i UTF-8. Nettstedet er bygd av de samme filene.

# The contents of each file.
data-file-centres = De 21 sentrene med kontakter, mål og historie

data-file-municipalities = De 357 kommunene med navn, nummer, sentre og postmottak
data-file-counties = De 15 fylkene
data-file-places = Koordinater, areal og organisasjonsnummer for kommuner og fylker
data-file-postal-codes = Postnumrene med poststed og kommune
data-file-areas = Bydelene i Oslo, Bergen, Trondheim og Stavanger, og distrikter som Helgeland og Romerike. Distriktene er alminnelig kjent og ikke slått opp i en kilde. Grensene mellom dem er ikke skarpe
data-file-projects = Prosjektene
data-file-themes = Temaene
data-file-vocabulary = Ordene søket kjenner: synonymer, nynorsk, engelsk og nordsamisk, skrevet for hånd for dette nettstedet
data-file-national = Oppdrag, mål, organisering og historie
data-file-sources = Alle kildene
data-file-site = Datoer, antall og kreditering

data-contradictions = Der kildene er uenige


## tables: The headings of the columns, and the words in the cells that are not from the content.

tables-about-municipalities = Kommunene med fylke, utviklingssenter, innbyggere, bekreftet telefon og e-post, og nettsted. Kilden til telefon og e-post står i kontakter.csv
tables-about-centres = Sentrene med område, vertskommune, antall prosjekter og hvordan du når dem
tables-about-contacts = Alle kontaktopplysninger til sentrene og kommunene, én på hver rad, med kilde og alder. Også de utdaterte er med, og de er merket
tables-about-projects = Prosjektene med sammendrag, temaer, sentre, kommuner, år, status og resultater

# Leads to a file from the page that lists the same records.
tables-whole-list = Last ned hele listen (CSV)

tables-id = Id
tables-centre = Utviklingssenter
tables-official-name = Fullt navn
tables-area = Område fra 2017
tables-counties = Fylker i dag
tables-host = Vertskommune
tables-host-number = Vertskommunens nummer

# The number of municipalities that a centre serves, and what stands there for one whose task is national.
tables-municipalities-served = Antall kommuner

tables-whole-country = hele landet
tables-projects = Antall prosjekter
tables-municipality-number = Kommunenummer
tables-municipality = Kommune
tables-county = Fylke

# The reason why a municipality is served by its centre.
tables-basis = Hvorfor dette senteret

tables-basis-county-2024 = senteret i fylket i dag
tables-basis-county-2017 = senteret i fylket fra 2017
tables-basis-helse-fonna = senteret for Helse Fonna
tables-basis-judgement = vår vurdering, ikke bekreftet
tables-basis-sami-area = senteret for den samiske befolkningen
tables-population = Innbyggere
tables-population-as-of = Innbyggere per
tables-language = Målform
tables-bokmal = bokmål
tables-nynorsk = nynorsk
tables-neutral = nøytral
tables-phone = Telefon
tables-email = E-post
tables-website = Nettsted

# Who is reached by the telephone number, by the e-mail address and on the web site.
tables-phone-of = Telefonen går til

tables-email-of = E-posten går til
tables-website-of = Hvem nettstedet tilhører
tables-of-centre = senteret
tables-of-host = vertskommunen

# Who is reached, where that is not confirmed.
#   $whose - The words for the one who is reached.
tables-unconfirmed = { $whose }, ikke bekreftet

# The name of the centre or municipality that a contact is of, and which of the two it is.
tables-contact-of = Navn

tables-contact-of-kind = Senter eller kommune
tables-contact-kind = Type
tables-contact = Nummer eller adresse

# The one who answers.
tables-answers = Hvem som svarer

tables-of-predecessor = Gjelder en forgjenger
tables-outdated = Trolig utdatert
tables-confirmed = Bekreftet
tables-title = Tittel
tables-summary = Sammendrag
tables-themes = Temaer
tables-centre-inferred = Senteret er vår slutning
tables-centre-then = Drevet av, slik kilden skriver det
tables-role = Senterets rolle
tables-led = ledet
tables-took-part = deltok
tables-county-then = Fylke den gangen
tables-municipalities = Kommuner

# Follows the name of a municipality of today: its name at the time.
#   $name - The name.
tables-then = den gangen { $name }

tables-partners = Samarbeidspartnere
tables-settings = Arena
tables-from = Fra år
tables-to = Til år
tables-status = Status da kilden ble skrevet
tables-target-group = Målgruppe
tables-results = Resultater
tables-note = Merknad

# The sources of what the registers say of a municipality, their date and their addresses.
tables-register = Kilde til navn, nummer og innbyggere

tables-register-date = Inndelingen per
tables-register-address = Adressen til disse kildene
tables-source = Kilde
tables-source-date = Kildens dato
tables-source-address = Kildens adresse
tables-page = Side på nettstedet
tables-yes = ja
tables-no = nei


## accessibility: The page about accessibility.

accessibility-title = Tilgjengelighet
accessibility-description = Hvordan nettstedet er gjort tilgjengelig for alle, og hva som gjenstår.
accessibility-lead = Nettstedet skal kunne brukes av alle, også med tastatur, skjermleser, stor skrift og uten JavaScript.

# Its parts: a heading, and paragraphs.
accessibility-section-1 = Slik er det laget
    .text =
        Alle sider kan leses uten JavaScript. Slår du det av, finner du fortsatt alt innhold: kommuner etter bokstav, sentre, fylker, temaer og prosjekter.

        Sidene har overskrifter, landemerker og ledetekster som skjermlesere forstår. Du kan bruke alt med tastaturet, og det er alltid synlig hvor du er.

        Fargene følger innstillingen din for lyst eller mørkt utseende. Sidene tåler at teksten blir forstørret, og de kan leses på skjermer ned til 320 piksler i bredden.
accessibility-section-2 = Slik er det prøvd
    .text = HTML-koden på hver side blir kontrollert automatisk før publisering, og de viktigste handlingene blir prøvd i en nettleser, også med tastatur alene og uten JavaScript.
accessibility-section-3 = Det vi vet mangler
    .text =
        Grensesnittet og de nasjonale tekstene finnes på bokmål og nynorsk. Prosjekttekstene og det sentrene selv har skrevet, står på språket i kilden. Kildene vi lenker til, er andres sider, og noen av dem er ikke universelt utformet.

        Nettstedet er ikke prøvd av et uavhengig fagmiljø ennå.

# The key that leads to the search field, and what turns it off and on.
accessibility-shortcut = Hurtigtast til søkefeltet

accessibility-shortcut-about = Tasten / fører til søkefeltet når du ikke skriver i et felt. Det gjør også Ctrl + K (⌘ + K på Mac). Er tasten / i veien for deg, for eksempel når du styrer med stemmen, kan du slå den av. Valget blir husket i denne nettleseren.
accessibility-shortcut-off = Slå av hurtigtasten /
accessibility-shortcut-on = Slå på hurtigtasten /

# Above the way to tell that something cannot be used.
accessibility-feedback = Er det noe du ikke får brukt?


## privacy: The page about privacy.

privacy-title = Personvern
privacy-description = Nettstedet bruker ingen informasjonskapsler, sporer deg ikke og deler ingenting med andre.
privacy-lead = Vi samler ikke inn opplysninger om deg.

# Its parts: a heading, and paragraphs.
privacy-section-1 = Bare nettstedet selv lagres hos deg
    .text =
        Nettstedet bruker ingen informasjonskapsler. Det lagrer ingenting om deg eller om hva du har gjort.

        Når du har vært på en side en liten stund, lagrer nettleseren nettstedets egne sider, program og data på enheten din. Da kan du lese sidene og søke når du ikke har nett. Alle får de samme filene, og ingenting sendes noe sted. Har du slått på datasparing, blir dette ikke lagret. Filene forsvinner når du sletter data for nettstedet i nettleseren.

        Slår du av hurtigtasten / på siden om tilgjengelighet, husker nettleseren det til du slår den på igjen. Valget blir ikke sendt noe sted.
privacy-section-2 = Ingenting sendes til andre
    .text =
        Alt du laster ned, kommer fra dette nettstedet: skrift, bilder, program og data. Det finnes ingen statistikk, ingen annonser og ikke noe innhold fra tredjeparter.

        Det du skriver i søkefeltene, blir behandlet i nettleseren din. Hvis JavaScript er av, blir søkeordet en del av nettadressen og sendt til tjeneren. Er JavaScript på, kan søkeord og filtre også stå i nettadressen. Da følger de med når du laster siden på nytt eller deler adressen.
privacy-section-3 = Tjeneren
    .text = Som hos alle nettsteder kan tjeneren som leverer filene, føre en logg over forespørsler. Det styres av den som drifter tjeneren, ikke av nettstedet.
privacy-section-4 = Personer på nettstedet
    .text = Noen få navn og telefonnumre står på sidene fordi et senter selv oppga dem som kontakter før 2017. De er merket som historiske.


## feedback: The page that says how to report mistakes and new projects, and the way to it from records.

feedback-title = Meld feil eller nytt prosjekt
feedback-description = Slik sier du fra når noe er feil eller mangler, og slik får du inn et prosjekt.
feedback-lead = Slik sier du fra når noe er feil eller mangler, og slik får du inn et prosjekt.
feedback-who = Hvem du skriver til
feedback-centres-about = Gjelder det et senter, kan du si fra til senteret selv.
feedback-centres = Slik når du sentrene
feedback-mistake = Noe er feil
feedback-mistake-about = Nederst på siden om hvert senter, hver kommune, hvert fylke, tema og prosjekt står «Meld feil i disse opplysningene». Der er siden allerede fylt ut.
feedback-project = Et prosjekt mangler
feedback-project-about = Prosjektene er hentet fra åpne kilder. Et nytt prosjekt trenger minst én kilde som alle kan lese: en rapport, en nyhet eller en nettside.

# Above a text to copy, where there is nobody to send it to.
feedback-copy = Tekst du kan kopiere:

#   $address - An e-mail address.
feedback-write = Skriv til { $address }

# The subject and the body of a message about a mistake: lines to fill in.
feedback-mistake-subject = Feil på nettstedet om utviklingssentrene

# A line each to fill in.
feedback-mistake-lines =
    Side:
    Opplysning (for eksempel telefon):
    Dette er feil:
    Dette er riktig:
    Kilde (gjerne en lenke):

feedback-project-subject = Nytt prosjekt til nettstedet om utviklingssentrene

# A line each to fill in.
feedback-project-lines =
    Tittel:
    Senter:
    Kommuner som var med:
    Tema:
    Fra og til (år):
    Pågår eller avsluttet:
    Hva som ble gjort, og hva det førte til:
    Kilde (lenke):

# On the page of a record.
feedback-record = Meld feil i disse opplysningene

#   $title - The title of the page.
feedback-record-subject = Feil i opplysningene om { $title }

# The line that names the page: its title and its path.
#   $title - The title of the page.
#   $path - The path of the page.
feedback-page = Side: { $title } ({ $path })

feedback-nobody = Det er foreløpig ingen redaksjon å sende dette til. Ta vare på teksten til det kommer en adresse, eller si fra til senteret det gjelder.
feedback-more = Mer om å melde feil


## help: The page for those who are not looking for a centre.

help-title = Gjelder det deg selv eller en pårørende?
help-description = Utviklingssentrene hjelper ansatte i kommunene. Her står hvem du kan gå til når du trenger hjelp selv, eller når en av dine nærmeste gjør det.
help-lead = Utviklingssentrene hjelper ansatte og ledere i kommunene. De tildeler ikke plasser og behandler ikke klager. Trenger du hjelp selv, eller noen du er pårørende til, er det disse du kan gå til.
help-municipality = Kommunen du bor i
help-municipality-about = Kommunen gir sykehjemsplass, hjemmesykepleie og annen hjelp hjemme. Dit sender du søknaden. Er du uenig i svaret, sender du også klagen til kommunen. Gir ikke kommunen deg medhold, går saken videre til statsforvalteren.
help-municipalities = Finn postmottaket og nettstedet til din kommune
help-helsenorge = Helsenorge
help-helsenorge-about = Helsenorge er helsetjenestens felles nettsted for innbyggerne. Der kan du lese om rettighetene dine og om hvordan du klager.
help-helsenorge-link = helsenorge.no
help-helsenorge-url = https://www.helsenorge.no
help-ombud = Pasient- og brukerombudet
help-ombud-about = Ombudet gir gratis råd til pasienter, brukere og pårørende, også om sykehjem og hjemmetjenester i kommunen. De kan hjelpe deg å skrive en klage, og du kan være anonym.
help-ombud-link = pasientogbrukerombudet.no
help-ombud-url = https://www.pasientogbrukerombudet.no

# Elsewhere, with a link to the page.
help-short = Sentrene hjelper ansatte i kommunene. De tildeler ikke plasser og behandler ikke klager.

help-link = Her kan du få hjelp


## publisher: The texts about who is responsible for the site.

publisher-heading = Hvem står bak nettstedet?

# With the date of the content.
#   $date - The date, written out.
publisher-compiled = Nettstedet er en sammenstilling fra åpne kilder, sist gått gjennom { $date }. Det er ikke et offisielt nettsted for Helsedirektoratet, kommunene eller sentrene.

# The same where somebody is responsible for the site, who is named behind it.
#   $date - The date.
publisher-compiled-by-owner = Nettstedet er en sammenstilling fra åpne kilder, sist gått gjennom { $date }.

#   $owner - The name of the owner.
publisher-owner = { $owner } har ansvaret for nettstedet.

#   $editor - The name of the editor.
publisher-editor = Redaktør er { $editor }.

publisher-nobody = Det har foreløpig ingen redaktør og ingen adresse å skrive til.

# The way to report mistakes.
publisher-more = Slik melder du feil eller et nytt prosjekt


## social: The picture that shows where a page is shared, for those who do not see it.

# A page that is not about one centre.
#   $title - What the page is about, as the picture says it.
social-country = { $title }. Kart over Norge med områdene til sentrene.

# A page of a centre.
#   $title - The name of the centre, as the picture says it.
#   $host - The name of the municipality that hosts it.
social-area = { $title }. Kart over området med vertskommunen { $host }.

# A page of the centre that is for the Sámi population of the whole country.
#   $title - The name of the centre, as the picture says it.
#   $host - The name of the municipality that hosts it.
social-sami = { $title }. Kart over Norge med vertskommunen { $host }.

# In the picture: the page about all centres.
social-about = Om sentrene

# In the picture: the host of a centre.
#   $host - The name of a municipality.
social-host = Vertskommune: { $host }


## offline: The texts for the time without a network, when pages come from the visitor's own device.

# Above a page.
offline-kept = Vi får ikke kontakt med nettstedet nå. Du ser siden slik den er lagret på enheten din, og den kan være utdatert.

# Above the page for unknown addresses.
offline-missing = Vi får ikke kontakt med nettstedet nå, og denne siden er ikke lagret på enheten din.


## not-found: The page for unknown addresses.

not-found-title = Vi fant ikke siden
not-found-description = Adressen finnes ikke på dette nettstedet.
not-found-lead = Adressen kan være skrevet feil, eller siden kan ha flyttet. Finn senteret ditt her, eller gå videre til en av listene.
