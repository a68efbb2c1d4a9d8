// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitGrantError {
  message: string;
  type: string;
  timestamp: string;
}

/** Checks a {@link BenefitGrantError}. */
export const BenefitGrantErrorSchema: ObjectSchema<BenefitGrantError> =
  /* @__PURE__ */ objectSchema<BenefitGrantError>({
    message: v.string(),
    type: v.string(),
    timestamp: v.string(),
  });
