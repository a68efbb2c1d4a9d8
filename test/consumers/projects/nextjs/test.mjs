import { deepStrictEqual } from "node:assert";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expectAnswers } from "./ask/expectAnswers.mjs";
import { serve } from "./ask/serve.mjs";

const run = promisify(execFile);

/** The paragraphs of a page as Chromium shows it, a while after it was loaded. */
async function paragraphsOf(url) {
  const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=10000", "--dump-dom"];
  const { stdout } = await run(chromium, [...flags, url]);
  return [...stdout.matchAll(/<p>(.*?)<\/p>/g)].map(([, text]) => text);
}

async function check(bundler) {
  await run("next", ["build", `--${bundler}`]);
  const served = await serve("next", "start", "-H", "127.0.0.1");
  try {
    await expectAnswers(served);
    await expectAnswers(served, "/edge", "/edge");
    await expectAnswers(served, "/api/pages", "/api/pages");
    deepStrictEqual(await paragraphsOf(`${served.url}/plan`), [
      "On the server: zoë@example.com",
      "In the browser: zoë@example.com",
    ]);
  } catch (error) {
    console.error(served.said());
    throw error;
  } finally {
    await served.stop();
  }
}

await check("turbopack");
await check("webpack");
