import { create, insertMultiple, search } from "@orama/orama";
import { queryWords, words } from "../fold.mjs";

const BOOST = { title: 6, names: 4, keywords: 1.5, summary: 1 };

/** What was tried; the first is what is measured. */
export const variants = {
  "tolerance 0, then 1": { tolerances: [0, 1], boost: BOOST, threshold: 0 },
  "tolerance 1": { tolerances: [1], boost: BOOST, threshold: 0 },
  "tolerance 0, then 1, then 2": { tolerances: [0, 1, 2], boost: BOOST, threshold: 0 },
  "tolerance 0, then 1, without boosts": { tolerances: [0, 1], boost: {}, threshold: 0 },
};

const tokenizer = {
  language: "norwegian",
  normalizationCache: new Map(),
  tokenize: (text) => words(text),
};

/** The index, and a function that asks it: first for all words, at last for some. */
export function build(documents, fillers, { tolerances, boost, threshold }) {
  const index = create({
    schema: { title: "string", names: "string[]", keywords: "string[]", summary: "string" },
    components: { tokenizer },
    // Nothing is sorted by a field, which would cost time and memory.
    sort: { enabled: false },
  });
  insertMultiple(index, documents, 5000);
  const answers = (term, limit, tolerance, threshold) =>
    search(index, { term, limit, tolerance, boost, threshold }).hits.map(({ id }) => id);
  return (query, top) => {
    const found = queryWords(query, fillers);
    const text = found.join(" ");
    if (text === "") return [];
    // A mistake in a short word makes another word of it.
    const allowed = tolerances.filter((tolerance) => tolerance === 0 || found.every((word) => word.length > 3 * tolerance));
    for (const some of found.length > 1 ? [threshold, 1] : [1]) {
      for (const tolerance of allowed.length > 0 ? allowed : [0]) {
        const ids = answers(text, top, tolerance, some);
        if (ids.length > 0) return ids;
      }
    }
    return [];
  };
}
