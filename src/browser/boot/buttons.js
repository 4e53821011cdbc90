// What buttons, keys and some links do without the app.

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
