import { deepStrictEqual } from "node:assert";
import { Miniflare } from "miniflare";
import { EXPECTED } from "./program.mjs";

const miniflare = new Miniflare({
  modules: true,
  scriptPath: "out/worker.mjs",
  compatibilityDate: "2026-01-01",
});
try {
  const answer = await miniflare.dispatchFetch("https://worker.test/");
  deepStrictEqual(await answer.json(), EXPECTED);
} finally {
  await miniflare.dispose();
}
