//! The projection of the map: Lambert's conformal conic one of the sphere, with the middle at 65° north and 15° east.
//!
//! The formula is that of J. P. Snyder, Map Projections: A Working Manual (1987), page 106, which PROJ knows as
//! `+proj=lcc +lat_0=65 +lon_0=15 +lat_1=60 +lat_2=69.5 +R=6371000`. The picture is like that of UTM zone 33, in which Norway is
//! usually drawn.

use std::f64::consts::FRAC_PI_4;

/// The radius of the sphere, in metres.
const RADIUS: f64 = 6_371_000.0;
/// The place of 0, 0, in degrees north and east.
const MIDDLE: (f64, f64) = (65.0, 15.0);
/// The parallels along which the scale is right, in degrees north.
const PARALLELS: (f64, f64) = (60.0, 69.5);

/// The stretch of a latitude, in radians, along a meridian.
fn stretch(latitude: f64) -> f64 {
    (FRAC_PI_4 + latitude / 2.0).tan()
}

/// The metres east and north of the middle, from degrees east and north.
pub(crate) fn metres(longitude: f64, latitude: f64) -> (f64, f64) {
    let (south, north) = (PARALLELS.0.to_radians(), PARALLELS.1.to_radians());
    let cone = (south.cos() / north.cos()).ln() / (stretch(north) / stretch(south)).ln();
    let scale = RADIUS * south.cos() * stretch(south).powf(cone) / cone;
    let radius = |degrees: f64| scale / stretch(degrees.to_radians()).powf(cone);
    let angle = cone * (longitude - MIDDLE.1).to_radians();
    let radius_here = radius(latitude);
    (
        radius_here * angle.sin(),
        radius(MIDDLE.0) - radius_here * angle.cos(),
    )
}

#[cfg(test)]
mod tests {
    use super::metres;

    #[test]
    fn is_that_of_proj() {
        for (longitude, latitude, east, north) in [
            (10.7395, 59.9812, -236_835.0, -548_805.0),
            (6.1398, 58.5012, -514_283.0, -685_473.0),
            (5.3905, 60.3642, -526_087.0, -474_178.0),
            (10.4327, 63.3403, -226_971.0, -175_740.0),
            (19.0830, 69.6378, 157_899.0, 519_651.0),
            (25.1382, 69.4086, 394_729.0, 520_759.0),
            (30.6284, 70.3340, 579_732.0, 663_992.0),
        ] {
            let (x, y) = metres(longitude, latitude);
            assert!((x - east).abs() < 1.0 && (y - north).abs() < 1.0, "{x} {y}");
        }
    }
}
