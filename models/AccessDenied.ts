// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `access_denied`. */
export interface AccessDenied {
  error: "access_denied";
  errorDescription?: string | undefined;
}

/** Checks a {@link AccessDenied}. */
export const AccessDeniedSchema: ObjectSchema<AccessDenied> = /* @__PURE__ */ objectSchema<AccessDenied>({
  error: string(),
  errorDescription: nullish(string()),
});
