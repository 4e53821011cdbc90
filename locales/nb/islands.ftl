### What the parts of pages say that also run in the browser. Each visitor loads these texts, in her language.
### CONTRIBUTING.md says how these files are written.

## kinds: What can be found, many of each.

kinds-centres = Sentre
kinds-municipalities = Kommuner
kinds-counties = Fylker
kinds-projects = Prosjekter
kinds-themes = Temaer
kinds-pages = Sider


## date: A date, as far as it is known.

# A day.
#   $day (Number) - The day.
#   $month (Number) - The month, from 1.
#   $year (Number) - The year.
date-day = { $day }. { date-month } { $year }

# A month of a year.
#   $month (Number) - The month, from 1.
#   $year (Number) - The year.
date-month-year = { date-month } { $year }

# A month by itself.
#   $month (Number) - The month, from 1.
date-month = { $month ->
    [1] januar
    [2] februar
    [3] mars
    [4] april
    [5] mai
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] desember
}


## counts: How many there are.

# Projects.
#   $count (Number) - Their number.
counts-projects = { $count ->
    [one] 1 prosjekt
   *[other] { $count } prosjekter
}

# Municipalities.
#   $count (Number) - Their number.
counts-municipalities = { $count ->
    [one] 1 kommune
   *[other] { $count } kommuner
}


## sentence: Names in a sentence.

# The last two of a list of names.
#   $first - All names but the last, with commas between them.
#   $last - The last name.
sentence-and = { $first } og { $last }

# A municipality in its county.
#   $place - The name of the municipality.
#   $county - The name of the county.
sentence-in = { $place } i { $county }


## area: The headings on the site of a centre: its own records come first in a list, then those of the rest of the country.

#   $centre - The short name of the centre.
area-own = I området til { $centre }
area-rest = Resten av landet


## ways: The ways to reach a centre: telephone, e-mail and web site, in this order.

# The labels of the buttons that lead to the centre itself: what tapping does, and who is reached.
ways-to-centre-1 = Ring senteret
ways-to-centre-2 = Skriv til senteret
ways-to-centre-3 = Senterets nettsted

# The same for those that lead to the municipality that hosts the centre.
ways-to-host-1 = Ring kommunen
ways-to-host-2 = Skriv til kommunen
ways-to-host-3 = Kommunens nettsted

# A page of a centre on the site of a municipality.
#   $centre - The name of a centre.
#   $host - The name of the municipality that hosts the centre.
ways-page-at = { $centre } hos { $host } kommune

# A page of a centre on another site.
#   $centre - The name of a centre.
#   $site - The name of the site.
ways-page-on = { $centre } på { $site }

# Says what to ask the host for.
#   $host - The name of the municipality that hosts the centre.
ways-ask = Senteret er en del av { $host } kommune. Be om utviklingssenteret for sykehjem og hjemmetjenester.

ways-kinds-1 = Telefon
ways-kinds-2 = E-post
ways-kinds-3 = Nettsted
ways-own = senterets egen

# Telephone and e-mail of the host, where the source says no more.
ways-of-host-1 = kommunen
ways-of-host-2 = postmottaket

# A date, or what is known instead of one.
#   $when - The date, or the words that are known instead.
ways-stated = opplyst { $when }

ways-undated = udatert
ways-unverified = ikke bekreftet
ways-copy = Kopier
ways-copied = Kopiert


## answer: The card that says which centre serves a municipality.

# Follows the name of the centre: a municipality.
#   $place - The municipality, in its county.
answer-serves = er utviklingssenteret for { $place }.

# Names the centres of a place that has several.
#   $place - The name of the place.
#   $count (Number) - The number of its centres.
#   $centres - Their names, as a list.
answer-has-centres = { $count ->
    [2] { $place } har to utviklingssentre: { $centres }.
    [3] { $place } har tre utviklingssentre: { $centres }.
    [4] { $place } har fire utviklingssentre: { $centres }.
   *[other] { $place } har { $count } utviklingssentre: { $centres }.
}

