// The page that is shown: whose it is, and what it is told before the app comes.

// What the style sheets and the app are told.
const told = document.documentElement.dataset;
const fields = "input, select, textarea, form button";

// The element that holds the page, and its site; both are there once the document is parsed.
let root, base;

// True for a page that belongs at a path. Hosts may leave the last slash out or add the name of the file.
const isAt = ({ route }, path) => {
  const bare = (path) => path.replace(/\/+$/, "");
  return route === "404" || bare(route) === bare(path.replace(/index\.html$/, ""));
};

// Extensions and translators may change the islands before the app comes: it needs them as they were parsed.
const keepIslands = () => {
  for (const place of document.querySelectorAll("[data-island]")) place.parsed = place.innerHTML;
};

// Words and choices in the address wait for the app. It is said at once, and no list is called their answer until then.
const markWait = () => {
  delete told.wait;
  const main = document.querySelector("main [data-island]");
  for (const [name, value] of new URLSearchParams(location.search)) {
    const asks = name === "sted" ? "#finn" : `.browse [name="${CSS.escape(name)}"]`;
    const field = value.trim() && main?.querySelector(asks);
    if (!field) continue;
    told.wait = "";
    if (name === "q") field.value ||= value;
  }
};

// Waits until that is over, and what was found is in its place.
const answered = () =>
  new Promise((done) => {
    const look = () => "wait" in told || setTimeout(done, 0, changes.disconnect());
    const changes = new MutationObserver(look);
    changes.observe(document.documentElement, { attributes: true });
    look();
  });

// Addresses are copied with the mark that ends their sentence, such as `.`, `)`, `»` or `”`.
const withoutMark = (path) => path.replace(/\/?([.,;:!?)\]']|%(20|22|3E|7D|C2%(A0|BB)|E2%80%(9|A).))+\/?$/, "/");

// The words of an address that is unknown are what somebody looks for. The first part is only the kind.
const fillUnknown = () => {
  const path = location.pathname;
  if (root.dataset.route !== "404" || path.endsWith("404.html")) return;
  const parts = path.slice(path.startsWith(base + "/") ? base.length : 0).split("/").filter(Boolean);
  const words = new URLSearchParams("q=" + (parts.slice(1).join("-") || parts)).get("q");
  document.getElementById("finn").value ||= words.replace(/(^|-)\d+-|\.\w+$/g, "-").replace(/[-_.]+/g, " ").trim();
};
