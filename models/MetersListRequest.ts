// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { type MetadataQuery, MetadataQuerySchema } from "./MetadataQuery.js";
import type { MeterSortProperty } from "./MeterSortProperty.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `metersList`. */
export interface MetersListRequest {
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
  query?: string | null | undefined;
  isArchived?: boolean | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["name"]`. */
  sorting?: readonly MeterSortProperty[] | null | undefined;
  metadata?: MetadataQuery | undefined;
}

/** Checks a {@link MetersListRequest}. */
export const MetersListRequestSchema: ObjectSchema<MetersListRequest> =
  /* @__PURE__ */ objectSchema<MetersListRequest>({
    organizationId: v.nullish(v.union([v.string(), v.array(v.string())])),
    query: v.nullish(v.string()),
    isArchived: v.nullish(v.boolean()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(v.array(v.string())),
    metadata: v.optional(MetadataQuerySchema),
  });
