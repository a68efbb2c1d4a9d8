// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";
import { type Subscription, SubscriptionSchema } from "./Subscription.js";

/** A page of subscriptions as the API sends it. */
export interface ListResourceSubscription {
  items: Subscription[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceSubscription}. */
export const ListResourceSubscriptionSchema: ObjectSchema<ListResourceSubscription> =
  /* @__PURE__ */ objectSchema<ListResourceSubscription>({
    items: listSchema(SubscriptionSchema),
    pagination: PaginationSchema,
  });
