import MiniSearch from "minisearch";
import { queryWords, words } from "../fold.mjs";

const BOOST = { title: 6, names: 4, keywords: 1.5, summary: 1 };
const WEIGHTS = { fuzzy: 0.3, prefix: 0.5 };
/** A place or a centre is wanted more often than one of the many projects in which its name occurs. */
const KIND = { centre: 1.5, municipality: 1.3, county: 2, theme: 1.3, project: 1, page: 1 };
const staged = { boost: BOOST, weights: WEIGHTS, kinds: KIND };

/** What was tried; the first is what is measured. `stages` are the shares of a word that may be wrong, asked one after the other
 * until there is an answer. */
export const variants = {
  "exact or begun, then fuzzy 0.3; kinds weighed": { stages: [0, 0.3], ...staged },
  "exact or begun, then fuzzy 0.3": { stages: [0, 0.3], ...staged, kinds: undefined },
  "exact or begun, then fuzzy 0.25; kinds weighed": { stages: [0, 0.25], ...staged },
  "exact or begun, then fuzzy 0.2, then 0.34; kinds weighed": { stages: [0, 0.2, 0.34], ...staged },
  "fuzzy 0.3 at once; kinds weighed": { stages: [0.3], ...staged },
  "fuzzy 0.2 at once; kinds weighed": { stages: [0.2], ...staged },
  "fuzzy 0.2 at once": { stages: [0.2], boost: BOOST, weights: WEIGHTS },
  "fuzzy 0.2 at once, without boosts": { stages: [0.2], boost: {}, weights: {} },
};

/** The index, and a function that asks it. All words are wanted; where no record has them all, some will do. */
export function build(documents, stopWords, { stages, boost, weights, kinds }) {
  const index = new MiniSearch({
    fields: ["title", "names", "keywords", "summary"],
    storeFields: kinds ? ["kind"] : [],
    extractField: (document, field) => (Array.isArray(document[field]) ? document[field].join(" ") : document[field]),
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: {
      boost,
      weights,
      boostDocument: kinds && ((_, __, { kind }) => kinds[kind]),
      // Only the last word is still being typed.
      prefix: (_, place, terms) => place === terms.length - 1,
    },
  });
  index.addAll(documents);
  return (query, top) => {
    const text = queryWords(query, stopWords).join(" ");
    for (const combineWith of text.includes(" ") ? ["AND", "OR"] : ["AND"]) {
      for (const share of stages) {
        const fuzzy = (term) => (share > 0 && term.length > 3 && !/^\d+$/.test(term) ? share : false);
        const found = index.search(text, { combineWith, fuzzy });
        if (found.length > 0) return found.slice(0, top).map(({ id }) => id);
      }
    }
    return [];
  };
}
