import uFuzzy from "@leeoniya/ufuzzy";
import { fold, queryWords } from "../fold.mjs";

/** What was tried; the first is what is measured. */
export const variants = {
  "names, then everything; one error, also within words": { split: true, options: { intraMode: 1 } },
  "names, then everything; one error": { split: true, options: { intraMode: 1, interLft: 1 } },
  "everything at once; one error": { split: false, options: { intraMode: 1, interLft: 1 } },
  "names, then everything; letters between": { split: true, options: { intraMode: 0, intraIns: 1, interLft: 1 } },
};

const OUT_OF_ORDER = 3;
const RANKED = 1000;

/** The haystacks, and a function that looks through them in turn until one answers. uFuzzy keeps no index. */
export function build(documents, stopWords, { split, options }) {
  const fuzzy = new uFuzzy(options);
  const joined = (...parts) => fold(parts.flat().join(" | "));
  const all = documents.map(({ title, names, keywords, summary }) => joined(title, names, keywords, summary));
  const haystacks = split ? [documents.map(({ title, names }) => joined(title, names)), all] : [all];
  return (query, top) => {
    const text = queryWords(query, stopWords).join(" ");
    if (text === "") return [];
    for (const haystack of haystacks) {
      const [found, info, order] = fuzzy.search(haystack, text, OUT_OF_ORDER, RANKED);
      if (!found || found.length === 0) continue;
      // Beyond the threshold uFuzzy does not rank.
      const places = order ? order.slice(0, top).map((place) => info.idx[place]) : found.slice(0, top);
      return places.map((place) => documents[place].id);
    }
    return [];
  };
}
