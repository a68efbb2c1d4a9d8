// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** The request of `benefitsGet`. */
export interface BenefitsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link BenefitsGetRequest}. */
export const BenefitsGetRequestSchema: ObjectSchema<BenefitsGetRequest> =
  /* @__PURE__ */ objectSchema<BenefitsGetRequest>({ id: v.string() });
