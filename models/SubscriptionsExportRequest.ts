// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { SubscriptionExportColumn } from "./SubscriptionExportColumn.js";
import type { SubscriptionStatus } from "./SubscriptionStatus.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `subscriptionsExport`. */
export interface SubscriptionsExportRequest {
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  productId?: string | readonly string[] | null | undefined;
  status?: SubscriptionStatus | readonly SubscriptionStatus[] | null | undefined;
  cancelAtPeriodEnd?: boolean | null | undefined;
  startedAfter?: Date | null | undefined;
  startedBefore?: Date | null | undefined;
  /** Default: `"UTC"`. */
  timezone?: string | undefined;
  columns?: SubscriptionExportColumn | readonly SubscriptionExportColumn[] | null | undefined;
}

/** Checks a {@link SubscriptionsExportRequest}. */
export const SubscriptionsExportRequestSchema: ObjectSchema<SubscriptionsExportRequest> =
  /* @__PURE__ */ objectSchema<SubscriptionsExportRequest>({
    organizationId: v.nullish(unionSchema(string(), listSchema(string()))),
    productId: v.nullish(unionSchema(string(), listSchema(string()))),
    status: v.nullish(unionSchema(string(), listSchema(string()))),
    cancelAtPeriodEnd: v.nullish(boolean()),
    startedAfter: v.nullish(date()),
    startedBefore: v.nullish(date()),
    timezone: v.optional(string()),
    columns: v.nullish(unionSchema(string(), listSchema(string()))),
  });
