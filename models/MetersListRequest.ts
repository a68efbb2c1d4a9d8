// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { type MetadataQuery, MetadataQuerySchema } from "./MetadataQuery.js";
import type { MeterSortProperty } from "./MeterSortProperty.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

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
    organizationId: v.nullish(unionSchema(string(), listSchema(string()))),
    query: v.nullish(string()),
    isArchived: v.nullish(boolean()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
    metadata: v.optional(MetadataQuerySchema),
  });
