// Runs in a measured page before anything of its own. Watches; touches nothing that it is not told to.
(() => {
  if (window.top !== window) return;
  const isVisible = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const visible = (selector) => [...document.querySelectorAll(selector)].filter(isVisible);

  /** Calls back with the time at which the frame that is being made is on its way to the screen. */
  const afterPaint = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const [first] = performance.getEntriesByName("first-contentful-paint");
      if (first) then(Math.max(performance.now(), first.startTime));
      else requestAnimationFrame(() => afterPaint(then));
    };
    port2.postMessage(0);
  };
  /** Waits, frame by frame, for a condition; gives the time at which it was painted. */
  const when = (condition) =>
    new Promise((resolve) => {
      const frame = () => (condition() ? afterPaint(resolve) : requestAnimationFrame(frame));
      requestAnimationFrame(frame);
    });
  const probe = {};
  window.probe = probe;

  /** Waits for an element to be painted, and focuses it then. */
  probe.focus = async (selector) => {
    const time = await when(() => visible(selector).length > 0);
    visible(selector)[0].focus();
    return time;
  };
  probe.value = (selector) => document.querySelector(selector)?.value;
  /** Waits for a visible element with a text. */
  probe.shows = (selector, text) => when(() => visible(selector).some((element) => element.textContent.includes(text)));

  // What the list of hits looks like, and when that changes after a key.
  probe.watch = (selector) => {
    const look = () => {
      const hits = visible(selector);
      const first = hits.slice(0, 10).map((element) => element.textContent);
      return hits.length > 0 ? [hits.length, ...first].join("|") : "";
    };
    const state = { now: look(), before: "", key: 0, changes: [], last: performance.now() };
    let isAsked = false;
    const seen = () => {
      isAsked = false;
      const now = look();
      if (now === state.now) return;
      state.now = now;
      const { key } = state;
      afterPaint((time) => {
        state.last = time;
        if (key === state.key) state.changes.push({ time: time - key, now });
      });
    };
    new MutationObserver(() => {
      if (!isAsked) requestAnimationFrame(seen);
      isAsked = true;
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const typed = ({ timeStamp }) => Object.assign(state, { before: state.now, key: timeStamp, changes: [], last: performance.now() });
    addEventListener("input", typed, true);
    /** Waits until the hits have been still for `quiet` ms, or have not changed for `patience` ms. Gives the time from the key to the
     * first new hits, or to the last change where there are none; nothing where the hits stay as they are. */
    probe.settled = async ({ quiet, patience }) => {
      const end = performance.now() + 5_000;
      for (;;) {
        const now = performance.now();
        if (now - state.last >= (state.changes.length > 0 ? quiet : patience) || now > end) break;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const last = state.changes.at(-1);
      const first = last?.now ? state.changes.find(({ now }) => now && (now !== state.before || now === last.now)) : last;
      return { time: first?.time ?? null, isEmpty: state.now === "" };
    };
  };

  // From a click to the new heading, in the same document or another one. The answer is called out through a binding, since asking for
  // it would disturb a page that starts.
  const heading = () => visible("h1")[0]?.textContent.trim() ?? "";
  const KEY = "probe";
  const finish = async ({ at, from }) => {
    const time = await when(() => heading() && heading() !== from);
    sessionStorage.removeItem(KEY);
    window.probeHeading(String(performance.timeOrigin + time - at));
  };
  const clicked = ({ timeStamp }) => {
    if (!probe.isArmed) return;
    probe.isArmed = false;
    const click = { at: performance.timeOrigin + timeStamp, from: heading() };
    sessionStorage.setItem(KEY, JSON.stringify(click));
    finish(click);
  };
  addEventListener("click", clicked, true);
  const pending = sessionStorage.getItem(KEY);
  if (pending) finish(JSON.parse(pending));
})();
