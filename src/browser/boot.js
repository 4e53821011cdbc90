// Starts the app at once when somebody touches a field, and by itself when the browser is idle after the page has been painted, but
// then only where it is wanted: on a page that is there to search in, or when the visitor goes from page to page. Who came to read one
// page is not made to load it. Until it runs, and whenever anything fails, the prerendered page stands as it is.
//
// The script is the first thing of a page and waits for nothing. On a slow line it asks for what the page wants at once, since the line
// stands idle while the style sheet is applied; on a fast one after the first paint, which would have to share the processor with it.
{
  const { js, wasm, loads, early } = document.currentScript.dataset;
  let asked;

  // Asks for all that the app needs: what it loads as soon as it runs, and itself. WebKit would load the WebAssembly twice by a link.
  const ask = () =>
    (asked ??= (() => {
      for (const href of loads.split(" ")) {
        const link = document.createElement("link");
        document.head.append(Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href }));
      }
      const app = { module_or_path: fetch(wasm), script: import(js) };
      // Whoever starts the app hears of it.
      for (const part of Object.values(app)) part.catch(() => {});
      return app;
    })());

  // The time of the answer says how slow the line is. Without its end the rest of the page is still under way.
  const [page] = performance.getEntriesByType("navigation");
  const isSlow = !page?.responseEnd || page.responseEnd - page.requestStart > 100;
  const isWanted = early !== undefined;
  if (isWanted && isSlow) ask();

  // What the page is told once it is there.
  const begin = () => {
    // What the style sheets and the app are told.
    const told = document.documentElement.dataset;
    const fields = "input, select, textarea, form button";
    let started = false;

    // Who saves data, or is on a line that is slower than any of today, loads no page that may only be wanted.
    const { saveData, effectiveType } = navigator.connection ?? {};
    if (saveData || /2g/.test(effectiveType)) told.saves = "";

    // Extensions and translators may change the islands before the app comes: it needs them as they were parsed.
    for (const place of document.querySelectorAll("[data-island]")) place.parsed = place.innerHTML;

    // Addresses are copied with the mark that ends their sentence, such as `.`, `)`, `»` or `”`.
    const { pathname, search, hash } = location;
    const path = pathname.replace(/\/?([.,;:!?)\]']|%(20|22|3E|7D|C2%(A0|BB)|E2%80%(9|A).))+\/?$/, "/");
    if (path !== pathname) location.replace(path + search + hash);
    // The words of an address that is unknown are what somebody looks for. The first part is only the kind.
    const { base, route } = document.getElementById("app").dataset;
    if (route === "404" && !path.endsWith("404.html")) {
      const parts = path.slice(path.startsWith(base + "/") ? base.length : 0).split("/").filter(Boolean);
      const words = new URLSearchParams("q=" + (parts.slice(1).join("-") || parts)).get("q");
      document.getElementById("finn").value ||= words.replace(/(^|-)\d+-|\.\w+$/g, "-").replace(/[-_.]+/g, " ").trim();
    }

    // Words and choices in the address wait for the app. It is said at once, and no list is called their answer until then.
    const main = document.querySelector("main [data-island]");
    for (const [name, value] of new URLSearchParams(search)) {
      const asks = name === "sted" ? "#finn" : `.browse [name="${CSS.escape(name)}"]`;
      const field = value.trim() && main?.querySelector(asks);
      if (!field) continue;
      told.wait = "";
      if (name === "q") field.value ||= value;
    }

    // The app does not come, or has failed: the page is as it was prerendered, and what the app has listened to is heard by the browser
    // alone. Failed is also what a policy or an extension has stopped, whoever throws then.
    const off = () => {
      told.app = "off";
      document.getElementById("app-off")?.removeAttribute("hidden");
      for (const type of ["click", "input", "keydown", "pointerdown", "submit"]) {
        addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      }
    };
    for (const type of ["error", "unhandledrejection"]) {
      addEventListener(type, ({ error, reason = error }) => {
        if (reason instanceof WebAssembly.RuntimeError || reason?.stack?.includes(js)) off();
      });
    }
    // Entries of the app's may belong to a page that was loaded anew, and then the address alone changes.
    addEventListener("popstate", ({ state }) => {
      if (state && told.app !== "on") location.reload();
    });

    const start = () => {
      if (started) return;
      started = true;
      const { module_or_path, script } = ask();
      script.then((app) => app.default({ module_or_path })).catch(off);
    };

    for (const type of ["pointerdown", "focusin", "keydown"]) {
      addEventListener(type, (event) => event.target.closest?.(fields) && start(), { capture: true, passive: true });
    }
    // The same page in another language is asked for the same.
    addEventListener("click", ({ target }) => {
      const link = target.closest?.("a[hreflang]");
      if (link) link.search = location.search;
    });
    // A key alone can be turned off (WCAG 2.1.4) by the button of the page about accessibility. The choice is all that is ever stored.
    const stored = (change) => {
      try {
        return change(localStorage);
      } catch {
        // Where nothing may be stored, the choice holds for this page.
      }
    };
    told.slash = stored((storage) => storage.getItem("slash")) ?? "on";
    addEventListener("click", ({ target }) => {
      if (!target.closest?.("[data-slash-switch]")) return;
      const off = told.slash !== "off";
      told.slash = off ? "off" : "on";
      stored((storage) => (off ? storage.setItem("slash", "off") : storage.removeItem("slash")));
    }, true);
    // Copies what a button holds, or hands the page on. The buttons are shown where a browser can (style/contacts.css).
    const { clipboard } = navigator;
    if (clipboard) told.clipboard = "on";
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
    }, true);
    // Saves a list as it is filtered: the link leads to the file with all rows, of which the island names those of the list by their first
    // cells when it is pressed (components/directory/view/download.rs). The title of the page says what was filtered.
    addEventListener("click", async (event) => {
      const link = event.target.closest?.("[data-rows]");
      if (!link?.dataset.rows) return;
      event.preventDefault();
      const { href, dataset } = link;
      const whole = await fetch(href).then((answer) => (answer.ok ? answer.text() : "")).catch(() => "");
      if (!whole) return location.assign(href);
      const [heads, ...lines] = whole.split(/\r?\n/);
      const rows = new Map(lines.map((line) => [line.split(";", 1)[0], line]));
      const list = dataset.rows.trim().split(" ").map((id) => rows.get(id));
      // The file of another build lacks rows: better all of them than some.
      if (!list.every(Boolean)) return location.assign(href);
      // Reading a text takes its byte order mark away.
      const text = ["\ufeff" + heads, ...list, ""].join("\r\n");
      const file = document.createElement("a");
      file.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
      file.download = `${document.title} ${new Date().toLocaleDateString("sv")}.csv`;
      file.click();
      setTimeout(() => URL.revokeObjectURL(file.href), 60000);
    });
    // The keyboard's way to the search field: "/" where nothing is being typed, and Ctrl or ⌘ with K.
    addEventListener("keydown", (event) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
      const alone = key === "/" && told.slash !== "off" && !ctrlKey && !metaKey;
      const slash = alone && !target.closest?.("input, select, textarea");
      const k = /^k$/i.test(key) && ctrlKey !== metaKey && !shiftKey;
      const field = (slash || k) && !altKey && !event.isComposing && document.querySelector("[aria-keyshortcuts]");
      if (!field) return;
      event.preventDefault();
      field.focus();
      field.select();
    }, true);
    // Somebody was quicker than this script, or has asked already.
    if (document.activeElement?.matches(fields) || "wait" in told) start();
    // A font or a picture that never comes holds up nothing but the moment of leisure.
    const idle = window.requestIdleCallback ?? ((then) => setTimeout(then, 200));
    const leisure = () => idle(start, { timeout: 3000 });
    if (isWanted || document.referrer.startsWith(location.origin + base + "/")) {
      new PerformanceObserver((seen, observer) => {
        if (!seen.getEntriesByName("first-contentful-paint").length) return;
        observer.disconnect();
        if (document.readyState === "complete") return leisure();
        addEventListener("load", leisure);
        setTimeout(leisure, 3000);
      }).observe({ type: "paint", buffered: true });
    }
    // Once nothing is waited for any more, the worker (worker.js) keeps the site for the time without a network.
    const remember = () => {
      if (started && !told.app) return setTimeout(remember, 5000);
      idle(() => navigator.serviceWorker?.register(base + "/worker.js").catch(() => {}));
    };
    if (!("saves" in told)) addEventListener("load", () => setTimeout(remember, 5000));
  };

  if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
  else begin();
}
