// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Benefit, BenefitSchema } from "./Benefit.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of benefits as the API sends it. */
export interface ListResourceBenefit {
  items: Benefit[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceBenefit}. */
export const ListResourceBenefitSchema: ObjectSchema<ListResourceBenefit> =
  /* @__PURE__ */ objectSchema<ListResourceBenefit>({
    items: listSchema(BenefitSchema),
    pagination: PaginationSchema,
  });
