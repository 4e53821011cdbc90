// Moving between pages without loading them.
//
// Links and forms are plain HTML; one listener on the document takes over those that lead to a page of this site, fetches the
// prerendered page and puts it in place of the one that is shown. If anything is not as expected, the browser loads the page itself.

// The path of the page that is shown, the query string it was shown for, and the number of pages shown so far.
let shown, shownFor, count = 0;
// The number of the latest navigation, so that a slow page does not come over one that was asked for later.
let latest = 0;

// The page for unknown addresses, whatever status the host sends with it.
const notFound = async () => parse(await (await fetch(base + "/404.html")).text());

// Brings the islands of the shown page to life.
const hydrate = async () => {
  const now = count;
  await app.hydrate();
  if (now !== count) return;
  noteAsked();
  shownFor = location.search;
};

// Puts a page into the document: its body, its title, and the address under which others know it.
const put = (next) => {
  const { dataset, childNodes } = next.getElementById("app");
  app?.leave();
  count++;
  // Moved rather than written and parsed once more.
  root.replaceChildren(...childNodes);
  root.dataset.route = dataset.route;
  document.title = next.title;
  const [link, canonical] = [document, next].map((page) => page.querySelector("link[rel=canonical]"));
  if (link && canonical) link.href = canonical.href;
  ({ loads, early } = next.querySelector("script[data-loads]").dataset);
  if (app) preload();
  markWait();
  openContents();
};

// Moves the focus to what a selector finds, if that can have it.
const focus = (css) => {
  const element = document.querySelector(css);
  element?.focus({ preventScroll: true });
  return element && document.activeElement === element;
};

const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

// Puts the page of a path in place of the one that is shown, unless the visitor has asked for another meanwhile. `y` is where it was
// left; `before` is done before. False where the browser has to load it.
const show = async (path, y, before) => {
  const id = ++latest;
  try {
    let next = parsed(await page(path));
    if (id !== latest) return true;
    if (!isAt(next.getElementById("app").dataset, path)) next = await notFound();
    const { build } = next.getElementById("app").dataset;
    if (id !== latest) return true;
    if (build !== root.dataset.build) return false;
    before?.();
    shown = path;
    shownFor = location.search;
    put(next);
    takeScrolling();
    arrive(y);
    // The focus goes to the results if the address asks for something, into the field of the search, and else to the heading, so that a
    // screen reader reads on from there.
    focus(shownFor ? "#treff" : "[data-island=search] input") || focus("h1");
    if (!app) {
      keepIslands();
      if ("wait" in told) start();
      else startAtLeisure();
    }
    // What is asked for is painted with its answer, and a list with the choices that stand open beside it on wide screens. Any other page
    // need not wait for its islands.
    if (!shownFor && !matchMedia("(width >= 62rem)").matches) await painted();
    if (app && id === latest) {
      await hydrate();
      // The count is hidden until there is one.
      if (shownFor) await answered();
      if (id === latest && shownFor && document.activeElement?.matches("h1")) focus("#treff");
      // What an island adds may have moved the place the visitor had left.
      if (id === latest && y !== undefined) arrive(y);
    }
    if (id === latest) idle(lookAhead);
    drawMapsSoon();
    return true;
  } catch {
    return id !== latest;
  }
};

// Shows the page at an address, if it is one of this site's and not just another place in the same page. Who has sent a form is led to
// what was found.
const follow = async (event, url, isSent) => {
  const path = pagePath(url);
  if (!path) return;
  const { href, hash, search } = url;
  const isSame = href === location.href;
  if (path === shown) {
    if (hash) return;
    const query = app?.canonical(search.slice(1));
    if (isSame || query !== undefined) {
      // A double click: the page is shown or loading already. Any other navigation is cancelled.
      event.preventDefault();
      latest++;
    }
    if (query === undefined) return;
    stepToSearch(query);
    app.follow();
    shownFor = location.search;
    if (isSent || !isSame) document.getElementById("treff")?.focus();
    return;
  }
  event.preventDefault();
  // It is on its way.
  if (isSame && !hash) return;
  if (!(await show(path, undefined, () => stepTo(href)))) location.assign(href);
};

const followLink = (event) => {
  const { button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  const link = linkOf(event);
  if (link && !defaultPrevented && !button && !ctrlKey && !metaKey && !shiftKey && !altKey) follow(event, link);
};

const sendForm = (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "get") return;
  const url = new URL(form.action);
  url.search = new URLSearchParams(new FormData(form));
  follow(event, url, true);
};

// The visitor went back or forward.
const goBack = async ({ state }) => {
  const y = pop();
  if (told.app === "off") {
    // The address alone has changed.
    if (state) location.reload();
    return;
  }
  if (location.pathname !== shown) {
    if (!(await show(location.pathname, y))) location.reload();
    return;
  }
  latest++;
  if (app) app.follow();
  else if (location.search !== shownFor) return location.reload();
  shownFor = location.search;
  arrive(y);
};
