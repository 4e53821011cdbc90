// What happens once the document is parsed.

// Does something when the browser is idle and nothing is waited for any more; looks for that so often, in milliseconds.
const whenFree = (act, pause) => {
  const isAwaited = isStarted || early !== undefined;
  if (isAwaited && !told.app) setTimeout(whenFree, pause, act, pause);
  else idle(act);
};

// The worker (worker.js) keeps the site for the time without a network.
const keepSite = () =>
  navigator.serviceWorker?.register(trusted.createScriptURL(base + "/worker.js")).catch(() => {});

// Draws the maps of the shown page, which stand in `noscript` until then: their shapes would share the line with what is waited for. What
// the app has found before is shown on them.
const drawMaps = () => {
  const maps = document.querySelectorAll(".map-frame > noscript");
  for (const map of maps) map.outerHTML = trusted.createHTML(map.innerHTML);
  if (maps.length && told.app === "on") app.follow();
};

// Draws them once nothing is waited for, at the latest after a time: the app may never come.
const drawMapsSoon = () => {
  whenFree(drawMaps, 100);
  setTimeout(drawMaps, PATIENCE);
};

const begin = async () => {
  root = document.getElementById("app");
  ({ base } = root.dataset);

  // Who saves data, or is on a line that is slower than any of today, loads no page that may only be wanted.
  const { saveData, effectiveType } = navigator.connection ?? {};
  if (saveData || /2g/.test(effectiveType)) told.saves = "";
  else addEventListener("load", () => setTimeout(whenFree, 5000, keepSite, 5000));
  addEventListener("load", drawMapsSoon);
  // A font or a picture that hangs keeps `load` from coming.
  setTimeout(drawMapsSoon, 5000);

  const { pathname, search, hash } = location;
  const path = withoutMark(pathname);
  if (path !== pathname) return location.replace(path + search + hash);

  shown = pathname;
  shownFor = search;
  keepIslands();
  openContents();
  markWait();
  // Some hosts answer an unknown address with another page of the site.
  if (!isAt(root.dataset, pathname)) await notFound().then(put).catch(() => {});
  fillUnknown();
  const y = adoptEntry();
  if (y) returnAnew(y);

  for (const type of ["pointerdown", "focusin", "keydown"]) {
    addEventListener(type, ({ target }) => target.closest?.(fields) && start(), { capture: true, passive: true });
  }
  for (const type of ["pointerdown", "pointerover", "focusin"]) document.addEventListener(type, aim, { passive: true });
  document.addEventListener("click", followLink);
  document.addEventListener("submit", sendForm);
  addEventListener("popstate", goBack);
  // Who searches may want what is found; who only reads the page loads nothing more than it.
  for (const type of ["pointerdown", "pointermove", "scroll"]) {
    addEventListener(type, ({ target }) => early !== undefined && app && !inView && !target.closest?.(fields) && lookAhead(), { passive: true });
  }

  // Somebody was quicker than this script, or has asked already.
  if (document.activeElement?.matches(fields) || "wait" in told) start();
  if (early !== undefined || document.referrer.startsWith(location.origin + base + "/")) startAfterPaint();
};

if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
else begin();
