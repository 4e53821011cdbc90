//! The shape of an island's HTML: the names of its nodes, in their order, as a number.
//!
//! Hydration walks the nodes of an island and ends the app where one is not what it expects. Proxies that make pages smaller or
//! translate them remove comments, add line breaks and wrap texts. So the prerenderer notes the shape of what it wrote, and the browser
//! compares.

/// Of no nodes.
const EMPTY: u32 = 17;

/// The shape of nodes by their names as the DOM gives them: `DIV`, `#text`, `#comment`.
pub fn shape(names: impl Iterator<Item = String>) -> String {
    let shape = names.fold(EMPTY, |shape, name| {
        name.bytes().fold(shape.wrapping_add(1), |shape, byte| {
            shape.wrapping_mul(31).wrapping_add(byte.into())
        })
    });
    shape.to_string()
}
