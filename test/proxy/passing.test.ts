import { PolarCore } from "polar-fn/core";
import { customersCreate } from "polar-fn/funcs/customersCreate";
import { customersDelete } from "polar-fn/funcs/customersDelete";
import { customersExport } from "polar-fn/funcs/customersExport";
import { customersGet } from "polar-fn/funcs/customersGet";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";
import { customersList } from "polar-fn/funcs/customersList";
import { customersUpdateExternal } from "polar-fn/funcs/customersUpdateExternal";
import { ordersList } from "polar-fn/funcs/ordersList";
import { PolarCore as LiteCore } from "polar-fn/lite/core";
import { customersCreate as liteCreate } from "polar-fn/lite/funcs/customersCreate";
import { customersDelete as liteDelete } from "polar-fn/lite/funcs/customersDelete";
import { customersExport as liteExport } from "polar-fn/lite/funcs/customersExport";
import { customersGetStateExternal as liteState } from "polar-fn/lite/funcs/customersGetStateExternal";
import { customersList as liteList } from "polar-fn/lite/funcs/customersList";
import { customersUpdateExternal as liteUpdate } from "polar-fn/lite/funcs/customersUpdateExternal";
import { ordersList as liteOrders } from "polar-fn/lite/funcs/ordersList";
import { MOCK_TOKEN } from "polar-fn/mock";
import { describe, expect, it } from "vitest";
import { asFetch } from "../core/support.js";
import { json, ORIGIN, type Setup, setUp } from "./support.js";

/** A browser's core: its requests carry what browsers add, and go to the proxy. */
function browser({ proxy }: Setup): LiteCore {
  return new LiteCore({
    serverURL: `${ORIGIN}/api/polar`,
    retryConfig: { strategy: "none" },
    headers: { "sec-fetch-site": "same-origin", cookie: "session=secret", origin: ORIGIN },
    fetch: asFetch(proxy),
  });
}

function all() {
  return setUp({
    allow: [
      customersGetStateExternal,
      customersList,
      customersExport,
      customersCreate,
      customersDelete,
      customersGet,
      customersUpdateExternal,
      ordersList,
    ],
  });
}

