// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `unsupported_response_type`. */
export interface UnsupportedResponseType {
  error: "unsupported_response_type";
  errorDescription?: string | undefined;
}

/** Checks a {@link UnsupportedResponseType}. */
export const UnsupportedResponseTypeSchema: ObjectSchema<UnsupportedResponseType> =
  /* @__PURE__ */ objectSchema<UnsupportedResponseType>({
    error: string(),
    errorDescription: nullish(string()),
  });
