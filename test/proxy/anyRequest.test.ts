import fc from "fast-check";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";
import { customersUpdateExternal } from "polar-fn/funcs/customersUpdateExternal";
import { ordersList } from "polar-fn/funcs/ordersList";
import { PolarCore } from "polar-fn/lite/core";
import { customersGetStateExternal as liteState } from "polar-fn/lite/funcs/customersGetStateExternal";
import { expect, it } from "vitest";
import { asFetch } from "../core/support.js";
import { json, ORIGIN, setUp } from "./support.js";

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("..", "%2e", "/", "a/../b", "\r\n"),
);

it("an ID arrives as it was given, or not at all", async () => {
  await fc.assert(
    fc.asyncProperty(text, async (externalId) => {
      const { proxy, mock, failures } = setUp({ allow: [customersGetStateExternal] });
      const core = new PolarCore({ serverURL: `${ORIGIN}/api/polar`, fetch: asFetch(proxy) });
      await liteState(core, { externalId });
      for (const { path } of mock.requests) {
        const [, id = ""] = /^\/v1\/customers\/external\/([^/]+)\/state$/.exec(path) ?? [];
        expect(decodeURIComponent(id)).toBe(externalId);
      }
      expect(failures).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it("no path leads to what is not allowed", async () => {
  const part = fc.oneof(
    fc.constantFrom(
      "v1",
      "customers",
      "external",
      "state",
      "orders",
      "",
      ".",
      "..",
      "%2e%2e",
      "%2f",
      "export",
      "x",
    ),
    text.map((value) => encodeURIComponent(`${Buffer.from(value)}`)),
  );
  const { send, mock, failures } = setUp({ allow: [customersGetStateExternal, ordersList] });
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 7 }), async (parts) => {
      mock.clear();
      await send(`/${parts.join("/")}`);
      for (const { path } of mock.requests)
        expect(path).toMatch(/^\/v1\/(customers\/external\/[^/]+\/state|orders\/)$/);
      expect(failures).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

it("no query and no body says more than what is documented, and what is forced stands", async () => {
  const name = fc.oneof(
    fc.constantFrom("external_customer_id", "customer_id", "page", "metadata[a]", "sorting"),
    text,
  );
  const { send, mock, failures } = setUp({
    allow: [customersUpdateExternal, ordersList],
    authorize: ({ endpoint }) =>
      endpoint === ordersList ? { externalCustomerId: "me" } : { externalId: "me" },
  });
  const field = fc.oneof(
    fc.constantFrom("name", "email", "external_id", "externalId", "__proto__", "id"),
    text,
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(name, text), { maxLength: 4 }),
      fc.dictionary(field, fc.jsonValue(), { maxKeys: 4 }),
      async (query, body) => {
        mock.clear();
        const search = new URLSearchParams(query);
        await send(`/v1/orders/?${search}`);
        await send("/v1/customers/external/you", json("PATCH", body));
        for (const { method, query: asked, path, body: sent } of mock.requests)
          if (method === "GET") expect(asked.getAll("external_customer_id")).toEqual(["me"]);
          else {
            expect(path).toBe("/v1/customers/external/me");
            expect(Object.keys(JSON.parse(sent) as object)).not.toContain("external_id");
          }
        expect(failures).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});
