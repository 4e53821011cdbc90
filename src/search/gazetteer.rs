//! Finding places in the gazetteer: by postal code, by the whole name of a post town, district or region, by the beginning of one.

use crate::content::{self, GazetteerName, NameKind};
use crate::search::field::Field;
use crate::search::ranking_weights as weights;
use norwegian::{concat, fold};
use search_engine::{Pattern, argsort_bytes};
use std::ops::Range;

/// The gazetteer with its names in the order of their folded forms.
pub(super) struct Gazetteer {
    of: content::Gazetteer,
    /// The folded form of each name.
    folded: Vec<String>,
    /// The numbers of the names, in the order of their folded forms.
    order: Vec<usize>,
}

/// A municipality of the gazetteer, by its place in the content, and what leads to it.
#[derive(Clone, Copy)]
pub(super) struct Lead {
    pub municipality: u16,
    pub field: Field,
    /// The postal code, or the number of the name.
    pub number: u16,
}

impl Gazetteer {
    pub(crate) fn new(of: content::Gazetteer) -> Self {
        let mut folded = Vec::with_capacity(of.names.len());
        for name in &of.names {
            folded.push(fold(&name.text));
        }
        let order = argsort_bytes(folded.len(), &|at| {
            folded.get(at).map_or(b"", String::as_bytes)
        });
        Self { of, folded, order }
    }

    /// The municipalities of a postal code, that of the register first.
    pub(crate) fn code(&self, code: u16) -> Vec<Lead> {
        let mut leads = Vec::new();
        let mut add = |municipality| {
            leads.push(Lead {
                municipality,
                field: Field::PostalCode,
                number: code,
            });
        };
        if let Some(town) = self.code_at(code) {
            add(town.municipality);
        }
        for (of, municipality) in &self.of.others {
            if *of == code {
                add(*municipality);
            }
        }
        leads
    }

    fn code_at(&self, code: u16) -> Option<&content::PostCode> {
        let codes = &self.of.codes;
        let place = codes.binary_search_by_key(&code, |of| of.code).ok()?;
        codes.get(place)
    }

    /// The post town of a postal code, folded.
    pub(crate) fn folded_town(&self, code: u16) -> &str {
        let town = self.code_at(code).map(|code| usize::from(code.town));
        town.and_then(|town| self.folded.get(town))
            .map_or("", String::as_str)
    }

    /// The text of a postal code or a name, as it is written: "7600 Levanger", "Strømmen".
    pub(crate) fn text(&self, field: Field, number: u16) -> String {
        let text = |number: u16| self.name(number.into()).map_or("", |name| &name.text);
        match field {
            Field::PostalCode => {
                let town = self.code_at(number).map_or(u16::MAX, |code| code.town);
                concat(&[&four_digits(number), " ", text(town)])
            }
            _ => text(number).to_owned(),
        }
    }

    fn name(&self, number: usize) -> Option<&GazetteerName> {
        self.of.names.get(number)
    }

    /// The municipalities of the names that are as a whole, which is folded.
    pub(crate) fn named(&self, folded: &str) -> Vec<Lead> {
        self.leads(
            self.range(&|name| name < folded, &|name| name <= folded),
            usize::MAX,
        )
    }

    /// The municipalities of some of the names whose folded forms begin so.
    pub(crate) fn beginning_with(&self, folded: &str, most: usize) -> Vec<Lead> {
        self.leads(self.beginning(folded), most)
    }

    /// Returns `true` if a folded name begins with some letters.
    pub(crate) fn has(&self, beginning: &str) -> bool {
        let at = self.partition(&|name| name < beginning);
        self.at(at).starts_with(beginning)
    }

    /// The municipalities of some of the names that are nearest to a folded text, if they are near enough and begin alike, and how many
    /// mistakes it has then.
    pub(crate) fn nearest(&self, folded: &str, most: usize) -> (Vec<Lead>, u32) {
        let mut nearest = weights::max_distance_of_town(folded.len());
        if nearest == 0 {
            return (Vec::new(), 0);
        }
        let (Some(pattern), Some(first)) = (Pattern::new(folded.as_bytes()), folded.get(..1))
        else {
            return (Vec::new(), 0);
        };
        let mut leads = Vec::new();
        for at in self.beginning(first) {
            let name = self.at(at);
            let distance = pattern.distance(name.as_bytes(), nearest);
            let Some(far) = distance.map(|of| of.whole).filter(|far| *far <= nearest) else {
                continue;
            };
            if far < nearest {
                nearest = far;
                leads.clear();
            }
            leads.append(&mut self.leads(at..at + 1, 1));
        }
        leads.truncate(most);
        (leads, u32::try_from(nearest).unwrap_or_default())
    }

    fn beginning(&self, folded: &str) -> Range<usize> {
        self.range(&|name| name < folded, &|name| {
            name < folded || name.starts_with(folded)
        })
    }

    /// The folded name at a place of the order.
    fn at(&self, at: usize) -> &str {
        let number = self.order.get(at).copied().unwrap_or(usize::MAX);
        self.folded.get(number).map_or("", String::as_str)
    }

    /// The municipalities of the names in a part of the order, of so many names at most.
    fn leads(&self, range: Range<usize>, most: usize) -> Vec<Lead> {
        let mut leads = Vec::new();
        for number in self.order.get(range).unwrap_or_default().iter().take(most) {
            let Some(name) = self.name(*number) else {
                continue;
            };
            let field = match name.kind {
                NameKind::Town => Field::PostTown,
                NameKind::District => Field::District,
                NameKind::Region => Field::Region,
            };
            for municipality in &name.municipalities {
                leads.push(Lead {
                    municipality: *municipality,
                    field,
                    number: u16::try_from(*number).unwrap_or(u16::MAX),
                });
            }
        }
        leads
    }

    fn range(
        &self,
        is_before: &dyn Fn(&str) -> bool,
        is_not_after: &dyn Fn(&str) -> bool,
    ) -> Range<usize> {
        self.partition(is_before)..self.partition(is_not_after)
    }

    fn partition(&self, is_before: &dyn Fn(&str) -> bool) -> usize {
        let (mut low, mut high) = (0, self.order.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if is_before(self.at(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}

/// A number as a postal code or a municipality number is written.
pub(super) fn four_digits(number: u16) -> String {
    let mut digits = String::new();
    for place in [1000, 100, 10, 1] {
        digits.push(char::from(
            b'0' + u8::try_from(number / place % 10).unwrap_or_default(),
        ));
    }
    digits
}
