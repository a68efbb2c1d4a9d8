// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** A grant of a `custom` benefit; it has no details. */
export type BenefitGrantCustomProperties = Record<string, never>;

/** Checks a {@link BenefitGrantCustomProperties}. */
export const BenefitGrantCustomPropertiesSchema: ObjectSchema<BenefitGrantCustomProperties> =
  /* @__PURE__ */ objectSchema<BenefitGrantCustomProperties>({});
