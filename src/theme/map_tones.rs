//! The tones of the map of the country, which are mixes of the accent with the ground.

use super::{Accent, Colour};

/// The shares of the accent in the four tones of the light scheme, as `style/map.css` has them. A test compares them with the file.
const SHARES: [f64; 4] = [1.0, 0.88, 0.76, 0.65];

impl Accent {
    /// The four tones in the light scheme on a ground.
    pub fn map_tones(self, ground: Colour) -> [Colour; 4] {
        SHARES.map(|share| self.0.mixed(ground, share))
    }
}

#[cfg(test)]
mod tests;
