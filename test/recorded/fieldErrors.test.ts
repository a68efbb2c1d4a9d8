/*
 * Every 422 of a running server as the fields of the request that it is about; and where the check
 * of a full function refuses the request as well, it says the same of it.
 */
import type { PolarError } from "polar-fn/core";
import { type FieldError, fieldErrors } from "polar-fn/fieldErrors";
import { describe, expect, it } from "vitest";
import type { Exchange } from "./Exchange.js";
import { byOperation, exchanges } from "./exchanges.js";
import { replay } from "./replay.js";

const refusals = exchanges.filter(
  ({ status, answer }) => status === 422 && Array.isArray(Object(answer).detail as unknown),
);

/** Places that a request does not have, and that the server names because they should be there. */
const NOT_IN_REQUEST: Readonly<Record<string, string>> = {
  checkoutLinksCreate: "products.0",
  checkoutsClientConfirm: "checkoutConfirmStripe.customFieldData",
};

/**
 * Requests that the check finds wrong in other places: the facts are newer than the server, or the
 * server chooses a member by code and does not say by which field.
 */
function isToldElsewhere({ op, sent, answer }: Exchange): boolean {
  const text = JSON.stringify([sent, answer]);
  if (op === "benefitsCreate") return text.includes("guild_token") || text.includes('"ttl"');
  // The facts say that a discount's type may be left out.
  if (op === "discountsCreate") return text.includes("union_tag_not_found");
  return text.includes("_customer_create_type()");
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

async function errorOf(exchange: Exchange, kind: "full" | "lite"): Promise<PolarError> {
  const { outcome } = await replay(exchange, kind);
  if (outcome.ok) throw new Error("It went well");
  return outcome.error as PolarError;
}

function placesIn(errors: readonly FieldError[]): readonly string[] {
  return [...new Set(errors.map(({ path }) => path.join(".")))].sort();
}

/** Whether a request has all but the last key of a path. */
function leadsInto(request: unknown, path: readonly PropertyKey[]): boolean {
  let held: unknown = request;
  for (const key of path.slice(0, -1)) {
    if (typeof held !== "object" || held === null || !Object.hasOwn(held, key)) return false;
    held = (held as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return true;
}

describe("the fields that a running server found wrong", () => {
  it.each(byOperation(refusals))(
    "%s: are those of the request, as the program wrote it",
    async (op, recorded) => {
      for (const exchange of recorded) {
        const { request } = await replay(exchange, "lite");
        const found = fieldErrors(await errorOf(exchange, "lite"));
        const astray = found
          .filter(({ path }) => !leadsInto(request, path))
          .map(({ path }) => path.join("."));
        const known = NOT_IN_REQUEST[op];
        expect(astray.filter((place) => known === undefined || !place.startsWith(known))).toEqual([]);
        expect(found.every(({ message }) => message !== "")).toBe(true);
        expect(found).not.toEqual([]);
      }
    },
  );

  it("are those that the check finds, where it refuses the request as well", async () => {
    const counts = { same: 0, fewer: 0 };
    for (const exchange of refusals.filter((each) => isObject(each.sent) && !isToldElsewhere(each))) {
      const { outcome, sent } = await replay(exchange, "full");
      if (outcome.ok || sent) continue;
      const ours = placesIn(fieldErrors(outcome.error as PolarError));
      const theirs = placesIn(fieldErrors(await errorOf(exchange, "lite")));
      expect(ours).not.toEqual([]);
      // Of a value that is close to no member of a union, the server tells all of them.
      expect(theirs).toEqual(expect.arrayContaining([...ours]));
      counts[ours.length === theirs.length ? "same" : "fewer"]++;
    }
    expect(counts).toEqual({ same: 124, fewer: 1 });
  });
});
