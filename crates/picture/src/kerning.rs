//! The pairs of glyphs that a font sets nearer to each other, or further apart (`kern` of its table GPOS).

use ttf_parser::gpos::{PairAdjustment, PositioningSubtable};
use ttf_parser::{Face, GlyphId};

/// The units by which the second of two glyphs is moved to the right; 0 where the font says nothing of them.
pub(crate) fn kerning(face: &Face, left: GlyphId, right: GlyphId) -> i16 {
    let Some(gpos) = face.tables().gpos else {
        return 0;
    };
    let mut lookups = gpos.lookups.into_iter();
    let found = lookups.find_map(|lookup| {
        let mut subtables = lookup.subtables.into_iter::<PositioningSubtable>();
        subtables.find_map(|subtable| match subtable {
            PositioningSubtable::Pair(pairs) => of_pair(&pairs, left, right),
            _ => None,
        })
    });
    found.unwrap_or(0)
}

/// The adjustment between two glyphs in a list of pairs; none where they are not in it.
fn of_pair(pairs: &PairAdjustment, left: GlyphId, right: GlyphId) -> Option<i16> {
    let first = pairs.coverage().get(left)?;
    let (found, _) = match pairs {
        PairAdjustment::Format1 { sets, .. } => sets.get(first)?.get(right)?,
        PairAdjustment::Format2 {
            classes, matrix, ..
        } => matrix.get((classes.0.get(left), classes.1.get(right)))?,
    };
    Some(found.x_advance)
}
