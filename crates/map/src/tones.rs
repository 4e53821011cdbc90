//! The colouring of a graph with four tones.

use std::collections::BTreeSet;

/// A tone, from 0 to 3.
pub type Tone = u8;

/// The number of tones. Areas of one piece on a plane never need more (Appel and Haken, 1976).
pub const TONES: usize = 4;

/// The number of trials after which it is given up. The 357 municipalities need 357: there is no step back.
const TRIALS: u32 = 1_000_000;

/// A colouring that is looked for by DSATUR (Daniel Brélaz, 1979), with steps back.
struct Search<'a> {
    neighbours: &'a [BTreeSet<usize>],
    tones: Vec<Option<Tone>>,
    /// The number of areas that have each tone.
    used: [usize; TONES],
    trials: u32,
}

impl Search<'_> {
    /// The tones that the neighbours of an area have.
    fn taken(&self, area: usize) -> [bool; TONES] {
        let mut taken = [false; TONES];
        for tone in self.neighbours[area]
            .iter()
            .filter_map(|area| self.tones[*area])
        {
            taken[usize::from(tone)] = true;
        }
        taken
    }

    /// The area with the least choice; among those, with the most neighbours, and the first.
    fn next(&self) -> Option<usize> {
        let open = (0..self.tones.len()).filter(|area| self.tones[*area].is_none());
        open.max_by_key(|area| {
            let taken = self
                .taken(*area)
                .iter()
                .filter(|is_taken| **is_taken)
                .count();
            (
                taken,
                self.neighbours[*area].len(),
                std::cmp::Reverse(*area),
            )
        })
    }

    /// Gives a tone to all areas without one. Returns `false` if none is left for one, with the areas as they were.
    fn fill(&mut self) -> bool {
        let Some(area) = self.next() else {
            return true;
        };
        let taken = self.taken(area);
        let mut choice: Vec<Tone> = (0..).take(TONES).collect();
        choice.retain(|tone| !taken[usize::from(*tone)]);
        choice.sort_by_key(|tone| self.used[usize::from(*tone)]);
        for tone in choice {
            self.trials += 1;
            if self.trials > TRIALS {
                return false;
            }
            self.tones[area] = Some(tone);
            self.used[usize::from(tone)] += 1;
            if self.fill() {
                return true;
            }
            self.used[usize::from(tone)] -= 1;
            self.tones[area] = None;
        }
        false
    }
}

/// A tone for each area, none of them that of a neighbour, and all about as often; none if there are not enough. `neighbours` are both
/// ways.
pub(crate) fn tones(neighbours: &[BTreeSet<usize>]) -> Option<Vec<Tone>> {
    let mut search = Search {
        neighbours,
        tones: vec![None; neighbours.len()],
        used: [0; TONES],
        trials: 0,
    };
    if !search.fill() {
        return None;
    }
    search.tones.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::tones;
    use std::collections::BTreeSet;

    /// Areas each of which has all others as neighbours.
    fn all_neighbours(count: usize) -> Vec<BTreeSet<usize>> {
        let others = |area| (0..count).filter(|other| *other != area).collect();
        (0..count).map(others).collect()
    }

    #[test]
    fn four_neighbours_have_four_tones() {
        assert_eq!(tones(&all_neighbours(4)), Some(vec![0, 1, 2, 3]));
        assert_eq!(tones(&all_neighbours(5)), None);
    }

    #[test]
    fn tones_are_spread() {
        assert_eq!(tones(&vec![BTreeSet::new(); 5]), Some(vec![0, 1, 2, 3, 0]));
    }
}
