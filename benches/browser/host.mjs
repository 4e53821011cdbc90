//! Serves a built site as a good static host does, with brotli, and counts what it writes.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TEXT = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".vcf": "text/vcard; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml",
};
const OTHER = { ".ico": "image/x-icon", ".png": "image/png", ".woff2": "font/woff2" };
/** Names that change with what is in them. */
const HASHED = /-[0-9a-f]{16}(_bg)?\.\w+$/;

/** Serves a folder on 127.0.0.1, each file compressed before anybody is timed: a `.br` beside it, or as well as brotli can. */
export async function serve(dist) {
  const files = new Map();
  for (const name of readdirSync(dist, { recursive: true })) {
    const file = join(dist, name);
    if (statSync(file).isFile()) files.set(`/${name.replaceAll("\\", "/")}`, load(file));
  }
  let counted;
  let lastWritten = 0;
  let open = 0;
  const reset = () => (counted = { bytes: 0, requests: 0, files: [] });
  reset();

  const server = createServer((request, response) => {
    const mine = counted;
    const before = request.socket.bytesWritten;
    open += 1;
    response.on("close", () => {
      open -= 1;
      lastWritten = Date.now();
      // With the head of the answer.
      const bytes = request.socket.bytesWritten - before;
      mine.bytes += bytes;
      mine.requests += 1;
      mine.files.push([request.url, bytes]);
    });
    answer(files, request, response);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    reset,
    counted: () => structuredClone(counted),
    /** Milliseconds since the last byte was written; 0 while something is being asked for. */
    quiet: () => (open > 0 ? 0 : Date.now() - lastWritten),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answer(files, request, response) {
  const { pathname } = new URL(request.url, "http://host");
  const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, "/index.html");
  const found = files.get(path);
  const { body, headers } = found ?? files.get("/404.html");
  const kept = HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
  const all = { ...headers, "cache-control": kept, vary: "Accept-Encoding", "x-content-type-options": "nosniff" };
  if (found && request.headers["if-none-match"] === headers.etag) response.writeHead(304, all).end();
  else response.writeHead(found ? 200 : 404, all).end(request.method === "HEAD" ? undefined : body);
}

/** A file as it is sent. */
function load(file) {
  const kind = extname(file);
  let body = readFileSync(file);
  const headers = {
    "content-type": TEXT[kind] ?? OTHER[kind] ?? "application/octet-stream",
    etag: `"${createHash("sha1").update(body).digest("base64url").slice(0, 16)}"`,
  };
  if (kind in TEXT) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
    const small = existsSync(`${file}.br`) ? readFileSync(`${file}.br`) : brotliCompressSync(body, { params });
    if (small.length < body.length) {
      body = small;
      headers["content-encoding"] = "br";
    }
  }
  headers["content-length"] = body.length;
  return { body, headers };
}
