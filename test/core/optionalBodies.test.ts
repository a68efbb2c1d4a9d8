/* Answers that may have no body: what is not one is not taken for none. */
import { PolarCore as FullCore } from "polar-fn/core";
import { PolarCore as LiteCore } from "polar-fn/lite/core";
import { describe, expect, it } from "vitest";
import type { Caller } from "../../core/call/Caller.js";
import type { EndpointDefinition } from "../../core/EndpointDefinition.js";
import type { PolarError } from "../../core/PolarError.js";
import type { Result } from "../../core/Result.js";
import { nothing } from "../../core/read/nothing.js";
import { optionalJson } from "../../core/read/optionalJson.js";
import { untyped } from "../../core/read/untyped.js";
import * as functions from "../../funcs/index.js";

const READ_STEPS: readonly EndpointDefinition["read"][] = [nothing, optionalJson, untyped];

/** The functions whose answers may have no body, without checks of their requests. */
const ENDPOINTS = Object.entries<EndpointDefinition>(functions).flatMap(([name, { lite }]) =>
  lite && READ_STEPS.includes(lite.read) ? [[name, lite] as const] : [],
);

/** What a call of an endpoint comes to where the server answers with a body. */
async function outcome(endpoint: EndpointDefinition, type: string, body: string) {
  const request: Record<string, unknown> = {};
  for (const [, key = ""] of endpoint.path.matchAll(/{(\w+)}/g)) request[key] = "a";
  if (endpoint.bodyKey) request[endpoint.bodyKey] = {};

  async function fetch() {
    return new Response(body, { status: 202, headers: { "content-type": type } });
  }

  const outcomes: unknown[] = [];
  for (const Core of [LiteCore, FullCore]) {
    const core = new Core({ accessToken: "x", fetch }) as unknown as Caller;
    const result = (await core.call(endpoint, request, undefined)) as Result<unknown, PolarError>;
    outcomes.push(result.ok ? { value: result.value } : result.error.message.replace(/^[^:]*: /, ""));
  }
  expect(outcomes[1]).toEqual(outcomes[0]);
  return outcomes[0];
}

it("some functions have them", () => {
  const names = ENDPOINTS.map(([name]) => name);
  expect(names).toEqual(expect.arrayContaining(["ordersGenerateInvoice", "customersDelete"]));
  expect(ENDPOINTS.length).toBeGreaterThanOrEqual(27);
});

describe.each(ENDPOINTS)("an answer of %s", (_, endpoint) => {
  it.each([
    [
      "HTML",
      "text/html",
      "<html>signed out</html>",
      "body: expected JSON, received text/html of 23 characters",
    ],
    [
      "broken JSON",
      "application/json",
      '{"a":}',
      "body: expected JSON, received broken JSON of 6 characters",
    ],
    [
      "JSON that ends early",
      "application/json",
      '{"a":1',
      "body: expected JSON, received JSON that ends early at 6 characters",
    ],
  ])("that is %s is a ResponseValidationError, not undefined", async (__, type, body, message) => {
    expect(await outcome(endpoint, type, body)).toBe(message);
  });

  it("without a body is undefined", async () => {
    expect(await outcome(endpoint, "application/json", "")).toEqual({ value: undefined });
    expect(await outcome(endpoint, "text/html", "")).toEqual({ value: undefined });
  });
});

it("JSON of which nothing is known is given as it came", async () => {
  const [endpoint] = ENDPOINTS.filter(([, { read }]) => read === untyped).map(([, each]) => each);
  if (!endpoint) throw new Error("There is no such endpoint.");
  expect(await outcome(endpoint, "application/json", '{"some_key":1}')).toEqual({ value: { some_key: 1 } });
  expect(await outcome(endpoint, "application/json", "null")).toEqual({ value: null });
});
