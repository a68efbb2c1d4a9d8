// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { DiscountSortProperty } from "./DiscountSortProperty.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `discountsList`. */
export interface DiscountsListRequest {
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
  query?: string | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-created_at"]`. */
  sorting?: readonly DiscountSortProperty[] | null | undefined;
}

/** Checks a {@link DiscountsListRequest}. */
export const DiscountsListRequestSchema: ObjectSchema<DiscountsListRequest> =
  /* @__PURE__ */ objectSchema<DiscountsListRequest>({
    organizationId: v.nullish(unionSchema(string(), listSchema(string()))),
    query: v.nullish(string()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
  });
