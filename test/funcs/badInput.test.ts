import { inspect } from "node:util";
import type { Issue } from "polar-fn/core";
import { describe, expect, it } from "vitest";
import { type Core, checkedCombinations, combinations, type Functions } from "../contract/combinations.js";
import type { Outcome } from "./Outcome.js";
import { ID } from "./samples.js";
import { serve, useNoNetwork } from "./server.js";

useNoNetwork();

/** A request that no TypeScript program could write. */
function untyped<TRequest>(request: unknown): TRequest {
  return request as TRequest;
}

async function failed(
  call: PromiseLike<Outcome>,
): Promise<{ readonly name: string; readonly message: string; readonly issues: readonly Issue[] }> {
  const result = await call;
  if (result.ok) throw new Error("expected an error");
  const { name, message } = result.error;
  return { name, message, issues: Reflect.get(result.error, "issues") };
}

describe.each(combinations)("$name", ({ core, functions }) => {
  const polar = core({ accessToken: "polar_oat_x" });

  const paths: readonly (readonly [field: string, id: unknown, call: (id: never) => PromiseLike<Outcome>])[] =
    [
      ["id", "", (id) => functions.customersGet(polar, { id })],
      ["id", ".", (id) => functions.customersDelete(polar, { id })],
      ["id", "..", (id) => functions.customersGetState(polar, { id })],
      ["id", "%2e", (id) => functions.customersListPaymentMethods(polar, { id })],
      ["id", ".%2E", (id) => functions.customersUpdate(polar, { id, customerUpdate: {} })],
      ["id", "a/b", (id) => functions.customersGet(polar, { id })],
      ["externalId", "", (externalId) => functions.customersGetExternal(polar, { externalId })],
      ["externalId", "..", (externalId) => functions.customersDeleteExternal(polar, { externalId })],
      ["externalId", "a/b", (externalId) => functions.customersGetStateExternal(polar, { externalId })],
      ["memberId", "", (memberId) => functions.customersMembersGet(polar, { id: ID, memberId })],
      ["memberId", "..", (memberId) => functions.customersMembersDelete(polar, { id: ID, memberId })],
      [
        "memberExternalId",
        ".",
        (memberExternalId) =>
          functions.customersMembersGetExternal(polar, { externalId: "usr_1337", memberExternalId }),
      ],
    ];

  it.each(paths)("refuses %s %j as part of the path and sends nothing", async (field, id, call) => {
    const sent = serve([]);
    const error = await failed(call(id as never));
    expect(error).toMatchObject({
      name: "InvalidRequestError",
      issues: [{ path: [field], expected: "an ID without a slash", received: JSON.stringify(id) }],
    });
    expect(error.message).toContain(`: ${field}: expected `);
    expect(sent).toEqual([]);
  });

  it.each([
    ["undefined", undefined],
    ["null", null],
    ["an object without it", {}],
  ])("refuses a missing ID, the request being %s, and sends nothing", async (_, request) => {
    const sent = serve([]);
    const { name, issues } = await failed(functions.customersGet(polar, untyped(request)));
    expect(["SDKValidationError", "InvalidRequestError"]).toContain(name);
    expect(issues.map(({ path }) => path)).toEqual([["id"]]);
    expect(sent).toEqual([]);
  });

  it.each(["not a URL", "//", "http://["])(
    "refuses the server URL %j and sends nothing",
    async (serverURL) => {
      const sent = serve([]);
      const { name } = await failed(functions.customersGet(core({ serverURL }), { id: ID }));
      expect(name).toBe("InvalidRequestError");
      expect(sent).toEqual([]);
    },
  );

  it("refuses a token that is no text and sends nothing", async () => {
    const sent = serve([]);
    const error = await failed(
      functions.customersGet(core({ accessToken: untyped({ token: "polar_oat_x" }) }), { id: ID }),
    );
    expect(error).toMatchObject({
      name: "InvalidRequestError",
      issues: [{ path: ["accessToken"], received: "object" }],
    });
    expect(sent).toEqual([]);
  });
});

