import { createEntitlements } from "polar-fn/entitlements";
import { PolarCore } from "polar-fn/lite/core";
import { customersDelete } from "polar-fn/lite/funcs/customersDelete";
import { customersUpdate } from "polar-fn/lite/funcs/customersUpdate";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
import { memoryStore } from "polar-fn/store";
import { createWebhookHandler } from "polar-fn/webhooks";
import { expect, test } from "vitest";

const SECRET = "polar_whs_1234567890";
const EVENTS = ["customer.state_changed", "customer.deleted"] as const;

test("what the mock delivers of a customer's whole life is taken, and known", async () => {
  const statuses: number[] = [];
  const mock = createMockPolar({
    webhookSecret: SECRET,
    async sendWebhook(request) {
      const response = await POST(request);
      statuses.push(response.status);
      return response;
    },
  });
  const polar = new PolarCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch });
  const entitlements = createEntitlements(polar, { store: memoryStore(), freshForMs: 3_600_000 });
  const { handle } = entitlements;
  const POST = createWebhookHandler({
    secret: SECRET,
    on: { "customer.state_changed": handle, "customer.deleted": handle },
  });
  mock.seed.webhookEndpoint({ url: "https://shop.example.com/polar", events: [...EVENTS] });
  const { id } = mock.seed.customer({ external_id: "usr_1", email: "a@b.co", name: "Ann" });
  await entitlements.of("usr_1");
  await customersUpdate(polar, { id, customerUpdate: { name: "Bea" } });
  await customersDelete(polar, { id });
  await mock.settled();
  expect(await entitlements.of("usr_1")).toMatchObject({ ok: true, value: { state: null } });
  expect(statuses.length).toBeGreaterThan(0);
  expect(statuses.filter((status) => status >= 300)).toEqual([]);
});
