// Starts the app at once when somebody touches a field, and by itself when the browser is idle after the page has been painted, but
// then only where it is wanted: on a page that is there to search in, or when the visitor goes from page to page. Who came to read one
// page is not made to load it. Until it runs, and whenever anything fails, the prerendered page stands as it is.
{
  const { js, wasm, content } = document.currentScript.dataset;
  const fields = "input, select, textarea, form button";
  let started = false;

  // Extensions and translators may change the islands before the app comes: it needs them as they were parsed.
  for (const place of document.querySelectorAll("[data-island]")) place.parsed = place.innerHTML;

  const off = () => {
    document.documentElement.dataset.app = "off";
    const note = document.getElementById("app-off");
    if (note) note.hidden = false;
  };

  addEventListener("error", (event) => event.error instanceof WebAssembly.RuntimeError && off());

  const start = () => {
    if (started) return;
    started = true;
    // All at once. The content is what the app asks for as soon as it runs; WebKit would load the WebAssembly twice that way.
    const link = document.createElement("link");
    Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: content });
    document.head.append(link);
    const module_or_path = fetch(wasm);
    import(js).then((app) => app.default({ module_or_path })).catch(off);
  };

  for (const type of ["pointerdown", "focusin", "keydown"]) {
    addEventListener(type, (event) => event.target.closest?.(fields) && start(), { capture: true, passive: true });
  }
  // A key alone can be turned off (WCAG 2.1.4) by the button of the page about accessibility. The choice is all that is ever stored.
  const choices = document.documentElement.dataset;
  const stored = (change) => {
    try {
      return change(localStorage);
    } catch {
      // Where nothing may be stored, the choice holds for this page.
    }
  };
  choices.slash = stored((storage) => storage.getItem("slash")) ?? "on";
  addEventListener("click", ({ target }) => {
    if (!target.closest?.("[data-slash-switch]")) return;
    const off = choices.slash !== "off";
    choices.slash = off ? "off" : "on";
    stored((storage) => (off ? storage.setItem("slash", "off") : storage.removeItem("slash")));
  });
  // Copies what a button holds, or hands the page on. The buttons are shown where a browser can (style/contacts.css).
  const { clipboard } = navigator;
  if (clipboard) choices.clipboard = "on";
  addEventListener("click", async ({ target }) => {
    const button = target.closest?.("[data-copy]");
    if (!button) return;
    const { copy } = button.dataset;
    const url = location.href;
    try {
      if (!copy && navigator.share) return await navigator.share({ title: document.title, url });
      await clipboard.writeText(copy || url);
      const said = button.nextElementSibling;
      said.value = said.dataset.said;
      setTimeout(() => (said.value = ""), 4000);
    } catch {
      // Whoever closed the dialog, or refused, knows.
    }
  });
  // The keyboard's way to the search field: "/" where nothing is being typed, and Ctrl or ⌘ with K.
  addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    const alone = key === "/" && choices.slash !== "off" && !ctrlKey && !metaKey;
    const slash = alone && !target.closest?.("input, select, textarea");
    const k = /^k$/i.test(key) && ctrlKey !== metaKey && !shiftKey;
    const field = (slash || k) && !altKey && document.querySelector("[aria-keyshortcuts]");
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  // Somebody was quicker than this script.
  if (document.activeElement?.matches(fields)) start();
  const wanted =
    document.querySelector("[data-island]:not([data-island=header-search])") ||
    document.referrer.startsWith(location.origin + "/");
  if (wanted) addEventListener("load", () => {
    const idle = window.requestIdleCallback ?? ((then) => setTimeout(then, 200));
    new PerformanceObserver((seen, observer) => {
      if (!seen.getEntriesByName("first-contentful-paint").length) return;
      observer.disconnect();
      idle(start, { timeout: 3000 });
    }).observe({ type: "paint", buffered: true });
  });
}