/** Requests that break the schema, and every disagreement by path, expectation and what came. */
const broken: readonly {
  readonly what: string;
  readonly call: (functions: Functions, polar: Core) => PromiseLike<Outcome>;
  readonly issues: readonly Issue[];
}[] = [
  {
    what: "a limit of 0",
    call: ({ customersList }, polar) => customersList(polar, { limit: 0 }),
    issues: [{ path: ["limit"], expected: ">0", received: "0" }],
  },
  {
    what: "a page and a limit that are no whole numbers",
    call: ({ customersMembersList }, polar) =>
      customersMembersList(polar, untyped({ id: ID, page: 1.5, limit: "10" })),
    issues: [
      { path: ["page"], expected: "integer", received: "1.5" },
      { path: ["limit"], expected: "integer", received: '"10"' },
    ],
  },
  {
    what: "an ID that is a number",
    call: ({ customersGet }, polar) => customersGet(polar, untyped({ id: 7 })),
    issues: [{ path: ["id"], expected: "string", received: "7" }],
  },
  {
    what: "a customer with several wrong fields",
    call: ({ customersCreate }, polar) =>
      customersCreate(
        polar,
        untyped({
          name: "x".repeat(257),
          taxId: 12,
          billingAddress: { country: 1, line1: "1 Main St" },
          metadata: { plan: { nested: true }, "": "x" },
          owner: { name: "Jane" },
        }),
      ),
    issues: [
      { path: ["metadata", "plan"], expected: "(string | number | boolean)", received: "Object" },
      { path: ["metadata", ""], expected: ">=1", received: "0" },
      { path: ["name"], expected: "<=256", received: "257" },
      { path: ["billingAddress", "country"], expected: "string", received: "1" },
      { path: ["taxId"], expected: "(string | Array)", received: "12" },
      { path: ["owner", "email"], expected: "string", received: "undefined" },
      { path: ["email"], expected: "string", received: "undefined" },
    ],
  },
  {
    what: "a body under the wrong key",
    call: ({ customersUpdate }, polar) =>
      customersUpdate(polar, untyped({ id: ID, customerUpdateExternalID: { name: "John" } })),
    issues: [{ path: ["customerUpdate"], expected: "Object", received: "undefined" }],
  },
  {
    what: "a wrong field below the body's key, beside a missing ID",
    call: ({ customersMembersUpdateExternal }, polar) =>
      customersMembersUpdateExternal(polar, untyped({ externalId: "usr_1337", memberUpdate: { role: 1 } })),
    issues: [
      { path: ["memberExternalId"], expected: "string", received: "undefined" },
      { path: ["memberUpdate", "role"], expected: "string", received: "1" },
    ],
  },
  {
    what: "a request that is text",
    call: ({ customersCreate }, polar) => customersCreate(polar, untyped("customer@example.com")),
    issues: [{ path: [], expected: "Object", received: '"customer@example.com"' }],
  },
];

describe.each(checkedCombinations)("$name", ({ core, functions }) => {
  it.each(broken)("says all that is wrong with $what and sends nothing", async ({ call, issues }) => {
    const sent = serve([]);
    const error = await failed(call(functions, core({ accessToken: "polar_oat_x" })));
    expect(error.name).toBe("SDKValidationError");
    expect(error.issues).toEqual(issues);
    for (const { path, expected } of issues) {
      expect(error.message).toContain(path.join("."));
      expect(error.message).toContain(expected);
    }
    expect(sent).toEqual([]);
  });
});

describe.each(checkedCombinations)("$name, a request that is one of several forms", ({ core, functions }) => {
  const polar = core({ accessToken: "polar_oat_x" });

  it("is refused for the part that fits none of them, not as a whole", async () => {
    const sent = serve([]);
    const price = { amountType: "fixed", priceAmount: "20" };
    const error = await failed(
      functions.productsCreate(polar, untyped({ name: "Pro", recurringInterval: "month", prices: [price] })),
    );
    expect(error.name).toBe("SDKValidationError");
    expect(error.issues).toContainEqual({
      path: ["prices", 0, "priceAmount"],
      expected: "integer",
      received: '"20"',
    });
    expect(error.message.match(/prices\.0\.priceAmount: expected integer, received "20"/g)).toHaveLength(1);
    expect(sent).toEqual([]);
  });

  it("is refused by the name of what is missing", async () => {
    const error = await failed(functions.productsCreate(polar, untyped({ name: "Pro" })));
    expect(error.issues.map(({ path }) => path)).toContainEqual(["prices"]);
  });
});

const form = {
  grantType: "authorization_code",
  clientId: "c",
  clientSecret: "s3cr3t",
  redirectUri: "https://a.example",
} as const;

it.each(checkedCombinations)(
  "$name: a refused request is not printed with its error",
  async ({ core, functions }) => {
    const request = { ...form, code: 5 };
    const result = await functions.oauth2Token(core(), untyped(request));
    if (result.ok) throw new Error("expected an error");
    expect(inspect(result.error, { depth: Infinity })).not.toContain(form.clientSecret);
    expect(result.error).toHaveProperty("rawValue", request);
  },
);

it.each(combinations)("$name: an answer that was cut off is not quoted", async ({ core, functions }) => {
  serve([{ status: 200, headers: { "content-type": "application/json" }, csv: '{"access_token":"s3cr3t' }]);
  const error = await failed(functions.oauth2Token(core(), { ...form, code: "c" }));
  expect(error.name).toBe("ResponseValidationError");
  expect(error.message).toBe(
    "POST /v1/oauth2/token: body: expected JSON, received JSON that ends early at 23 characters",
  );
  expect(error.issues).toHaveLength(1);
});
