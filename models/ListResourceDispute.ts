// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Dispute, DisputeSchema } from "./Dispute.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of disputes as the API sends it. */
export interface ListResourceDispute {
  items: Dispute[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceDispute}. */
export const ListResourceDisputeSchema: ObjectSchema<ListResourceDispute> =
  /* @__PURE__ */ objectSchema<ListResourceDispute>({
    items: listSchema(DisputeSchema),
    pagination: PaginationSchema,
  });
