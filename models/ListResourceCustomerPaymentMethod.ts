// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerPaymentMethod, CustomerPaymentMethodSchema } from "./CustomerPaymentMethod.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of payment methods as the API sends it. */
export interface ListResourceCustomerPaymentMethod {
  items: CustomerPaymentMethod[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceCustomerPaymentMethod}. */
export const ListResourceCustomerPaymentMethodSchema: ObjectSchema<ListResourceCustomerPaymentMethod> =
  /* @__PURE__ */ objectSchema<ListResourceCustomerPaymentMethod>({
    items: listSchema(CustomerPaymentMethodSchema),
    pagination: PaginationSchema,
  });
