import { describe, expect, it } from "vitest";
import { deleteCustomer } from "../../src/mock/customers/deleteCustomer.js";
import { Clock } from "../../src/mock/engine/Clock.js";
import type { CustomerRecord } from "../../src/mock/store/records.js";
import { Store } from "../../src/mock/store/Store.js";
import { items, setup, UNKNOWN_ID } from "./support.js";

describe("deleting a customer", () => {
  it("answers 204 without body or content type, then 404 by ID and by external ID", async () => {
    const { mock, send } = setup();
    const { id } = mock.seed.customer({ external_id: "usr_1" });
    const answer = await send("DELETE", `/v1/customers/${id}`);
    expect(answer.status).toBe(204);
    expect(answer.text).toBe("");
    expect(answer.headers.get("content-type")).toBeNull();
    for (const path of [id, `${id}/state`, `${id}/members`, "external/usr_1", "external/usr_1/state"]) {
      expect((await send("GET", `/v1/customers/${path}`)).status).toBe(404);
    }
    expect((await send("DELETE", `/v1/customers/${id}`)).status).toBe(404);
    expect((await send("PATCH", `/v1/customers/${id}`, {})).status).toBe(404);
    expect(items(await send("GET", "/v1/customers/"))).toEqual([]);
  });

  it("frees its external ID and its e-mail", async () => {
    const { mock, send } = setup();
    mock.seed.customer({ external_id: "usr_1", email: "a@b.co" });
    expect((await send("DELETE", "/v1/customers/external/usr_1")).status).toBe(204);
    const again = await send("POST", "/v1/customers/", { external_id: "usr_1", email: "a@b.co" });
    expect(again.status).toBe(201);
  });

  it("takes anonymize as a boolean", async () => {
    const { mock, send } = setup();
    const { id } = mock.seed.customer();
    const refused = await send("DELETE", `/v1/customers/${id}?anonymize=maybe`);
    expect(refused.body).toMatchObject({
      detail: [{ type: "bool_parsing", loc: ["query", "anonymize"] }],
    });
    expect((await send("DELETE", `/v1/customers/${id}?anonymize=true`)).status).toBe(204);
  });

  it("erases personal data when asked to", () => {
    const store = new Store();
    const customer: CustomerRecord = {
      id: UNKNOWN_ID,
      created_at: "2026-01-01T00:00:00.000000Z",
      modified_at: null,
      metadata: { plan: "pro" },
      external_id: "usr_1",
      email: "a@b.co",
      email_verified: true,
      type: "individual",
      name: "John Doe",
      billing_name: "John Doe",
      billing_address: {
        line1: "1 Main St",
        line2: null,
        postal_code: null,
        city: null,
        state: null,
        country: "DE",
      },
      tax_id: null,
      locale: null,
      organization_id: UNKNOWN_ID,
      default_payment_method_id: null,
      deleted_at: null,
      first_user_event_at: null,
    };
    store.customers.put(customer);
    const call = {
      store,
      clock: new Clock(() => new Date("2026-01-02T00:00:00Z")),
      underWay: new Map<string, Promise<void>>(),
      changes: [],
      sendWebhook: undefined,
      automaticPayments: true,
      now: () => "2026-01-02T00:00:00.000000Z",
      uuid: () => UNKNOWN_ID,
      organizationId: UNKNOWN_ID,
      pageLimit: 100,
      memberManagement: true,
      webhookSecret: undefined,
      site: { url: "https://polar.sh" },
      subject: { kind: "user" as const, organizationIds: [UNKNOWN_ID], scopes: undefined },
    };
    deleteCustomer(call, customer, true);
    const kept = store.customers.get(UNKNOWN_ID);
    expect(kept).toMatchObject({ billing_address: null, email_verified: false, external_id: null });
    expect(kept?.email).toMatch(/^[0-9a-f]{64}@anonymized\.polar\.sh$/);
    expect(kept?.name).toMatch(/^[0-9a-f]{64}$/);
    expect(kept?.billing_name).toMatch(/^[0-9a-f]{64}$/);
  });
});
