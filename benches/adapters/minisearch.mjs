import MiniSearch from "minisearch";
import { queryWords, words } from "../fold.mjs";

/** What was tried; the first is what is measured. */
export const variants = {
  "prefix, fuzzy 0.2, names first": { fuzzy: 0.2, boost: { title: 6, names: 4, keywords: 1.5, summary: 1 }, weights: { fuzzy: 0.3, prefix: 0.5 } },
  "fuzzy 0.25": { fuzzy: 0.25, boost: { title: 6, names: 4, keywords: 1.5, summary: 1 }, weights: { fuzzy: 0.3, prefix: 0.5 } },
  "fuzzy 0.3": { fuzzy: 0.3, boost: { title: 6, names: 4, keywords: 1.5, summary: 1 }, weights: { fuzzy: 0.3, prefix: 0.5 } },
  "fuzzy 0.2 without boosts": { fuzzy: 0.2, boost: {}, weights: {} },
};

/** The index, and a function that asks it. All words are wanted; where no record has them all, some will do. */
export function build(documents, fillers, { fuzzy, boost, weights }) {
  const index = new MiniSearch({
    fields: ["title", "names", "keywords", "summary"],
    extractField: (document, field) => (Array.isArray(document[field]) ? document[field].join(" ") : document[field]),
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: {
      boost,
      weights,
      fuzzy: (term) => (term.length > 3 && !/^\d+$/.test(term) ? fuzzy : false),
      // Only the last word is still being typed.
      prefix: (_, place, terms) => place === terms.length - 1,
    },
  });
  index.addAll(documents);
  const answers = (query, top, combineWith) =>
    index.search(query, { combineWith }).slice(0, top).map(({ id }) => id);
  return (query, top) => {
    const text = queryWords(query, fillers).join(" ");
    const all = answers(text, top, "AND");
    return all.length > 0 || !text.includes(" ") ? all : answers(text, top, "OR");
  };
}
