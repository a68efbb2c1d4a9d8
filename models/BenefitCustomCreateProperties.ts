// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What a new `custom` benefit gives. */
export interface BenefitCustomCreateProperties {
  /** A note that only customers with the benefit can read, such as how to get it. */
  note?: string | null | undefined;
}

/** Checks a {@link BenefitCustomCreateProperties}. */
export const BenefitCustomCreatePropertiesSchema: ObjectSchema<BenefitCustomCreateProperties> =
  /* @__PURE__ */ objectSchema<BenefitCustomCreateProperties>({ note: v.nullish(string()) });
