//! Maps: areas that lead to their pages. A picture for the eye and the pointer; all that it says stands in words beside it.

use crate::components::PageContext;
use crate::content::{Centre, Municipality, Remit};
use crate::maps::{self, Sheet};
use crate::route::Route;
use maud::{Markup, html};

/// The height of the letters of names, in pixels of the largest map; beside a text it is shown about three quarters as large.
const LETTERS: f64 = 16.0;

/// The mean width of a letter, as a share of that height.
const LETTER_WIDTH: f64 = 0.58;

/// The share of the room in an area that a name may take, up and down: a box fits into an ellipse (√2).
const FITS: f64 = 1.4;

/// The height of the letters that name the area which is pointed at on the map of the country, as a share of its width.
const NAME: f64 = 0.055;

/// The map of the country with the areas of all centres, and the municipalities that host them. All are links, except to the page itself.
pub fn country_map(cx: PageContext, page: &Route) -> Markup {
    let text = &cx.page_text().map;
    let Some(sheet) = maps::of_country(cx.content()) else {
        return html! {};
    };
    let centres = &cx.content().centres;
    let sami = centres
        .iter()
        .find(|centre| cx.content().remit_of(centre) == Remit::Sami);
    let sami_host = sami.and_then(|centre| cx.content().host_of(centre));
    html! {
        figure.map.map-country {
            a.map-skip href="#etter-kart" { (text.skip) }
            (framed(sheet, html! {
                svg viewBox=(sheet.view_box()) data-box=(sheet.view_box()) role="group" aria-label=(text.country) {
                    @for centre in centres {
                        (area_of_country(cx, sheet, centre, page))
                    }
                    g data-file=(cx.root.href(&sheet.path)) {}
                }
            }))
            figcaption #etter-kart tabindex="-1" {
                span.map-key.map-host { (text.host) }
                @if let Some(host) = sami_host {
                    " " span.map-key.map-sami { (text.sami(&host.name)) }
                }
                @if *page != Route::Centres {
                    " " a href=(cx.href(&Route::Centres)) { (text.all(centres.len())) }
                }
                (credit(cx))
            }
        }
    }
}

/// A map in a frame that is as large before it is drawn. Where scripts run, they draw it once nothing else is waited for
/// (`src/browser/boot/page.js`): its shapes would share the line with what the page is there for.
fn framed(sheet: &Sheet, map: Markup) -> Markup {
    html! {
        div.map-frame {
            svg viewBox=(sheet.view_box()) aria-hidden="true" {}
            noscript { (map) }
        }
    }
}

/// A centre as its area and the place of its host, with its name for whom it is pointed at. The Sámi centre has no area of its own.
fn area_of_country(cx: PageContext, sheet: &Sheet, centre: &Centre, page: &Route) -> Markup {
    let id = centre.id.as_str();
    let is_area = sheet.names().any(|name| name == id);
    let bounds = sheet.bounds();
    let letters = f64::from(bounds.width()) * NAME;
    let host = cx.content().host_of(centre);
    let host = host.filter(|host| sheet.has_point(host.number.as_str()));
    let name_at = rounded(f64::from(bounds.min.y) + letters);
    let shape = html! {
        @if is_area {
            use href=(cx.root.href(&format!("{}#{id}", sheet.path))) {}
        }
        @if let Some(host) = host {
            @let point = cx.root.href(&format!("{}#p{}", sheet.path, host.number.as_str()));
            @if !is_area {
                use.map-ring href=(point) {}
                use.map-moat href=(point) {}
            }
            use.map-edge href=(point) {}
            use.map-dot href=(point) {}
        }
        text.map-name x=(bounds.min.x) y=(name_at) font-size=(rounded(letters)) { (centre.short_name) }
    };
    let own = Route::Centre(centre.id.clone());
    if own == *page {
        return html! { g.map-here { (shape) } };
    }
    let tone = is_area.then(|| format!("tone-{}", sheet.tone(id)));
    html! {
        a class=[tone] href=(cx.href(&own)) data-centre=(id)
            data-box=[sheet.box_of(id).map(|bounds| bounds.view_box())] { (shape) }
    }
}

