// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `unsupported_grant_type`. */
export interface UnsupportedGrantType {
  error: "unsupported_grant_type";
  errorDescription?: string | undefined;
}

/** Checks a {@link UnsupportedGrantType}. */
export const UnsupportedGrantTypeSchema: ObjectSchema<UnsupportedGrantType> =
  /* @__PURE__ */ objectSchema<UnsupportedGrantType>({
    error: string(),
    errorDescription: nullish(string()),
  });
