// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import type { BenefitGrantSortProperty } from "./BenefitGrantSortProperty.js";
import { integer } from "./integer.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

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
    organizationId: v.nullish(v.union([v.string(), v.array(v.string())])),
    customerId: v.nullish(v.union([v.string(), v.array(v.string())])),
    externalCustomerId: v.nullish(v.union([v.string(), v.array(v.string())])),
    isGranted: v.nullish(v.boolean()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(v.array(v.string())),
  });