# Follows the name of the centre: the county all of which it serves.
#   $county - The name of a county.
answer-serves-county = er utviklingssenteret for alle kommunene i { $county }.

# Follows the name of the centre for the Sámi population.
answer-serves-sami = er utviklingssenteret for den samiske befolkningen i hele landet.

# Follows whom the centre serves: the municipality it lies in.
#   $place - The name of a municipality.
answer-lies-in = Senteret ligger i { $place }.

# Follows the name of the centre: the municipalities that it serves.
#   $count (Number) - Their number.
#   $counties - The names of their counties, as a list.
answer-serves-all = { $count ->
    [one] er utviklingssenteret for { $counties }.
   *[other] er utviklingssenteret for { $count } kommuner i { $counties }.
}

# Follows the name of a county: how many centres it has, those for the Sámi population left out.
#   $count (Number) - Their number.
answer-centres = { $count ->
    [one] har ett utviklingssenter:
   *[other] har { $count } utviklingssentre, hvert for sin del av fylket:
}

answer-county-projects = Se prosjektene i fylket
answer-host = Vertskommune
answer-unsure = Kommunen er slått sammen på tvers av fylkesgrenser eller har byttet fylke siden 2017. At den hører til dette senteret, er vår vurdering. Vertskommunen har ikke bekreftet det.

#   $centre - The name of a centre.
answer-more = Mer om { $centre }

# How many projects the centre has.
#   $count (Number) - Their number.
answer-projects = { $count ->
    [0] Ingen kjente prosjekter
   *[other] Se { counts-projects }
}

# The same where the number is not known yet.
answer-some-projects = Se prosjektene

# Takes the centre into an address book.
#   $centre - The name of a centre.
answer-save = Lagre kontakten til { $centre } (vCard)


## search-box: The search field of every page and the list under it.

search-box-best = Beste svar

# Before several of which each may be meant.
search-box-choice = Velg ett av disse

# Before what is nearly what was typed.
search-box-mistaken = Mente du?

# Before what begins with what was typed, or has it in it.
search-box-begun = Forslag

# Before what has only some of the words.
search-box-some-words = Ingen har alle ordene. Disse har noen av dem.

search-box-searching = Søker …

#   $words - The words that were searched for.
search-box-nothing = Ingen treff på «{ $words }». Prøv et annet ord.

# The text of a link to the page for private persons, where nothing was found.
search-box-private = Gjelder det deg selv eller en pårørende? Se hvem som kan hjelpe

# Says that nothing was found, where postal codes and towns could not be loaded.
#   $words - The words that were searched for.
search-box-nothing-known = Ingen treff på «{ $words }». Postnumre og poststeder kunne ikke hentes nå.

#   $words - The words that were searched for.
search-box-nothing-named = Ingen treff på «{ $words }» blant navn og titler. Resten av innholdet kunne ikke hentes nå.

#   $words - The words that were searched for.
search-box-did-you-mean = Mente du «{ $words }»?

#   $count (Number) - Their number.
#   $words - The words that were searched for.
search-box-all = Vis alle { $count } treff for «{ $words }»

# How many answers there are, for those who hear it.
#   $count (Number) - Their number.
search-box-count = { $count ->
    [0] Ingen treff.
   *[other] { $count } treff. Bruk piltastene for å velge.
}

# A municipality that has one centre.
#   $place - The name of the municipality.
#   $centre - The name of the centre.
search-box-chosen = { $centre } er utviklingssenteret for { $place }.

# The way from the answer for a municipality to its page.
#   $place - The name of a municipality.
search-box-all-of-place = Mer om { $place } kommune

search-box-centre = utviklingssenter

#   $place - The name of a municipality.
search-box-centre-in = utviklingssenter i { $place }

search-box-municipality = kommune

#   $county - The name of a county.
search-box-municipality-in = kommune i { $county }

search-box-county = fylke

#   $centre - The name of a centre.
search-box-project-of = prosjekt fra { $centre }

# The same where the centre is not known yet.
search-box-some-project = prosjekt

# Beside a theme: the number of its projects.
#   $count (Number) - Their number.
search-box-theme = tema med { counts-projects }

