// The entries of the history: which search each stands for, how far it was scrolled, and how long its list was.
//
// All of it is the state of the entry itself, `{ index, y, length, asked }`, which lives as long as the tab and comes back with a reload.
// While somebody types, the address follows in place and the entry still knows what it was made for (`asked`, a query string; none until
// its page has read it). So a search is one step, and Back leads to the one before.

// The place of the current entry among those of this visit, and how far each was scrolled, as far as that was seen since the page was
// loaded: an entry that is left by Back can no longer be written.
let current;
const positions = [];

// The entry that is shown; none where it is not one of ours, such as after following a link inside a page.
const entry = () => (history.state?.index >= 0 ? history.state : undefined);
const query = () => location.search.slice(1);
const position = () => Math.max(0, Math.round(scrollY));
const withQuery = (query) => location.pathname + (query && "?") + query + location.hash;

const replaceEntry = (state, address) => history.replaceState(state, "", address);

// A new entry after the current one; what was ahead of it is gone.
const addEntry = (state, address) => {
  current = current === undefined ? positions.length : current + 1;
  positions.length = current;
  history.pushState({ index: current, y: 0, length: 0, ...state }, "", address);
};

// The entry the page was loaded under becomes the first, unless it is one already. Gives how far it was scrolled, if that is known.
const adoptEntry = () => {
  const known = entry();
  if (!known) replaceEntry({ index: 0, y: 0, length: 0 });
  current = entry().index;
  return known?.y;
};

// Notes what the shown entry was made for, if that is not known yet.
const noteAsked = () => {
  const state = entry();
  if (state && state.asked === undefined) replaceEntry({ ...state, asked: query() });
};

// The query string that the shown entry was made for; where that is not known, the one of the address.
const asked = () => entry()?.asked ?? query();

// Writes down how far the current entry is scrolled.
let isDue;
const writePosition = () => {
  isDue = false;
  const [state, y] = [entry(), position()];
  if (state && state.y !== y) replaceEntry({ ...state, y });
};

// Remembers how far the current entry is scrolled. Browsers allow only so many changes of the history in a while.
const keepPosition = () => {
  if (current !== undefined) positions[current] = position();
  if (!isDue) setTimeout(writePosition, 250);
  isDue = true;
};

// Makes what was typed or chosen a step of its own, and gives the entry back what it was made for. An emptied field is no search, and a
// step only where the page is left.
const commit = (isLeft) => {
  writePosition();
  const [state, typed, before] = [entry(), query(), asked()];
  if (!state || typed === before) return;
  const address = withQuery(typed);
  replaceEntry({ index: state.index, y: 0, length: 0, asked: before }, withQuery(before));
  // The scroll position belongs to the step that is added.
  delete positions[state.index];
  if (typed || isLeft) addEntry({ y: state.y, length: state.length, asked: typed }, address);
};

// A new entry for another page. What was typed on this one becomes a step of its own first.
const stepTo = (address) => {
  commit(true);
  addEntry({}, address);
};

// A new entry for another search on the same page, unless it is the one that is shown.
const stepToSearch = (query) => {
  commit(false);
  if (asked() !== query) addEntry({ asked: query }, withQuery(query));
};

// The visitor went back or forward: how far the entry that is shown now was scrolled, if it is one of ours.
const pop = () => {
  const state = entry();
  current = state?.index;
  return positions[current] ?? state?.y;
};

// From here on this script scrolls, not the browser; a page that is left and loaded again is scrolled by the browser.
let isScrolling;
const takeScrolling = () => {
  isScrolling = true;
  history.scrollRestoration = "manual";
};
addEventListener("scroll", keepPosition, { passive: true });
addEventListener("pagehide", () => {
  writePosition();
  history.scrollRestoration = "auto";
});
addEventListener("pageshow", () => isScrolling && takeScrolling());

// Scrolls to where the visitor had left. A page may be shorter than that until its list has been found again: then it is tried again for
// five seconds, unless the visitor scrolls or goes somewhere else.
const returnTo = (y, tries = 50, address = location.href) => {
  scrollTo(0, y);
  const reached = position();
  if (reached >= y || !tries) return;
  setTimeout(() => {
    // If the page has become shorter, the browser has scrolled to its end.
    const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
    const isUntouched = position() === reached || scrollTop + clientHeight + 1 >= scrollHeight;
    if (isUntouched && location.href === address) returnTo(y, tries - 1, address);
  }, 100);
};

// Returns to where a page was left that is loaded anew, and once more when all of it has come, unless the visitor has begun to move. Browsers
// return by themselves, but not where this script takes over before they do, not further than a page reaches before what its address asks
// for is found, and Firefox to another place where the letters have another measure by then.
const returnAnew = (y) => {
  takeScrolling();
  returnTo(y);
  let isMoved;
  for (const type of ["wheel", "touchmove", "keydown", "pointerdown"]) {
    addEventListener(type, () => (isMoved = true), { once: true, passive: true });
  }
  addEventListener("load", () => isMoved || returnTo(y));
};

// Shows the place of a page at which it was left; else what the fragment of the address names, or its beginning.
const arrive = (y) => {
  if (y !== undefined) return returnTo(y);
  const target = document.getElementById(location.hash.slice(1));
  if (target) target.scrollIntoView();
  else scrollTo(0, 0);
};
