// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitCustomSubscriberProperties {
  note: string | null;
}

/** Checks a {@link BenefitCustomSubscriberProperties}. */
export const BenefitCustomSubscriberPropertiesSchema: ObjectSchema<BenefitCustomSubscriberProperties> =
  /* @__PURE__ */ objectSchema<BenefitCustomSubscriberProperties>({ note: nullish(v.string()) });
