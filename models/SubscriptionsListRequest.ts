// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { CustomerCancellationReason } from "./CustomerCancellationReason.js";
import { listSchema } from "./listSchema.js";
import { type MetadataQuery, MetadataQuerySchema } from "./MetadataQuery.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { SubscriptionSortProperty } from "./SubscriptionSortProperty.js";
import type { SubscriptionStatus } from "./SubscriptionStatus.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `subscriptionsList`. */
export interface SubscriptionsListRequest {
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  productId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  customerId?: string | readonly string[] | null | undefined;
  externalCustomerId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  discountId?: string | readonly string[] | null | undefined;
  /** @deprecated by the API. */
  active?: boolean | null | undefined;
  status?: SubscriptionStatus | readonly SubscriptionStatus[] | null | undefined;
  cancelAtPeriodEnd?: boolean | null | undefined;
  customerCancellationReason?:
    | CustomerCancellationReason
    | readonly CustomerCancellationReason[]
    | null
    | undefined;
  canceledAtAfter?: Date | null | undefined;
  canceledAtBefore?: Date | null | undefined;
  startedAfter?: Date | null | undefined;
  startedBefore?: Date | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-started_at"]`. */
  sorting?: readonly SubscriptionSortProperty[] | null | undefined;
  metadata?: MetadataQuery | undefined;
}

/** Checks a {@link SubscriptionsListRequest}. */
export const SubscriptionsListRequestSchema: ObjectSchema<SubscriptionsListRequest> =
  /* @__PURE__ */ objectSchema<SubscriptionsListRequest>({
    organizationId: v.nullish(unionSchema(string(), listSchema(string()))),
    productId: v.nullish(unionSchema(string(), listSchema(string()))),
    customerId: v.nullish(unionSchema(string(), listSchema(string()))),
    externalCustomerId: v.nullish(unionSchema(string(), listSchema(string()))),
    discountId: v.nullish(unionSchema(string(), listSchema(string()))),
    active: v.nullish(boolean()),
    status: v.nullish(unionSchema(string(), listSchema(string()))),
    cancelAtPeriodEnd: v.nullish(boolean()),
    customerCancellationReason: v.nullish(unionSchema(string(), listSchema(string()))),
    canceledAtAfter: v.nullish(date()),
    canceledAtBefore: v.nullish(date()),
    startedAfter: v.nullish(date()),
    startedBefore: v.nullish(date()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
    metadata: v.optional(MetadataQuerySchema),
  });
