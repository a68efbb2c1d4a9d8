// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { BenefitGrantSortProperty } from "./BenefitGrantSortProperty.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `benefitGrantsList`. */
export interface BenefitGrantsListRequest {
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  customerId?: string | readonly string[] | null | undefined;
  externalCustomerId?: string | readonly string[] | null | undefined;
  isGranted?: boolean | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-created_at"]`. */
  sorting?: readonly BenefitGrantSortProperty[] | null | undefined;
}

/** Checks a {@link BenefitGrantsListRequest}. */
export const BenefitGrantsListRequestSchema: ObjectSchema<BenefitGrantsListRequest> =
  /* @__PURE__ */ objectSchema<BenefitGrantsListRequest>({
    organizationId: v.nullish(unionSchema(string(), listSchema(string()))),
    customerId: v.nullish(unionSchema(string(), listSchema(string()))),
    externalCustomerId: v.nullish(unionSchema(string(), listSchema(string()))),
    isGranted: v.nullish(boolean()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
  });
