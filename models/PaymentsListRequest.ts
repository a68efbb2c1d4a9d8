// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import type { PaymentSortProperty } from "./PaymentSortProperty.js";
import type { PaymentStatus } from "./PaymentStatus.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

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
    organizationId: v.nullish(unionSchema(string(), listSchema(string()))),
    checkoutId: v.nullish(unionSchema(string(), listSchema(string()))),
    orderId: v.nullish(unionSchema(string(), listSchema(string()))),
    customerId: v.nullish(unionSchema(string(), listSchema(string()))),
    status: v.nullish(unionSchema(string(), listSchema(string()))),
    method: v.nullish(unionSchema(string(), listSchema(string()))),
    customerEmail: v.nullish(unionSchema(string(), listSchema(string()))),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
  });
