// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import { type PaymentMethod, PaymentMethodSchema } from "./PaymentMethod.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of payment methods as the API sends it. */
export interface ListResourcePaymentMethod {
  items: PaymentMethod[];
  pagination: Pagination;
}

/** Checks a {@link ListResourcePaymentMethod}. */
export const ListResourcePaymentMethodSchema: ObjectSchema<ListResourcePaymentMethod> =
  /* @__PURE__ */ objectSchema<ListResourcePaymentMethod>({
    items: listSchema(PaymentMethodSchema),
    pagination: PaginationSchema,
  });
