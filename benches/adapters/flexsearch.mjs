import { Charset, Document, Encoder } from "flexsearch";
import { fold, queryWords, words } from "../fold.mjs";

/** What was tried; the first is what is measured. */
export const variants = {
  "forward, then tolerant, then by sound": { stages: ["forward", "tolerant", "sound"] },
  "forward, then tolerant": { stages: ["forward", "tolerant"] },
  forward: { stages: ["forward"] },
  tolerant: { stages: ["tolerant"] },
  full: { stages: ["full"] },
  "forward, then by sound": { stages: ["forward", "sound"] },
};

const FIELDS = ["title", "names", "keywords", "all"];
/** Beyond so many documents only titles and names are looked through for mistakes: with all fields, the indexes of 10,000 documents
 * took a minute to build and 620 MB. */
const MANY = 1000;

const STAGES = {
  forward: { tokenize: "forward", encode: words },
  // Swapped and missing letters, which is all that FlexSearch knows of typing mistakes.
  tolerant: { tokenize: "tolerant", encode: words },
  full: { tokenize: "full", encode: words },
  sound: { tokenize: "forward", encoder: new Encoder(Charset.LatinBalance, { prepare: fold }) },
};

/** The indexes, and a function that asks them in turn until one answers. FlexSearch looks for all words within one field, so that
 * `all` holds everything; without that, some of the words will do. */
export function build(documents, stopWords, { stages }) {
  const indexes = stages.map((stage) => {
    const options = STAGES[stage];
    const fields = stage !== "forward" && documents.length > MANY ? FIELDS.slice(0, 2) : FIELDS;
    return new Document({ document: { id: "id", index: fields.map((field) => ({ field, ...options })) } });
  });
  for (const { id, title, names, keywords, summary } of documents) {
    const named = names.join(" ");
    const keyed = keywords.join(" ");
    const document = { id, title, names: named, keywords: keyed, all: `${title} ${named} ${keyed} ${summary}` };
    for (const index of indexes) index.add(document);
  }
  const answers = (index, query, limit, suggest) => {
    const ids = new Set();
    for (const { result } of index.search(query, { limit, suggest })) for (const id of result) ids.add(id);
    return [...ids].slice(0, limit);
  };
  return (query, top) => {
    const text = queryWords(query, stopWords).join(" ");
    if (text === "") return [];
    for (const suggest of text.includes(" ") ? [false, true] : [false]) {
      for (const index of indexes) {
        const ids = answers(index, text, top, suggest);
        if (ids.length > 0) return ids;
      }
    }
    return [];
  };
}
