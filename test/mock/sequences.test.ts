import * as fc from "fast-check";
import { expect, it } from "vitest";
import { commands } from "./sequences/commands.js";
import { complaints } from "./sequences/holds.js";
import { Shop } from "./sequences/Shop.js";
import { stocked } from "./sequences/stocked.js";

/** What some lists say. */
function listed(shop: Shop): Promise<readonly unknown[]> {
  const paths = ["customers", "subscriptions", "orders", "license-keys", "checkouts", "products"];
  return Promise.all(paths.map((name) => shop.all(`/v1/${name}/`)));
}

/** How many sequences are tried: a sample, or as many as POLAR_SEQUENCES says. */
const RUNS = Number(process.env["POLAR_SEQUENCES"] ?? 12);

it("whatever is done in whatever order, no answer is a 500, references lead somewhere, money adds up, and what is deleted is gone", {
  timeout: 60_000 + RUNS * 10_000,
}, async () => {
  const law = fc.asyncProperty(commands, async (sequence) => {
    const { model, real } = await stocked();
    await fc.asyncModelRun(() => ({ model, real }), sequence);
    expect(await complaints(model, real)).toEqual([]);
    // What can be kept as JSON is all that there is.
    const again = new Shop();
    again.mock.restore(JSON.parse(JSON.stringify(real.mock.snapshot())));
    expect(await complaints(model, again)).toEqual([]);
    expect(await listed(again)).toEqual(await listed(real));
  });
  const seed = Number(process.env["POLAR_SEED"] ?? 20_261_001);
  await fc.assert(law, { numRuns: RUNS, seed });
});
