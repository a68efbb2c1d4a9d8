// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { integer } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** How long a list is in all. */
export interface Pagination {
  /** Items on all pages together. An integer. */
  totalCount: number;
  /** The number of the last page; 0 if there are no items. An integer. */
  maxPage: number;
}

/** Checks a {@link Pagination}. */
export const PaginationSchema: ObjectSchema<Pagination> = /* @__PURE__ */ objectSchema<Pagination>({
  totalCount: integer(),
  maxPage: integer(),
});
