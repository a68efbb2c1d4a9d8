// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** All of the order was given back before. */
export interface RefundedAlready {
  error: "RefundedAlready";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link RefundedAlready}. */
export const RefundedAlreadySchema: ObjectSchema<RefundedAlready> =
  /* @__PURE__ */ objectSchema<RefundedAlready>({ error: string(), detail: string() });
