// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What customers may know of a `custom` benefit. */
export interface BenefitCustomSubscriberProperties {
  /** What the organization wants to tell those who have it. Null: nothing. */
  note: string | null;
}

/** Checks a {@link BenefitCustomSubscriberProperties}. */
export const BenefitCustomSubscriberPropertiesSchema: ObjectSchema<BenefitCustomSubscriberProperties> =
  /* @__PURE__ */ objectSchema<BenefitCustomSubscriberProperties>({ note: nullish(string()) });
