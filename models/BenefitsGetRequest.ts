// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `benefitsGet`. */
export interface BenefitsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link BenefitsGetRequest}. */
export const BenefitsGetRequestSchema: ObjectSchema<BenefitsGetRequest> =
  /* @__PURE__ */ objectSchema<BenefitsGetRequest>({ id: uuid() });
