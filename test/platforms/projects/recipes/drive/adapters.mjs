/*
 * Asks an app for a checkout, for the portal, and to receive two webhooks; tells what it answers.
 * The arguments are the module that has `app`, and the framework.
 */
import { createServer } from "node:http";
import { signEvent } from "polar-fn/mock";

const [, , module, framework] = process.argv;
const lines = [];
console.log = (...said) => lines.push(said.join(" "));
console.error = () => {};

const CUSTOMER = "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40";
const PRODUCT = "0e5f8f7c-9a3b-4c1d-8e2f-1a2b3c4d5e6f";
const { app } = await import(module);

/** Serves an app of Express's; gives how to ask it. */
async function served() {
  const server = createServer(app);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return (path, init) => fetch(origin + path, { ...init, redirect: "manual" });
}

const ask = framework === "express" ? await served() : (path, init) => app.request(path, init);

/** Status, and where a redirect leads, without what is different every time. */
function told({ status, headers }) {
  const location = headers.get("location");
  return location === null ? status : [status, location.replace(/polar_\w+/, "…")];
}

async function deliver(secret) {
  const asked = { headers: { authorization: `Bearer ${process.env.POLAR_ACCESS_TOKEN}` } };
  const data = await (await mock.fetch(`https://api.polar.sh/v1/customers/${CUSTOMER}`, asked)).json();
  const event = { type: "customer.created", timestamp: new Date(), data };
  const { body, headers } = await signEvent(event, secret);
  const init = { method: "POST", headers: { ...headers, "content-type": "application/json" }, body };
  const response = await ask("/webhooks/polar", init);
  return response.ok ? "accepted" : response.status;
}

const signedIn = { headers: { cookie: `customer=${CUSTOMER}` } };
const answers = {
  checkout: told(await ask(`/checkout?products=${PRODUCT}`)),
  noProduct: told(await ask("/checkout")),
  portal: told(await ask("/portal", signedIn)),
  noCustomer: told(await ask("/portal")),
  webhook: await deliver(process.env.POLAR_WEBHOOK_SECRET),
  forged: await deliver("another"),
};
mock.fault({ status: 503, times: 10 });
answers.down = told(await ask(`/checkout?products=${PRODUCT}`));
process.stdout.write(JSON.stringify({ answers, lines: lines.filter((line) => line.startsWith("new")) }));
process.exit();
