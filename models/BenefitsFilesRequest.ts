// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { integer } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `benefitsFiles`. */
export interface BenefitsFilesRequest {
  /** A UUID (version 4). */
  id: string;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
}

/** Checks a {@link BenefitsFilesRequest}. */
export const BenefitsFilesRequestSchema: ObjectSchema<BenefitsFilesRequest> =
  /* @__PURE__ */ objectSchema<BenefitsFilesRequest>({
    id: uuid(),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
  });
