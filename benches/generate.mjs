//! Records like those of the site, as many as wanted, the same in every run.

import { realContent } from "./content.mjs";
import { chance } from "./random.mjs";

const SEED = 2026;

/** A share of each kind: what the site would have if it grew. */
const KINDS = [
  ["project", 0.58],
  ["municipality", 0.3],
  ["centre", 0.06],
  ["page", 0.04],
  ["theme", 0.01],
  ["county", 0.01],
];

/** `count` generated records. Their ids are their places in the list. */
export function generated(count) {
  const random = chance(SEED);
  const language = languageOf(realContent().documents, random);
  const themes = several(20, () => language.text(1, 3));
  const counties = several(15, () => language.place());
  const settings = several(100, () => language.text(1, 2));
  const centres = several(300, () => `USHT ${language.place()}`);
  return several(count, (_, id) => {
    const kind = kindOf(random.next());
    const names = [];
    const keywords = [random.pick(counties), random.pick(centres)];
    let title;
    let summary = "";
    if (kind === "municipality" || kind === "county") {
      title = language.place();
      names.push(String(1000 + (id % 9000)));
      for (let others = random.below(4); others > 0; others--) names.push(language.place());
    } else {
      title = language.text(4, 8);
      summary = language.text(16, 24);
      keywords.push(random.pick(settings), ...several(random.between(1, 3), () => random.pick(themes)));
      if (kind === "centre") names.push(language.place(), language.text(3, 5));
    }
    return { id: String(id), kind, title: capital(title), names, keywords, summary };
  });
}

const several = (count, make) => Array.from({ length: count }, make);

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

function kindOf(share) {
  for (const [kind, part] of KINDS) {
    share -= part;
    if (share < 0) return kind;
  }
  return KINDS[0][0];
}

/** A language of words whose frequencies follow Zipf's law: first those of the real content, by how often they occur there, then
 * compounds and inflections of them, so that the dictionary grows with the number of records as that of a real language does. */
function languageOf(documents, random) {
  const counts = new Map();
  for (const { title, summary } of documents.filter(({ kind }) => kind === "project" || kind === "theme")) {
    for (const word of `${title} ${summary}`.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const known = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
  const stems = known.filter((word) => word.length >= 4 && word.length <= 9);
  const all = new Set(known);
  while (all.size < DICTIONARY) {
    const compound = random.pick(stems) + random.pick(["", "", "s", "e"]) + random.pick(stems);
    all.add((random.below(4) === 0 ? random.pick(stems) : compound) + random.pick(ENDINGS));
  }
  const dictionary = [...all];
  const sums = [];
  let sum = 0;
  for (let rank = 0; rank < dictionary.length; rank++) sums.push((sum += 1 / (rank + FLAT) ** STEEP));
  const word = () => dictionary[firstAbove(sums, random.next() * sum)];
  const places = new Set();
  while (places.size < PLACES) {
    const name = random.pick(BEGINNINGS) + (random.below(3) === 0 ? random.pick(MIDDLES) : "") + random.pick(ENDS);
    places.add(capital(random.below(12) === 0 ? `${random.pick(SIDES)}-${capital(name)}` : name));
  }
  const gazetteer = [...places];
  return {
    text: (least, most) => several(random.between(least, most), word).join(" "),
    place: () => random.pick(gazetteer),
  };
}

// Chosen so that about 19,000 different words stand in 10,000 records, and about 53,000 in 100,000.
const DICTIONARY = 60_000;
const PLACES = 6_000;
const STEEP = 1.4;
const FLAT = 8;

function firstAbove(sums, value) {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

const ENDINGS = ["", "", "en", "et", "er", "ene", "ing", "ingen", "else", "het", "lig", "te"];
const SIDES = ["nord", "sør", "øst", "vest", "indre", "ytre", "øvre", "nedre"];
const BEGINNINGS = (
  "al ald alm and ask aur aust bal berg bjerk bjug bjørn bold brat brem brun bø dal dov drang dræ eid eik eng fauk fjell flat fol frei frøy " +
  "furu gamvik gaul gjer gjøv gran grim grøn gul hal ham har haug hav heim hel hem her hjart hol hurd hval høy ing iv jev jøl karl kin " +
  "klep kong krag kvam kvin kviter kvæ lang lar lax lei lil lind lo lyng lær lød løt mal mand mar mel mid mod mos mys mæl målsel nam " +
  "narv nes nit nom nær od op ork os over pors rak ran raum rend ring ris rog ros rød røy sal sand sel set sig sirdal sjå skaun ski " +
  "skjer skod smø snå sol sor spyd stang stav stein stjør stor strand sun svel syk sæl søm tan tim tin tol trys tyd tyn tøns ul ut vad " +
  "vak val van veg ven vest vik vin voss vær vål åm ås ør øy ål å"
).split(" ");
const MIDDLES = ["a", "e", "er", "inge", "en", "s", "le", "ne", "re"];
const ENDS = (
  "anger berg bu by bygd dal eid elv fjord fjell foss gard grend hamn haug heim holm hus høgda land li lund løkka mark mo moen myr nes " +
  "odden rud rød sand set seter sjøen skog stad stein strand strøm sund sund tun um vang vatn vik voll våg ø øy åker ås åsen"
).split(" ");
