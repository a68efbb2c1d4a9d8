// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The session's `expiresAt` has passed. Create a new one. */
export interface ExpiredCheckoutError {
  error: "ExpiredCheckoutError";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link ExpiredCheckoutError}. */
export const ExpiredCheckoutErrorSchema: ObjectSchema<ExpiredCheckoutError> =
  /* @__PURE__ */ objectSchema<ExpiredCheckoutError>({ error: string(), detail: string() });
