// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The dispute does not wait for an answer of yours (any more). */
export interface DisputeNotOpenError {
  error: "DisputeNotOpenError";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link DisputeNotOpenError}. */
export const DisputeNotOpenErrorSchema: ObjectSchema<DisputeNotOpenError> =
  /* @__PURE__ */ objectSchema<DisputeNotOpenError>({ error: string(), detail: string() });
