// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import type { CustomerSortProperty } from "./CustomerSortProperty.js";
import { type MetadataQuery, MetadataQuerySchema } from "./MetadataQuery.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomersListRequest {
  /** A UUID (version 4). */
  organizationId?: string | string[] | null | undefined;
  email?: string | null | undefined;
  query?: string | null | undefined;
  active?: boolean | null | undefined;
  /** More than 0. Default: `1`. */
  page?: number | undefined;
  /** More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-created_at"]`. */
  sorting?: CustomerSortProperty[] | null | undefined;
  metadata?: MetadataQuery | undefined;
}

/** Checks a {@link CustomersListRequest}. */
export const CustomersListRequestSchema: ObjectSchema<CustomersListRequest> =
  /* @__PURE__ */ objectSchema<CustomersListRequest>({
    organizationId: v.nullish(v.union([v.string(), v.array(v.string())])),
    email: v.nullish(v.string()),
    query: v.nullish(v.string()),
    active: v.nullish(v.boolean()),
    page: v.optional(v.pipe(v.number(), v.integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.gtValue(0))),
    sorting: v.nullish(v.array(v.string())),
    metadata: v.optional(MetadataQuerySchema),
  });
