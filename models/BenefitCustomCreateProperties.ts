// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitCustomCreateProperties {
  note?: string | null | undefined;
}

/** Checks a {@link BenefitCustomCreateProperties}. */
export const BenefitCustomCreatePropertiesSchema: ObjectSchema<BenefitCustomCreateProperties> =
  /* @__PURE__ */ objectSchema<BenefitCustomCreateProperties>({ note: v.nullish(v.string()) });
