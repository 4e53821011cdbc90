import { create, insertMultiple, search } from "@orama/orama";
import { queryWords, words } from "../fold.mjs";

const BOOST = { title: 6, names: 4, keywords: 1.5, all: 1 };

/** What was tried; the first is what is measured. `tolerances` are the mistakes allowed in a word, asked one after the other until
 * there is an answer. */
export const variants = {
  "0, 1, 2 mistakes, without boosts": { tolerances: [0, 1, 2], boost: {} },
  "0, 1, 2 mistakes": { tolerances: [0, 1, 2], boost: BOOST },
  "0, 1 mistakes": { tolerances: [0, 1], boost: BOOST },
  "1 mistake at once": { tolerances: [1], boost: BOOST },
  "0, 1, 2 mistakes; everything counts less": { tolerances: [0, 1, 2], boost: { ...BOOST, all: 0.2 } },
};

/** The index, and a function that asks it: first for all words, at last for some. Orama looks for all words within one field, so
 * that `all` holds everything. */
export function build(documents, stopWords, { tolerances, boost }) {
  const tokenizer = { language: "norwegian", normalizationCache: new Map(), tokenize: (text) => words(text) };
  const index = create({
    schema: { title: "string", names: "string", keywords: "string", all: "string" },
    components: { tokenizer },
    // Nothing is sorted by a field, which would cost time and memory.
    sort: { enabled: false },
  });
  const joined = documents.map((document) => {
    const { id, title } = document;
    const names = document.names.join(" ");
    const keywords = document.keywords.join(" ");
    return { id, title, names, keywords, all: `${title} ${names} ${keywords} ${document.summary}` };
  });
  insertMultiple(index, joined, 5000);
  return (query, top) => {
    const found = queryWords(query, stopWords);
    const text = found.join(" ");
    if (text === "") return [];
    // A mistake in a short word makes another word of it.
    const longest = Math.max(...found.map((word) => word.length));
    const allowed = tolerances.filter((tolerance) => tolerance === 0 || longest > 3 * tolerance);
    for (const threshold of found.length > 1 ? [0, 1] : [1]) {
      for (const tolerance of allowed.length > 0 ? allowed : [0]) {
        const { hits } = search(index, { term: text, limit: top, tolerance, boost, threshold });
        if (hits.length > 0) return hits.map(({ id }) => id);
      }
    }
    return [];
  };
}
