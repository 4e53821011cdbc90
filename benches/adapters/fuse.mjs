import Fuse from "fuse.js";
import { fold, queryWords } from "../fold.mjs";

const WEIGHTS = { title: 3, names: 2.5, keywords: 1, summary: 0.5 };
const STEEP = { title: 6, names: 4, keywords: 0.5, summary: 0.2 };

/** What was tried; the first is what is measured. `stages` are asked one after the other until there is an answer. */
export const variants = {
  "all words, then some; weights steep": { stages: [tokens("all"), tokens("any")], weights: STEEP },
  "whole text, then all words, then some; weights steep": { stages: [{ threshold: 0.3 }, tokens("all"), tokens("any")], weights: STEEP },
  "all words, then some": { stages: [tokens("all"), tokens("any")], weights: WEIGHTS },
  "whole text, 0.3": { stages: [{ threshold: 0.3 }], weights: WEIGHTS },
  "whole text, 0.3; weights steep": { stages: [{ threshold: 0.3 }], weights: STEEP },
  "whole text, 0.2, then all words, then some; weights steep": { stages: [{ threshold: 0.2 }, tokens("all"), tokens("any")], weights: STEEP },
  "whole text, 0.3; long fields as good as short ones": { stages: [{ threshold: 0.3, ignoreFieldNorm: true }], weights: WEIGHTS },
};

function tokens(tokenMatch) {
  return { threshold: 0.3, useTokenSearch: true, tokenMatch };
}

/** The indexes, and a function that asks them. */
export function build(documents, stopWords, { stages, weights }) {
  const keys = Object.entries(weights).map(([name, weight]) => ({
    name,
    weight,
    getFn: ({ [name]: value }) => (Array.isArray(value) ? value.map(fold) : fold(value)),
  }));
  const shared = Fuse.createIndex(keys, documents);
  const indexes = stages.map((settings) => new Fuse(documents, { keys, ignoreLocation: true, ...settings }, shared));
  return (query, top) => {
    const text = queryWords(query, stopWords).join(" ");
    if (text === "") return [];
    for (const index of indexes) {
      const found = index.search(text, { limit: top });
      if (found.length > 0) return found.map(({ item }) => item.id);
    }
    return [];
  };
}
