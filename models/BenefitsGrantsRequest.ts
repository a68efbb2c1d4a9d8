// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `benefitsGrants`. */
export interface BenefitsGrantsRequest {
  /** A UUID (version 4). */
  id: string;
  isGranted?: boolean | null | undefined;
  /** A UUID (version 4). */
  customerId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  memberId?: string | readonly string[] | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
}

/** Checks a {@link BenefitsGrantsRequest}. */
export const BenefitsGrantsRequestSchema: ObjectSchema<BenefitsGrantsRequest> =
  /* @__PURE__ */ objectSchema<BenefitsGrantsRequest>({
    id: uuid(),
    isGranted: v.nullish(v.boolean()),
    customerId: v.nullish(v.union([v.string(), v.array(v.string())])),
    memberId: v.nullish(v.union([v.string(), v.array(v.string())])),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
  });
