//! A chart of a number over the years, with events marked below it.

use super::{Scale, Years, rows, ticks};

/// The height of the bar of the highest number, in em.
const HEIGHT: f64 = 11.0;

/// The room above it for its number.
const HEAD: f64 = 1.5;

/// The distance from the axis to the first row of flags, and from row to row.
const ROW: f64 = 1.5;

/// The width of a flag, a year of four digits and what parts it from the next, in percent: 31 of 288 pixels, on a phone of 320.
const FLAG: f64 = 10.8;

/// The years from one tick of the axis to the next.
const STEP: u16 = 5;

/// A number that held in some years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// The years in which it held.
    pub years: Years,
    /// The number.
    pub count: u16,
    /// False where no source says so.
    pub is_certain: bool,
}

/// Something that happened in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// The year.
    pub year: u16,
    /// False where it is not confirmed.
    pub is_certain: bool,
}

/// A number as a bar as long as the years in which it held.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// The number.
    pub count: u16,
    /// False where no source says so.
    pub is_certain: bool,
    /// Its left side, in percent.
    pub x: f64,
    /// Its top, in em.
    pub y: f64,
    /// Its width, in percent.
    pub width: f64,
    /// Its height, in em.
    pub height: f64,
}

impl Bar {
    /// The middle between its sides, in percent.
    pub fn middle(&self) -> f64 {
        self.x + self.width / 2.0
    }
}

/// Years of which no number is known: a line from the end of one bar to the beginning of the next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gap {
    /// The place to the side of its ends, in percent.
    pub x: [f64; 2],
    /// Their height, in em.
    pub y: [f64; 2],
}

/// An event on the axis, with its year on a row below.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flag {
    /// The year.
    pub year: u16,
    /// False where it is not confirmed.
    pub is_certain: bool,
    /// Its place on the axis, in percent.
    pub x: f64,
    /// The line on which the year is written, in em.
    pub y: f64,
}

/// A chart of a number over the years. Places to the side are in percent of its width, heights in em from its top.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryChart {
    /// The years from the first to the last that is shown.
    pub years: Years,
    /// The whole height.
    pub height: f64,
    /// The height of the axis.
    pub axis: f64,
    /// The places of round years on the axis.
    pub ticks: Vec<f64>,
    /// The numbers, in their order.
    pub bars: Vec<Bar>,
    /// The years between them of which none is known.
    pub gaps: Vec<Gap>,
    /// The events, in their order.
    pub flags: Vec<Flag>,
}

impl HistoryChart {
    /// The chart of numbers and events, each in the order of their years. None where there is no number.
    pub fn of(counts: &[Count], events: &[Event]) -> Option<Self> {
        let firsts = counts.iter().map(|count| count.years.first);
        let ends = counts.iter().map(|count| count.years.end());
        let first = firsts.chain(events.iter().map(|event| event.year)).min()?;
        let end = ends
            .chain(events.iter().map(|event| event.year.saturating_add(1)))
            .max()?;
        let highest = counts.iter().map(|count| count.count).max()?;
        let axis = HEAD + HEIGHT;
        let across = Scale::new((first.into(), end.into()), (0.0, 100.0));
        let x = |year: u16| across.at(year.into());
        let up = Scale::new((0.0, highest.into()), (axis, HEAD));
        let bars: Vec<Bar> = counts
            .iter()
            .map(|count| {
                let y = up.at(count.count.into());
                Bar {
                    count: count.count,
                    is_certain: count.is_certain,
                    x: x(count.years.first),
                    y,
                    width: x(count.years.end()) - x(count.years.first),
                    height: axis - y,
                }
            })
            .collect();
        let pairs = counts.windows(2).zip(bars.windows(2));
        let gaps = pairs.filter_map(|(years, bars)| match (years, bars) {
            ([before, after], [left, right]) if before.years.end() < after.years.first => {
                Some(Gap {
                    x: [left.x + left.width, right.x],
                    y: [left.y, right.y],
                })
            }
            _ => None,
        });
        let flags = flags(events, axis, x);
        let lowest = flags.iter().map(|flag| flag.y).fold(axis, f64::max);
        Some(Self {
            years: Years {
                first,
                last: end - 1,
            },
            height: lowest + 0.5,
            axis,
            ticks: ticks(first, end, STEP).into_iter().map(x).collect(),
            gaps: gaps.collect(),
            bars,
            flags,
        })
    }
}

