// Other pages of the site: fetched once, and before they are asked for where somebody seems to want them.

// Pages kept in memory, so that Back shows them at once.
const KEPT = 40;
// Time within which a page has to come. After it the browser loads the page itself, and shows that it does.
const PATIENCE = 8000;
// Time that somebody stays on a link before its page is fetched: a pointer on its way elsewhere is quicker.
const DWELL = 65;
// Links in view of which the page is fetched at once, and on one page in all.
const AT_ONCE = 3;
const MOST = 16;

const pages = new Map();

const parse = (html) => new DOMParser().parseFromString(trusted.createHTML(html), "text/html");

// A page, `{ html }`, from memory if it was seen before. One that is on its way is waited for.
const page = (path) => {
  if (pages.has(path)) return pages.get(path);
  const coming = (async () => {
    const answer = await fetch(path, { signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) throw new Error(`${path} is not there`);
    return { html: await answer.text() };
  })();
  coming.catch(() => pages.delete(path));
  if (pages.size === KEPT) pages.delete(pages.keys().next().value);
  pages.set(path, coming);
  return coming;
};

// The page as a document, which is used up when it is shown.
const parsed = (page) => {
  const { document = parse(page.html) } = page;
  delete page.document;
  return document;
};

const prefetch = (path) =>
  page(path).then((page) => idle(() => (page.document ??= parse(page.html)))).catch(() => {});

// The path of an address, if it can be a page of this site. A host may have other sites in other folders.
const pagePath = ({ origin, pathname }) => {
  if (origin === location.origin && pathname.startsWith(base + "/") && pathname.endsWith("/")) return pathname;
};

// The address of the link an event happened in, if following it leaves the page; one of a map says it otherwise than one of a text. A page in
// another language has texts and content of its own, so the browser loads it.
const linkOf = ({ target }) => {
  const link = target.closest?.("a[href]");
  if (link && !link.matches("[target], [download], [hreflang]")) return new URL(link.getAttribute("href"), location);
};

// A link is being pressed, and its page will be wanted when it is let go; or somebody stays on a link, and may want it.
let aimedAt;
const aim = (event) => {
  const link = linkOf(event);
  const path = link && pagePath(link);
  aimedAt = path;
  if (!path || path === shown) return;
  if (event.type === "pointerdown") prefetch(path);
  else if (!("saves" in told)) setTimeout(() => aimedAt === path && prefetch(path), DWELL);
};

// Fetches the pages behind links in view, so many at a time, while the browser is idle.
let inView;
const lookAhead = () => {
  inView?.disconnect();
  if ("saves" in told) return;
  // Of links in view, those that came last first.
  let paths = [];
  let [left, busy] = [MOST, 0];
  const next = () => {
    while (paths.length && left && busy < AT_ONCE) {
      const path = paths.shift();
      if (pages.has(path) || path === shown) continue;
      left--;
      busy++;
      // Not parsed: many documents that nobody may want would be held in memory.
      page(path).catch(() => {}).then(() => {
        busy--;
        idle(next);
      });
    }
  };
  inView = new IntersectionObserver((seen) => {
    const [came, gone] = [[], []];
    for (const { isIntersecting, target } of seen) {
      const link = linkOf({ target });
      const path = link && pagePath(link);
      if (path) (isIntersecting ? came : gone).push(path);
    }
    paths = [...came, ...paths.filter((path) => !gone.includes(path))];
    setTimeout(() => idle(next), DWELL);
  });
  for (const link of root.querySelectorAll("a[href]")) inView.observe(link);
};
