### What the parts of pages say that also run in the browser. Each visitor loads these texts, in her language.
### CONTRIBUTING.md says how these files are written.

## kinds: What can be found, many of each.

kinds-centres = Senter
kinds-municipalities = Kommunar
kinds-counties = Fylke
kinds-projects = Prosjekt
kinds-themes = Tema
kinds-pages = Sider


## date: A date, as far as it is known.

date-day = { $day }. { date-month } { $year }

date-month-year = { date-month } { $year }

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

counts-projects = { $count ->
    [one] 1 prosjekt
   *[other] { $count } prosjekt
}

counts-municipalities = { $count ->
    [one] 1 kommune
   *[other] { $count } kommunar
}


## sentence: Names in a sentence.

sentence-and = { $first } og { $last }

sentence-in = { $place } i { $county }


## area: The headings on the site of a centre: its own records come first in a list, then those of the rest of the country.

area-own = I området til { $centre }
area-rest = Resten av landet


## ways: The ways to reach a centre: telephone, e-mail and web site, in this order.

ways-to-centre-1 = Ring senteret
ways-to-centre-2 = Skriv til senteret
ways-to-centre-3 = Nettstaden til senteret

ways-to-host-1 = Ring kommunen
ways-to-host-2 = Skriv til kommunen
ways-to-host-3 = Nettstaden til kommunen

ways-page-at = { $centre } hos { $host } kommune

ways-page-on = { $centre } på { $site }

ways-ask = Senteret er ein del av { $host } kommune. Be om utviklingssenteret for sjukeheimar og heimetenester.

ways-kinds-1 = Telefon
ways-kinds-2 = E-post
ways-kinds-3 = Nettstad
ways-own = senteret sin eigen

ways-of-host-1 = kommunen
ways-of-host-2 = postmottaket

ways-stated = opplyst { $when }

ways-undated = udatert
ways-unverified = ikkje stadfesta
ways-copy = Kopier
ways-copied = Kopiert


## answer: The card that says which centre serves a municipality.

answer-serves = er utviklingssenteret for { $place }.

answer-has-centres = { $count ->
    [2] { $place } har to utviklingssenter: { $centres }.
    [3] { $place } har tre utviklingssenter: { $centres }.
    [4] { $place } har fire utviklingssenter: { $centres }.
   *[other] { $place } har { $count } utviklingssenter: { $centres }.
}

answer-serves-county = er utviklingssenteret for alle kommunane i { $county }.

answer-serves-sami = er utviklingssenteret for den samiske befolkninga i heile landet.

answer-lies-in = Senteret ligg i { $place }.

answer-serves-all = { $count ->
    [one] er utviklingssenteret for { $counties }.
   *[other] er utviklingssenteret for { $count } kommunar i { $counties }.
}

answer-centres = { $count ->
    [one] har eitt utviklingssenter:
   *[other] har { $count } utviklingssenter, kvart for sin del av fylket:
}

answer-county-projects = Sjå prosjekta i fylket
answer-host = Vertskommune
answer-unsure = Kommunen er slått saman på tvers av fylkesgrenser eller har bytt fylke sidan 2017. At han høyrer til dette senteret, er vår vurdering. Vertskommunen har ikkje stadfesta det.

answer-more = Meir om { $centre }

answer-projects = { $count ->
    [0] Ingen kjende prosjekt
   *[other] Sjå { counts-projects }
}
answer-some-projects = Sjå prosjekta

answer-save = Lagre kontakten til { $centre } (vCard)


## search-box: The search field of every page and the list under it.

search-box-best = Beste svar

search-box-choice = Vel eitt av desse

search-box-mistaken = Meinte du?

search-box-begun = Forslag

search-box-some-words = Ingen har alle orda. Desse har nokre av dei.

search-box-searching = Søker …

search-box-nothing = Ingen treff på «{ $words }». Prøv eit anna ord.

search-box-private = Gjeld det deg sjølv eller ein pårørande? Sjå kven som kan hjelpe

search-box-nothing-known = Ingen treff på «{ $words }». Vi fekk ikkje henta postnummer og poststader no.

search-box-nothing-named = Ingen treff på «{ $words }» blant namn og titlar. Vi fekk ikkje henta resten av innhaldet no.

search-box-did-you-mean = Meinte du «{ $words }»?

search-box-all = Vis alle { $count } treff for «{ $words }»

search-box-count = { $count ->
    [0] Ingen treff.
   *[other] { $count } treff. Bruk piltastane for å velje.
}

search-box-chosen = { $centre } er utviklingssenteret for { $place }.

search-box-all-of-place = Meir om { $place } kommune

search-box-centre = utviklingssenter

search-box-centre-in = utviklingssenter i { $place }

search-box-municipality = kommune

search-box-municipality-in = kommune i { $county }

search-box-county = fylke

search-box-project-of = prosjekt frå { $centre }
search-box-some-project = prosjekt

search-box-theme = tema med { counts-projects }
search-box-some-theme = tema

search-box-page = side på nettstaden


## directory: The search page and the directories.

directory-words-1 = Kva leitar du etter?
directory-words-2 = Søk i prosjekta
directory-words-3 = Søk etter ein kommune

directory-button = Søk

directory-narrow = { $count ->
    [0] Avgrens
   *[other] Avgrens ({ $count } valt)
}

