// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { listSchema } from "./listSchema.js";
import { type MetadataQuery, MetadataQuerySchema } from "./MetadataQuery.js";
import { objectSchema } from "./objectSchema.js";
import type { ProductSortProperty } from "./ProductSortProperty.js";
import type { ProductVisibility } from "./ProductVisibility.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `productsList`. */
export interface ProductsListRequest {
  /** A UUID (version 4). */
  id?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
  query?: string | null | undefined;
  isArchived?: boolean | null | undefined;
  isRecurring?: boolean | null | undefined;
  /** A UUID (version 4). */
  benefitId?: string | readonly string[] | null | undefined;
  visibility?: readonly ProductVisibility[] | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-created_at"]`. */
  sorting?: readonly ProductSortProperty[] | null | undefined;
  metadata?: MetadataQuery | undefined;
}

/** Checks a {@link ProductsListRequest}. */
export const ProductsListRequestSchema: ObjectSchema<ProductsListRequest> =
  /* @__PURE__ */ objectSchema<ProductsListRequest>({
    id: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    organizationId: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    query: v.nullish(v.string()),
    isArchived: v.nullish(v.boolean()),
    isRecurring: v.nullish(v.boolean()),
    benefitId: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    visibility: v.nullish(listSchema(v.string())),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(v.string())),
    metadata: v.optional(MetadataQuerySchema),
  });
