//! What is measured of a built site. Each measurement is a function of the site, and gives figures by their names.

import { readFileSync } from "node:fs";
import lighthouse from "lighthouse";
import { median, quantile } from "../speed.mjs";
import { erase, open, pause } from "./browser.mjs";

const PROBE = readFileSync(new URL("probe.js", import.meta.url), "utf8");
const PHONE = { width: 412, height: 823, scale: 1.75 };
/** As long nothing is asked of the host once a page is loaded, in milliseconds. */
const QUIET = 800;
const PATIENCE = 30_000;

/** The search of the front page: what is typed, and what the first hit says. */
const QUERY = "lorenskog";
const HIT = "Lørenskog";
const FRONT_PAGE = { path: "/", field: "#finn", hits: "#finn-svar [role=option]" };
const PROJECTS = { path: "/prosjekter/", field: "#filter-q", hits: ".browse .results > li" };

/** What is typed on each of the two, as people do who look for a place or a topic. */
const TYPED = [
  {
    ...FRONT_PAGE,
    queries: [
      ...["lorenskog", "lørenskog", "tromso", "ålesund", "kautokeino", "guovdageaidnu", "karasjohka", "bærum", "sor-varanger"],
      ...["indre østfold", "haugesund", "hamar", "usht troms", "demens", "ernæring", "velferdsteknologi", "palliasjon", "pårørende"],
      ...["legemidler", "kompetanseheving"],
    ],
  },
  {
    ...PROJECTS,
    queries: [
      ...["demens", "ernæring", "velferdsteknologi", "palliasjon", "pårørende", "legemidler", "musikk", "livets slutt", "samisk"],
      "simulering",
    ],
  },
];

/** The button of the menu, in which the sections are on a phone. */
const MENU = "header .site-menu[popovertarget]:not([popovertargetaction])";
/** A visit from the front page to a project: where each link leads, and a selector for it. */
const STEPS = [
  ["the municipalities", "header nav a[href^='/kommuner']"],
  ["a municipality", "main a[href^='/kommuner/3222']"],
  ["its centre", "main a[href^='/sentre/']"],
  ["the projects", "header nav a[href^='/prosjekter']"],
  ["a project", "main a[href^='/prosjekter/aktivisering-lorenskog-akershus']"],
];

const LIGHTHOUSE = {
  performance: "performance",
  accessibility: "accessibility",
  "best-practices": "best practices",
  seo: "SEO",
};
/** Milliseconds, but for the last. */
const PAINTS = {
  "first-contentful-paint": "FCP, ms",
  "largest-contentful-paint": "LCP, ms",
  "total-blocking-time": "TBT, ms",
  "cumulative-layout-shift": "CLS",
};

/** Bytes and requests until a page is silent: all that it loads by itself. */
export async function bytes(site) {
  const figures = {};
  for (const path of site.pages) {
    site.host.reset();
    await visit(site, path, {}, ({ idle }) => idle(2 * QUIET));
    const { bytes, requests, files } = site.host.counted();
    figures[`${path} kB`] = bytes / 1000;
    figures[`${path} requests`] = requests;
    site.log(files.map(([file, bytes]) => `${file} ${bytes}`).join(", "));
  }
  return { figures };
}

/** From the first request to the painted hit of a query that is typed as soon as there is a field. */
export async function search(site) {
  const { path, field, hits } = FRONT_PAGE;
  const runs = await repeat(site, async () => {
    site.host.reset();
    return visit(site, path, { isSlow: true, is4G: true }, async (browser) => {
      let found;
      const hit = browser.ask("shows", hits, HIT).then((time) => (found = time));
      const seen = await browser.ask("focus", field);
      await browser.type(QUERY);
      await retype(browser, () => found !== undefined);
      return [await hit, seen, site.host.counted().bytes / 1000];
    });
  });
  const names = ["front page → search hit painted, ms", "front page → its field painted, ms", "kB until that hit"];
  return { figures: Object.fromEntries(names.map((name, at) => [name, median(runs.map((run) => run[at]))])) };

  /** A page that has gone quiet without an answer has lost letters: does what a person would, and says so. */
  async function retype(browser, isFound) {
    const end = Date.now() + PATIENCE;
    for (let since = Date.now(); !isFound(); await pause(50)) {
      if (Date.now() > end) throw new Error(`no hit for ${QUERY}`);
      if (site.host.quiet() < 2 * QUIET) since = Date.now();
      if (Date.now() - since < QUIET) continue;
      const typed = await browser.ask("value", field);
      if (typed === QUERY) await browser.press("Backspace");
      else await erase(browser);
      site.warn(`letters were lost: ${JSON.stringify(typed)} stood in the field`);
      await browser.type(typed === QUERY ? QUERY.at(-1) : QUERY);
      since = Date.now();
    }
  }
}

