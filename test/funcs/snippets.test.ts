/*
 * The snippets of the official documentation, unchanged but for the package name, with and without
 * the suffix in the import.
 */
import { PolarCore } from "polar-fn/core.js";
import { customersCreate } from "polar-fn/funcs/customersCreate.js";
import { customersGetState } from "polar-fn/funcs/customersGetState";
import { customersList } from "polar-fn/funcs/customersList.js";
import { customersUpdateExternal } from "polar-fn/funcs/customersUpdateExternal.js";
import { PolarCore as LiteCore } from "polar-fn/lite/core";
import { customersGetState as liteCustomersGetState } from "polar-fn/lite/funcs/customersGetState.js";
import { expect, it, vi } from "vitest";
import { ID, individual, page, state } from "./samples.js";
import { serve, useNoNetwork } from "./server.js";

useNoNetwork();

it("lists customers and walks the pages", async () => {
  vi.stubEnv("POLAR_ACCESS_TOKEN", "polar_oat_x");
  const first = { ...page(individual).wire, pagination: { total_count: 2, max_page: 2 } };
  const sent = serve([
    { status: 200, json: first },
    { status: 200, json: { ...first, items: [{ ...individual.wire, id: "second" }] } },
  ]);
  const printed: unknown[] = [];
  const console = { log: (value: unknown) => printed.push(value) };

  const polar = new PolarCore({ accessToken: process.env["POLAR_ACCESS_TOKEN"] ?? "" });
  const res = await customersList(polar, { organizationId: ["1dbfc517-0bbf-4301-9ba8-555ca42b9737"] });
  if (!res.ok) throw res.error;
  const { value: result } = res;
  for await (const page of result) console.log(page);

  expect(sent.map(({ query }) => query)).toEqual([
    [["organization_id", "1dbfc517-0bbf-4301-9ba8-555ca42b9737"]],
    [
      ["organization_id", "1dbfc517-0bbf-4301-9ba8-555ca42b9737"],
      ["page", "2"],
    ],
  ]);
  expect(sent.map(({ headers }) => headers["authorization"])).toEqual([
    "Bearer polar_oat_x",
    "Bearer polar_oat_x",
  ]);
  expect(printed).toMatchObject([
    { ok: true, value: { items: [{ externalId: "usr_1337" }] } },
    { ok: true, value: { items: [{ id: "second" }] } },
  ]);
  vi.unstubAllEnvs();
});

it("creates a customer, whose type defaults to individual", async () => {
  const polar = new PolarCore({ accessToken: "polar_oat_x" });
  const sent = serve([{ status: 201, json: individual.wire }]);

  const res = await customersCreate(polar, {
    externalId: "usr_1337",
    email: "customer@example.com",
    name: "John Doe",
    billingAddress: { country: "US" },
    locale: "en",
    organizationId: "1dbfc517-0bbf-4301-9ba8-555ca42b9737",
    owner: { email: "member@example.com", name: "Jane Doe", externalId: "usr_1337" },
  });

  expect(res).toMatchObject({ ok: true, value: { type: "individual", externalId: "usr_1337" } });
  expect(sent[0]?.body).toEqual({
    external_id: "usr_1337",
    email: "customer@example.com",
    name: "John Doe",
    billing_address: { country: "US" },
    locale: "en",
    organization_id: "1dbfc517-0bbf-4301-9ba8-555ca42b9737",
    owner: { email: "member@example.com", name: "Jane Doe", external_id: "usr_1337" },
  });
});

it("updates a customer by external ID with an empty change", async () => {
  const polar = new PolarCore({ accessToken: "polar_oat_x" });
  const sent = serve([{ status: 200, json: individual.wire }]);

  const res = await customersUpdateExternal(polar, { externalId: "<id>", customerUpdate: {} });

  expect(res.ok).toBe(true);
  expect(sent).toMatchObject([{ method: "PATCH", path: "/v1/customers/external/%3Cid%3E", body: {} }]);
});

it.each([
  ["full", ID, () => customersGetState(new PolarCore({ accessToken: "polar_oat_x" }), { id: ID })],
  [
    "lite",
    "%3Cvalue%3E",
    () => liteCustomersGetState(new LiteCore({ accessToken: "polar_oat_x" }), { id: "<value>" }),
  ],
])("gets a customer's state, %s", async (_, segment, call) => {
  const sent = serve([{ status: 200, json: state.wire }]);

  const res = await call();

  expect(res).toMatchObject({ ok: true, value: { activeSubscriptions: [{ status: "trialing" }] } });
  expect(sent).toMatchObject([{ method: "GET", path: `/v1/customers/${segment}/state` }]);
});

it("refuses the placeholder of the documentation for an ID, full", async () => {
  const sent = serve([{ status: 200, json: state.wire }]);

  const res = await customersGetState(new PolarCore({ accessToken: "polar_oat_x" }), { id: "<value>" });

  expect(res).toMatchObject({ ok: false, error: { name: "SDKValidationError" } });
  expect(sent).toEqual([]);
});
