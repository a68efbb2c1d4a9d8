// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { OrderSchema } from "../models/Order.js";
import { OrderCreateSchema } from "../models/OrderCreate.js";
import { ordersCreate as lite } from "./lite/ordersCreate.js";

export type { OrdersCreateError } from "./lite/ordersCreate.js";

/**
 * Creates a draft order to charge a saved payment method without the customer, and returns it.
 *
 * Nothing is charged until `ordersFinalize`. For a purchase by the customer use `checkoutsCreate`.
 * Tax is worked out now, from the customer's address, and stays. Sends the `order.created`
 * webhook. After a timeout, look for the draft with `ordersList` before creating another.
 *
 * `HTTPValidationError`: the customer or product is missing in the organization; the product
 * recurs, is sold by seat or at a price of the customer's choice, or has no price in the currency;
 * the amount is less or more than the currency allows; the customer's address does not do for tax;
 * or a field is wrong. `OffSessionChargesNotEnabled`: the organization may not charge customers on
 * its own; Polar's support can enable that.
 *
 * `POST /v1/orders/`. Scopes: `orders:write`.
 * Errors of its own: `HTTPValidationError` (422), `OffSessionChargesNotEnabled` (403).
 */
export const ordersCreate: typeof lite = /* @__PURE__ */ checked(lite, OrderCreateSchema, OrderSchema);
