// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `benefitsGet`. */
export interface BenefitsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link BenefitsGetRequest}. */
export const BenefitsGetRequestSchema: ObjectSchema<BenefitsGetRequest> =
  /* @__PURE__ */ objectSchema<BenefitsGetRequest>({ id: v.string() });
