// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type BenefitGrant, BenefitGrantSchema } from "./BenefitGrant.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of grants as the API sends it. */
export interface ListResourceBenefitGrant {
  items: BenefitGrant[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceBenefitGrant}. */
export const ListResourceBenefitGrantSchema: ObjectSchema<ListResourceBenefitGrant> =
  /* @__PURE__ */ objectSchema<ListResourceBenefitGrant>({
    items: listSchema(BenefitGrantSchema),
    pagination: PaginationSchema,
  });
