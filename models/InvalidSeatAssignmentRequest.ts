// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `InvalidSeatAssignmentRequest`. */
export interface InvalidSeatAssignmentRequest {
  error: "InvalidSeatAssignmentRequest";
  detail: string;
}

/** Checks a {@link InvalidSeatAssignmentRequest}. */
export const InvalidSeatAssignmentRequestSchema: ObjectSchema<InvalidSeatAssignmentRequest> =
  /* @__PURE__ */ objectSchema<InvalidSeatAssignmentRequest>({ error: string(), detail: string() });
