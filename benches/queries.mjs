//! What is asked: the query set of the tests on the real content, and a set made from the generated records.

import { existsSync, readFileSync } from "node:fs";
import { words } from "./fold.mjs";
import { chance, misspelt } from "./random.mjs";

const SET = new URL("../tests/search/queries.tsv", import.meta.url);
const SEED = 7;
/** For each class of generated queries. */
const EACH = 60;

/** The queries of tests/search/queries.tsv: the class, the query, and what may come first; nothing at all where that is empty. */
export function realQueries() {
  if (!existsSync(SET)) throw new Error(`${SET.pathname} is missing`);
  const lines = readFileSync(SET, "utf8").split(/\r?\n/);
  return lines
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [group, query, expected = ""] = line.split("\t");
      return { group, query, expected: expected.split("|").filter(Boolean) };
    });
}

/** Queries for generated records: names of places and words of titles, whole and misspelt. Right is every record that has all the
 * words in its title or one of its names; the classes take turns, so that a part of the set is like the whole. */
export function generatedQueries(documents) {
  const random = chance(SEED);
  const holders = new Map();
  for (const { id, title, names } of documents) {
    for (const word of new Set([title, ...names].flatMap(words))) {
      if (!holders.has(word)) holders.set(word, []);
      holders.get(word).push(id);
    }
  }
  const right = (wanted) => {
    const [first, ...others] = wanted.map((word) => new Set(holders.get(word)));
    return [...first].filter((id) => others.every((ids) => ids.has(id)));
  };
  const places = documents.filter(({ kind }) => kind === "municipality");
  const projects = documents.filter(({ kind }) => kind === "project");
  const titleWords = (count) => {
    for (;;) {
      const long = [...new Set(words(random.pick(projects).title))].filter((word) => word.length > 4);
      if (long.length >= count) return random.shuffled(long).slice(0, count);
    }
  };
  const groups = {
    place: [() => words(random.pick(places).title), 0],
    "place, 1 typo": [() => words(random.pick(places).title), 1],
    "word of a title": [() => titleWords(1), 0],
    "word of a title, 1 typo": [() => titleWords(1), 1],
    "2 words of a title": [() => titleWords(2), 0],
    "2 words of a title, 1 typo": [() => titleWords(2), 1],
  };
  const queries = [];
  for (let turn = 0; turn < EACH; turn++) {
    for (const [group, [wanted, typos]] of Object.entries(groups)) {
      const all = wanted();
      const typed = typos === 0 ? all : wrong(all, random);
      queries.push({ group, query: typed.join(" "), expected: right(all) });
    }
  }
  return queries;
}

/** The words with one mistake in the longest of them. */
function wrong(all, random) {
  const longest = all.reduce((one, other) => (other.length > one.length ? other : one));
  return all.map((word) => (word === longest ? misspelt(word, random) : word));
}

/** What stands in the field after each key while the queries are typed one after the other, in an order of its own. */
export function keystrokes(queries) {
  return chance(SEED)
    .shuffled(queries)
    .flatMap(({ query }) => {
      const letters = [...query];
      return letters.map((_, last) => letters.slice(0, last + 1).join(""));
    });
}
