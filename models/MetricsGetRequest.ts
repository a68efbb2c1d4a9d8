// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import type { ProductBillingType } from "./ProductBillingType.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TimeInterval } from "./TimeInterval.js";
import type { Timezone } from "./Timezone.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `metricsGet`. */
export interface MetricsGetRequest {
  /** A date, `YYYY-MM-DD`. */
  startDate: string;
  /** A date, `YYYY-MM-DD`. */
  endDate: string;
  /** Default: `"UTC"`. */
  timezone?: Timezone | undefined;
  interval: TimeInterval;
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  productId?: string | readonly string[] | null | undefined;
  billingType?: ProductBillingType | readonly ProductBillingType[] | null | undefined;
  /** A UUID (version 4). */
  customerId?: string | readonly string[] | null | undefined;
  metrics?: readonly string[] | null | undefined;
}

/** Checks a {@link MetricsGetRequest}. */
export const MetricsGetRequestSchema: ObjectSchema<MetricsGetRequest> =
  /* @__PURE__ */ objectSchema<MetricsGetRequest>({
    startDate: string(),
    endDate: string(),
    timezone: v.optional(v.pipe(string(), v.minLength(1))),
    interval: string(),
    organizationId: v.nullish(unionSchema(string(), listSchema(string()))),
    productId: v.nullish(unionSchema(string(), listSchema(string()))),
    billingType: v.nullish(unionSchema(string(), listSchema(string()))),
    customerId: v.nullish(unionSchema(string(), listSchema(string()))),
    metrics: v.nullish(listSchema(string())),
  });
