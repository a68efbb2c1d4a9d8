// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `benefitsDelete`. */
export interface BenefitsDeleteRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link BenefitsDeleteRequest}. */
export const BenefitsDeleteRequestSchema: ObjectSchema<BenefitsDeleteRequest> =
  /* @__PURE__ */ objectSchema<BenefitsDeleteRequest>({ id: uuid() });