directory-decade = { $year }-åra

directory-undated = År ikkje kjent

directory-overlap-1 = Eit prosjekt kan høyre til fleire tema, fylke og senter og tel med kvar stad. Tala i eit felt kan derfor bli fleire enn treffa.
directory-overlap-2 = Eit prosjekt kan høyre til fleire tema, fylke og senter og tel med kvar stad. Tala i eit felt kan derfor bli fleire enn prosjekta.
directory-overlap-3 = Nokre kommunar har to senter og tel med hos begge.

directory-charts = Prosjekta i tal

directory-charts-skip = Hopp over figurane

directory-charts-of-1 = Prosjekt per tiår
directory-charts-of-2 = Prosjekt per tema
directory-charts-of-3 = Prosjekt per fylke

directory-charts-note = Tala er prosjekt. Eit prosjekt kan høyre til fleire tiår, tema og fylke. Vel ei rad for å sjå berre dei prosjekta, og vel ho ein gong til for å fjerne valet.

directory-charts-all-1 = Vis alle radene
directory-charts-all-2 = Vis færre rader

directory-sort = Rekkefølge

directory-best-first-1 = Beste treff først
directory-best-first-2 = Vanleg rekkefølge

directory-sorts-1 = Nyaste først
directory-sorts-2 = Eldste først
directory-sorts-3 = Alfabetisk

directory-show = Vis { $count } treff

directory-show-projects = Vis { counts-projects }

directory-show-municipalities = Vis { counts-municipalities }

directory-hits = { $count ->
    [0] Ingen treff
   *[other] { $count } treff
}

directory-hits-for = { directory-hits } på «{ $words }»

directory-quoted = «{ $words }»

directory-projects = { $count ->
    [0] Ingen av dei { $all } prosjekta passar
   *[other] { $all ->
        [one] { $count } av 1 prosjekt
       *[other] { $count } av { $all } prosjekt
    }
}

directory-municipalities = { $count ->
    [0] Ingen av dei { $all } kommunane passar
   *[other] { $all ->
        [one] { $count } av 1 kommune
       *[other] { $count } av { $all } kommunar
    }
}

directory-chosen = Valde filter

directory-remove = Fjern { $name }

directory-reset = Nullstill
directory-results = Treff

directory-download = Last ned lista (CSV)

directory-newest-projects = Nokre av prosjekta

directory-all = Vis alle { $count } { $kind }

directory-listed = Viser { $count } av { $all }.

directory-more = Vis { $more } til

directory-more-of = Vis { $more } til (av { $left })

directory-host = Vertskommune: { $place }

directory-nothing = Vi fann ikkje noko som passar.

directory-did-you-mean = Meinte du

directory-hidden = { $count ->
    [one] Filtera skjuler eitt treff.
   *[other] Filtera skjuler { $count } treff.
}

directory-reset-choices = Nullstill filtera

directory-ways-in = Du kan også finne fram

directory-by-county = fylke for fylke
directory-or = eller
directory-by-theme = tema for tema

directory-or-ask = Eller spør eit senter eller vertskommunen:

directory-all-contacts = kontakt med alle sentera

directory-ask-centre = Du kan spørje senteret for { $place }:


## facets: What a list can be narrowed down by, and the choice of none of its values.

facets-kind = Kva
    .any = Alt
facets-theme = Tema
    .any = Alle tema
facets-county = Fylke i dag
    .any = Alle fylke
facets-centre = Senter
    .any = Alle senter
facets-status = Status
    .any = Alle
facets-setting = Arena
    .any = Alle arenaer
facets-decade = Tiår
    .any = Alle tiår


## statuses: The status of a project, as a choice.

statuses-ongoing = Var i gang då kjelda blei skriven
statuses-ended = Avslutta
statuses-unknown = Ukjend


## reasons: Why something is an answer; what matched follows.

reasons-sami-name = samisk namn
reasons-kven-name = kvensk namn
reasons-former-name = tidlegare kommune
reasons-former-county = tidlegare fylke
reasons-other-name = også kalla
reasons-seat = kommunesenter
reasons-postal-code = postnummer
reasons-post-town = poststad
reasons-district = bydel
reasons-region = i distriktet
reasons-number = kommunenummer
reasons-former-number = tidlegare kommunenummer
reasons-county-number = fylkesnummer
reasons-former-county-number = tidlegare fylkesnummer
reasons-host = vertskommune:
reasons-predecessor = forgjengar:
reasons-address = adresse:
reasons-serves = hjelper

reasons-near = frå senteret for staden

reasons-in-county = fylke:
reasons-on-theme = tema:
reasons-place = stad:
reasons-in-text = nemnt i teksten
reasons-centre = senter:
reasons-partner = samarbeidspartnar:
reasons-setting = arena:
reasons-typo = meinte du

reasons-typo-seen = meinte du dette?

reasons-synonym = same sak:


## project-line: The state of a project in a row, and its years.

project-line-was-ongoing-in = var i gang { $year }

project-line-was-ongoing = var i gang

project-line-was-ongoing-once = var i gang, år ikkje kjent

project-line-ended = avslutta

project-line-mentioned-in = omtalt { $year }

project-line-no-year = år ikkje kjent
project-line-has-results = har resultat
project-line-title-only = lite er kjent

project-line-since = frå { $year }

project-line-until = til { $year }
