import type { ReplayedAnswer } from "../replays/replay.js";
import { at, items, setup } from "../support.js";

/** Answers of operations that no recording called with success. */
export async function furtherAnswers(keep: (answer: ReplayedAnswer) => void): Promise<void> {
  const { mock, send } = setup();

  async function ask(op: string, method: string, path: string, body?: unknown): Promise<void> {
    keep({ op, ...(await send(method, path, body)) });
  }

  const team = mock.seed.customer({ type: "team", external_id: "acme" });
  await ask("customersMembersList", "GET", `/v1/customers/${team.id}/members`);
  await ask("customersMembersListExternal", "GET", "/v1/customers/external/acme/members");
  await ask("productsDelete", "DELETE", `/v1/products/${mock.seed.product().id}`);

  const book = mock.seed.product({ recurring_interval: null, prices: [{ price_amount: 2000 }] });
  const checkout = await send("POST", "/v1/checkouts/", { products: [book.id] });
  const form = { email: "a@b.co", name: "A", billing_address: { country: "US" } };
  mock.confirmCheckout(String(at(checkout.body, "id")), form);
  const [order] = items(await send("GET", "/v1/orders/"));
  const order_id = String(at(order, "id"));
  await ask("ordersGenerateInvoice", "POST", `/v1/orders/${order_id}/invoice`);
  await ask("disputesAccept", "POST", `/v1/disputes/${mock.seed.dispute({ order_id }).id}/accept`);
}

/** Operations that the mock always refuses, with the reason: nobody pays it anew. */
export const ALWAYS_REFUSED: Readonly<Record<string, string>> = {
  customerPortalCustomersConfirmPaymentMethod: "cards of the mock need no second step",
  customerPortalOrdersConfirmRetryPayment: "orders are paid again by the clock alone",
};
