// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `invalid_request`. */
export interface InvalidRequest {
  error: "invalid_request";
  errorDescription?: string | undefined;
}

/** Checks a {@link InvalidRequest}. */
export const InvalidRequestSchema: ObjectSchema<InvalidRequest> =
  /* @__PURE__ */ objectSchema<InvalidRequest>({ error: string(), errorDescription: nullish(string()) });