# The same where the number is not known yet.
search-box-some-theme = tema

search-box-page = side på nettstedet


## directory: The search page and the directories.

# The label of the field, where everything is searched, the projects, the municipalities.
directory-words-1 = Hva leter du etter?
directory-words-2 = Søk i prosjektene
directory-words-3 = Søk etter en kommune

directory-button = Søk

# The button that unfolds the choices.
#   $count (Number) - The number of choices that are made.
directory-narrow = { $count ->
    [0] Avgrens
   *[other] Avgrens ({ $count } valgt)
}

# A decade as a choice.
#   $year - Its first year.
directory-decade = { $year }-årene

# Beside the decades: of what no year is known.
directory-undated = År ikke kjent

# Explains why the numbers of the choices may be more than all: in everything, the projects, the municipalities.
directory-overlap-1 = Et prosjekt kan høre til flere temaer, fylker og sentre og teller med hvert sted. Tallene i et felt kan derfor bli flere enn treffene.
directory-overlap-2 = Et prosjekt kan høre til flere temaer, fylker og sentre og teller med hvert sted. Tallene i et felt kan derfor bli flere enn prosjektene.
directory-overlap-3 = Noen kommuner har to sentre og teller med hos begge.

# Unfolds the charts of what is found.
directory-charts = Prosjektene i tall

# The way past the charts, by keyboard.
directory-charts-skip = Hopp over figurene

# The headings of the charts: what is counted, and by what.
directory-charts-of-1 = Prosjekter per tiår
directory-charts-of-2 = Prosjekter per tema
directory-charts-of-3 = Prosjekter per fylke

# Below the charts: what the numbers are, and what a row does.
directory-charts-note = Tallene er prosjekter. Et prosjekt kan høre til flere tiår, temaer og fylker. Velg en rad for å se bare de prosjektene, og velg den en gang til for å fjerne valget.

# The button that shows all rows of the charts, and only the first ones again.
directory-charts-all-1 = Vis alle rader
directory-charts-all-2 = Vis færre rader

directory-sort = Rekkefølge

# The order nobody has chosen: with words, and without.
directory-best-first-1 = Beste treff først
directory-best-first-2 = Vanlig rekkefølge

# The orders that can be chosen: newest, oldest, alphabetical.
directory-sorts-1 = Nyeste først
directory-sorts-2 = Eldste først
directory-sorts-3 = Alfabetisk

# The button that folds the choices away and shows what was found.
#   $count (Number) - The number of hits.
directory-show = Vis { $count } treff

# The same in the directory of projects.
#   $count (Number) - Their number.
directory-show-projects = Vis { counts-projects }

# The same in the directory of municipalities.
#   $count (Number) - Their number.
directory-show-municipalities = Vis { counts-municipalities }

# How many answers there are.
#   $count (Number) - Their number.
directory-hits = { $count ->
    [0] Ingen treff
   *[other] { $count } treff
}

# How many answers there are to some words.
#   $count (Number) - Their number.
#   $words - The words that were searched for.
directory-hits-for = { directory-hits } på «{ $words }»

# Words that were searched for, as one of the choices that can be taken back.
#   $words - The words.
directory-quoted = «{ $words }»

# How many of the projects are shown.
#   $count (Number) - Their number.
#   $all (Number) - The number of all projects.
directory-projects = { $count ->
    [0] Ingen av de { $all } prosjektene passer
   *[other] { $all ->
        [one] { $count } av 1 prosjekt
       *[other] { $count } av { $all } prosjekter
    }
}

# How many of the municipalities are shown.
#   $count (Number) - Their number.
#   $all (Number) - The number of all municipalities.
directory-municipalities = { $count ->
    [0] Ingen av de { $all } kommunene passer
   *[other] { $all ->
        [one] { $count } av 1 kommune
       *[other] { $count } av { $all } kommuner
    }
}

directory-chosen = Valgte filtre

#   $name - The name.
directory-remove = Fjern { $name }

directory-reset = Nullstill
directory-results = Treff

# Saves the list as it is filtered as a file for a spreadsheet.
directory-download = Last ned listen (CSV)

