/*
 * Every refusal of a running server, through the function of its endpoint: the error has the name
 * that the server gave it.
 */
import { PolarError } from "polar-fn/core";
import { describe, expect, it } from "vitest";
import type { Exchange } from "./Exchange.js";
import { byOperation, exchanges } from "./exchanges.js";
import { replay } from "./replay.js";

interface Refused {
  readonly error?: string;
  readonly detail?: unknown;
}

/** What is about the token itself can be the answer to any call: no endpoint documents it. */
const OF_TOKENS = ["invalid_token", "insufficient_scope"];

/** The name that a program must see. */
function nameOf({ status, answer }: Exchange, errors: readonly { readonly name: string }[]): string {
  const { error, detail } = Object(answer) as Refused;
  if (Array.isArray(detail)) return "HTTPValidationError";
  // A redirect, a fault of the server's, an unknown path.
  if (error === undefined || status >= 500 || OF_TOKENS.includes(error)) return "SDKError";
  const isNamed = errors.some(({ name }) => name === error);
  if (error === "Unauthorized" && !isNamed) return "SDKError";
  return error;
}

const refusals = exchanges.filter(({ status, path }) => status >= 300 && !/%2F/i.test(path));

describe("the refusals of a running server", () => {
  it("are of 167 of 191 operations", () => {
    expect([byOperation(refusals).length, refusals.length]).toEqual([167, 620]);
  });

  it.each(byOperation(refusals))("%s gives their names, and what they say", async (_, recorded) => {
    for (const exchange of recorded) {
      const replayed = await replay(exchange);
      // Where the check says first that the request is wrong, the lite function asks the server.
      const { outcome, operation } = replayed.sent ? replayed : await replay(exchange, "lite");
      if (outcome.ok) throw new Error(`${exchange.status} is no success`);
      expect(outcome.error).toBeInstanceOf(PolarError);
      expect([outcome.error.name, outcome.error.statusCode]).toEqual([
        nameOf(exchange, operation.errors),
        exchange.status,
      ]);
      const { detail } = Object(exchange.answer) as Refused;
      if (typeof detail === "string") expect(outcome.error.message).toContain(detail.slice(0, 100));
    }
  });

  it("have no more names under SDKError than those of tokens and faults", async () => {
    const names = new Set<string>();
    for (const exchange of refusals) {
      const { outcome } = await replay(exchange, "lite");
      if (!outcome.ok && outcome.error.name === "SDKError")
        names.add(`${exchange.status} ${(Object(exchange.answer) as Refused).error}`);
    }
    expect([...names].sort()).toEqual([
      "302 undefined",
      "401 Unauthorized",
      "401 invalid_token",
      "401 undefined",
      "403 insufficient_scope",
      "404 undefined",
      "500 undefined",
    ]);
  });
});
