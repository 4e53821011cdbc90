//! Maps: areas that lead to their pages. A picture for the eye and the pointer; all that it says stands in words beside it.

use crate::components::PageContext;
use crate::content::{Centre, Municipality, Remit};
use crate::maps::{self, Sheet};
use crate::route::Route;
use leptos::prelude::*;

/// The height of the letters of names, in pixels of the largest map; beside a text it is shown about three quarters as large.
const LETTERS: f64 = 16.0;

/// The mean width of a letter, as a share of that height.
const LETTER_WIDTH: f64 = 0.58;

/// The share of the room in an area that a name may take, up and down: a box fits into an ellipse (√2).
const FITS: f64 = 1.4;

/// The height of the letters that name the area which is pointed at on the map of the country, as a share of its width.
const NAME: f64 = 0.055;

/// The owner of the map, as the credits of the content name it.
const OWNER: &str = "Kartverket";

/// The municipality that is marked on a map.
#[derive(Clone, Copy)]
pub enum Mark {
    /// None.
    None,
    /// The host of the centre.
    Host(&'static Municipality),
    /// The one that the page is about, which does not lead to itself.
    Here(&'static Municipality),
}

/// The municipalities on a map, and the one that is marked on it.
pub struct AreaMap {
    /// The municipalities in the area.
    pub places: Vec<&'static Municipality>,
    /// The one that is marked.
    pub mark: Mark,
    /// True where the names stand on the map, as far as there is room for them.
    pub is_named: bool,
    /// The words below the map.
    pub caption: String,
}

/// The map of the country with the areas of all centres, and the municipalities that host them. All are links, except to the page itself.
/// None where the map knows none of them.
pub fn country_map(cx: PageContext, page: &Route) -> Option<AnyView> {
    let text = &cx.page_text().map;
    let sheet = maps::of_country(cx.content())?;
    let centres = &cx.content().centres;
    let mut sami = centres.iter();
    let sami = sami.find(|centre| cx.content().remit_of(centre) == Remit::Sami);
    let sami = sami.and_then(|centre| cx.content().host_of(centre));
    let sami =
        sami.map(|host| view! { <span class="map-key map-sami">{text.sami(&host.name)}</span> });
    let all = (*page != Route::Centres)
        .then(|| view! { <a href=cx.href(&Route::Centres)>{text.all(centres.len())}</a> });
    let found = (*page == Route::Municipalities)
        .then(|| view! { <span class="map-key map-found">{text.found}</span> });
    let areas = centres
        .iter()
        .map(|centre| area_of_country(cx, sheet, centre, page));
    let map = view! {
        <svg viewBox=sheet.view_box() data-box=sheet.view_box() role="group" aria-label=text.country>
            {areas.collect::<Vec<_>>()}
            <g data-file=cx.root.href(&sheet.path)></g>
        </svg>
    };
    let map = view! {
        <figure class="map map-country">
            <a class="map-skip" href="#etter-kart">
                {text.skip}
            </a>
            {framed(sheet, map.into_any())}
            <figcaption id="etter-kart" tabindex="-1">
                <span class="map-key">{text.host}</span>
                {sami}
                {found}
                {all}
                {credit(cx)}
            </figcaption>
        </figure>
    };
    Some(map.into_any())
}

/// A map in a frame that is as large before it is drawn. Where scripts run, they draw it once nothing else is waited for
/// (`src/browser/boot/begin.js`): its shapes would share the line with what the page is there for.
fn framed(sheet: &Sheet, map: AnyView) -> AnyView {
    view! {
        <div class="map-frame">
            <svg viewBox=sheet.view_box() aria-hidden="true"></svg>
            <noscript>{map}</noscript>
        </div>
    }
    .into_any()
}

/// A shape of a sheet, by its id.
fn shape(cx: PageContext, sheet: &Sheet, id: &str) -> AnyView {
    view! { <use_ href=cx.root.href(&format!("{}#{id}", sheet.path))></use_> }.into_any()
}

/// A centre as its area and the place of its host, with its name for whom it is pointed at. The Sámi centre has no area of its own.
fn area_of_country(cx: PageContext, sheet: &Sheet, centre: &Centre, page: &Route) -> AnyView {
    let id = centre.id.as_str();
    let is_area = sheet.names().any(|name| name == id);
    let bounds = sheet.bounds();
    let letters = f64::from(bounds.width()) * NAME;
    let host = cx.content().host_of(centre);
    let host = host.filter(|host| sheet.has_point(host.number.as_str()));
    let host = host.map(|host| {
        let point = cx
            .root
            .href(&format!("{}#p{}", sheet.path, host.number.as_str()));
        let marks = ["map-ring", "map-moat", "map-edge", "map-dot"];
        // The ring stands for an area.
        let marks = marks.into_iter().skip(if is_area { 2 } else { 0 });
        let marks = marks.map(|class| view! { <use_ class=class href=point.clone()></use_> });
        marks.collect::<Vec<_>>()
    });
    // "USHT Vestland (Sogn og Fjordane)" would reach the land in one line.
    let (first, rest) = centre
        .short_name
        .split_once(" (")
        .unwrap_or((&centre.short_name, ""));
    let second = (!rest.is_empty()).then(|| {
        view! {
            " "
            <tspan x=bounds.min.x dy="1.2em">
                {format!("({rest}")}
            </tspan>
        }
    });
    let drawn = view! {
        {is_area.then(|| shape(cx, sheet, id))}
        {host}
        <text
            class="map-name"
            x=bounds.min.x
            y=rounded(f64::from(bounds.min.y) + letters)
            font-size=rounded(letters)
        >
            {first.to_owned()}
            {second}
        </text>
    };
    let own = Route::Centre(centre.id.clone());
    if own == *page {
        return view! { <g class="map-here">{drawn}</g> }.into_any();
    }
    let tone = is_area.then(|| format!("tone-{}", sheet.tone(id)));
    let its_box = sheet.box_of(id).map(|bounds| bounds.view_box());
    view! {
        <a class=tone href=cx.href(&own) data-centre=id.to_owned() data-box=its_box>
            {drawn}
        </a>
    }
    .into_any()
}

/// The map of some municipalities, each of them a link; around the one that the page is about, those that share a border with it. None
/// where the map knows none of them. Its links are the pointer's: all of them stand in a list on the page, too.
pub fn area_map(cx: PageContext, map: AreaMap) -> Option<AnyView> {
    let AreaMap {
        places,
        mark,
        is_named,
        caption,
    } = map;
    let sheet = maps::of_municipalities(places.iter().copied())?;
    let shown: Vec<&Municipality> = match mark {
        Mark::Here(here) => {
            let near = maps::neighbours(here.number.as_str());
            let is_near = |place: &&&Municipality| {
                place.number == here.number || near.contains(&place.number.as_str())
            };
            places.iter().filter(is_near).copied().collect()
        }
        Mark::None | Mark::Host(_) => places.clone(),
    };
    let all = matches!(mark, Mark::Here(_)).then(|| shape(cx, sheet, maps::ALL));
    let shown = shown
        .into_iter()
        .map(|place| municipality(cx, sheet, place, mark));
    let names = is_named.then(|| {
        let names = places.iter().filter_map(|place| name(sheet, place));
        view! {
            <g class="map-names" font-size=rounded(LETTERS * sheet.units_per_pixel)>
                {names.collect::<Vec<_>>()}
            </g>
        }
    });
    let drawn = view! {
        <svg viewBox=sheet.view_box() aria-hidden="true">
            {all}
            {shown.collect::<Vec<_>>()}
            {names}
        </svg>
    };
    let key = match mark {
        Mark::None => None,
        Mark::Host(_) | Mark::Here(_) => Some("map-key map-key-here"),
    };
    let map = view! {
        <figure class="map map-area">
            {framed(sheet, drawn.into_any())}
            <figcaption>
                <span class=key>{caption}</span>
                {credit(cx)}
            </figcaption>
        </figure>
    };
    Some(map.into_any())
}

/// A municipality as its area.
fn municipality(cx: PageContext, sheet: &Sheet, place: &Municipality, mark: Mark) -> AnyView {
    let number = &place.number;
    let drawn = view! {
        <title>{place.name.clone()}</title>
        {shape(cx, sheet, number.as_str())}
    };
    let is_marked = |marked: &Municipality| marked.number == *number;
    let href = cx.href(&Route::Municipality(number.clone()));
    let link = |drawn: AnyView| {
        view! {
            <a href=href tabindex="-1">
                {drawn}
            </a>
        }
        .into_any()
    };
    let drawn = drawn.into_any();
    match mark {
        Mark::Here(here) if is_marked(here) => view! { <g class="map-here">{drawn}</g> }.into_any(),
        Mark::Host(host) if is_marked(host) => {
            view! { <g class="map-here">{link(drawn)}</g> }.into_any()
        }
        _ => link(drawn),
    }
}

/// The name of a municipality, where there is room for it.
fn name(sheet: &Sheet, place: &Municipality) -> Option<AnyView> {
    let letters = u32::try_from(place.name.chars().count()).ok()?;
    let aspect = f64::from(letters) * LETTER_WIDTH;
    let found = sheet.place(place.number.as_str(), aspect)?;
    let height = LETTERS * sheet.units_per_pixel;
    let fits = height <= found.room * FITS;
    fits.then(|| {
        view! {
            <text x=found.at.x y=found.at.y>
                {place.name.clone()}
            </text>
        }
        .into_any()
    })
}

/// The credit that the licence of the map asks for, as the content has it.
fn credit(cx: PageContext) -> Option<AnyView> {
    let text = &cx.page_text().map;
    let mut credits = cx.edition.editorial.site.credits.iter();
    let owner = credits.find(|credit| credit.name == OWNER)?;
    let licence = view! { <a href=owner.licence_url.as_str()>{owner.licence.as_str()}</a> };
    let credit =
        view! { <small>{text.credit(&owner.name)} " (" {licence} "), " {text.simplified}</small> };
    Some(credit.into_any())
}

/// A length in units of a map, whole.
fn rounded(units: f64) -> String {
    format!("{units:.0}")
}
