import Fuse from "fuse.js";
import { fold, queryWords } from "../fold.mjs";

const WEIGHTS = { title: 3, names: 2.5, keywords: 1, summary: 0.5 };

/** What was tried; the first is what is measured. */
export const variants = {
  "token search, all words": { threshold: 0.3, useTokenSearch: true, tokenMatch: "all" },
  "threshold 0.3": { threshold: 0.3 },
  "threshold 0.2": { threshold: 0.2 },
  "threshold 0.3, long fields as good as short ones": { threshold: 0.3, ignoreFieldNorm: true },
  "token search, any word": { threshold: 0.3, useTokenSearch: true, tokenMatch: "any" },
};

/** The index, and a function that asks it. */
export function build(documents, fillers, settings) {
  const keys = Object.entries(WEIGHTS).map(([name, weight]) => ({
    name,
    weight,
    getFn: ({ [name]: value }) => (Array.isArray(value) ? value.map(fold) : fold(value)),
  }));
  const index = new Fuse(documents, { keys, ignoreLocation: true, ...settings });
  return (query, top) => {
    const text = queryWords(query, fillers).join(" ");
    return text === "" ? [] : index.search(text, { limit: top }).map(({ item }) => item.id);
  };
}
