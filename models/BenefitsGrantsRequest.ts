// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";
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
    isGranted: v.nullish(boolean()),
    customerId: v.nullish(unionSchema(string(), listSchema(string()))),
    memberId: v.nullish(unionSchema(string(), listSchema(string()))),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
  });
