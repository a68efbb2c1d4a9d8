// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { BenefitSortProperty } from "./BenefitSortProperty.js";
import type { BenefitType } from "./BenefitType.js";
import { listSchema } from "./listSchema.js";
import { type MetadataQuery, MetadataQuerySchema } from "./MetadataQuery.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `benefitsList`. */
export interface BenefitsListRequest {
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
  typeFilter?: BenefitType | readonly BenefitType[] | null | undefined;
  /** A UUID (version 4). */
  id?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  excludeId?: string | readonly string[] | null | undefined;
  query?: string | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-created_at"]`. */
  sorting?: readonly BenefitSortProperty[] | null | undefined;
  metadata?: MetadataQuery | undefined;
}

/** Checks a {@link BenefitsListRequest}. */
export const BenefitsListRequestSchema: ObjectSchema<BenefitsListRequest> =
  /* @__PURE__ */ objectSchema<BenefitsListRequest>({
    organizationId: v.nullish(unionSchema(string(), listSchema(string()))),
    typeFilter: v.nullish(unionSchema(string(), listSchema(string()))),
    id: v.nullish(unionSchema(string(), listSchema(string()))),
    excludeId: v.nullish(unionSchema(string(), listSchema(string()))),
    query: v.nullish(string()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
    metadata: v.optional(MetadataQuerySchema),
  });
