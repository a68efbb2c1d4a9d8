// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { boolean } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Whether a list goes on. */
export interface CursorPagination {
  /** Ask for the next page while it is true. */
  hasNextPage: boolean;
}

/** Checks a {@link CursorPagination}. */
export const CursorPaginationSchema: ObjectSchema<CursorPagination> =
  /* @__PURE__ */ objectSchema<CursorPagination>({ hasNextPage: boolean() });
