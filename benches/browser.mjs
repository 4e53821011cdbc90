//! Chromium, driven by chromedriver.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PATIENCE = 30_000;
const ARGUMENTS =
  "--headless=new --no-sandbox --disable-gpu --disable-quic --disable-dev-shm-usage --no-first-run --disable-background-networking " +
  "--disable-component-update --disable-sync --window-size=1280,900";

/** A browser with a new profile. */
export async function open() {
  const profile = mkdtempSync(join(tmpdir(), "keystrokes-"));
  const port = await freePort();
  const driver = spawn("chromedriver", [`--port=${port}`], { stdio: "ignore" });
  const failed = new Promise((_, reject) => driver.once("error", reject));
  const base = `http://127.0.0.1:${port}`;
  const ask = async (method, path, body) => {
    const answer = await fetch(base + path, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  };
  await Promise.race([until(() => ask("GET", "/status").then(({ ready }) => ready, () => false)), failed]);
  const args = [...ARGUMENTS.split(" "), `--user-data-dir=${profile}`];
  const capabilities = { alwaysMatch: { browserName: "chrome", "goog:chromeOptions": { args } } };
  const { sessionId } = await ask("POST", "/session", { capabilities });
  const post = (path, body) => ask("POST", `/session/${sessionId}${path}`, body);
  const cdp = (cmd, params) => post("/goog/cdp/execute", { cmd, params });
  const run = (script) => post("/execute/sync", { script, args: [] });
  return {
    cdp,
    run,
    go: (url) => post("/url", { url }),
    /** Waits for an expression to be true. */
    until: (expression) => until(() => run(`return Boolean(${expression})`)),
    /** Presses a key and lets it go. */
    async key(key) {
      const isLetter = [...key].length === 1;
      const event = { key, ...(isLetter ? { text: key } : { code: key, windowsVirtualKeyCode: CODES[key] }) };
      await cdp("Input.dispatchKeyEvent", { type: isLetter ? "keyDown" : "rawKeyDown", ...event });
      await cdp("Input.dispatchKeyEvent", { type: "keyUp", ...event });
    },
    async close() {
      await ask("DELETE", `/session/${sessionId}`);
      driver.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const CODES = { Backspace: 8 };

async function until(isTrue) {
  const end = Date.now() + PATIENCE;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error("waited in vain");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
