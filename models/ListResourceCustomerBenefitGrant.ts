// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerBenefitGrant, CustomerBenefitGrantSchema } from "./CustomerBenefitGrant.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of benefit grants as the API sends it. */
export interface ListResourceCustomerBenefitGrant {
  items: CustomerBenefitGrant[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceCustomerBenefitGrant}. */
export const ListResourceCustomerBenefitGrantSchema: ObjectSchema<ListResourceCustomerBenefitGrant> =
  /* @__PURE__ */ objectSchema<ListResourceCustomerBenefitGrant>({
    items: listSchema(CustomerBenefitGrantSchema),
    pagination: PaginationSchema,
  });
