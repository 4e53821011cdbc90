// Loading the app and starting it: at once when somebody touches a field, and by itself when the browser is idle after the page has been
// painted, but then only where it is wanted: on a page that is there to search in, or when the visitor goes from page to page. Who came to
// read one page is not made to load it. Until it runs, and whenever anything fails, the prerendered page stands as it is.
//
// The script is the first thing of a page and waits for nothing. On a slow line it asks for what the page wants at once, since the line
// stands idle while the style sheet is applied; on a fast one after the first paint, which would have to share the processor with it.

const { js, wasm } = document.currentScript.dataset;
// What the shown page wants: the files that the app loads as soon as it runs, and whether it is there to search in.
let { loads, early } = document.currentScript.dataset;
let app, request, isStarted;

// The only way in which a text becomes markup or the address of a script. No other script can have it (crates/hosting/src/policy.rs).
const same = (text) => text;
let trusted = { createHTML: same, createScriptURL: same };
try {
  trusted = trustedTypes.createPolicy("usht", trusted);
} catch {
  // The browser knows no such policies, or somebody else's policy forbids this one; then whoever needs it is stopped, and says so.
}

// The answers that were asked for before the app wants them, by address. They are handed over: a link that preloads would load all of it
// twice in WebKit, which does not take what came by one.
const answers = {};
// The answer for an address: the one that was asked for before, once; where that did not come, a new one.
const answer = async (href) => {
  const before = answers[href];
  answers[href] = undefined;
  return (await before?.catch(() => {})) ?? fetch(href);
};

// Asks for what the app loads for the shown page, unless it has been asked for before.
const preload = () => {
  // Whoever takes an answer hears of what went wrong.
  for (const href of loads.split(" ")) if (!(href in answers)) (answers[href] = fetch(href)).catch(() => {});
};

// Asks for all that the app needs: what it loads as soon as it runs, and itself.
const ask = () =>
  (request ??= (() => {
    preload();
    const parts = { module_or_path: fetch(wasm), script: import(js) };
    // Whoever starts the app hears of it.
    for (const part of Object.values(parts)) part.catch(() => {});
    return parts;
  })());

// The time of the answer says how slow the line is. Without its end the rest of the page is still under way.
const [loaded] = performance.getEntriesByType("navigation");
const isSlow = !loaded?.responseEnd || loaded.responseEnd - loaded.requestStart > 100;
if (early !== undefined && isSlow) ask();

// The app does not come, or has failed: the page is as it was prerendered, and what the app has listened to is heard by the browser
// alone. Failed is also what a policy or an extension has stopped, whoever throws then.
const off = (why) => {
  if (told.app === "off") return;
  console.info(String(why));
  told.app = "off";
  document.getElementById("app-off")?.removeAttribute("hidden");
  for (const type of ["click", "input", "keydown", "pointerdown", "submit"]) {
    addEventListener(type, (event) => event.stopImmediatePropagation(), true);
  }
};
for (const type of ["error", "unhandledrejection"]) {
  addEventListener(type, ({ error, reason = error }) => {
    if (reason instanceof WebAssembly.RuntimeError || reason?.stack?.includes(js)) off(reason);
  });
}

// Puts markup into an element, for the app.
const writeMarkup = (element, html) => {
  try {
    element.innerHTML = trusted.createHTML(html);
  } catch (why) {
    off(why);
  }
};

const start = async () => {
  if (isStarted) return;
  isStarted = true;
  try {
    const { module_or_path, script } = ask();
    const module = await script;
    await module.default({ module_or_path });
    module.takeAnswers?.(answer);
    module.begin(writeMarkup, answer);
    app = module;
    await hydrate();
    takeScrolling();
    told.app = "on";
  } catch (why) {
    off(why);
  }
};

// A font or a picture that never comes holds up nothing but the moment of leisure.
const idle = window.requestIdleCallback?.bind(window) ?? ((then) => setTimeout(then, 200));
const startAtLeisure = () => idle(start, { timeout: 3000 });
const startAfterPaint = () =>
  new PerformanceObserver((seen, observer) => {
    if (!seen.getEntriesByName("first-contentful-paint").length) return;
    observer.disconnect();
    if (document.readyState === "complete") return startAtLeisure();
    addEventListener("load", startAtLeisure);
    setTimeout(startAtLeisure, 3000);
  }).observe({ type: "paint", buffered: true });
