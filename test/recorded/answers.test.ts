/*
 * Every success of a running server, through the full function of its endpoint: the value is what
 * the types say, and all that came.
 */
import { describe, expect, it } from "vitest";
import { differences } from "../support/differences.js";
import { byOperation, exchanges } from "./exchanges.js";
import { isNewer, REFUSED_ALTHOUGH_TAKEN } from "./known.js";
import { replay } from "./replay.js";

const successes = exchanges.filter(({ status }) => status < 300);

describe("the successes of a running server", () => {
  it("are those of 184 of 191 operations", () => {
    expect([byOperation(successes).length, successes.length]).toEqual([184, 1146]);
  });

  it.each(byOperation(successes))("%s gives them without drift", async (op, recorded) => {
    for (const exchange of recorded) {
      const refusal = REFUSED_ALTHOUGH_TAKEN.find((each) => each.op === op && each.fits(exchange));
      const { outcome } = await replay(exchange, refusal ? "lite" : "full");
      if (!outcome.ok) throw outcome.error;
      const { drift, value, status } = outcome;
      expect(status).toBe(exchange.status);
      expect(
        drift.filter(({ path, received }) => received !== "undefined" || !isNewer(op, path, value)),
      ).toEqual([]);
      expect([...differences(exchange.answer, value, op)]).toEqual([]);
    }
  });
});
