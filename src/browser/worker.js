// The service worker: keeps the site on the visitor's device, so that every page and the search work without a network. It is told what to
// keep in `SITE`, which the prerenderer writes before it (src/site/worker.rs).
//
// Pages come from the network, and from the device where that does not answer. What has a digest in its name is the same wherever it comes
// from, so it comes from the device. A page therefore always gets the files that it was built with, whatever version the worker is of.
//
// A new version is kept in a place of its own before anything else happens, all of it or nothing, and waits there until no page is open
// that the old version serves. Only then is the old version deleted, and nothing is ever put into the place of another.
{
  const { base, build, files, languages } = SITE;
  // Other sites may lie in other folders of the host. The end of the folder is marked: `/` is the beginning of all.
  const own = `usht:${base}/:`;
  const place = own + build;
  // After so many milliseconds a page of the device is better than none.
  const patience = 4000;
  // As long what the host and the device have is taken for the same, once a page was: the app's own steps then need no network.
  const trust = 5 * 60_000;
  let trustedUntil = 0;
  const opened = {};
  const keeping = {};

  // The base language has no prefix and is the last.
  const languageOf = (path) => languages.find(({ prefix }) => path.startsWith(prefix + "/")) ?? languages.at(-1);

  // A file on the device; none where nothing may be stored.
  const stored = (file) => caches.match(file, { ignoreVary: true }).catch(() => {});

  // Puts files into the place of this version, one after the other, since something else may be waited for. Those that the version before
  // had too are not loaded again.
  const keep = async (files) => {
    if (navigator.connection?.saveData) throw new Error("the visitor saves data");
    const cache = await caches.open(place);
    for (const file of files) {
      if (await cache.match(file)) continue;
      const answer = (await stored(file)) ?? (await fetch(file, { priority: "low" }));
      // Some hosts answer with a page where there is nothing.
      if (!answer.ok || /html/.test(answer.headers.get("content-type"))) throw new Error(`${file} is not there`);
      await cache.put(file, answer);
    }
  };

  // Keeps what a language needs, once for a while.
  const keepLanguage = ({ prefix, data, packs }) => (keeping[prefix] ??= keep([...data, ...packs.map(([, file]) => file)]));

  // A page as it is on the device, after what makes a note of it for the visitor; none where it is not there.
  const page = async (path, note = (html) => html, status = 200) => {
    // Hosts find a page without the last slash, too, and by the name of its file.
    path = path.replace(/index\.html$/, "").replace(/\/[^/.]+$/, "$&/");
    const { prefix, packs } = languageOf(path);
    const [segment, record] = path.slice(prefix.length + 1).split("/");
    for (const [kind, file] of packs) {
      const answer = kind === (record ? segment : "") && (await stored(file));
      if (!answer) continue;
      const [texts, pages] = await (opened[file] ??= answer.json());
      if (!pages[path]) continue;
      // With what the host says of all its files, such as its policy.
      const headers = new Headers(answer.headers);
      for (const name of ["cache-control", "content-encoding", "content-length"]) headers.delete(name);
      headers.set("content-type", "text/html; charset=utf-8");
      return new Response(note(pages[path].map((piece) => texts[piece] ?? piece).join("")), { status, headers });
    }
  };

  const saying = (text) => (html) =>
    html.replace(/<main[^>]*>/, (main) => `${main}<p class="notice" data-kind="offline">${text}</p>`);

  // Keeps the language of a page that has come, and sees whether the page is the same as on the device.
  const compare = async (path, answer) => {
    await keepLanguage(languageOf(path));
    const [mine, theirs] = await Promise.all([page(path).then((page) => page?.text()), answer.text()]);
    trustedUntil = mine === theirs ? Date.now() + trust : 0;
  };

  const answer = async (event, path) => {
    // The app itself fetches the pages of its steps. A page that a window loads always comes from the host, where that answers.
    const isStep = event.request.mode !== "navigate";
    const same = isStep && Date.now() < trustedUntil && (await page(path));
    if (same) return same;
    const coming = Promise.resolve(event.preloadResponse).then((early) => early ?? fetch(event.request));
    event.waitUntil(coming.catch(() => {}));
    const late = new Promise((done) => setTimeout(done, patience));
    const first = await Promise.race([coming, late]).catch(() => {});
    if (first?.status < 500) {
      event.waitUntil(compare(path, first.clone()).catch(() => {}));
      return first;
    }
    const found = await page(path, saying(languageOf(path).kept));
    if (found) return found;
    return coming.catch(async (reason) => {
      for (const { prefix, missing } of [languageOf(path), ...languages]) {
        const unknown = await page(`${prefix}/404.html`, saying(missing), 404);
        if (unknown) return unknown;
      }
      throw reason;
    });
  };

  // A file of the network. Maps are kept as they are visited; what they have in their names makes them right in any place.
  const fetched = async (event) => {
    const answer = await fetch(event.request);
    const copy = answer.ok && /[/]kart-/.test(answer.url) && answer.clone();
    if (copy) event.waitUntil(caches.open(place).then((cache) => cache.put(event.request, copy)).catch(() => {}));
    return answer;
  };

  addEventListener("install", (event) => {
    const install = async () => {
      const windows = await clients.matchAll({ includeUncontrolled: true, type: "window" });
      const paths = windows.map(({ url }) => new URL(url).pathname.slice(base.length));
      await keep(files);
      for (const path of paths.length ? paths : ["/"]) await keepLanguage(languageOf(path));
    };
    event.waitUntil(install());
  });

  addEventListener("activate", (event) => {
    const activate = async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith(own) && name !== place) await caches.delete(name);
      }
      // A page is asked for while the worker is still starting. Firefox shows its own error where that fails, whatever the worker
      // answers (GoogleChrome/workbox#3134).
      const isOfHelp = !/Firefox/.test(navigator.userAgent);
      await registration.navigationPreload?.[isOfHelp ? "enable" : "disable"]();
      await clients.claim();
    };
    event.waitUntil(activate());
  });

  addEventListener("fetch", (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    const isOwn = origin === location.origin && pathname.startsWith(base + "/");
    if (!isOwn || request.method !== "GET" || request.headers.has("range")) return;
    const path = pathname.slice(base.length);
    if (path.startsWith("/assets/")) {
      event.respondWith(stored(request).then((file) => file ?? fetched(event)));
    } else if (!/\.(?!html$)\w+$/.test(path)) {
      // A page; tables, contact cards and the like are the network's.
      event.respondWith(answer(event, path));
    }
  });
}
