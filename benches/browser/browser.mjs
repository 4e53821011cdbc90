//! Chromium, driven by puppeteer.

import puppeteer from "puppeteer-core";

const ARGUMENTS =
  "--no-sandbox --disable-gpu --disable-quic --disable-dev-shm-usage --no-first-run --disable-background-networking " +
  "--disable-component-update --disable-sync";
const PATIENCE = 30_000;

/** How many times the CPU is slowed down, from a computer to an old phone. */
export const SLOWER = 4;

/** Slow 4G, as Lighthouse has it: milliseconds, and bytes a second. */
const SLOW_4G = { latency: 150, download: 1_600_000 / 8, upload: 750_000 / 8 };

/** A window of a browser with a new profile: nothing is kept, not even compiled code. `CHROMIUM` names another browser. */
export async function open({ width, height, scale = 1, isMobile = width < 600 }) {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ARGUMENTS.split(" "),
    defaultViewport: { width, height, deviceScaleFactor: scale, isMobile, hasTouch: isMobile },
    protocolTimeout: 120_000,
  });
  const [page] = await browser.pages();
  page.setDefaultTimeout(PATIENCE);
  const errors = new Set();
  page.on("pageerror", ({ message }) => errors.add(message));
  const cdp = await page.createCDPSession();
  /** Runs a script in the page, straight: puppeteer's own helpers are scripts that a slowed page would have to run first. */
  const run = async (expression) => {
    const { result, exceptionDetails } = await cdp.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    page,
    cdp,
    run,
    /** Asks the probe (probe.js), which `watch` has put into the page. */
    ask: (call, ...args) => run(`window.probe.${call}(...${JSON.stringify(args)})`),
    watch: (source) => page.evaluateOnNewDocument(source),
    slowDown: () => page.emulateCPUThrottling(SLOWER),
    slow4G: () => page.emulateNetworkConditions(SLOW_4G),
    /** Leads to an address, and returns as soon as the page begins to arrive. */
    go: (url) => cdp.send("Page.navigate", { url }),
    /** Waits for an expression to be true. */
    async until(expression) {
      const end = Date.now() + PATIENCE;
      while (!(await run(`Boolean(${expression})`))) {
        if (Date.now() > end) throw new Error(`waited in vain for ${expression}`);
        await pause(50);
      }
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    async close() {
      await browser.close();
      if (errors.size > 0) process.stderr.write(`The page reported: ${[...errors].join("; ")}\n`);
    },
  };
}

/** Empties the field that has the focus. */
export async function erase(browser) {
  await browser.run("document.activeElement.select()");
  await browser.press("Backspace");
}

export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
