// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import { type Payment, PaymentSchema } from "./Payment.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of payments as the API sends it. */
export interface ListResourcePayment {
  items: Payment[];
  pagination: Pagination;
}

/** Checks a {@link ListResourcePayment}. */
export const ListResourcePaymentSchema: ObjectSchema<ListResourcePayment> =
  /* @__PURE__ */ objectSchema<ListResourcePayment>({
    items: listSchema(PaymentSchema),
    pagination: PaginationSchema,
  });
