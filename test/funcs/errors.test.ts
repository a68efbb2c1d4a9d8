import { PolarError } from "polar-fn/core";
import { describe, expect, it } from "vitest";
import { combinations } from "../contract/combinations.js";
import { firstCases } from "./cases.js";
import { serve, useNoNetwork } from "./server.js";

useNoNetwork();

/** What the server writes for each error, and what the program reads. */
const bodies: Readonly<
  Record<string, { readonly status: number; readonly json: unknown; readonly data: unknown }>
> = {
  ResourceNotFound: {
    status: 404,
    json: { error: "ResourceNotFound", detail: "Not found" },
    data: { error: "ResourceNotFound", detail: "Not found" },
  },
  NotPermitted: {
    status: 403,
    json: { error: "NotPermitted", detail: "Not permitted", new_field: 1 },
    data: { error: "NotPermitted", detail: "Not permitted", newField: 1 },
  },
  AmbiguousExternalCustomerID: {
    status: 409,
    json: { error: "AmbiguousExternalCustomerID", detail: "Ambiguous" },
    data: { error: "AmbiguousExternalCustomerID", detail: "Ambiguous" },
  },
  HTTPValidationError: {
    status: 422,
    json: {
      error: "RequestValidationError",
      detail: [
        {
          type: "missing",
          loc: ["body", "external_id"],
          msg: "Field required",
          input: { external_id: null },
        },
        { type: "too_short", loc: ["query", "limit", 0], msg: "Short", input: 0, ctx: { min_length: 1 } },
      ],
    },
    data: {
      error: "RequestValidationError",
      detail: [
        {
          type: "missing",
          loc: ["body", "external_id"],
          msg: "Field required",
          input: { external_id: null },
        },
        { type: "too_short", loc: ["query", "limit", 0], msg: "Short", input: 0, ctx: { min_length: 1 } },
      ],
    },
  },
};

const answers = Object.entries(bodies);
const table = firstCases.flatMap((each) =>
  answers.map(([error, answer]) => ({
    ...each,
    error,
    ...answer,
    name: error in each.errors ? error : "SDKError",
  })),
);

it("knows a body for every documented error, under the documented status", () => {
  for (const { errors } of firstCases) {
    for (const [name, status] of Object.entries(errors)) expect(bodies[name]?.status).toBe(status);
  }
});

describe.each(combinations)("$name", ({ core, functions }) => {
  const polar = core({ accessToken: "polar_oat_x" });

  it.each(table)(
    "$func fails with $name when the server answers $status $error",
    async ({ call, name, status, json, data }) => {
      const sent = serve([{ status, json, headers: { "x-request": "7" } }]);
      const result = await call(functions, polar);
      if (result.ok) throw new Error("expected an error");

      expect(sent).toHaveLength(1);
      expect(result.error).toBeInstanceOf(PolarError);
      expect(result.error).toMatchObject({ name, statusCode: status, data, body: JSON.stringify(json) });
      expect(Reflect.get(result.error, "headers")).toBeInstanceOf(Headers);
      expect(Reflect.get(result.error, "headers").get("x-request")).toBe("7");
      expect(Reflect.get(result.error, "response")).toBeInstanceOf(Response);
    },
  );
});
