/* Asks the served app (its URL is the argument) what a browser and Polar would; tells the answers. */
import { createMockPolar, MOCK_TOKEN, signEvent } from "polar-fn/mock";

const CUSTOMER = "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40";
const PRODUCT = "0e5f8f7c-9a3b-4c1d-8e2f-1a2b3c4d5e6f";
const SECRET = "polar_whs_recipes";
const [, , app = ""] = process.argv;

/** Status, and where a redirect leads, without what is different every time. */
async function ask(path, init) {
  const { status, headers } = await fetch(app + path, { redirect: "manual", ...init });
  const location = headers.get("location");
  return location === null ? status : [status, location.replace(/polar_\w+/, "…")];
}

/** A customer as Polar tells of it. */
async function customer() {
  const mock = createMockPolar();
  mock.seed.customer({ id: CUSTOMER, email: "jane@example.com" });
  const asked = { headers: { authorization: `Bearer ${MOCK_TOKEN}` } };
  return (await mock.fetch(`https://api.polar.sh/v1/customers/${CUSTOMER}`, asked)).json();
}

async function deliver(path, type, data, secret) {
  const { body, headers } = await signEvent({ type, timestamp: new Date(), data }, secret);
  const response = await fetch(app + path, { method: "POST", headers, body });
  return response.ok ? "accepted" : response.status;
}

async function adapter(path) {
  const signedIn = { headers: { cookie: `customer=${CUSTOMER}` } };
  const data = await customer();
  return {
    checkout: await ask(`${path}/checkout?products=${PRODUCT}`),
    noProduct: await ask(`${path}/checkout`),
    portal: await ask(`${path}/portal`, signedIn),
    noCustomer: await ask(`${path}/portal`),
    webhook: await deliver(`${path}/webhooks/polar`, "customer.created", data, SECRET),
    forged: await deliver(`${path}/webhooks/polar`, "customer.created", data, "another"),
  };
}

async function pages() {
  const order = { id: "ord_1" };
  const [, until] = /until (?:<!-- -->)?([\d-]+)/.exec(await (await fetch(`${app}/plan/pro`)).text()) ?? [];
  return {
    checkout: await ask(`/api/checkout?product=${PRODUCT}`),
    until,
    nobody: await ask("/plan/nobody"),
    webhook: await deliver("/api/webhooks/polar", "order.paid", order, SECRET),
    forged: await deliver("/api/webhooks/polar", "order.paid", order, "another"),
  };
}

/** Whether the client component got the customers. */
async function serverComponent() {
  return (await (await fetch(`${app}/customers`)).text()).includes("jane@example.com");
}

const answers = {
  before: await adapter("/before"),
  after: await adapter("/after"),
  pages: await pages(),
  serverComponent: await serverComponent(),
};
console.log(JSON.stringify(answers));