/** From each letter to the first new hits that are painted. Once, since there are more than a hundred letters. */
export async function typing(site) {
  const figures = {};
  for (const { path, field, hits, queries } of TYPED) {
    const times = await visit(site, path, { isSlow: true }, async (browser) => {
      await browser.ask("focus", field);
      await browser.idle();
      await browser.ask("watch", hits);
      // What is loaded when it is first used has been loaded then.
      await browser.type("x");
      await pause(500);
      await browser.idle();
      const waits = { quiet: 400, patience: 1500 };
      const times = [];
      for (const query of queries) {
        await erase(browser);
        await pause(200);
        await browser.ask("settled", waits);
        for (const letter of query) {
          await browser.type(letter);
          const { time } = await browser.ask("settled", waits);
          if (time !== null) times.push(time);
        }
        if (await browser.run(`document.querySelectorAll(${JSON.stringify(hits)}).length === 0`)) site.warn(`no hits for ${query} on ${path}`);
      }
      return times.sort((a, b) => a - b);
    });
    for (const [name, part] of [["p50", 0.5], ["p95", 0.95]]) {
      figures[`${path} keystroke → hits ${name}, ms`] = quantile(times, part);
    }
  }
  return { figures };
}

/** From each click of a visit to the new heading that is painted. Every page of it is new. A link is pressed in the moment in which it is
 * shown, as no person can; after somebody has had time to see it; and once the site is kept on the device. */
export async function navigation(site) {
  const figures = {};
  const visits = [
    ["pressed at once", {}],
    ["seen for half a second", { look: 500 }],
    ["site kept", { isKept: true }],
  ];
  for (const [name, how] of visits) {
    const times = await steps(site, how);
    figures[`median of the steps, ${name}, ms`] = median(times.map(([, time]) => time));
    for (const [step, time] of times) figures[`→ ${step}, ${name}, ms`] = time;
  }
  return { figures };
}

/** The steps of a visit with the median of their times. A link is looked at for so many milliseconds before it is pressed. */
async function steps(site, { look = 0, isKept = false }) {
  const runs = await repeat(site, () =>
    visit(site, "/", { isSlow: true, is4G: true }, async (browser) => {
      let heard;
      browser.cdp.on("Runtime.bindingCalled", ({ payload }) => heard(Number(payload)));
      await browser.cdp.send("Runtime.enable");
      await browser.cdp.send("Runtime.addBinding", { name: "probeHeading" });
      const times = [];
      if (isKept) {
        await browser.until("navigator.serviceWorker.controller");
        await browser.go(site.host.url + "/");
      }
      for (const [name, link] of STEPS) {
        await browser.idle();
        if (link.startsWith("header")) await (await browser.page.waitForSelector(MENU)).tap();
        const element = await browser.page.waitForSelector(link, { visible: true });
        await element.scrollIntoView();
        await pause(look);
        await browser.run("void (probe.isArmed = true)");
        const answer = new Promise((resolve, reject) => {
          heard = resolve;
          setTimeout(reject, PATIENCE, new Error(`no new heading after the link to ${name}`));
        });
        await element.tap();
        times.push(await answer);
        // Another document may be another process.
        await browser.slowDown();
        await browser.slow4G();
      }
      return times;
    }),
  );
  return STEPS.map(([name], at) => [name, median(runs.map((times) => times[at]))]);
}

/** Lighthouse, as it is set for a phone: categories of 100, and the audits that are not passed. */
export async function audits(site) {
  const figures = {};
  const failed = new Map();
  for (const path of site.pages) {
    const runs = await repeat(site, async () => {
      const browser = await open({ ...PHONE, isMobile: true });
      try {
        const flags = { logLevel: "silent", onlyCategories: Object.keys(LIGHTHOUSE) };
        const { lhr } = await lighthouse(site.host.url + path, flags, undefined, browser.page);
        if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
        return lhr;
      } finally {
        await browser.close();
      }
    });
    for (const [id, name] of Object.entries(LIGHTHOUSE)) {
      figures[`${path} ${name}`] = median(runs.map(({ categories }) => Math.round(100 * categories[id].score)));
    }
    for (const [id, name] of Object.entries(PAINTS)) {
      figures[`${path} ${name}`] = median(runs.map(({ audits }) => audits[id].numericValue));
    }
    for (const { categories, audits } of runs) {
      for (const { id } of Object.values(categories).filter(({ id }) => id !== "performance").flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))) {
        const { score, title } = audits[id];
        if (score !== null && score < 1) failed.set(`${path} ${id}`, `${path}: ${title} (${id})`);
      }
    }
  }
  return { figures, failed: [...failed.values()] };
}

/** What as many runs give as are asked for. */
async function repeat(site, measure) {
  const results = [];
  for (let run = 0; run < site.runs; run++) results.push(await measure());
  return results;
}

/** Visits a page with a fresh browser, as a phone. */
async function visit(site, path, { isSlow = false, is4G = false }, then) {
  const browser = await open({ ...PHONE, isMobile: true });
  try {
    await browser.watch(PROBE);
    if (isSlow) await browser.slowDown();
    if (is4G) await browser.slow4G();
    await browser.go(site.host.url + path);
    /** Waits until the page is loaded and the host has not been asked for anything for a while. */
    const idle = async (quiet = QUIET) => {
      await browser.until("document.readyState === 'complete'");
      const end = Date.now() + PATIENCE;
      while (site.host.quiet() < quiet && Date.now() < end) await pause(50);
    };
    return await then({ ...browser, idle });
  } finally {
    await browser.close();
  }
}
