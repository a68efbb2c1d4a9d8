// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What a `custom` benefit gives. */
export interface BenefitCustomProperties {
  /** A note that only customers with the benefit can read, such as how to get it. */
  note: string | null;
}

/** Checks a {@link BenefitCustomProperties}. */
export const BenefitCustomPropertiesSchema: ObjectSchema<BenefitCustomProperties> =
  /* @__PURE__ */ objectSchema<BenefitCustomProperties>({ note: nullish(string()) });
