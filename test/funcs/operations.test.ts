/*
 * Every function against the API document: nothing that is expected here comes from the generated
 * code or the codec.
 */
import { PolarError } from "polar-fn/core";
import { describe, expect, it } from "vitest";
import { combinations } from "../contract/combinations.js";
import * as full from "../contract/fullFunctions.js";
import * as lite from "../contract/liteFunctions.js";
import { plain } from "../contract/results.js";
import { callOf } from "./api/callOf.js";
import { exampleOf, variantsOf } from "./api/exampleOf.js";
import { exchangesOf } from "./api/exchangesOf.js";
import { operations } from "./api/operations.js";
import { ID } from "./samples.js";
import { serve, useNoNetwork } from "./server.js";

useNoNetwork();

const table = operations.map((operation) => [operation.func, operation, exchangesOf(operation)] as const);

/** Each name that any operation documents, so that one can be chosen that another does not. */
const errorNames = [...new Set(operations.flatMap(({ errors }) => errors.map(({ name }) => name)))];

/** Both cores, and both kinds of functions. */
const two = [combinations[0], combinations[3]].filter((combination) => combination !== undefined);

describe("every operation of the API", () => {
  it.each([
    ["full", full],
    ["lite", lite],
  ])("has a %s function, and there are no others", (_, functions) => {
    expect(Object.keys(functions).sort()).toEqual(operations.map(({ func }) => func).sort());
  });

  describe.each(two)("$name", ({ core, functions }) => {
    it.each(table)(
      "%s sends the documented request and gives the documented answer",
      async (_, operation, exchanges) => {
        const { method, secured, portal } = operation;
        const sent = serve(exchanges.map(({ answer }) => answer));
        for (const [index, { request, path, query, body, form, value }] of exchanges.entries()) {
          const result = await callOf(functions, operation)(
            core(portal ? {} : { accessToken: "polar_oat_x" }),
            request,
            portal || !secured ? { accessToken: "polar_cst_y" } : {},
          );

          if (!result.ok) throw result.error;
          expect(sent).toHaveLength(index + 1);
          const seen = sent[index];
          if (!seen) throw new Error("Nothing was sent");
          const { host: _host, ...headers } = seen.headers;
          expect({ ...seen, query: [...seen.query].sort() }).toMatchObject({
            method,
            origin: "https://api.polar.sh",
            path,
            query: [...query].sort(),
          });
          expect(headers).toEqual({
            ...(secured && { authorization: `Bearer ${portal ? "polar_cst_y" : "polar_oat_x"}` }),
            "polar-version": "2026-10",
            ...(body !== undefined && { "content-type": "application/json" }),
            ...(form && { "content-type": "application/x-www-form-urlencoded" }),
          });
          if (form) expect([...new URLSearchParams(`${seen.body}`)].sort()).toEqual([...form].sort());
          else expect(seen.body).toEqual(body ?? "");
          expect(plain(result.value)).toEqual(value);
          expect(result.drift).toEqual([]);
        }
      },
    );

    it.each(table)(
      "%s fails with exactly the documented errors, and tries once",
      async (_, operation, [first]) => {
        const other = errorNames.find((name) => operation.errors.every((error) => error.name !== name));
        const documented = operation.errors.flatMap(({ status, name, schema }) =>
          Array.from({ length: variantsOf(schema) }, (_, variant) => {
            const { wire, value } = exampleOf(schema, { direction: "received", variant });
            // Of what is new to this version nothing is lost.
            const more = { new_field: { inner_field: 1 } };
            return {
              status,
              name,
              wire: { ...(wire as object), ...more },
              value: { ...(value as object), newField: { innerField: 1 } },
            };
          }),
        );
        const undocumented = [
          {
            status: 418,
            name: "SDKError",
            wire: { error: other, detail: "x" },
            value: { error: other, detail: "x" },
          },
          { status: 418, name: "SDKError", wire: undefined, value: undefined },
        ];
        const failures = [...documented, ...undocumented];
        const sent = serve(
          failures.map(({ status, wire: json }) => ({
            status,
            ...(json === undefined ? {} : { json }),
            headers: { "x-id": "7" },
          })),
        );
        for (const [index, { status, name, wire, value }] of failures.entries()) {
          const result = await callOf(functions, operation)(core(), first?.request, {});

          if (result.ok) throw new Error(`${status} is no success`);
          expect(sent).toHaveLength(index + 1);
          expect(result.error).toBeInstanceOf(PolarError);
          const body = wire === undefined ? "" : JSON.stringify(wire);
          expect(result.error).toMatchObject({ name, statusCode: status, body });
          expect(Reflect.get(result.error, "data")).toEqual(value);
          expect(Reflect.get(result.error, "headers")).toBeInstanceOf(Headers);
          expect(Reflect.get(result.error, "headers").get("x-id")).toBe("7");
          expect(Reflect.get(result.error, "response")).toBeInstanceOf(Response);
        }
      },
    );

    it("customerPortalOrdersConfirmRetryPayment takes a 429 for an answer, whatever Retry-After says", async () => {
      const json = { error: "ManualRetryLimitExceeded", detail: "Too many" };
      const sent = serve([{ status: 429, json, headers: { "retry-after": "0" } }]);
      const request = { id: ID, customerOrderConfirmPayment: { confirmationTokenId: "2" } };
      const result = await functions.customerPortalOrdersConfirmRetryPayment(core(), request);
      expect(result).toMatchObject({ ok: false, error: { name: "ManualRetryLimitExceeded", data: json } });
      expect(sent).toHaveLength(1);
    });
  });
});
