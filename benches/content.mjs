//! The real content as documents, with what our own search knows of each record written into it as an ordinary user would: other
//! names as `names`; themes, places and centres as `keywords`.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { words } from "./fold.mjs";

/** The content files that the documents are made of. */
const FILES = ["counties", "municipalities", "centres", "themes", "projects", "vocabulary"];

/** Each content file under its name. */
function read() {
  const file = (name) => readFileSync(new URL(`../public/data/${name}.json`, import.meta.url), "utf8");
  // An editor may have put a byte order mark before it.
  const text = (name) => file(name).replace(/^\uFEFF/, "");
  return Object.fromEntries(FILES.map((name) => [name, JSON.parse(text(name))]));
}

/** The content of a folder as the browser reads it: `version`, and the files `names` and `details`. `USHT` names the native binary, which `cargo xtask bench` builds. */
export function bundle(data = fileURLToPath(new URL("../public/data", import.meta.url))) {
  const binary = process.env.USHT ?? fileURLToPath(new URL("../target/release/usht", import.meta.url));
  return JSON.parse(execFileSync(binary, ["bundle", "--data", data], { encoding: "utf8", maxBuffer: Infinity }));
}

/** The documents of the real content, and the words that only make a question of a query. */
export function realContent() {
  const { counties, municipalities, centres, themes, projects, vocabulary } = read();
  const by = (records, key) => new Map(records.map((record) => [record[key], record]));
  const link = {
    county: by(counties, "number"),
    municipality: by(municipalities, "number"),
    centre: by(centres, "id"),
    theme: by(themes, "id"),
    municipalities,
    synonyms: vocabulary.synonyms,
  };
  const documents = [
    ...centres.map((record) => centre(record, link)),
    ...municipalities.map((record) => municipality(record, link)),
    ...counties.map(county),
    ...projects.map((record) => project(record, link)),
    ...themes.map((record) => theme(record, link)),
    ...vocabulary.pages.map(page),
  ];
  return { documents, stopWords: new Set(vocabulary.stop_words.flatMap(words)) };
}

const record = (kind, id, title, names, keywords, summary) => ({
  id: `${kind}:${id}`,
  kind,
  title,
  names: distinct(names).filter((name) => name !== title),
  keywords: distinct(keywords),
  summary,
});

const distinct = (texts) => [...new Set(texts.filter(Boolean))];

const otherNames = (of) => [
  ...(of.names ?? []).flatMap((name) => [name.name, name.form]),
  ...(of.former ?? []).flatMap((former) => [former.name, former.number]),
  of.number,
];

function centre(of, link) {
  const host = link.municipality.get(of.host.municipality);
  const served = link.municipalities.filter((place) => place.centres.some((service) => service.centre === of.id)).map((place) => place.name);
  const others = (of.other_names ?? []).map((name) => name.text);
  const before = (of.predecessors ?? []).map((predecessor) => predecessor.name);
  const addresses = (of.contacts ?? []).filter((contact) => contact.kind === "visit").map((contact) => contact.value);
  const names = [of.name.text, ...others, ...before, host.name, of.host.then];
  const keywords = [of.area?.text, of.counties?.text, ...addresses, ...served];
  return record("centre", of.id, of.short_name.text, names, keywords, "");
}

function municipality(of, link) {
  const keywords = ["kommune", link.county.get(of.number.slice(0, 2)).name, ...of.centres.map((service) => link.centre.get(service.centre).short_name.text)];
  return record("municipality", of.number, of.name, [...otherNames(of), of.seat], keywords, "");
}

const county = (of) => record("county", of.number, of.name, otherNames(of), ["fylke"], "");

function project(of, link) {
  const places = (of.municipalities ?? []).flatMap((part) => [link.municipality.get(part.municipality)?.name, part.then]);
  const keywords = [
    ...of.themes.map((id) => link.theme.get(id).name),
    ...(of.centres ?? []).map((id) => link.centre.get(id).short_name.text),
    of.centre_then,
    of.county_then,
    ...places,
    ...(of.partners ?? []),
    ...(of.settings ?? []),
  ];
  const summary = [of.summary, of.results, of.target_group].filter(Boolean).join(" ");
  return record("project", of.id, of.title, [], keywords, summary);
}

function theme(of, link) {
  const groups = link.synonyms.filter((group) => group.theme === of.id);
  const names = groups.flatMap(({ words = [], nn = [], en = [], se = [] }) => [...words, ...nn, ...en, ...se]);
  return record("theme", of.id, of.name, names, [], of.definition);
}

const page = (of) => record("page", of.id, of.title, of.words, [], "");