/// The municipality that is marked on a map.
#[derive(Clone, Copy)]
pub enum Mark<'a> {
    /// None.
    None,
    /// The host of the centre.
    Host(&'a Municipality),
    /// The one that the page is about, which does not lead to itself.
    Here(&'a Municipality),
}

/// The municipalities on a map, and the one that is marked on it.
pub struct AreaMap<'a> {
    /// The municipalities in the area.
    pub places: Vec<&'a Municipality>,
    /// The one that is marked.
    pub mark: Mark<'a>,
    /// True where the names stand on the map, as far as there is room for them.
    pub is_named: bool,
    /// The words below the map.
    pub caption: String,
}

/// The map of some municipalities, each of them a link; around the one that the page is about, those that share a border with it.
pub fn area_map(cx: PageContext, map: &AreaMap) -> Markup {
    let Some(sheet) = maps::of_municipalities(map.places.iter().copied()) else {
        return html! {};
    };
    html! {
        figure.map.map-area {
            // Its links are the pointer's: all of them stand in a list on the page, too.
            (framed(sheet, html! {
            svg viewBox=(sheet.view_box()) aria-hidden="true" {
                @if let Mark::Here(here) = map.mark {
                    @let neighbours = maps::neighbours(here.number.as_str());
                    @let is_near = |number: &str| number == here.number.as_str() || neighbours.contains(&number);
                    use href=(cx.root.href(&format!("{}#{}", sheet.path, maps::ALL))) {}
                    @for place in map.places.iter().filter(|place| is_near(place.number.as_str())) {
                        (municipality(cx, sheet, place, map.mark))
                    }
                } @else {
                    @for place in &map.places {
                        (municipality(cx, sheet, place, map.mark))
                    }
                }
                @if map.is_named {
                    g.map-names font-size=(rounded(LETTERS * sheet.units_per_pixel)) {
                        @for place in &map.places {
                            (name(sheet, place))
                        }
                    }
                }
            }
            }))
            figcaption {
                @match map.mark {
                    Mark::None => (map.caption),
                    Mark::Host(_) | Mark::Here(_) => span.map-key.map-key-here { (map.caption) },
                }
                (credit(cx))
            }
        }
    }
}

/// A municipality as its area.
fn municipality(cx: PageContext, sheet: &Sheet, place: &Municipality, mark: Mark) -> Markup {
    let number = &place.number;
    let shape = html! {
        title { (place.name) }
        use href=(cx.root.href(&format!("{}#{}", sheet.path, number.as_str()))) {}
    };
    let is_marked = |marked: &Municipality| marked.number == *number;
    let href = cx.href(&Route::Municipality(number.clone()));
    match mark {
        Mark::Here(here) if is_marked(here) => html! { g.map-here { (shape) } },
        Mark::Host(host) if is_marked(host) => {
            html! { a.map-here href=(href) tabindex="-1" { (shape) } }
        }
        _ => html! { a href=(href) tabindex="-1" { (shape) } },
    }
}

/// The name of a municipality, where there is room for it.
fn name(sheet: &Sheet, place: &Municipality) -> Markup {
    let letters = u32::try_from(place.name.chars().count()).unwrap_or(u32::MAX);
    let aspect = f64::from(letters) * LETTER_WIDTH;
    let at = sheet.place(place.number.as_str(), aspect);
    let height = LETTERS * sheet.units_per_pixel;
    let at = at.filter(|at| height <= at.room * FITS);
    html! {
        @if let Some(at) = at {
            text x=(at.at.x) y=(at.at.y) { (place.name) }
        }
    }
}

/// The credit that the licence of the map asks for.
fn credit(cx: PageContext) -> Markup {
    let text = &cx.page_text().map;
    html! {
        small { (text.credit) " (" a href="https://creativecommons.org/licenses/by/4.0/deed.no" { "CC BY 4.0" } "), " (text.simplified) }
    }
}

/// A length in units of a map, whole.
fn rounded(units: f64) -> String {
    format!("{units:.0}")
}
