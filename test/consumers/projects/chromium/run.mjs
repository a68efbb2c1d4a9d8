import { deepStrictEqual } from "node:assert";
import { createServer } from "node:http";
import { chromium } from "playwright-core";
import { EXPECTED } from "./program.mjs";

// Web Crypto is there on pages of a secure origin only, and loopback is one.
const server = createServer((_, response) => {
  response.setHeader("content-type", "text/html").end("<!doctype html><title>polar-fn</title>");
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.addScriptTag({ path: "out/page.js" });
  deepStrictEqual(await page.evaluate(() => globalThis.run()), EXPECTED);
  console.log(`Chromium ${browser.version()}`);
} finally {
  await browser.close();
  server.close();
}
