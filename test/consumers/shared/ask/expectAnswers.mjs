import { deepStrictEqual } from "node:assert";
import { signEvent } from "polar-fn/mock";
import { SECRET } from "./serve.mjs";

const SIGNED_IN = { cookie: "session=me" };

/** The status of the answer to a delivery. */
async function deliver(url, secret) {
  const event = { type: "order.paid", timestamp: new Date(), data: { id: "ord_zoë" } };
  const { body, headers } = await signEvent(event, secret);
  return (await fetch(url, { method: "POST", headers, body })).status;
}

/** Status and data of the answer to what a page asks. */
async function ask(url, headers, init) {
  const response = await fetch(url, { headers, ...init });
  const text = await response.text();
  return { status: response.status, data: text.startsWith("{") ? JSON.parse(text) : text };
}

/** Buys a product from a page of this site, or of another one. */
function buy(proxy, site, product) {
  const headers = { ...SIGNED_IN, "content-type": "application/json", "sec-fetch-site": site };
  const body = JSON.stringify({ products: [product], customer_name: "Zoë" });
  return ask(`${proxy}checkouts/`, headers, { method: "POST", body });
}

/**
 * Asks a server what Polar and a page would ask: webhooks that are signed and forged, calls through
 * the proxy that are allowed and refused.
 */
export async function expectAnswers({ url, mock, said }, webhooks = "", proxies = "/api") {
  const proxy = `${url}${proxies}/polar/v1/`;
  const before = [mock.requests.length, said().length];
  const product = mock.seed.product({ prices: [{ price_amount: 4900 }] }).id;

  const signed = await deliver(`${url}${webhooks}/webhooks/polar`, SECRET);
  const forged = await deliver(`${url}${webhooks}/webhooks/polar`, "polar_whs_of_somebody_else");
  const state = await ask(`${proxy}customers/external/you/state`, SIGNED_IN);
  const orders = await ask(`${proxy}orders/?limit=1`, SIGNED_IN);
  const bought = await buy(proxy, "same-origin", product);
  const refused = [
    await ask(`${proxy}customers/external/me/state`, {}),
    await ask(`${proxy}orders/`, {}),
    await ask(`${proxy}products/`, SIGNED_IN),
    await buy(proxy, "cross-site", product),
  ];

  const answers = {
    webhooks: [signed, forged],
    handled: said()
      .slice(before[1])
      .match(/paid ord_zoë/g),
    state: [state.status, state.data.email],
    orders: [orders.status, orders.data.pagination],
    bought: [bought.status, bought.data.external_customer_id, bought.data.customer_name],
    refused: refused.map(({ status }) => status),
    reached: mock.requests.slice(before[0]).map(({ method, path }) => `${method} ${path}`),
  };
  deepStrictEqual(answers, {
    webhooks: [202, 403],
    handled: ["paid ord_zoë"],
    state: [200, "zoë@example.com"],
    orders: [200, { total_count: 0, max_page: 0 }],
    bought: [201, "me", "Zoë"],
    refused: [403, 403, 404, 403],
    reached: ["GET /v1/customers/external/me/state", "GET /v1/orders/", "POST /v1/checkouts/"],
  });
}
