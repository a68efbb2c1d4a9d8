// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { CustomerSubscriptionSortProperty } from "./CustomerSubscriptionSortProperty.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `customerPortalSubscriptionsList`. */
export interface CustomerPortalSubscriptionsListRequest {
  /** A UUID (version 4). */
  productId?: string | readonly string[] | null | undefined;
  active?: boolean | null | undefined;
  query?: string | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-started_at"]`. */
  sorting?: readonly CustomerSubscriptionSortProperty[] | null | undefined;
}

/** Checks a {@link CustomerPortalSubscriptionsListRequest}. */
export const CustomerPortalSubscriptionsListRequestSchema: ObjectSchema<CustomerPortalSubscriptionsListRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalSubscriptionsListRequest>({
    productId: v.nullish(unionSchema(string(), listSchema(string()))),
    active: v.nullish(boolean()),
    query: v.nullish(string()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
  });
