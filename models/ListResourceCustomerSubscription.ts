// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerSubscription, CustomerSubscriptionSchema } from "./CustomerSubscription.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of subscriptions as the API sends it. */
export interface ListResourceCustomerSubscription {
  items: CustomerSubscription[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceCustomerSubscription}. */
export const ListResourceCustomerSubscriptionSchema: ObjectSchema<ListResourceCustomerSubscription> =
  /* @__PURE__ */ objectSchema<ListResourceCustomerSubscription>({
    items: listSchema(CustomerSubscriptionSchema),
    pagination: PaginationSchema,
  });
