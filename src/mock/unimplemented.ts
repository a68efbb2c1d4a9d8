import type { Route } from "./http/Route.js";

/**
 * What the API does at paths that the mock has for other methods only. Paths that it does not have
 * at all need no entry.
 */
export const unimplemented: readonly Pick<Route, "method" | "path">[] = [
  { method: "POST", path: "/v1/orders/" },
  { method: "PATCH", path: "/v1/customer-portal/benefit-grants/{id}" },
  { method: "POST", path: "/v1/customer-portal/customers/me/payment-methods" },
  { method: "PATCH", path: "/v1/customer-portal/orders/{id}" },
  { method: "PATCH", path: "/v1/customer-portal/subscriptions/{id}" },
];
