// Generated from the Polar API 2026-10 (generator 1). Do not edit.

import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitGrantCustomProperties {}

/** Checks a {@link BenefitGrantCustomProperties}. */
export const BenefitGrantCustomPropertiesSchema: ObjectSchema<BenefitGrantCustomProperties> =
  /* @__PURE__ */ objectSchema<BenefitGrantCustomProperties>({});
