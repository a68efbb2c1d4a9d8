/*
 * Every function of the API document through the proxy: what reaches Polar is what a direct call
 * sends, and what comes back is what a direct call gives.
 */

import { PolarCore } from "polar-fn/lite/core";
import { describe, expect, it } from "vitest";
import * as full from "../../funcs/index.js";
import * as lite from "../contract/liteFunctions.js";
import { plain } from "../contract/results.js";
import { asFetch } from "../core/support.js";
import { callOf } from "../funcs/api/callOf.js";
import { exchangesOf } from "../funcs/api/exchangesOf.js";
import { operations } from "../funcs/api/operations.js";
import { ORIGIN, setUp } from "./support.js";

const SAME_ORIGIN = { "sec-fetch-site": "same-origin" };

const functions = new Map(Object.entries(full));

const table = operations
  .filter(({ func }) => !/^oauth2(Token|Revoke|Introspect)$/.test(func))
  .map((operation) => [operation.func, operation] as const);

async function factsOf(request: Request) {
  const { pathname, searchParams } = new URL(request.url);
  return {
    method: request.method,
    pathname,
    query: [...searchParams].map((pair) => pair.join("=")).sort(),
    body: await request.text(),
  };
}

describe("every operation of the API", () => {
  it.each(table)("%s is the same call", async (name, operation) => {
    const call = callOf(lite, operation);
    for (const { request, answer } of exchangesOf(operation)) {
      const sent: unknown[] = [];

      async function polar(received: Request): Promise<Response> {
        sent.push(await factsOf(received));
        const { status, json, csv } = answer;
        if (csv !== undefined) return new Response(csv, { status, headers: { "content-type": "text/csv" } });
        return json === undefined ? new Response(null, { status }) : Response.json(json, { status });
      }

      const endpoint = functions.get(name);
      const { proxy, failures } = setUp({
        allow: endpoint ? [endpoint] : [],
        core: new PolarCore({ fetch: asFetch(polar) }),
      });
      const direct = await call(new PolarCore({ fetch: asFetch(polar) }), request, {});
      const core = new PolarCore({
        serverURL: `${ORIGIN}/api/polar`,
        fetch: asFetch(proxy),
        headers: SAME_ORIGIN,
        retryConfig: { strategy: "none" },
      });
      const through = await call(core, request, {});
      if (!through.ok) throw through.error;
      // Headers are the proxy's own.
      expect({ ...(plain(through) as object), headers: {} }).toEqual({
        ...(plain(direct) as object),
        headers: {},
      });
      expect(sent[1]).toEqual(sent[0]);
      expect(failures).toEqual([]);
    }
  });
});
