import { PolarCore } from "polar-fn/lite/core";
import { checkoutsCreate } from "polar-fn/lite/funcs/checkoutsCreate";
import { createMockPolar, MOCK_TOKEN, type MockPolar } from "polar-fn/mock";

const DAY = 86_400_000;

/** Who can sign in to the shop: its own ID of the customer. */
export const DEMO_USER = "usr_1337";

/** A mock Polar whose customer bought a few things over the last weeks. */
export async function demoMock(now: () => Date = () => new Date()): Promise<MockPolar> {
  let daysAgo = 0;
  const mock = createMockPolar({ now: () => new Date(now().getTime() - daysAgo * DAY) });
  const polar = new PolarCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch });
  const customer = mock.seed.customer({
    external_id: DEMO_USER,
    email: "jane@example.com",
    name: "Jane Doe",
  });

  async function buy(days: number, product: { readonly id: string }): Promise<void> {
    daysAgo = days;
    const checkout = await checkoutsCreate(polar, { products: [product.id], externalCustomerId: DEMO_USER });
    if (!checkout.ok) throw checkout.error;
    mock.confirmCheckout(checkout.value.id);
  }

  function once(name: string, cents: number) {
    return mock.seed.product({
      name,
      recurring_interval: null,
      prices: [{ amount_type: "fixed", price_amount: cents }],
    });
  }

  const benefit = mock.seed.benefit({
    description: "Priority support",
    metadata: { title: "Priority support" },
  });
  const plan = mock.seed.product({
    name: "Pro plan",
    prices: [{ amount_type: "fixed", price_amount: 2900 }],
    benefits: [benefit],
  });
  const meter = mock.seed.meter({ name: "API calls" });
  await buy(54, once("Icon set", 1900));
  await buy(33, once("Workshop: billing without tears", 14_900));
  await buy(12, plan);
  daysAgo = 0;
  mock.seed.customerMeter({
    customer_id: customer.id,
    meter_id: meter.id,
    credited_units: 10_000,
    consumed_units: 6840,
  });
  mock.clear();
  return mock;
}
