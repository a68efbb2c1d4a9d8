// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import type { CustomerCancellationReason } from "./CustomerCancellationReason.js";
import { integer } from "./integer.js";
import { listSchema } from "./listSchema.js";
import { type MetadataQuery, MetadataQuerySchema } from "./MetadataQuery.js";
import { objectSchema } from "./objectSchema.js";
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
    organizationId: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    productId: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    customerId: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    externalCustomerId: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    discountId: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    active: v.nullish(v.boolean()),
    status: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    cancelAtPeriodEnd: v.nullish(v.boolean()),
    customerCancellationReason: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    canceledAtAfter: v.nullish(v.date()),
    canceledAtBefore: v.nullish(v.date()),
    startedAfter: v.nullish(v.date()),
    startedBefore: v.nullish(v.date()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(v.string())),
    metadata: v.optional(MetadataQuerySchema),
  });