describe("a call through the proxy", () => {
  it("comes to what it comes to without one", async () => {
    const setup = all();
    const { id } = setup.mock.seed.customer({ external_id: "ä b?c#d%2F", email: "a@b.co" });
    const direct = new LiteCore({ accessToken: MOCK_TOKEN, fetch: setup.mock.fetch });
    const request = { externalId: "ä b?c#d%2F" };
    const through = await liteState(browser(setup), request);
    expect(through).toMatchObject({ ok: true, value: { id } });
    expect(through).toEqual({
      ...(await liteState(direct, request)),
      headers: {
        "cache-control": "no-store",
        "content-type": "application/json",
        "x-content-type-options": "nosniff",
      },
    });
    expect(setup.mock.requests[0]?.path).toBe(setup.mock.requests[1]?.path);
    expect(setup.failures).toEqual([]);
  });

  it("comes to the same where a framework has taken the last slash away", async () => {
    const { send, mock } = all();
    expect((await send("/v1/orders?limit=1")).status).toBe(200);
    expect((await send("/v1/customers", json("POST", { email: "a@b.co" }))).status).toBe(201);
    expect(mock.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /v1/orders/",
      "POST /v1/customers/",
    ]);
    expect((await send("/v1/customers/external/u/state/")).status).toBe(404);
    expect((await send("/v1/orders//")).status).toBe(404);
    expect((await send("/v1")).status).toBe(404);
  });

  it("takes every kind of query parameter along", async () => {
    const setup = all();
    const core = browser(setup);
    await liteOrders(core, {
      productId: ["a2c3d6a6-6d6e-4e1b-8f5c-2d6f3f1c9b11", "b2c3d6a6-6d6e-4e1b-8f5c-2d6f3f1c9b11"],
      externalCustomerId: "123",
      createdAfter: new Date("2025-06-15T17:14:28.552Z"),
      sorting: ["-created_at"],
      metadata: { plan: ["pro", "team"], seats: 3, "odd [key]": "true" },
      page: 2,
      limit: 7,
    });
    await liteList(core, { active: false, email: "true", sorting: ["email", "-name"] });
    const [orders, customers] = setup.mock.requests;
    expect([...(orders?.query ?? [])].sort()).toEqual([
      ["created_after", "2025-06-15T17:14:28.552Z"],
      ["external_customer_id", "123"],
      ["limit", "7"],
      ["metadata[odd [key]]", "true"],
      ["metadata[plan]", "pro"],
      ["metadata[plan]", "team"],
      ["metadata[seats]", "3"],
      ["page", "2"],
      ["product_id", "a2c3d6a6-6d6e-4e1b-8f5c-2d6f3f1c9b11"],
      ["product_id", "b2c3d6a6-6d6e-4e1b-8f5c-2d6f3f1c9b11"],
      ["sorting", "-created_at"],
    ]);
    expect([...(customers?.query ?? [])].sort()).toEqual([
      ["active", "false"],
      ["email", "true"],
      ["sorting", "-name"],
      ["sorting", "email"],
    ]);
  });

  it("changes things, with bodies of their own and beside an ID, and without one", async () => {
    const setup = all();
    const core = browser(setup);
    const metadata = { plan: "pro", signedUpAt: "2025-01-01T00:00:00Z", signed_up: true };
    const created = await liteCreate(core, { email: "a@b.co", externalId: "u", metadata });
    if (!created.ok) throw created.error;
    expect(created.value.metadata).toEqual(metadata);
    const updated = await liteUpdate(core, { externalId: "u", customerUpdate: { name: "Zoë 🦊" } });
    expect(updated).toMatchObject({ ok: true, value: { name: "Zoë 🦊", metadata } });
    expect(await liteDelete(core, { id: created.value.id, anonymize: true })).toMatchObject({
      ok: true,
      value: undefined,
    });
    expect(
      setup.mock.requests.map(({ method, url, status }) => [method, new URL(url).search, status]),
    ).toEqual([
      ["POST", "", 201],
      ["PATCH", "", 200],
      ["DELETE", "?anonymize=true", 204],
    ]);
    expect(setup.failures).toEqual([]);
  });

  it("passes a CSV on as the text that it is", async () => {
    const setup = all();
    setup.mock.seed.customer({ email: "a@b.co" });
    const csv = await liteExport(browser(setup));
    expect(csv).toMatchObject({ ok: true, value: expect.stringContaining("a@b.co") });
  });

  it("walks pages", async () => {
    const setup = all();
    for (let index = 0; index < 25; index += 1) setup.mock.seed.customer();
    const list = await liteList(browser(setup));
    if (!list.ok) throw list.error;
    const sizes: number[] = [];
    for await (const page of list.value) sizes.push(page.ok ? page.value.items.length : -1);
    expect(sizes).toEqual([10, 10, 5]);
  });

  it("fails with Polar's own errors, word for word", async () => {
    const setup = all();
    const core = browser(setup);
    const missing = await liteState(core, { externalId: "nobody" });
    expect(missing).toMatchObject({ ok: false, error: { name: "ResourceNotFound", statusCode: 404 } });
    setup.mock.seed.customer({ email: "a@b.co" });
    const double = await liteCreate(core, { email: "A@b.co" });
    expect(double).toMatchObject({
      ok: false,
      error: { name: "HTTPValidationError", statusCode: 422, data: { detail: [{ loc: ["body", "email"] }] } },
    });
    expect(setup.failures).toEqual([]);
  });

  it("works the same with a full core on the server", async () => {
    const { mock } = all();
    const setup = setUp({
      allow: [customersGetStateExternal],
      core: new PolarCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch }),
    });
    mock.seed.customer({ external_id: "u" });
    expect((await setup.send("/v1/customers/external/u/state")).status).toBe(200);
    expect((await setup.send("/v1/customers/external/v/state")).status).toBe(404);
  });
});
