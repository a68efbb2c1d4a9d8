// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type BenefitsUpdateBody, BenefitsUpdateBodySchema } from "./BenefitsUpdateBody.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `benefitsUpdate`. */
export interface BenefitsUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  requestBody: BenefitsUpdateBody;
}

/** Checks a {@link BenefitsUpdateRequest}. */
export const BenefitsUpdateRequestSchema: ObjectSchema<BenefitsUpdateRequest> =
  /* @__PURE__ */ objectSchema<BenefitsUpdateRequest>({ id: uuid(), requestBody: BenefitsUpdateBodySchema });
