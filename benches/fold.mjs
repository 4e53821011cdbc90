//! The folding of crates/norwegian/src/fold.rs, given to every search alike, so that none is blamed for not knowing Norwegian letters.

/** One spelling for all the ways people type a name: lower case, marks dropped, `æ ä ae` to a, `ø ö oe` to o, `å aa` to a, everything
 * that is neither letter nor digit to single spaces. */
export function fold(text) {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[æøđðŋŧ]/g, (letter) => PLAIN[letter])
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/a[ae]+/g, "a")
    .replace(/oe+/g, "o")
    .trim();
}

const PLAIN = { æ: "a", ø: "o", đ: "d", ð: "d", ŋ: "n", ŧ: "t" };

/** The folded words of a text. */
export function words(text) {
  const folded = fold(text);
  return folded === "" ? [] : folded.split(" ");
}

/** The folded words of a query, without those that only make a question of it, unless nothing else is left. */
export function queryWords(query, stopWords) {
  const all = words(query);
  const telling = all.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : all;
}
