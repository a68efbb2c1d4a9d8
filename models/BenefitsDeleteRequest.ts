// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `benefitsDelete`. */
export interface BenefitsDeleteRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link BenefitsDeleteRequest}. */
export const BenefitsDeleteRequestSchema: ObjectSchema<BenefitsDeleteRequest> =
  /* @__PURE__ */ objectSchema<BenefitsDeleteRequest>({ id: v.string() });