/// The events as flags below the axis.
fn flags(events: &[Event], axis: f64, x: impl Fn(u16) -> f64) -> Vec<Flag> {
    let places: Vec<f64> = events.iter().map(|event| x(event.year)).collect();
    let rows = rows(&places, FLAG);
    let flags = events.iter().zip(places).zip(rows);
    let flags = flags.map(|((event, x), row)| Flag {
        year: event.year,
        is_certain: event.is_certain,
        x,
        y: f64::from(row + 1).mul_add(ROW, axis),
    });
    flags.collect()
}

#[cfg(test)]
mod tests {
    use super::{Count, Event, HistoryChart, Years};

    fn count(first: u16, last: u16, count: u16) -> Count {
        Count {
            years: Years { first, last },
            count,
            is_certain: count != 36,
        }
    }

    fn event(year: u16) -> Event {
        Event {
            year,
            is_certain: true,
        }
    }

    /// Ten years, so that each takes a tenth of the width.
    fn chart() -> HistoryChart {
        let counts = [
            count(2012, 2013, 18),
            count(2015, 2016, 36),
            count(2017, 2019, 9),
        ];
        HistoryChart::of(&counts, &[event(2010), event(2011), event(2017)]).unwrap()
    }

    /// Places in whole percents.
    fn whole<const N: usize>(places: [f64; N]) -> [String; N] {
        places.map(|place| format!("{place:.0}"))
    }

    fn are_one(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-9
    }

    #[test]
    fn a_bar_is_as_long_as_its_years_and_as_high_as_its_number() {
        let chart = chart();
        let years = Years {
            first: 2010,
            last: 2019,
        };
        assert_eq!(chart.years, years);
        let sides = chart.bars.iter().map(|bar| [bar.x, bar.x + bar.width]);
        let sides: Vec<[String; 2]> = sides.map(whole).collect();
        assert_eq!(sides, [["20", "40"], ["50", "70"], ["70", "100"]]);
        let [half, all, quarter] = [0, 1, 2].map(|at| chart.bars[at].height);
        assert!(are_one(all, 2.0 * half) && are_one(all, 4.0 * quarter));
        for bar in &chart.bars {
            assert!(are_one(bar.y + bar.height, chart.axis), "{bar:?}");
            assert!(bar.y >= 1.0, "no room for the number of {bar:?}");
        }
        let certain: Vec<bool> = chart.bars.iter().map(|bar| bar.is_certain).collect();
        assert_eq!(certain, [true, false, true]);
    }

    #[test]
    fn years_without_a_number_are_a_gap() {
        let chart = chart();
        let [gap] = chart.gaps.as_slice() else {
            panic!("{:?}", chart.gaps)
        };
        assert_eq!(whole(gap.x), ["40", "50"]);
        assert!(are_one(gap.y[0], chart.bars[0].y) && are_one(gap.y[1], chart.bars[1].y));
    }

    #[test]
    fn flags_stand_below_the_axis_and_within_the_height() {
        let chart = chart();
        let flags = &chart.flags;
        assert_eq!(whole([0, 1, 2].map(|at| flags[at].x)), ["0", "10", "70"]);
        // There is no room for one year beside the next.
        assert!(flags[0].y > flags[1].y && are_one(flags[1].y, flags[2].y));
        assert!(flags.iter().all(|f| chart.axis < f.y && f.y < chart.height));
        assert_eq!(chart.ticks.len(), 3);
    }

    #[test]
    fn without_a_number_there_is_no_chart() {
        assert_eq!(HistoryChart::of(&[], &[event(2010)]), None);
        let chart = HistoryChart::of(&[count(2010, 2010, 0)], &[]).unwrap();
        assert!(chart.bars[0].y.is_finite() && are_one(chart.bars[0].width, 100.0));
        assert!(chart.axis < chart.height);
    }
}
