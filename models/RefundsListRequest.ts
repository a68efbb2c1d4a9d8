// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { objectSchema } from "./objectSchema.js";
import type { RefundSortProperty } from "./RefundSortProperty.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `refundsList`. */
export interface RefundsListRequest {
  /** A UUID (version 4). */
  id?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  orderId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  subscriptionId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  customerId?: string | readonly string[] | null | undefined;
  externalCustomerId?: string | readonly string[] | null | undefined;
  succeeded?: boolean | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-created_at"]`. */
  sorting?: readonly RefundSortProperty[] | null | undefined;
}

/** Checks a {@link RefundsListRequest}. */
export const RefundsListRequestSchema: ObjectSchema<RefundsListRequest> =
  /* @__PURE__ */ objectSchema<RefundsListRequest>({
    id: v.nullish(v.union([v.string(), v.array(v.string())])),
    organizationId: v.nullish(v.union([v.string(), v.array(v.string())])),
    orderId: v.nullish(v.union([v.string(), v.array(v.string())])),
    subscriptionId: v.nullish(v.union([v.string(), v.array(v.string())])),
    customerId: v.nullish(v.union([v.string(), v.array(v.string())])),
    externalCustomerId: v.nullish(v.union([v.string(), v.array(v.string())])),
    succeeded: v.nullish(v.boolean()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(v.array(v.string())),
  });
