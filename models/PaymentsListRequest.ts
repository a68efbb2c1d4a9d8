// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { objectSchema } from "./objectSchema.js";
import type { PaymentSortProperty } from "./PaymentSortProperty.js";
import type { PaymentStatus } from "./PaymentStatus.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `paymentsList`. */
export interface PaymentsListRequest {
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  checkoutId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  orderId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  customerId?: string | readonly string[] | null | undefined;
  status?: PaymentStatus | readonly PaymentStatus[] | null | undefined;
  method?: string | readonly string[] | null | undefined;
  customerEmail?: string | readonly string[] | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-created_at"]`. */
  sorting?: readonly PaymentSortProperty[] | null | undefined;
}

/** Checks a {@link PaymentsListRequest}. */
export const PaymentsListRequestSchema: ObjectSchema<PaymentsListRequest> =
  /* @__PURE__ */ objectSchema<PaymentsListRequest>({
    organizationId: v.nullish(v.union([v.string(), v.array(v.string())])),
    checkoutId: v.nullish(v.union([v.string(), v.array(v.string())])),
    orderId: v.nullish(v.union([v.string(), v.array(v.string())])),
    customerId: v.nullish(v.union([v.string(), v.array(v.string())])),
    status: v.nullish(v.union([v.string(), v.array(v.string())])),
    method: v.nullish(v.union([v.string(), v.array(v.string())])),
    customerEmail: v.nullish(v.union([v.string(), v.array(v.string())])),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(v.array(v.string())),
  });
