// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface Pagination {
  totalCount: number;
  maxPage: number;
}

/** Checks a {@link Pagination}. */
export const PaginationSchema: ObjectSchema<Pagination> = /* @__PURE__ */ objectSchema<Pagination>({
  totalCount: v.pipe(v.number(), v.integer()),
  maxPage: v.pipe(v.number(), v.integer()),
});
