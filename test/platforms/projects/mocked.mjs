/*
 * Preloaded where a recipe runs: whoever calls Polar reaches a mock, which lies in
 * `globalThis.mock`. With POLAR_DOWN it answers 503 to everything. The install script lays this
 * file into each project.
 */
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";

const POLAR = "https://api.polar.sh/";

const mock = createMockPolar();
mock.seed.product({ id: "0e5f8f7c-9a3b-4c1d-8e2f-1a2b3c4d5e6f" });
const customer = {
  id: "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40",
  external_id: "pro",
  email: "jane@example.com",
};
mock.seed.customer(customer);
mock.seed.subscription({ customer_id: customer.id, current_period_end: "2026-12-24T00:00:00Z" });
if (process.env.POLAR_DOWN) mock.fault({ status: 503, times: 1000 });

const network = globalThis.fetch;

function fetch(input, init) {
  const url = input instanceof Request ? input.url : String(input);
  return url.startsWith(POLAR) ? mock.fetch(input, init) : network(input, init);
}

Object.assign(globalThis, { mock, fetch });
process.env.POLAR_ACCESS_TOKEN = MOCK_TOKEN;
process.env.POLAR_WEBHOOK_SECRET = "polar_whs_recipes";