directory-newest-projects = Noen av prosjektene

# The way to all of a kind.
#   $count (Number) - Their number.
#   $kind - The name of the kind, in lower case.
directory-all = Vis alle { $count } { $kind }

# Says how many of all are shown.
#   $count (Number) - Their number.
#   $all (Number) - The number of all.
directory-listed = Viser { $count } av { $all }.

# Makes the list longer, to its end.
#   $more (Number) - How many more.
directory-more = Vis { $more } til

# Makes the list longer.
#   $more (Number) - How many more.
#   $left (Number) - How many are left.
directory-more-of = Vis { $more } til (av { $left })

#   $place - The name of a municipality.
directory-host = Vertskommune: { $place }

directory-nothing = Vi fant ikke noe som passer.

# A link with another spelling follows.
directory-did-you-mean = Mente du

# How many answers there would be without the choices.
#   $count (Number) - Their number.
directory-hidden = { $count ->
    [one] Filtrene skjuler ett treff.
   *[other] Filtrene skjuler { $count } treff.
}

directory-reset-choices = Nullstill filtrene

# Links by county and by theme follow.
directory-ways-in = Du kan også finne fram

directory-by-county = fylke for fylke
directory-or = eller
directory-by-theme = tema for tema

# A link to the contacts of all centres and their hosts follows.
directory-or-ask = Eller spør et senter eller vertskommunen:

directory-all-contacts = kontakt med alle sentrene

#   $place - The name of a municipality.
directory-ask-centre = Du kan spørre senteret for { $place }:


## facets: What a list can be narrowed down by, and the choice of none of its values.

facets-kind = Hva
    .any = Alt
facets-theme = Tema
    .any = Alle temaer
facets-county = Fylke i dag
    .any = Alle fylker
facets-centre = Senter
    .any = Alle sentre
facets-status = Status
    .any = Alle
facets-setting = Arena
    .any = Alle arenaer
facets-decade = Tiår
    .any = Alle tiår


## statuses: The status of a project, as a choice.

statuses-ongoing = Pågikk da kilden ble skrevet
statuses-ended = Avsluttet
statuses-unknown = Ukjent


## reasons: Why something is an answer; what matched follows.

reasons-sami-name = samisk navn
reasons-kven-name = kvensk navn
reasons-former-name = tidligere kommune
reasons-former-county = tidligere fylke
reasons-other-name = også kalt
reasons-seat = kommunesenter
reasons-postal-code = postnummer
reasons-post-town = poststed
reasons-district = bydel
reasons-region = i distriktet
reasons-number = kommunenummer
reasons-former-number = tidligere kommunenummer
reasons-county-number = fylkesnummer
reasons-former-county-number = tidligere fylkesnummer
reasons-host = vertskommune:
reasons-predecessor = forgjenger:
reasons-address = adresse:
reasons-serves = hjelper

# A project of the centre that serves a place.
reasons-near = fra senteret for stedet

reasons-in-county = fylke:
reasons-on-theme = tema:
reasons-place = sted:
reasons-in-text = nevnt i teksten
reasons-centre = senter:
reasons-partner = samarbeidspartner:
reasons-setting = arena:
reasons-typo = mente du

# Where what was meant is seen already.
reasons-typo-seen = mente du dette?

reasons-synonym = samme sak:


## project-line: The state of a project in a row, and its years.

# The year of the source that saw it.
#   $year (Number) - The year.
project-line-was-ongoing-in = pågikk { $year }

# Beside its years, of a source without a date.
project-line-was-ongoing = pågikk

# Said of an ongoing project of which no year is known.
project-line-was-ongoing-once = pågikk, år ikke kjent

project-line-ended = avsluttet

# The year of the source, where its own years are not known.
#   $year (Number) - The year.
project-line-mentioned-in = omtalt { $year }

project-line-no-year = år ikke kjent
project-line-has-results = har resultater
project-line-title-only = lite er kjent

#   $year (Number) - The year.
project-line-since = fra { $year }

#   $year (Number) - The year.
project-line-until = til { $year }
