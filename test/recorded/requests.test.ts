/*
 * What was sent to a running server is what the functions send for the same request.
 */
import { describe, expect, it } from "vitest";
import type { Operation } from "../../codegen/facts/Api.js";
import type { Exchange } from "./Exchange.js";
import { byOperation, exchanges } from "./exchanges.js";
import { type Replayed, replay, type Sent } from "./replay.js";

/** An ID with a slash, or none. */
function hasNoFunction({ path }: Exchange): boolean {
  return /%2F/i.test(path) || path.endsWith("/external/");
}

/** The parameters that the API documents; the server also takes some that it does not. */
function documented(params: URLSearchParams, { parameters }: Operation): readonly string[] {
  const names = parameters.filter((each) => each.in === "query").map(({ name }) => name);
  return [...params]
    .filter(([name]) => names.some((each) => name === each || name.startsWith(`${each}[`)))
    .map(([name, text]) => `${name}=${momentOf(text)}`)
    .sort();
}

/** A date-time as a moment, however it is spelled; anything else as it is. */
function momentOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(momentOf);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, momentOf(held)]));
  const isTime = typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value);
  const time = isTime ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? value : new Date(time).toISOString();
}

function bodyOf(body: unknown, { form }: { readonly form: boolean }): unknown {
  if (body === undefined) return undefined;
  return form ? [...new URLSearchParams(`${body}`)].sort() : momentOf(body);
}

/** The full function's call, or the lite one's where the check finds the request wrong. */
async function replaySent(exchange: Exchange): Promise<Replayed & { readonly sent: Sent }> {
  const replayed = await replay(exchange);
  const { sent, operation, request, outcome } = replayed.sent ? replayed : await replay(exchange, "lite");
  if (!sent) throw outcome.ok ? new Error("Nothing was sent") : outcome.error;
  return { sent, operation, request, outcome };
}

const sendable = exchanges.filter((exchange) => !hasNoFunction(exchange));

describe("what was sent to a running server", () => {
  it.each(byOperation(sendable))("%s sends", async (_, recorded) => {
    for (const exchange of recorded) {
      const { sent, operation } = await replaySent(exchange);
      const form = { form: operation.body?.form === true };
      const body = sent.body === undefined || form.form ? sent.body : (JSON.parse(sent.body) as unknown);
      expect({
        method: sent.method,
        path: sent.url.pathname,
        query: documented(sent.url.searchParams, operation),
        body: bodyOf(body, form),
      }).toEqual({
        method: exchange.method,
        path: exchange.path,
        query: documented(new URLSearchParams(exchange.query), operation),
        body: bodyOf(exchange.sent, form),
      });
      expect([...sent.url.searchParams]).toHaveLength(documented(sent.url.searchParams, operation).length);
    }
  });

  it("is not sent where an ID holds a slash, or is none: the server answers that nothing is there", async () => {
    const refused = exchanges.filter(hasNoFunction);
    expect(refused).toHaveLength(3);
    for (const exchange of refused) {
      const { outcome, sent } = await replay(exchange, "lite");
      expect([exchange.status, exchange.answer]).toEqual([404, { detail: "Not Found" }]);
      expect(outcome).toMatchObject({ ok: false, error: { name: "InvalidRequestError" } });
      expect(sent).toBeUndefined();
    }
  });
});
