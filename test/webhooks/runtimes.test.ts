import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { launch, WITHOUT_CHROMIUM } from "../browser/launch.js";
import { packageSource } from "../support/packageSource.js";
import { results } from "./runtimeProgram.js";
import { serveWorkerd } from "./serveWorkerd.js";

/** A program around the shared one, in one file. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    plugins: [packageSource],
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

const expected: unknown = JSON.parse(await results());

describe("webhooks", { timeout: 60_000 }, () => {
  it("work in Node", () => {
    expect(expected).toMatchObject({
      "text key, text": {
        ok: true,
        value: {
          type: "customer.deleted",
          data: { externalId: "üser 🧑‍💻", deletedAt: "2026-10-01T11:59:57.500Z", metadata: { a_b: 1 } },
        },
      },
      "base64 key, tampered": "WebhookVerificationError",
      'secret ""': "empty_secret",
      'secret "whsec_"': "empty_secret",
      'secret "other"': true,
      handled: "üser 🧑‍💻",
      statuses: [202, 400, 403, 413, 405],
    });
  });

  it("work the same in workerd", async () => {
    const script = await bundled(
      'import { results } from "./runtimeProgram.js"; export default { fetch: async () => new Response(await results()) };',
    );
    const { url, stop } = await serveWorkerd(script);
    try {
      expect(await (await fetch(url)).json()).toEqual(expected);
    } finally {
      stop();
    }
  });

  it.skipIf(WITHOUT_CHROMIUM)(`work the same in Chromium${WITHOUT_CHROMIUM}`, async () => {
    const script = await bundled(
      'import { results } from "./runtimeProgram.js"; Object.assign(globalThis, { results: results() });',
    );
    // Only a secure context has WebCrypto, and loopback is one.
    const server = createServer((request, response) => {
      const isScript = request.url === "/script.js";
      response.setHeader("content-type", isScript ? "text/javascript" : "text/html; charset=utf-8");
      response.end(isScript ? script : '<!doctype html><script type="module" src="/script.js"></script>');
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      expect(JSON.parse(await page.evaluate<string>("results"))).toEqual(expected);
    } finally {
      await browser.close();
      server.close();
    }
  });
});
