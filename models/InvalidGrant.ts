// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `invalid_grant`. */
export interface InvalidGrant {
  error: "invalid_grant";
  errorDescription?: string | undefined;
}

/** Checks a {@link InvalidGrant}. */
export const InvalidGrantSchema: ObjectSchema<InvalidGrant> = /* @__PURE__ */ objectSchema<InvalidGrant>({
  error: string(),
  errorDescription: nullish(string()),
});
